/**
 * What stands in the form and how it changes. Pure: the clock and the zone come in. Numbers stay as they were
 * typed until they are checked (`check.ts`), so that a half-typed one is not thrown away.
 */
import {
  type DatesRule,
  MOST_DATES,
  type Monthly,
  monthDayOf,
} from '../../../shared/seriesDates.ts'
import type { Agenda, PresetId } from '../../../shared/session/agenda.ts'
import { MOST_PHASE_MINUTES } from '../../../shared/session/agendaBounds.ts'
import { presetAgenda, withSittingBack } from '../../../shared/session/presets.ts'
import { start as words } from '../../text/start.ts'

export interface Draft {
  readonly label: string
  /** The preset as it is switched; its minutes are in `minutes`. */
  readonly agenda: Agenda
  /** As typed, one for each phase. */
  readonly minutes: readonly string[]
  readonly chairs: string
  readonly begin: 'now' | 'later'
  /** YYYY-MM-DD and HH:mm, as the browser's own inputs give them. */
  readonly day: string
  readonly time: string
  readonly zone: string
  readonly every: 'once' | 'week' | 'fortnight' | 'month'
  /** How a monthly series comes again, as it was chosen; null: as people usually mean it. */
  readonly monthly: Monthly | null
  readonly count: string
  /** Indexes of dates left out. */
  readonly without: readonly number[]
  readonly strip: boolean
  readonly members: 'shared' | 'personal'
  /** One on a line. */
  readonly rules: string
  readonly leader: string
  readonly coLeader: string
  readonly lanes: readonly string[]
  readonly passphrase: string
}

const minutesOf = (agenda: Agenda): readonly string[] =>
  agenda.phases.map((phase) => String(phase.minutes))

/** The form as it is first seen. `now` is epoch ms; `zone` the browser's own. */
export function newDraft(now: number, zone: string): Draft {
  const agenda = begun(presetAgenda('sixty'), true)
  return {
    label: '',
    agenda,
    minutes: minutesOf(agenda),
    chairs: '9',
    begin: 'now',
    day: tomorrow(now, zone),
    time: '13:00',
    zone,
    every: 'once',
    monthly: null,
    count: '10',
    without: [],
    strip: true,
    members: 'shared',
    rules: words.defaultRules.join('\n'),
    leader: '',
    coLeader: '',
    lanes: words.defaultLanes,
    passphrase: '',
  }
}

/** The day that a form suggests: the one after `now` (epoch ms) in a zone, YYYY-MM-DD. */
export const tomorrow = (now: number, zone: string): string => wallDay(now + 86_400_000, zone)

/** Calendar day in a zone, YYYY-MM-DD. */
function wallDay(at: number, zone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(at)
}

const withAgenda = (draft: Draft, agenda: Agenda): Draft => ({
  ...draft,
  agenda,
  minutes: minutesOf(agenda),
})

/** Another preset brings its own minutes and switches. */
export const withPreset = (draft: Draft, preset: PresetId): Draft =>
  withAgenda(draft, begun(presetAgenda(preset), draft.agenda.beginsClosed === true))

/** Sitting back on or off: its phases come or go, and their time goes to or from Group work. */
export const withSitsBack = (draft: Draft, on: boolean): Draft =>
  withAgenda(draft, withSittingBack(agendaOf(draft) ?? draft.agenda, on))

/** Whether the others' microphones are closed when the presenter begins and returns. */
function begun({ beginsClosed: _, ...agenda }: Agenda, closed: boolean): Agenda {
  return closed ? { ...agenda, beginsClosed: true } : agenda
}

export const withBeginsClosed = (draft: Draft, on: boolean): Draft => ({
  ...draft,
  agenda: begun(draft.agenda, on),
})

export const withBoard = (draft: Draft, board: boolean): Draft => ({
  ...draft,
  agenda: { ...draft.agenda, board },
})

export const withMinutesTyped = (draft: Draft, phase: number, typed: string): Draft => ({
  ...draft,
  minutes: draft.minutes.map((each, at) => (at === phase ? typed : each)),
})

/** A change of the calendar gives every date back. */
export function withCalendar(
  draft: Draft,
  change: Partial<Pick<Draft, 'day' | 'time' | 'zone' | 'every' | 'monthly' | 'count' | 'begin'>>,
): Draft {
  return { ...draft, ...change, without: [] }
}

/** A whole number of at most three digits, or null. */
export const whole = (text: string): number | null =>
  /^\d{1,3}$/.test(text.trim()) ? Number(text) : null

/** Whether one phase's minutes, as typed, are to be put right. */
export const minutesAreWrong = (typed: string): boolean =>
  (whole(typed) ?? MOST_PHASE_MINUTES + 1) > MOST_PHASE_MINUTES

/** The agenda as it is edited, or null while a number is missing. */
export function agendaOf(draft: Draft): Agenda | null {
  const minutes = draft.minutes.map(whole)
  const phases = draft.agenda.phases.map((phase, at) => ({ ...phase, minutes: minutes[at] ?? -1 }))
  if (phases.some((phase) => phase.minutes < 0 || phase.minutes > MOST_PHASE_MINUTES)) return null
  return { ...draft.agenda, phases }
}

/** The series that the form describes, or null for a single date or an unfinished one. */
export function seriesOf(draft: Draft, minutes: number): DatesRule | null {
  const count = whole(draft.count)
  if (draft.begin === 'now' || draft.every === 'once') return null
  if (count === null || count < 2 || count > MOST_DATES || !hasDay(draft) || !hasTime(draft))
    return null
  return {
    firstStart: `${draft.day}T${draft.time}`,
    zone: draft.zone,
    minutes,
    every: draft.every === 'month' ? monthlyOf(draft) : draft.every,
    count,
    without: draft.without.filter((index) => index < count),
  }
}

/** How the form's monthly series comes again: as chosen, where the day can; else as people usually mean it. */
export function monthlyOf(draft: Draft): Monthly {
  const { ways } = monthDayOf(draft.day)
  return ways.find((way) => way === draft.monthly) ?? ways[0]
}

export const hasDay = (draft: Draft): boolean => /^2\d{3}-\d{2}-\d{2}$/.test(draft.day)
export const hasTime = (draft: Draft): boolean => /^\d{2}:\d{2}$/.test(draft.time)

export const rulesOf = (draft: Draft): readonly string[] =>
  draft.rules
    .split('\n')
    .map((rule) => rule.trim())
    .filter((rule) => rule !== '')

/** Texts without those that are empty. */
export const filled = (texts: readonly string[]): readonly string[] =>
  texts.map((text) => text.trim()).filter((text) => text !== '')

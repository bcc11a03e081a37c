/**
 * What stands in the form, and whether it makes a room. Pure: the clock and the zone come in. Numbers stay as
 * they were typed until they are checked, so that a half-typed one is not thrown away.
 */

import { type DatesRule, datesOf, MOST_DATES, startOf } from '../../../shared/seriesDates.ts'
import type { Agenda, PresetId } from '../../../shared/session/agenda.ts'
import { presetAgenda, totalMinutes, withSittingBack } from '../../../shared/session/presets.ts'
import { MOST_CHAIRS } from '../../../shared/session/seat.ts'
import { faultOf, MOST_PHASE_MINUTES } from '../../../shared/session/validAgenda.ts'
import { LABEL_LENGTH, LANE_LENGTH, MOST_RULES, RULE_LENGTH } from '../../../shared/wordBounds.ts'
import type { RoomPlan } from '../../session/makeRoom.ts'
import { start as words } from '../../text/en/start.ts'

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
  readonly every: 'once' | DatesRule['every']
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

/** Where in the form something is to be put right. */
export type Place =
  | 'label'
  | 'minutes'
  | 'chairs'
  | 'day'
  | 'time'
  | 'count'
  | 'dates'
  | 'rules'
  | 'leader'
  | 'coLeader'
  | 'lanes'
  | 'passphrase'

export type Problems = Partial<Record<Place, string>>

export type Checked =
  | { readonly ok: true; readonly plan: RoomPlan }
  | { readonly ok: false; readonly problems: Problems }

const minutesOf = (agenda: Agenda): readonly string[] =>
  agenda.phases.map((phase) => String(phase.minutes))

/** The form as it is first seen. `now` is epoch ms; `zone` the browser's own. */
export function newDraft(now: number, zone: string): Draft {
  const agenda = presetAgenda('sixty')
  const tomorrow = wallDay(now + 86_400_000, zone)
  return {
    label: '',
    agenda,
    minutes: minutesOf(agenda),
    chairs: '9',
    begin: 'now',
    day: tomorrow,
    time: '13:00',
    zone,
    every: 'once',
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
  withAgenda(draft, presetAgenda(preset))

/** Sitting back on or off: its phases come or go, and their time goes to or from Group work. */
export const withSitsBack = (draft: Draft, on: boolean): Draft =>
  withAgenda(draft, withSittingBack(agendaOf(draft) ?? draft.agenda, on))

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
  change: Partial<Pick<Draft, 'day' | 'time' | 'zone' | 'every' | 'count' | 'begin'>>,
): Draft {
  return { ...draft, ...change, without: [] }
}

const whole = (text: string): number | null => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : null)

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
    every: draft.every,
    count,
    without: draft.without.filter((index) => index < count),
  }
}

const hasDay = (draft: Draft): boolean => /^2\d{3}-\d{2}-\d{2}$/.test(draft.day)
const hasTime = (draft: Draft): boolean => /^\d{2}:\d{2}$/.test(draft.time)

export const rulesOf = (draft: Draft): readonly string[] =>
  draft.rules
    .split('\n')
    .map((rule) => rule.trim())
    .filter((rule) => rule !== '')

const filled = (texts: readonly string[]): readonly string[] =>
  texts.map((text) => text.trim()).filter((text) => text !== '')

const ENTRY_AFTER = 30 * 60_000
const TWO_YEARS = 2 * 366 * 86_400_000

function timeProblems(draft: Draft, minutes: number, now: number): Problems {
  if (draft.begin === 'now') return {}
  if (!hasDay(draft)) return { day: words.problem.day }
  if (!hasTime(draft)) return { time: words.problem.time }
  const start = startOf(`${draft.day}T${draft.time}`, draft.zone)
  if (start > now + TWO_YEARS) return { day: words.problem.far }
  if (draft.every === 'once') {
    return start + minutes * 60_000 + ENTRY_AFTER < now ? { time: words.problem.past } : {}
  }
  const rule = seriesOf(draft, minutes)
  if (rule === null) return { count: words.problem.count }
  const last = datesOf(rule).at(-1)
  if (last === undefined) return { dates: words.problem.noDates }
  return last.start + minutes * 60_000 + ENTRY_AFTER < now ? { day: words.problem.past } : {}
}

function wordProblems(draft: Draft): Problems {
  const rules = rulesOf(draft)
  const long = rules.findIndex((rule) => rule.length > RULE_LENGTH)
  const lanes = filled(draft.lanes)
  return {
    ...(draft.label.trim().length > LABEL_LENGTH && { label: words.problem.label }),
    ...(long >= 0 && { rules: words.problem.rule(long + 1) }),
    ...(rules.length > MOST_RULES && { rules: words.problem.rules }),
    ...(draft.leader.trim().length > LABEL_LENGTH && { leader: words.problem.leaderName }),
    ...(draft.coLeader.trim().length > LABEL_LENGTH && { coLeader: words.problem.leaderName }),
    ...((lanes.length === 1 || lanes.some((lane) => lane.length > LANE_LENGTH)) && {
      lanes: words.problem.lanes,
    }),
  }
}

function agendaProblems(agenda: Agenda | null): Problems {
  if (agenda === null) return { minutes: words.problem.minutes }
  const fault = faultOf(agenda)
  if (fault === null) return {}
  return fault === 'too-short' || fault === 'too-long'
    ? { minutes: words.problem.total(totalMinutes(agenda)) }
    : { minutes: words.problem.agenda }
}

/** Whether the form makes a room; otherwise what to put right, place by place. `now` is epoch ms. */
export function check(draft: Draft, now: number): Checked {
  const agenda = agendaOf(draft)
  const minutes = agenda ? totalMinutes(agenda) : 0
  const chairs = whole(draft.chairs)
  const problems: Problems = {
    ...wordProblems(draft),
    ...agendaProblems(agenda),
    ...((chairs === null || chairs < 3 || chairs > MOST_CHAIRS) && {
      chairs: words.problem.chairs,
    }),
    ...timeProblems(draft, minutes, now),
  }
  if (agenda === null || chairs === null || Object.keys(problems).length > 0) {
    return { ok: false, problems }
  }
  return { ok: true, plan: planOf(draft, agenda, minutes, chairs, now) }
}

function planOf(
  draft: Draft,
  agenda: Agenda,
  minutes: number,
  chairs: number,
  now: number,
): RoomPlan {
  const rule = seriesOf(draft, minutes)
  const start = draft.begin === 'now' ? now : startOf(`${draft.day}T${draft.time}`, draft.zone)
  const lanes = filled(draft.lanes)
  const names = filled([draft.leader, draft.coLeader])
  return {
    agenda,
    chairs,
    members: draft.members,
    when: rule
      ? { kind: 'series', rule: { ...rule, without: [...rule.without] } }
      : { kind: 'once', start: Math.floor(start / 60_000) * 60_000, minutes, zone: draft.zone },
    words: {
      label: draft.label.trim(),
      rules: [...rulesOf(draft)],
      strip: draft.strip,
      ...(lanes.length >= 2 && { laneNames: [...lanes] }),
      ...(names.length > 0 && { leaderNames: [...names] }),
    },
    ...(draft.passphrase !== '' && { passphrase: draft.passphrase }),
  }
}

/** Whether the form makes a room, and otherwise what to put right, place by place. */
import { ENTRY_AFTER } from '../../../shared/entryTimes.ts'
import { datesOf, startOf } from '../../../shared/seriesDates.ts'
import type { Agenda } from '../../../shared/session/agenda.ts'
import { totalMinutes } from '../../../shared/session/presets.ts'
import { MOST_CHAIRS } from '../../../shared/session/seat.ts'
import { faultOf } from '../../../shared/session/validAgenda.ts'
import { LABEL_LENGTH, LANE_LENGTH, MOST_RULES, RULE_LENGTH } from '../../../shared/wordBounds.ts'
import type { RoomPlan } from '../../session/makeRoom.ts'
import { start as words } from '../../text/start.ts'
import { agendaOf, type Draft, filled, hasDay, hasTime, rulesOf, seriesOf, whole } from './draft.ts'

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
      : {
          kind: 'once',
          ...(draft.begin === 'now' && { begins: 'now' }),
          start: Math.floor(start / 60_000) * 60_000,
          minutes,
          zone: draft.zone,
        },
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

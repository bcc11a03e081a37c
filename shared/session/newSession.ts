/** A room that has just come to life: chairs laid, nobody in them. */
import type { Agenda } from './agenda.ts'
import {
  CO_LEADER_SEAT,
  FIRST_MEMBER_SEAT,
  FIRST_OBSERVER_SEAT,
  LEADER_SEAT,
  MOST_CHAIRS,
  MOST_OBSERVERS,
  roleOfSeat,
  type SeatId,
} from './seat.ts'
import type { Arriving, Seat } from './session.ts'

export interface NewSession {
  readonly incarnation: string
  readonly agenda: Agenda
  /** Epoch ms. */
  readonly plannedStart: number
  readonly plannedMinutes: number
  /** Chairs in the circle, both leaders' included: 2–14. */
  readonly chairs: number
  /** Whether the leaders' strip starts switched on. */
  readonly strip: boolean
  /** Epoch ms. */
  readonly now: number
}

export const emptySeat = (id: SeatId): Seat => ({
  id,
  role: roleOfSeat(id),
  presence: 'free',
  generation: 0,
  microphoneClosed: false,
  curtain: false,
  since: null,
  presentFor: 0,
  hereSince: null,
})

const range = (from: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => from + at)

/** Leader at the top, co-leader across the circle at ⌊n/2⌋, members clockwise between them. */
function ringOf(chairs: number): readonly SeatId[] {
  const members = range(FIRST_MEMBER_SEAT, chairs - 2)
  const across = Math.floor(chairs / 2)
  return [
    LEADER_SEAT,
    ...members.slice(0, across - 1),
    CO_LEADER_SEAT,
    ...members.slice(across - 1),
  ]
}

export function newSession(plan: NewSession): Arriving {
  const chairs = Math.min(MOST_CHAIRS, Math.max(2, Math.trunc(plan.chairs)))
  return {
    at: 'arriving',
    version: 1,
    acts: 0,
    incarnation: plan.incarnation,
    agenda: plan.agenda,
    plannedStart: plan.plannedStart,
    plannedMinutes: plan.plannedMinutes,
    openedAt: plan.now,
    seats: [
      emptySeat(LEADER_SEAT),
      emptySeat(CO_LEADER_SEAT),
      ...range(FIRST_MEMBER_SEAT, chairs - 2).map(emptySeat),
      ...range(FIRST_OBSERVER_SEAT, MOST_OBSERVERS).map(emptySeat),
    ],
    ring: ringOf(chairs),
    leading: null,
    locked: false,
    linkGeneration: 0,
    barred: [],
    presenter: null,
    board: {
      access: 'off',
      number: 1,
      signing: 'unsigned',
      presence: true,
      layout: 'cloth',
      hidden: false,
    },
    stripOn: plan.strip,
    audioOnly: false,
    closings: 0,
    removals: 0,
    silence: false,
    round: null,
    words: null,
    signals: [],
    checks: [],
    observer: null,
    resumed: null,
    nextId: 1,
  }
}

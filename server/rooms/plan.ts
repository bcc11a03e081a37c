/** What an invitation says about the room it opens: which one, when, with which chairs. */
import type { SignedNote } from '../../shared/datesNote.ts'
import { currentDate } from '../../shared/entry.ts'
import { ENTRY_AFTER } from '../../shared/entryTimes.ts'
import {
  expandAgenda,
  type InvitationClaims,
  isSeries,
  type SeriesInvitation,
} from '../../shared/invitation.ts'
import { type RandomBytes, toBase64Url } from '../../shared/sealing/bytes.ts'
import { datesAsChanged } from '../../shared/seriesChange.ts'
import type { SeriesDate } from '../../shared/seriesDates.ts'
import type { Agenda } from '../../shared/session/agenda.ts'
import { newSession } from '../../shared/session/newSession.ts'
import type { Arriving } from '../../shared/session/session.ts'
import { validateAgenda } from '../../shared/session/validAgenda.ts'
import type { RoomIds } from '../tokens/roomIds.ts'

const MINUTE = 60_000

export interface RoomPlan {
  readonly id: string
  readonly agenda: Agenda
  /** Epoch ms. */
  readonly start: number
  readonly minutes: number
  /** IANA zone it was planned in. */
  readonly zone: string
  readonly chairs: number
  /** Which date of a series; null for a single meeting. */
  readonly date: number | null
  /** The series' changed dates, as far as they are known; null: its dates are as its links say. */
  readonly note: SignedNote | null
}

export const plannedEnd = (plan: RoomPlan): number => plan.start + plan.minutes * MINUTE

/** Epoch ms after which none of the room's links opens it. */
export const windowEnd = (plan: RoomPlan): number => plannedEnd(plan) + ENTRY_AFTER

function seriesPlan(
  claims: SeriesInvitation,
  date: SeriesDate,
  agenda: Agenda,
  ids: RoomIds,
  note: SignedNote | null,
): RoomPlan {
  return {
    id: ids.roomIdOf(claims.s, date.index),
    agenda,
    start: date.start,
    minutes: date.minutes,
    zone: claims.w.zone,
    chairs: claims.n,
    date: date.index,
    note,
  }
}

/**
 * The room that an invitation opens at `now`, or null when its agenda makes no session. Of a series it is the current date's,
 * unless `held` (rooms named by a ticket or copy that still live) names another. `note`: what is known of changed dates.
 */
export function planOf(
  claims: InvitationClaims,
  ids: RoomIds,
  now: number,
  held: readonly string[],
  note: SignedNote | null = null,
): RoomPlan | null {
  const agenda = expandAgenda(claims.a)
  if (agenda === null || !validateAgenda(agenda).ok) return null
  if (!isSeries(claims)) {
    const [start, minutes, zone] = claims.w
    return {
      id: claims.r,
      agenda,
      start: start * 1000,
      minutes,
      zone,
      chairs: claims.n,
      date: null,
      note: null,
    }
  }
  const kept =
    held.length === 0
      ? undefined
      : datesAsChanged(claims.w, note?.change ?? null).find(({ index }) =>
          held.includes(ids.roomIdOf(claims.s, index)),
        )
  const date = kept ?? currentDate(claims.w, now, note?.change)
  return date === null ? null : seriesPlan(claims, date, agenda, ids, note)
}

/** The session of a room that comes to life: each time another incarnation. */
export const sessionOf = (plan: RoomPlan, random: RandomBytes, now: number): Arriving =>
  newSession({
    incarnation: toBase64Url(random(16)),
    agenda: plan.agenda,
    plannedStart: plan.start,
    plannedMinutes: plan.minutes,
    chairs: plan.chairs,
    strip: true,
    now,
  })

/** What a page proves with its first message: the invitation, the room's secret, a chair it had, a state it kept. */

import type { ErrorCode } from '../../shared/answer.ts'
import { markOfSeries, type SignedNote } from '../../shared/datesNote.ts'
import { type InvitationClaims, isSeries, roleOf } from '../../shared/invitation.ts'
import type { Hello } from '../../shared/protocol.ts'
import { fromBase64Url } from '../../shared/sealing/bytes.ts'
import { verifierOf } from '../../shared/sealing/keys.ts'
import { higher } from '../../shared/seriesChange.ts'
import {
  CO_LEADER_SEAT,
  LEADER_SEAT,
  type Role,
  roleOfSeat,
  type SeatId,
} from '../../shared/session/seat.ts'
import type { Ticket } from '../tokens/ticket.ts'
import type { Tokens } from '../tokens/tokens.ts'
import { planOf, type RoomPlan } from './plan.ts'
import { openCopy, type RoomCopy, type RoomOver } from './roomCopy.ts'

export interface Credentials {
  readonly claims: InvitationClaims
  readonly role: Role
  /** The chair that a personal or leader's link is for; null for a shared link. */
  readonly own: SeatId | null
  /** Others have had the link, as its page says. */
  readonly seen: boolean
  readonly plan: RoomPlan
  readonly ticket: Ticket | null
  readonly copy: RoomCopy | null
  /** Its room has ended, as the server itself wrote. */
  readonly over: RoomOver | null
}

export type ReadCredentials =
  | { readonly ok: true; readonly credentials: Credentials }
  | { readonly ok: false; readonly code: ErrorCode }

/** The chair a link names: leaders' by role, a personal link's by number, a shared link's none. */
export function ownChair(claims: InvitationClaims): SeatId | null {
  const role = roleOf(claims)
  if (role === 'leader') return LEADER_SEAT
  if (role === 'co-leader') return CO_LEADER_SEAT
  return role === 'member' ? (claims.p ?? null) : null
}

/** A ticket is good only beside a link that could have led to its chair: nobody rises by another's ticket. */
const fitsLink = (ticket: Ticket, claims: InvitationClaims): boolean => {
  const own = ownChair(claims)
  return roleOfSeat(ticket.seat) === roleOf(claims) && (own === null || own === ticket.seat)
}

const refused = (code: ErrorCode): ReadCredentials => ({ ok: false, code })

const INVITATION_SHAPE = /^[\w-]+\.[\w-]+\.[\w-]+$/

/** Whether a proof (base64url) shows that its sender holds the secret of these claims' room. */
export async function knowsSecret(proof: string, claims: InvitationClaims): Promise<boolean> {
  const bytes = fromBase64Url(proof)
  return bytes?.length === 32 && (await verifierOf(bytes)) === claims.v
}

/** What is known here of the rooms that are open in this process. */
export interface Living {
  lives(room: string): boolean
  /** The changed dates by which an open room of this series goes. */
  noteOf(series: string): SignedNote | null
}

/**
 * The changed dates of a page's series: by the note it brought or by an open room's, whichever is the higher. `altered`: it brought
 * one that is not sound, or another series'.
 */
async function noteOf(
  hello: Hello,
  claims: InvitationClaims,
  tokens: Tokens,
  living: Living,
): Promise<SignedNote | null | 'altered'> {
  if (!isSeries(claims)) return hello.dates === undefined ? null : 'altered'
  const series = await markOfSeries(claims.s)
  const known = living.noteOf(series)
  if (hello.dates === undefined) return known
  const brought = await tokens.dates.read(hello.dates)
  if (brought?.series !== series) return 'altered'
  return higher(known, { ...brought, token: hello.dates })
}

/** Checks everything in a hello that needs no room. A copy is looked at only when its room does not live, or was opened anew since. */
export async function readCredentials(
  hello: Hello,
  tokens: Tokens,
  now: number,
  living: Living,
): Promise<ReadCredentials> {
  if (!INVITATION_SHAPE.test(hello.invitation)) return refused('link-malformed')
  const claims = await tokens.invitation.read(hello.invitation)
  if (claims === null) return refused('link-altered')
  if (!(await knowsSecret(hello.proof, claims))) return refused('key-does-not-fit')
  const note = await noteOf(hello, claims, tokens, living)
  if (note === 'altered') return refused('dates-altered')
  const ticket = hello.ticket === undefined ? null : await tokens.ticket.read(hello.ticket)
  if (hello.ticket !== undefined && (ticket === null || !fitsLink(ticket, claims))) {
    return refused('ticket-refused')
  }
  const opened = hello.copy === undefined ? null : await openCopy(hello.copy, tokens.copy, now)
  const copy = opened?.ok ? opened.copy : null
  const over = opened?.ok === false && opened.code === 'room-ended' ? opened.over : null
  const held = [
    ...(ticket !== null && living.lives(ticket.room) ? [ticket.room] : []),
    ...(copy === null ? [] : [copy.room]),
    ...(over === null ? [] : [over.room]),
  ]
  const plan = planOf(claims, tokens, now, held, note)
  if (plan === null) return refused('link-altered')
  // A copy is no use to a room that lives, so an old one in a page that slept is not held against it there.
  if (opened !== null && !opened.ok && over === null && !living.lives(plan.id)) {
    return refused(opened.code)
  }
  const of = copy ?? over
  if (of !== null && of.room !== plan.id) return refused('not-a-copy')
  // A series' ticket of another date is last week's; a single room's is somebody else's.
  if (ticket !== null && ticket.room !== plan.id && !isSeries(claims)) {
    return refused('ticket-refused')
  }
  return {
    ok: true,
    credentials: {
      claims,
      role: roleOf(claims),
      own: ownChair(claims),
      seen: hello.seen === true,
      plan,
      ticket: ticket?.room === plan.id ? ticket : null,
      copy,
      over,
    },
  }
}

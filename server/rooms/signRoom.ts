/** Creating a room is signing: its id is drawn and all its links are signed in one go. Nothing is remembered. */
import * as v from 'valibot'
import { currentDate, entryState } from '../../shared/entry.ts'
import {
  expandAgenda,
  type InvitationClaims,
  InvitationClaimsSchema,
  isSeries,
  type RoleLetter,
} from '../../shared/invitation.ts'
import type { MakeRoomReply, MakeRoomRequest } from '../../shared/makeRoom.ts'
import { type RandomBytes, toBase64Url } from '../../shared/sealing/bytes.ts'
import { FIRST_MEMBER_SEAT } from '../../shared/session/seat.ts'
import { validateAgenda } from '../../shared/session/validAgenda.ts'
import type { Tokens } from '../tokens/tokens.ts'

const MINUTE = 60_000

/** The leader's own claims; every other link of the room differs in role and chair alone. */
function leaderClaims(
  request: MakeRoomRequest,
  tokens: Tokens,
  random: RandomBytes,
): InvitationClaims {
  const common = {
    e: 'l' as const,
    a: request.agenda,
    n: request.chairs,
    v: request.verifier,
    g: 0,
    ...(request.rulesMark === undefined ? {} : { k: request.rulesMark }),
  }
  if (request.when.kind === 'series') {
    return { ...common, s: tokens.drawSeriesId(random), w: request.when.rule }
  }
  const { start, minutes, zone } = request.when
  return { ...common, r: toBase64Url(random(16)), w: [Math.floor(start / 1000), minutes, zone] }
}

/** Whether a meeting at these times can still be entered. */
function isOver(request: MakeRoomRequest, now: number): boolean {
  const date =
    request.when.kind === 'series'
      ? currentDate(request.when.rule, now)
      : { start: request.when.start, minutes: request.when.minutes }
  if (date === null) return true
  return entryState('leader', date.start, date.start + date.minutes * MINUTE, now).state === 'over'
}

export type SignRoom =
  | { readonly ok: true; readonly reply: Omit<MakeRoomReply, 'receiptsTrial'> }
  | { readonly ok: false; readonly code: 'bad-message' | 'link-over' }

/** A room that begins now begins by the server's clock, at the whole minute. */
function stamped(request: MakeRoomRequest, now: number): MakeRoomRequest {
  const { when } = request
  if (when.kind !== 'once' || when.begins !== 'now') return request
  return { ...request, when: { ...when, start: Math.floor(now / MINUTE) * MINUTE } }
}

/** Signs every link of a new room or series. */
export async function signRoom(
  asked: MakeRoomRequest,
  tokens: Tokens,
  random: RandomBytes,
  now: number,
): Promise<SignRoom> {
  const request = stamped(asked, now)
  const agenda = expandAgenda(request.agenda)
  if (agenda === null || !validateAgenda(agenda).ok) return { ok: false, code: 'bad-message' }
  if (isOver(request, now)) return { ok: false, code: 'link-over' }
  const claims = leaderClaims(request, tokens, random)
  // A link that this very server would not read is worse than none.
  if (!v.is(InvitationClaimsSchema, claims)) return { ok: false, code: 'bad-message' }
  const sign = (e: RoleLetter, p?: number): Promise<string> =>
    tokens.invitation.sign({ ...claims, e, ...(p === undefined ? {} : { p }) })
  const memberChairs = request.chairs - FIRST_MEMBER_SEAT
  const [leader, coLeader, observer, ...members] = await Promise.all([
    sign('l'),
    sign('c'),
    sign('o'),
    ...(request.members === 'shared'
      ? [sign('m')]
      : Array.from({ length: memberChairs }, (_, index) => sign('m', FIRST_MEMBER_SEAT + index))),
  ])
  return {
    ok: true,
    reply: {
      roomId: isSeries(claims) ? claims.s : claims.r,
      invitations: { leader, coLeader, members, observer },
      ...(request.when.kind === 'once' && request.when.begins === 'now'
        ? { start: request.when.start }
        : {}),
    },
  }
}

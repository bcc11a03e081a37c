/** New links for a room that lives: only a leader who sits in it may have them signed (design §3). */

import type { Ack } from '../../shared/answer.ts'
import { type InvitationClaims, isSeries, type RoleLetter } from '../../shared/invitation.ts'
import { datesOf } from '../../shared/series.ts'
import { FIRST_MEMBER_SEAT } from '../../shared/session/seat.ts'
import { no, type RoomCore } from './core.ts'
import type { Occupant } from './occupants.ts'

type Renewed = Ack<{ invitations?: readonly string[] }>

/** The asking leader's own claims: every link of the room has the same but for role and chair. */
function basis(occupant: Occupant): InvitationClaims | null {
  if (occupant.credentials === null) return null
  const { p: _p, ...claims } = occupant.credentials.claims
  return claims
}

/** "New member link; the old one stops": the shared link of a raised generation, for this date. */
export async function renewMemberLink(core: RoomCore, occupant: Occupant): Promise<Renewed> {
  const claims = basis(occupant)
  if (claims === null) return no('not-allowed')
  const told = core.tell({ type: 'link-renewed' })
  if (!told.ok) return told
  core.memory.offerNewLink = false
  core.changed()
  const g = core.session.linkGeneration
  return {
    ok: true,
    invitations: [await core.services.tokens.invitation.sign({ ...claims, e: 'm', g })],
  }
}

/**
 * New links for the dates after this one: leader, co-leader, observer, then members. They open rooms of their own, under a new
 * series id, so that whoever holds an old link finds only an empty room behind it.
 */
export async function renewSeriesLinks(core: RoomCore, occupant: Occupant): Promise<Renewed> {
  const claims = basis(occupant)
  const { date } = core.plan
  if (claims === null || !isSeries(claims) || date === null) return no('not-allowed')
  const past = datesOf(claims.w).filter(({ index }) => index <= date)
  const without = [...new Set([...claims.w.without, ...past.map(({ index }) => index)])]
  if (without.length >= claims.w.count) return no('not-allowed')
  const { tokens, random } = core.services
  const renewed = {
    ...claims,
    s: tokens.drawSeriesId(random),
    g: 0,
    w: { ...claims.w, without: without.sort((a, b) => a - b) },
  }
  const personal = core.occupants.all().some(({ own, seat }) => own && seat >= FIRST_MEMBER_SEAT)
  const sign = (e: RoleLetter, p?: number): Promise<string> =>
    tokens.invitation.sign({ ...renewed, e, ...(p === undefined ? {} : { p }) })
  const members = personal
    ? Array.from({ length: claims.n - FIRST_MEMBER_SEAT }, (_, index) =>
        sign('m', FIRST_MEMBER_SEAT + index),
      )
    : [sign('m')]
  return { ok: true, invitations: await Promise.all([sign('l'), sign('c'), sign('o'), ...members]) }
}

/** A series as a leader's link tells of it, with the changes that are known of beside it. */
import { findNote, type SignedNote } from '../../../shared/datesNote.ts'
import { findWholeLink } from '../../../shared/foundLink.ts'
import { isSeries, openLink, roleOf, type SeriesInvitation } from '../../../shared/invitation.ts'
import type { LinkParts } from '../../../shared/link.ts'
import { isLeading } from '../../../shared/session/seat.ts'
import { isZone } from '../../../shared/zone.ts'
import { ownTab } from '../../session/ownTab.ts'
import { readTabMemory } from '../../session/tabMemory.ts'
import { dates as text } from '../../text/dates.ts'
import { refused } from '../../text/errors.ts'
import { when } from '../../text/when.ts'

export interface LeadersSeries {
  readonly link: LinkParts
  readonly claims: SeriesInvitation
  /** The changes so far, as this page knows them. */
  readonly note: SignedNote | null
}

/** The series of a leader's link in a text, or the sentence that says why there is none. */
export async function readSeries(said: string): Promise<LeadersSeries | string> {
  const found = await findWholeLink(said)
  if (!found.ok) return said.trim() === '' ? text.empty : refused[found.code]
  const opened = openLink(found.fragment)
  if (!opened.ok) return refused[opened.code]
  const { claims } = opened
  if (!isLeading(roleOf(claims))) return text.notLeader
  if (isSeries(claims) && !isZone(claims.w.zone)) return text.noZone(when.zone(claims.w.zone))
  return isSeries(claims) ? { link: opened, claims, note: findNote(said) } : text.notSeries
}

/** The link for all members of this series in a text; null when it holds none. */
export async function readMembersLink(
  said: string,
  series: SeriesInvitation,
): Promise<LinkParts | null> {
  const found = await findWholeLink(said)
  const opened = found.ok ? openLink(found.fragment) : null
  if (!opened?.ok) return null
  const { claims } = opened
  const isTheirs = isSeries(claims) && claims.s === series.s && roleOf(claims) === 'member'
  return isTheirs && claims.p === undefined ? opened : null
}

/** A tab that comes from a leader's own early page brings its link along. */
export function fromThisTab(): string {
  const kept = readTabMemory(ownTab.read())
  if (kept === null || kept.fragment === '') return ''
  return kept.dates === undefined ? kept.fragment : `${kept.fragment}~dates~${kept.dates}`
}

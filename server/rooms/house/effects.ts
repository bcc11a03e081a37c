/**
 * What is to be carried out after a decision. Worked out from the house before it and after it, so that it cannot matter in which
 * order a decision did things, and nothing can be forgotten.
 */
import type { SeatId } from '../../../shared/session/seat.ts'
import type { Ended } from '../../../shared/session/session.ts'
import type { MediaRights } from '../../media/media.ts'
import type { LineId } from '../line.ts'
import { windowEnd } from '../plan.ts'
import type { RoomOver } from '../roomCopy.ts'
import { leads, seatedIn } from './chairs.ts'
import { type House, isSameSitting, type Parting, type Seated } from './house.ts'
import { mediaIn, type SeatMedia } from './mediaRights.ts'

export type Effect =
  /** The last view that this page gets, with its receipt; then its line ends. */
  | { readonly do: 'part'; readonly parting: Parting }
  /** Another incarnation: the frames and the media of the one before are nobody's. */
  | { readonly do: 'begin-anew' }
  | { readonly do: 'take-media'; readonly seat: SeatId }
  | { readonly do: 'give-media'; readonly seat: SeatId; readonly rights: MediaRights }
  /** No sealed frames cross this line any more. */
  | { readonly do: 'disconnect'; readonly line: LineId }
  /** The relay goes by another session. */
  | { readonly do: 'follow' }
  /** Sealed frames cross between this line and the room. */
  | { readonly do: 'connect'; readonly seat: SeatId; readonly line: LineId }
  /** Signs what this page needs to come back and to join the media; its views follow. */
  | { readonly do: 'sign-ticket'; readonly chair: Seated }
  /** A soft knock. */
  | { readonly do: 'knock'; readonly lines: readonly LineId[] }
  /** The newest copy has grown old. */
  | { readonly do: 'copy-anew' }
  /** Every page gets the copy of this very moment, and none after it. */
  | { readonly do: 'last-copy' }
  /** Everybody to whom something new shows is told. */
  | { readonly do: 'tell' }
  /** Everybody who parts gets the word that this room has ended, in place of their copy. */
  | { readonly do: 'seal-end'; readonly over: RoomOver }
  /** The room is over. */
  | { readonly do: 'end'; readonly why: Ended['why'] }

const isAnew = (before: House, after: House): boolean =>
  before.session.incarnation !== after.session.incarnation

const isSamePlace = (a: Seated, b: Seated): boolean =>
  isSameSitting(a, b) && a.page.line === b.page.line

/** Chairs whose line was not in that very sitting before. */
function newlySeated(before: House, after: House): readonly Seated[] {
  const known = isAnew(before, after) ? [] : seatedIn(before)
  return seatedIn(after).filter((chair) => !known.some((old) => isSamePlace(old, chair)))
}

/** Whatever media a chair's last page still has ends before the new one's rights begin. */
function mediaEffects(before: House, after: House): readonly Effect[] {
  const was: ReadonlyMap<SeatId, SeatMedia> = isAnew(before, after) ? new Map() : mediaIn(before)
  const now = mediaIn(after)
  const taken = [...was].filter(([seat, { holder }]) => now.get(seat)?.holder !== holder)
  const given = [...now].filter(
    ([seat, media]) => JSON.stringify(was.get(seat)) !== JSON.stringify(media),
  )
  return [
    ...taken.map(([seat]): Effect => ({ do: 'take-media', seat })),
    ...given.map(([seat, { rights }]): Effect => ({ do: 'give-media', seat, rights })),
  ]
}

function frameEffects(before: House, after: House): readonly Effect[] {
  const lines = new Set(seatedIn(after).map(({ page }) => page.line))
  const gone = seatedIn(before).filter(({ page }) => !lines.has(page.line))
  const seated = newlySeated(before, after)
  return [
    ...gone.map(({ page }): Effect => ({ do: 'disconnect', line: page.line })),
    ...(after.session === before.session ? [] : [{ do: 'follow' } as const]),
    ...seated.map(({ seat, page }): Effect => ({ do: 'connect', seat, line: page.line })),
    ...seated.map((chair): Effect => ({ do: 'sign-ticket', chair })),
  ]
}

function knockEffects(before: House, after: House): readonly Effect[] {
  if (after.memory.knockedAt === before.memory.knockedAt) return []
  const leaders = seatedIn(after).filter(leads)
  return [{ do: 'knock', lines: leaders.map(({ page }) => page.line) }]
}

/** Goodbyes first, then what is taken away, then what is given, and at last what everybody is told. */
export function effectsBetween(before: House, after: House): readonly Effect[] {
  if (after === before) return []
  if (after.sentOn) return [{ do: 'last-copy' }]
  const partings = after.going.map((parting): Effect => ({ do: 'part', parting }))
  const { session, plan } = after
  if (session.at === 'ended') {
    const over = {
      room: plan.id,
      incarnation: session.incarnation,
      at: session.endedAt,
      until: windowEnd(plan),
      late: after.memory.late
        .filter(({ incarnation }) => incarnation === session.incarnation)
        .map(({ seat, generation }) => ({ seat, generation })),
    }
    // People of a room that was merely left alone may come back to it.
    const sealed: readonly Effect[] = session.why === 'empty' ? [] : [{ do: 'seal-end', over }]
    return [...sealed, ...partings, { do: 'end', why: session.why }]
  }
  const isOld = before.memory.copyAt !== null && before.memory.copyAt !== after.memory.copyAt
  return [
    ...partings,
    ...(isAnew(before, after) ? [{ do: 'begin-anew' } as const] : []),
    ...mediaEffects(before, after),
    ...frameEffects(before, after),
    ...knockEffects(before, after),
    ...(isOld ? [{ do: 'copy-anew' } as const] : []),
    { do: 'tell' },
  ]
}

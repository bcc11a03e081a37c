/** What a leader's page does with the room's epoch: whom it pins, when it goes over to another, whose word is the newer. Pure. */
import {
  type EpochId,
  MOST_EPOCHS,
  MOST_PINS,
  numberOf,
  type Pin,
  type Roster,
} from '../../../shared/sealing/epoch.ts'

export const FIRST_ROSTER: Roster = { line: [], revision: 0, covers: 0, pins: [] }

/** What a leader's page sees of the room. */
export interface Seen {
  /** Of everybody in a chair, here or not, leaders apart. */
  readonly commitments: readonly string[]
  /** Of those who came in by the door, with the key that stood beside the name there. */
  readonly admitted: readonly Pin[]
  /** With the key that stands beside their name in the room. */
  readonly named: readonly Pin[]
  /** Whom this page has removed or sent to the door. */
  readonly sentAway: readonly string[]
  readonly removals: number
}

const knows = (line: readonly EpochId[], id: EpochId | undefined): boolean =>
  id === undefined || line.some(({ number, mark }) => number === id.number && mark === id.mark)

/**
 * The roster to lay, or null when the present one says all.
 *
 * Until somebody has been removed, a page's key is taken as it is first seen. From then on only by a leader's own letting in: whoever
 * was removed can write whatever is sealed under the first secret, and the server can hand it out. `forked`: two leaders began an
 * epoch without knowing of each other, and everybody is to follow a third.
 */
export function nextRoster(
  roster: Roster,
  seen: Seen,
  drawMark: () => string,
  forked = false,
): Roster | null {
  const isSeated = ({ commitment }: Pin): boolean => seen.commitments.includes(commitment)
  const isGone = ({ commitment }: Pin): boolean => seen.sentAway.includes(commitment)
  const begins = forked || seen.removals > roster.covers || roster.pins.some(isGone)
  const candidates = numberOf(roster) === 0 ? [...seen.admitted, ...seen.named] : seen.admitted
  const kept = roster.pins.filter((pin) => !isGone(pin) && (!begins || isSeated(pin)))
  const pinned = new Map(kept.map((pin) => [pin.commitment, pin]))
  for (const pin of candidates) {
    if (isSeated(pin) && !isGone(pin) && !pinned.has(pin.commitment))
      pinned.set(pin.commitment, pin)
  }
  if (!begins && pinned.size === roster.pins.length) return null
  const next = { number: numberOf(roster) + 1, mark: begins ? drawMark() : '' }
  return {
    line: begins ? [...roster.line, next].slice(-MOST_EPOCHS) : roster.line,
    revision: roster.revision + 1,
    covers: Math.max(roster.covers, seen.removals),
    pins: [...pinned.values()].slice(-MOST_PINS),
  }
}

export type Newer =
  /** The other is to be followed. */
  | { readonly is: 'newer'; readonly roster: Roster }
  /** This page's own is the newer, or they are the same. */
  | { readonly is: 'older' }
  | { readonly is: 'same' }
  /** Neither knows of the other: the one that both lead to is to be begun from here. */
  | { readonly is: 'fork'; readonly roster: Roster }

/** Another leader's roster against the own. */
export function compared(own: Roster, other: Roster): Newer {
  if (!knows(other.line, own.line.at(-1)) && !knows(own.line, other.line.at(-1))) {
    return { is: 'fork', roster: joined(own, other) }
  }
  const isHere = numberOf(own) === numberOf(other)
  if (isHere && own.revision === other.revision) return { is: 'same' }
  const isNewer = isHere ? other.revision > own.revision : numberOf(other) > numberOf(own)
  return isNewer ? { is: 'newer', roster: other } : { is: 'older' }
}

/** What two lines that know nothing of each other have together: whoever either has let go of is not in it. */
function joined(own: Roster, other: Roster): Roster {
  const line = [...own.line, ...other.line.filter((id) => !knows(own.line, id))]
  return {
    line: line.toSorted((a, b) => a.number - b.number).slice(-MOST_EPOCHS),
    revision: Math.max(own.revision, other.revision),
    covers: Math.min(own.covers, other.covers),
    pins: own.pins.filter(({ commitment, key }) =>
      other.pins.some((pin) => pin.commitment === commitment && pin.key === key),
    ),
  }
}

/** Whether a member's page follows this line: it leads on from the epoch that the page is in. */
export const leadsOn = (own: readonly EpochId[], line: readonly EpochId[]): boolean =>
  (line.at(-1)?.number ?? 0) > (own.at(-1)?.number ?? 0) && knows(line, own.at(-1))

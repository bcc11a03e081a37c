/**
 * What the room's own tab remembers over a reload, in the tab's two shares and nowhere else (`ownTab.ts`): the link's
 * fragment and the seat ticket. For a series it says of which date the ticket is. Emptied on leaving.
 */
import * as v from 'valibot'
import { findNote, NOTE_LIMIT, peekNote } from '../../shared/datesNote.ts'
import { findLink } from '../../shared/foundLink.ts'
import { FRAGMENT_LIMIT } from '../../shared/link.ts'
import { higher, LAST_ADDED } from '../../shared/seriesChange.ts'
import { EpochMemorySchema } from './epochs/memory.ts'
import { ARRIVING, MAYBE_LINK } from './ownTab.ts'

const MARK = 'balint-room:'

const TabMemorySchema = v.strictObject({
  /** Empty while only a note of changed dates has come. */
  fragment: v.pipe(v.string(), v.maxLength(FRAGMENT_LIMIT)),
  ticket: v.nullable(v.pipe(v.string(), v.maxLength(2048))),
  /** Index of a series' date. */
  date: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_ADDED))),
  /** A mail filter has moved the link into the address's path, so that the server was asked for it. */
  seen: v.optional(v.literal(true)),
  /** A note of the series' changed dates. */
  dates: v.optional(v.pipe(v.string(), v.maxLength(NOTE_LIMIT))),
  /** This page's own key, and what it knows of the room's epochs. */
  epochs: v.optional(EpochMemorySchema),
})
export type TabMemory = v.InferOutput<typeof TabMemorySchema>

export const writeTabMemory = (memory: TabMemory): string => MARK + JSON.stringify(memory)

/** What a tab remembers, or null when it keeps something else. Never throws. */
export function readTabMemory(name: string): TabMemory | null {
  if (name.startsWith(ARRIVING)) {
    return { fragment: name.slice(ARRIVING.length), ticket: null, date: null }
  }
  if (!name.startsWith(MARK)) return null
  const read = v.safeParse(
    v.pipe(v.string(), v.parseJson(), TabMemorySchema),
    name.slice(MARK.length),
  )
  return read.success ? read.output : null
}

/**
 * The link a page was opened with: the one in the address, however it was altered on its way, or, after a reload, the one the
 * tab remembers. A ticket holds only beside the very link it was given for.
 */
export function takeIn(fragment: string, name: string): TabMemory | null {
  const kept = readTabMemory(name)
  const bare = fragment.startsWith('#') ? fragment.slice(1) : fragment
  const arrived = bare === '' ? kept : { fragment: bare, ticket: null, date: null }
  if (arrived === null) return null
  const note = findNote(arrived.fragment)
  const known = higher(peekNote(kept?.dates ?? ''), note)
  const dates = known === null ? {} : { dates: known.token }
  const found = findLink(arrived.fragment)
  // A note by itself stands beside the link that is here, or waits for one.
  if (!found.ok && note !== null) return { ...(kept ?? NO_LINK), ...dates }
  // What is no link at all puts out none.
  if (kept !== null && kept.fragment !== '' && !found.ok && !MAYBE_LINK.test(bare)) return kept
  const link = found.ok ? found.fragment : arrived.fragment
  return link === kept?.fragment
    ? { ...kept, ...dates }
    : { ...arrived, fragment: link, ...seenOf(arrived.fragment), ...dates }
}

const NO_LINK: TabMemory = { fragment: '', ticket: null, date: null }

/** A path where a fragment should be: the server was asked for it. */
const seenOf = (fragment: string): { seen?: true } =>
  fragment.startsWith('/') ? { seen: true } : {}

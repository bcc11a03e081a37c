/**
 * What the room's own tab remembers over a reload, in the tab's two shares and nowhere else (`ownTab.ts`): the link's
 * fragment and the seat ticket. For a series it says of which date the ticket is. Emptied on leaving.
 */
import * as v from 'valibot'
import { findLink } from '../../shared/foundLink.ts'
import { FRAGMENT_LIMIT } from '../../shared/link.ts'
import { ARRIVING } from './ownTab.ts'

const MARK = 'balint-room:'

const TabMemorySchema = v.strictObject({
  fragment: v.pipe(v.string(), v.minLength(1), v.maxLength(FRAGMENT_LIMIT)),
  ticket: v.nullable(v.pipe(v.string(), v.maxLength(2048))),
  /** Index of a series' date. */
  date: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(29))),
  /** A mail filter has moved the link into the address's path, so that the server was asked for it. */
  seen: v.optional(v.literal(true)),
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
  const found = findLink(arrived.fragment)
  const link = found.ok ? found.fragment : arrived.fragment
  return link === kept?.fragment
    ? kept
    : { ...arrived, fragment: link, ...seenOf(arrived.fragment) }
}

/** A path where a fragment should be: the server was asked for it. */
const seenOf = (fragment: string): { seen?: true } =>
  fragment.startsWith('/') ? { seen: true } : {}

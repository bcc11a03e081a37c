/**
 * What the room's own tab remembers over a reload, in the tab's two shares and nowhere else (`ownTab.ts`): the link's
 * fragment and the seat ticket. For a series it says of which date the ticket is. Emptied on leaving.
 */
import * as v from 'valibot'
import { FRAGMENT_LIMIT } from '../../shared/link.ts'
import { ARRIVING } from './ownTab.ts'

const MARK = 'balint-room:'

const TabMemorySchema = v.strictObject({
  fragment: v.pipe(v.string(), v.minLength(1), v.maxLength(FRAGMENT_LIMIT)),
  ticket: v.nullable(v.pipe(v.string(), v.maxLength(2048))),
  /** Index of a series' date. */
  date: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(29))),
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
 * The link a page was opened with: the one in the address, or, after a reload, the one the tab remembers. A ticket
 * holds only beside the very link it was given for.
 */
export function takeIn(fragment: string, name: string): TabMemory | null {
  const bare = fragment.startsWith('#') ? fragment.slice(1) : fragment
  const kept = readTabMemory(name)
  if (bare === '' || bare === kept?.fragment) return kept
  return { fragment: bare, ticket: null, date: null }
}

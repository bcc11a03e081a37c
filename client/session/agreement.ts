/** What somebody on this page has agreed to, in its own words: rules that come later are not ticked by having ticked others. */
import { Listeners } from '../listeners.ts'

const keyOf = (rules: readonly string[]): string => JSON.stringify(rules)
/** Stands for what was not there to be ticked yet; no key of rules is like it. */
const OWED = 'owed'

let ticked: string | null = null
const listeners = new Listeners()

function set(next: string | null): void {
  ticked = next
  listeners.tell()
}

export const agreement = {
  subscribe: listeners.subscribe,
  /** The rules that were ticked last, as one text; null: none on this page. */
  ticked: (): string | null => ticked,
  tick: (rules: readonly string[] | null): void => set(rules === null ? null : keyOf(rules)),
  /** Somebody came to the door before the group's own rules had. */
  owe: (): void => set(OWED),
} as const

/** `changed`: others than these were ticked on this page. `owed`: they are to be ticked as soon as they are here. */
export function standingOf(
  had: string | null,
  rules: readonly string[],
): 'none' | 'agreed' | 'changed' | 'owed' {
  if (had === null) return 'none'
  if (had === OWED) return 'owed'
  return had === keyOf(rules) ? 'agreed' : 'changed'
}

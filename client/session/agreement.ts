/** What somebody on this page has agreed to, in its own words: rules that come later are not ticked by having ticked others. */
import { Listeners } from '../listeners.ts'

const keyOf = (rules: readonly string[]): string => JSON.stringify(rules)

let ticked: string | null = null
const listeners = new Listeners()

export const agreement = {
  subscribe: listeners.subscribe,
  /** The rules that were ticked last, as one text; null: none on this page. */
  ticked: (): string | null => ticked,
  tick(rules: readonly string[] | null): void {
    ticked = rules === null ? null : keyOf(rules)
    listeners.tell()
  },
} as const

/** `changed`: others than these were ticked on this page. */
export function standingOf(
  had: string | null,
  rules: readonly string[],
): 'none' | 'agreed' | 'changed' {
  if (had === null) return 'none'
  return had === keyOf(rules) ? 'agreed' : 'changed'
}

/** What somebody on this page has agreed to, in its own words: rules that come later are not ticked by having ticked others. */

const keyOf = (rules: readonly string[]): string => JSON.stringify(rules)

let ticked: string | null = null
const listeners = new Set<() => void>()

export const agreement = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
  /** The rules that were ticked last, as one text; null: none on this page. */
  ticked: (): string | null => ticked,
  tick(rules: readonly string[] | null): void {
    ticked = rules === null ? null : keyOf(rules)
    for (const listener of [...listeners]) listener()
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

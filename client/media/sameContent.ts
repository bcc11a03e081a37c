/** Whether two snapshots say the same, so that screens are not drawn for nothing. */

type Plain = Readonly<Record<string, unknown>>

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !(value instanceof Map)

/** Compares plain objects, arrays, maps and simple values by content. */
export function sameContent(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (a instanceof Map && b instanceof Map) {
    return (
      a.size === b.size && [...a].every(([key, of]) => b.has(key) && sameContent(of, b.get(key)))
    )
  }
  if (!isPlain(a) || !isPlain(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => sameContent(a[key], b[key]))
}

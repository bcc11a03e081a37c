/** The mark: a ring of chairs with one in a window outside. */
const CHAIRS: readonly (readonly [number, number])[] = [
  [22, 5.8],
  [30.6, 9.4],
  [34.2, 18],
  [30.6, 26.6],
  [22, 30.2],
  [9.8, 18],
  [13.4, 9.4],
]

export function Mark() {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.7">
      {CHAIRS.map(([x, y]) => (
        <rect key={`${x} ${y}`} x={x - 3.3} y={y - 2.5} width="6.6" height="5" rx="1.7" />
      ))}
      <path d="M4 37v-4.4a3.4 3.4 0 0 1 6.8 0V37Z" fill="currentColor" stroke="none" />
    </svg>
  )
}

/** A count as strokes, five to a bundle; what is still wanted is drawn faintly. What it shows stands in words beside it. */
const BUNDLE = 5
/** More than this are not drawn. */
const MOST = 60

export function Strokes({ count, wanted }: { readonly count: number; readonly wanted: number }) {
  const all = Math.min(MOST, Math.max(count, wanted))
  const bundles = Array.from({ length: Math.ceil(all / BUNDLE) }, (_, bundle) =>
    Array.from(
      { length: Math.min(BUNDLE, all - bundle * BUNDLE) },
      (_each, at) => bundle * BUNDLE + at,
    ),
  )
  return (
    <span className="strokes">
      {bundles.map((strokes) => (
        <svg key={strokes[0]} viewBox="0 0 50 36" aria-hidden="true">
          {strokes.map((stroke, at) => (
            <path
              key={stroke}
              className={stroke < count ? 'strokes__there' : undefined}
              d={at === BUNDLE - 1 ? 'M2 29L48 7' : `M${9 + at * 10} 4V32`}
            />
          ))}
        </svg>
      ))}
    </span>
  )
}

/** A group as a circle: a chair a person, the leaders' white, clockwise from the top. */
import { TONES } from './SiteChair.tsx'

export type CircleChair =
  | { readonly kind: 'leader'; readonly letter: string }
  | {
      readonly kind: 'site'
      readonly tone: number
      readonly letter: string
      /** Stands out: this is whom it is about. */
      readonly chosen?: boolean
      /** Would sit here. */
      readonly maybe?: boolean
      /** Not settled yet. */
      readonly ghost?: boolean
    }

const RADIUS = 74

function looks(chair: CircleChair): string {
  if (chair.kind === 'leader') return 'cchair cchair--lead'
  const { tone, maybe, ghost } = chair
  return [
    'cchair',
    `tone--${tone < TONES ? tone + 1 : 'none'}`,
    maybe && 'cchair--maybe',
    ghost && 'cchair--ghost',
  ]
    .filter(Boolean)
    .join(' ')
}

/** Nothing of it is read out: what it shows stands in words beside it. */
export function Circle({ chairs }: { readonly chairs: readonly CircleChair[] }) {
  return (
    <svg className="plancircle" viewBox="0 0 200 200" aria-hidden="true">
      <circle className="plancircle__rug" cx="100" cy="100" r="70" />
      <circle className="plancircle__band" cx="100" cy="100" r="63" />
      {chairs.map((chair, at) => {
        const turn = (at * 360) / chairs.length
        const angle = (turn * Math.PI) / 180
        const x = 100 + RADIUS * Math.sin(angle)
        const y = 100 - RADIUS * Math.cos(angle)
        return (
          <g
            key={at}
            className={looks(chair)}
            transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
          >
            <g transform={`rotate(${turn.toFixed(0)}) scale(.8)`}>
              {chair.kind === 'site' && chair.chosen && (
                <rect className="cchair__chosen" x="-21" y="-19" width="42" height="38" rx="11" />
              )}
              <rect x="-16" y="-13.5" width="32" height="27" rx="8.5" />
              <path d="M-13.5 -17Q0 -24 13.5 -17" />
            </g>
            <text y="5.4">{chair.letter}</text>
          </g>
        )
      })}
    </svg>
  )
}

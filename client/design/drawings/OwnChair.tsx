/** The circle with one's own chair dark, leaders' chairs included; the first stands at the top. */
import './drawings.css'

const RADIUS = 74

export function OwnChair({ chairs, own }: { readonly chairs: number; readonly own: number }) {
  const turns = Array.from({ length: chairs }, (_, at) => (at * 360) / chairs)
  return (
    <svg className="ownchair" viewBox="0 0 200 200" aria-hidden="true">
      <circle className="ownchair__rug" cx="100" cy="100" r="70" />
      {turns.map((turn, at) => {
        const angle = (turn * Math.PI) / 180
        const x = (100 + RADIUS * Math.sin(angle)).toFixed(1)
        const y = (100 - RADIUS * Math.cos(angle)).toFixed(1)
        return (
          <g
            key={turn}
            className={at === own ? 'ownchair__own' : undefined}
            transform={`translate(${x} ${y}) rotate(${turn.toFixed(0)}) scale(.8)`}
          >
            <rect x="-16" y="-13.5" width="32" height="27" rx="8.5" />
            <path d="M-13.5 -19Q0 -26 13.5 -19" />
          </g>
        )
      })}
    </svg>
  )
}

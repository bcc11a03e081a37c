/** A plan of chairs round a rug, seen from above, with one of them in, out by the window, or back. */
import './drawings.css'

export const PLAN_STATES = ['telling', 'sitting-back', 'back'] as const
export type PlanState = (typeof PLAN_STATES)[number]

const CENTRE = 130
const SEATS = 9
/** The presenter's chair, counted clockwise from the top. */
const PRESENTER = 6

const at = (index: number, radius: number): string => {
  const degrees = (index * 360) / SEATS
  const turn = (degrees * Math.PI) / 180
  const x = CENTRE + radius * Math.sin(turn)
  const y = CENTRE - radius * Math.cos(turn)
  return `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${degrees})`
}

function Plain({
  index,
  radius = 85.8,
  presenter = false,
}: {
  index: number
  radius?: number
  presenter?: boolean
}) {
  return (
    <g
      transform={at(index, radius)}
      className={presenter ? 'plan__chair plan__chair--presenter' : 'plan__chair'}
    >
      <rect x="-13" y="-11" width="26" height="22" rx="7" />
      <path d="M-11 -13.5 Q0 -19 11 -13.5" />
    </g>
  )
}

function Left({ radius }: { radius: number }) {
  return (
    <rect
      className="plan__left"
      x="-13"
      y="-11"
      width="26"
      height="22"
      rx="7"
      transform={at(PRESENTER, radius)}
    />
  )
}

export function ChairPlan({ state }: { state: PlanState }) {
  return (
    <svg className="plan" viewBox="0 0 260 260" aria-hidden="true">
      <circle className="plan__rug" cx={CENTRE} cy={CENTRE} r="85.8" />
      <circle className="plan__band" cx={CENTRE} cy={CENTRE} r="76.8" />
      <circle className="plan__thread" cx={CENTRE} cy={CENTRE} r="69.8" />
      {Array.from({ length: SEATS }, (_, index) => index)
        .filter((index) => index !== PRESENTER)
        .map((index) => (
          <Plain key={index} index={index} />
        ))}
      {state === 'sitting-back' && <Left radius={85.8} />}
      {state === 'back' && <Left radius={131.8} />}
      <Plain index={PRESENTER} presenter radius={state === 'sitting-back' ? 131.8 : 85.8} />
    </svg>
  )
}

/** The line under a name. The shape carries the meaning: straight is live, a wave is voice, dots are thin, broken is lost. */
import './drawings.css'

export type LineState = 'live' | 'voice' | 'thin' | 'lost'

const SHAPE: Readonly<Record<LineState, string>> = {
  live: 'M1 5h20',
  voice: 'M1 5h4l2.5-3.4 3.4 6.8L14 3l2 2h5',
  thin: 'M0 5h4M6 5h4M12 5h4M18 5h4',
  lost: 'M1 5h6M15 5h6M9.4 2.4l3.2 5.2',
}

/** Hidden from screen readers: the chair's own words say the same. */
export function LineMark({ state }: { state: LineState }) {
  return (
    <svg className={`wire wire--${state}`} viewBox="0 0 22 10" aria-hidden="true">
      <path d={SHAPE[state]} />
    </svg>
  )
}

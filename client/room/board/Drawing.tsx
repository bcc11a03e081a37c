/** A drawing on its slip. */
import { pathOf, SHEET_HEIGHT, SHEET_WIDTH, type Stroke } from '../../../shared/board/drawing.ts'
import { card as text } from '../../text/board.ts'
import type { KeyPen } from './keyPen.ts'

export function Drawing({
  strokes,
  pen = null,
}: {
  readonly strokes: readonly Stroke[]
  /** A pen that is led by keys. */
  readonly pen?: KeyPen | null
}) {
  return (
    <svg
      className="drawing"
      viewBox={`0 0 ${SHEET_WIDTH} ${SHEET_HEIGHT}`}
      role="img"
      aria-label={text.drawing}
    >
      {strokes.map((stroke, at) => (
        <path key={at} d={pathOf(stroke)} />
      ))}
      {pen && (
        <circle
          className={pen.down ? 'drawing__pen drawing__pen--down' : 'drawing__pen'}
          cx={pen.at.x}
          cy={pen.at.y}
          r={5}
        />
      )}
    </svg>
  )
}

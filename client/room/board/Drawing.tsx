/** A drawing on its slip. */
import { pathOf, SHEET_HEIGHT, SHEET_WIDTH, type Stroke } from '../../../shared/board/drawing.ts'
import { card as text } from '../../text/en/board.ts'

export function Drawing({ strokes }: { readonly strokes: readonly Stroke[] }) {
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
    </svg>
  )
}

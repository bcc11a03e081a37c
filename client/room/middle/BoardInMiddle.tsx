/** The board where it belongs: on the rug, or on a phone a tile in the middle column that opens it. */
import './boardInMiddle.css'
import { boardMini as text } from '../../text/room.ts'
import Board from '../board/Board.tsx'
import { useBoardPlace } from '../board/boardPlace.tsx'

export function BoardInMiddle({ phone }: { phone: boolean }) {
  const place = useBoardPlace()
  if (phone && !place.folded) {
    return (
      <button type="button" className="board-mini" onClick={place.open}>
        <span className="stack" aria-hidden="true">
          <i />
          <i />
          <i />
        </span>
        <span>{text.title}</span>
        <span className="cap">{text.open}</span>
      </button>
    )
  }
  return (
    <div className="board-place">
      <Board />
    </div>
  )
}

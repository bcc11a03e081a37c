/** On a phone the board is a tile in the middle until it is opened; then the circle folds above it. The board's own screen may ask to go back. */
import { createContext, useContext } from 'react'

export interface BoardPlace {
  /** The board stands alone under the folded circle, and can be put back. */
  readonly folded: boolean
  open(): void
  backToCircle(): void
}

const BoardPlaceContext = createContext<BoardPlace>({
  folded: false,
  open: () => undefined,
  backToCircle: () => undefined,
})
export const BoardPlaceProvider = BoardPlaceContext.Provider
export const useBoardPlace = (): BoardPlace => useContext(BoardPlaceContext)

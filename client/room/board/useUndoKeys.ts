/** Ctrl+Z and Shift+Ctrl+Z (⌘ on a Mac) for one's own steps on the board, also inside a field. */
import { type KeyboardEvent, useCallback } from 'react'
import { spoken } from '../../text/en/board.ts'
import { useAnnounce } from './announce.tsx'
import { useBoardStore } from './useBoard.ts'

/** Whether the key was one of them. */
export function useUndoKeys(): (event: KeyboardEvent) => boolean {
  const store = useBoardStore()
  const announce = useAnnounce()
  return useCallback(
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return false
      const key = event.key.toLowerCase()
      const redo = (key === 'z' && event.shiftKey) || key === 'y'
      if (key !== 'z' && !redo) return false
      event.preventDefault()
      const done = redo ? store.redo() : store.undo()
      announce(done === null ? spoken.nothingToUndo : redo ? spoken.redone : spoken.undone)
      return true
    },
    [store, announce],
  )
}

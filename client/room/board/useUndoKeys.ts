/** Ctrl+Z and Shift+Ctrl+Z (⌘ on a Mac) for one's own steps on the board, also inside a field. */
import { type KeyboardEvent, useCallback } from 'react'
import { shortcutOf } from '../../device/keys.ts'
import { spoken } from '../../text/board.ts'
import { useAnnounce } from '../announce/Announcer.tsx'
import { useUndo } from './undoing.tsx'
import { useBoardStore } from './useBoard.ts'

/** Whether the key was one of them. */
export function useUndoKeys(): (event: KeyboardEvent) => boolean {
  const store = useBoardStore()
  const announce = useAnnounce()
  const undo = useUndo()
  return useCallback(
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return false
      const key = shortcutOf(event)
      const redo = (key === 'z' && event.shiftKey) || key === 'y'
      if (key !== 'z' && !redo) return false
      event.preventDefault()
      if (redo) announce(store.redo() === null ? spoken.nothingToUndo : spoken.redone)
      else undo()
      return true
    },
    [store, announce, undo],
  )
}

/** Undo, by button or by key; on a card in which somebody else has written it asks first, for their words go with it. */
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'
import { spoken, board as text } from '../../text/board.ts'
import { useAnnounce } from '../announce/Announcer.tsx'
import { AskOnce } from '../parts/AskOnce.tsx'
import { useBoardStore } from './useBoard.ts'

const UndoContext = createContext<() => void>(() => undefined)

/** Takes back the last own step, and says so. */
export const useUndo = (): (() => void) => useContext(UndoContext)

export function UndoProvider({ children }: { readonly children: ReactNode }) {
  const store = useBoardStore()
  const announce = useAnnounce()
  const [asking, setAsking] = useState(false)
  const undo = useCallback(() => {
    announce(store.undo() === null ? spoken.nothingToUndo : spoken.undone)
  }, [store, announce])
  const ask = useCallback(() => {
    if (store.undoesOthers) setAsking(true)
    else undo()
  }, [store, undo])
  return (
    <UndoContext value={ask}>
      {children}
      <AskOnce
        open={asking}
        onClose={() => setAsking(false)}
        title={text.undoTitle}
        say={text.undoSay}
        go={text.undoGo}
        stay={text.keepIt}
        onGo={undo}
      />
    </UndoContext>
  )
}

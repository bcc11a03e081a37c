/** The note being written on the leaders' strip. It lies above the desk, which goes while the own line is lost: the words stay. */
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'

interface NoteDraft {
  readonly note: string
  set(note: string): void
}

const NoteDraftContext = createContext<NoteDraft>({ note: '', set: () => undefined })
export const useNoteDraft = (): NoteDraft => useContext(NoteDraftContext)

export function NoteDraftProvider({ children }: { children: ReactNode }) {
  const [note, set] = useState('')
  const value = useMemo(() => ({ note, set }), [note])
  return <NoteDraftContext.Provider value={value}>{children}</NoteDraftContext.Provider>
}

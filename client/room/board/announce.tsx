/** Says steps on the board to screen readers, one after the other, in a line nobody sees. */
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'

const AnnounceContext = createContext<(sentence: string) => void>(() => undefined)

/** Speaks a sentence. */
export const useAnnounce = (): ((sentence: string) => void) => useContext(AnnounceContext)

export function Announcer({ children }: { readonly children: ReactNode }) {
  // Two lines in turn: the same sentence twice is read twice.
  const [said, setSaid] = useState({ turn: 0, sentence: '' })
  const announce = useCallback(
    (sentence: string) => setSaid(({ turn }) => ({ turn: 1 - turn, sentence })),
    [],
  )
  return (
    <AnnounceContext value={announce}>
      {children}
      <p className="sr" role="status">
        {said.turn === 0 ? said.sentence : ''}
      </p>
      <p className="sr" role="status">
        {said.turn === 1 ? said.sentence : ''}
      </p>
    </AnnounceContext>
  )
}

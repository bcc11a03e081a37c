/** The one polite live region of the room, and the sentences that were said in it. */
import { createContext, type ReactNode, useContext, useState, useSyncExternalStore } from 'react'
import { Announcements } from './announcements.ts'

const AnnouncementsContext = createContext(new Announcements())

export function AnnouncementsProvider({ children }: { children: ReactNode }) {
  const [announcements] = useState(() => new Announcements())
  return <AnnouncementsContext value={announcements}>{children}</AnnouncementsContext>
}

/** Speaks a sentence. */
export const useAnnounce = (): ((sentence: string) => void) => useContext(AnnouncementsContext).say

/** Speaks a sentence that quotes a card: it is forgotten with the board. */
export const useAnnounceCard = (): ((sentence: string) => void) =>
  useContext(AnnouncementsContext).sayOfBoard

/** Forgets what was said of a board that is gone. */
export const useForgetBoard = (): (() => void) => useContext(AnnouncementsContext).forgetBoard

function useAnnounced() {
  const announcements = useContext(AnnouncementsContext)
  return useSyncExternalStore(announcements.subscribe, announcements.now)
}

export function Announcer() {
  const { fresh } = useAnnounced()
  return (
    <div className="sr" role="status" aria-atomic="false" aria-relevant="additions" data-announcer>
      {fresh.map(({ id, sentence }) => (
        <p key={id}>{sentence}</p>
      ))}
    </div>
  )
}

/** What was said, the newest first, for whoever missed it. */
export function SaidBefore({ none }: { none: string }) {
  const { log } = useAnnounced()
  if (log.length === 0) return <p className="cap q">{none}</p>
  return (
    <ol className="said-before small">
      {log.map(({ id, sentence }) => (
        <li key={id}>{sentence}</li>
      ))}
    </ol>
  )
}

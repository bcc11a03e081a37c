/** Hands the page's one session to its screens. */
import { createContext, useContext, useSyncExternalStore } from 'react'
import type { RoomSession, RoomSnapshot } from './roomSession.ts'

const SessionContext = createContext<RoomSession | null>(null)
export const SessionProvider = SessionContext.Provider

export function useRoomSession(): RoomSession {
  const session = useContext(SessionContext)
  if (!session) throw new Error('A screen of the room stands outside SessionProvider')
  return session
}

export function useRoomSnapshot(): RoomSnapshot {
  const session = useRoomSession()
  return useSyncExternalStore(session.subscribe, session.snapshot)
}

export type AtTheDoor = Extract<RoomSnapshot, { stage: 'door' }>
export type InRoom = Extract<RoomSnapshot, { stage: 'room' }>
export type Gone = Extract<RoomSnapshot, { stage: 'gone' }>

/** The snapshot inside the room; only for screens that are shown in the room. */
export function useInRoom(): InRoom {
  const snapshot = useRoomSnapshot()
  if (snapshot.stage !== 'room') throw new Error('A screen of the room is shown outside the room')
  return snapshot
}

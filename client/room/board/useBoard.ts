/** The one board store of a session, for every screen that shows a part of it. */
import { useSyncExternalStore } from 'react'
import { useRoomSession } from '../../session/context.tsx'
import type { RoomSession } from '../../session/roomSession.ts'
import type { BoardSnapshot } from './boardSnapshot.ts'
import { BoardStore } from './boardStore.ts'

const stores = new WeakMap<RoomSession, BoardStore>()

/** Attaches to the session's board port at the first call; the same store ever after. */
export function boardStoreOf(session: RoomSession): BoardStore {
  const known = stores.get(session)
  if (known) return known
  const store = new BoardStore(session)
  stores.set(session, store)
  return store
}

export const useBoardStore = (): BoardStore => boardStoreOf(useRoomSession())

export function useBoardSnapshot(): BoardSnapshot {
  const store = useBoardStore()
  return useSyncExternalStore(store.subscribe, store.snapshot)
}

/** The one board store of a session, for every screen that shows a part of it. */
import { useSyncExternalStore } from 'react'
import { useRoomSession, useRoomSnapshot } from '../../session/context.tsx'
import type { RoomSession } from '../../session/roomSession.ts'
import { BoardStore } from './boardStore.ts'
import type { BoardSnapshot } from './engine/boardSnapshot.ts'

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

/** Whether this person sees the board now: not, open, or on its way out at Closing. */
export function useBoardShown(): 'no' | 'open' | 'dissolving' {
  const room = useRoomSnapshot()
  const { dissolving } = useBoardSnapshot()
  if (room.stage !== 'room') return 'no'
  const { view } = room
  if (view.board.access !== 'off' && view.you.rights.board !== 'none') return 'open'
  return dissolving && dissolving.why !== 'wiped' ? 'dissolving' : 'no'
}

/** How many own cards nobody else has yet: leaving loses them. */
export const useUnshownCards = (): number => useBoardSnapshot().unshown.length

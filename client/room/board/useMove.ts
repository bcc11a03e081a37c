/** Moves a card and says where it is now. */
import { useCallback } from 'react'
import type { Card } from '../../../shared/board/card.ts'
import { useInRoom } from '../../session/context.tsx'
import { spoken, card as text } from '../../text/board.ts'
import { useAnnounceCard } from '../announce/Announcer.tsx'
import { laneNames } from './laneNames.ts'
import { useBoardStore } from './useBoard.ts'

export const wordsOf = (card: Card): string => (card.kind === 'words' ? card.text : text.drawing)

export type Move = (card: string, place: number, lane: number | null) => void

export function useMove(): Move {
  const store = useBoardStore()
  const announce = useAnnounceCard()
  const names = laneNames(useInRoom().settings)
  return useCallback(
    (id, place, lane) => {
      store.move(id, place, lane)
      const { cards } = store.snapshot()
      const here = lane === null ? cards : cards.filter((card) => card.lane === lane)
      const at = here.findIndex((card) => card.id === id)
      const card = here[at]
      if (!card) return
      const name = lane === null ? null : (names[lane] ?? null)
      announce(
        name === null
          ? spoken.moved(wordsOf(card), at + 1, here.length)
          : spoken.movedTo(wordsOf(card), name, at + 1, here.length),
      )
    },
    [store, announce, names],
  )
}

/** Cards in their order: the whole cloth, or one lane. Cards can be let go here. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { useInRoom } from '../../session/context.tsx'
import { board as text } from '../../text/board.ts'
import { nameOf } from '../people.ts'
import type { Signed } from './engine/authors.ts'
import { Slip } from './Slip.tsx'
import { useBoardSnapshot, useBoardStore } from './useBoard.ts'
import { useCardDrop } from './useCardDrag.ts'
import { useMoreBelow } from './useMoreBelow.ts'
import { useMove } from './useMove.ts'

export function CardList({
  cards,
  lane,
  label,
  chosen,
}: {
  readonly cards: readonly Signed[]
  /** Null: the open cloth. */
  readonly lane: number | null
  readonly label: string
  readonly chosen: string | null
}) {
  const room = useInRoom()
  const { carets, mayWrite, laid } = useBoardSnapshot()
  const move = useMove()
  const store = useBoardStore()
  const choose = useCallback((card: string | null) => store.place.choose(card), [store])
  const ref = useRef<HTMLUListElement>(null)
  const [over, setOver] = useState<{ readonly place: number; readonly card: string } | null>(null)
  useCardDrop(ref, {
    over: (place, card) =>
      setOver((was) =>
        place === null ? null : was?.place === place && was.card === card ? was : { place, card },
      ),
    drop: useCallback((card: string, place: number) => move(card, place, lane), [move, lane]),
  })
  useEffect(() => {
    if (laid === null) return
    const place = ref.current?.querySelector(`[data-card="${CSS.escape(laid)}"]`)
    // On a full board it would lie below the edge.
    place?.scrollIntoView({ block: 'nearest' })
  }, [laid])
  const below = useMoreBelow(ref, cards[cards.length - 1]?.id ?? null)
  const others = over ? cards.filter(({ id }) => id !== over.card) : cards
  const dropAt = (id: string): 'before' | 'behind' | null => {
    if (!over) return null
    if (others[over.place]?.id === id) return 'before'
    return over.place >= others.length && others[others.length - 1]?.id === id ? 'behind' : null
  }
  return (
    <>
      <ul className="board__cards" ref={ref} aria-label={label} data-lane={lane ?? undefined}>
        {cards.map((card) => (
          <Slip
            key={card.id}
            card={card}
            lane={lane}
            author={card.by === null ? null : nameOf(room, card.by)}
            carets={carets
              .filter((caret) => caret.card === card.id)
              .map((caret) => ({
                ...caret,
                name: caret.seat === null ? null : nameOf(room, caret.seat),
              }))}
            chosen={chosen === card.id}
            mayWrite={mayWrite}
            drop={dropAt(card.id)}
            onChoose={choose}
          />
        ))}
        {cards.length === 0 && <li className="board__empty sr">{text.empty}</li>}
      </ul>
      {below && (
        <span className="board__more" aria-hidden="true">
          {text.more}
        </span>
      )}
    </>
  )
}

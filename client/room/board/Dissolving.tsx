/** The board goes before everybody's eyes: cards fade and blur one by one, in an order drawn anew. */
import { type CSSProperties, useState } from 'react'
import type { Card } from '../../../shared/board/card.ts'
import { board as text } from '../../text/board.ts'
import { Drawing } from './Drawing.tsx'
import type { BoardSnapshot } from './engine/boardSnapshot.ts'

type Leaving = NonNullable<BoardSnapshot['dissolving']>

/** Each card's own part of the 2.6 s: when it begins, as a share of the whole. */
const drawDelays = (cards: readonly Card[]): readonly number[] => {
  const order = cards.map(() => Math.random())
  return order.map(
    (own) => (0.55 * order.filter((other) => other < own).length) / Math.max(1, cards.length),
  )
}

export function DissolvingCards({ leaving }: { readonly leaving: Leaving }) {
  const [delays] = useState(() => drawDelays(leaving.cards))
  return (
    <ul className={`board__cards leaving leaving--${leaving.why}`} aria-hidden="true">
      {leaving.cards.map((card, at) => {
        const style: CSSProperties & { '--begins': number } = { '--begins': delays[at] ?? 0 }
        return (
          <li key={card.id} className="slip__place" style={style}>
            <div className={card.kind === 'drawing' ? 'slip slip--drawing' : 'slip'}>
              {card.kind === 'drawing' ? <Drawing strokes={card.strokes} /> : card.text}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

/** The whole board on its way out, with the sentence that stays. */
export function DissolvingBoard({ leaving }: { readonly leaving: Leaving }) {
  return (
    <section className="board board--gone" aria-label={text.title}>
      <DissolvingCards leaving={leaving} />
      <div className="gone__say" role="status">
        <h2>{leaving.why === 'closing' ? text.goneTitle : text.nextCase}</h2>
        {leaving.why === 'closing' && <p>{text.goneSay}</p>}
      </div>
    </section>
  )
}

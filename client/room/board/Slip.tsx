/** One card on the cloth. */
import { type KeyboardEvent, memo, type ReactNode, useEffect, useRef } from 'react'
import type { Card } from '../../../shared/board/card.ts'
import { card as text } from '../../text/board.ts'
import { CardField } from './CardField.tsx'
import { type NamedCaret, WithCarets, WritingHere } from './Carets.tsx'
import { Drawing } from './Drawing.tsx'
import { useCardDrag } from './useCardDrag.ts'

export interface SlipProps {
  readonly card: Card
  readonly lane: number | null
  /** Whose it is, on a signed board. */
  readonly author: string | null
  readonly carets: readonly NamedCaret[]
  readonly chosen: boolean
  readonly mayWrite: boolean
  /** Where a card that is being dragged would stand: before this one, or behind it. */
  readonly drop: 'before' | 'behind' | null
  readonly onChoose: (card: string | null) => void
}

function spokenText(card: Card): string {
  switch (card.kind) {
    case 'words':
      return text.edit(card.text)
    case 'drawing':
      return text.take(text.drawing)
  }
}

function bodyOf(card: Card, carets: readonly NamedCaret[]): ReactNode {
  switch (card.kind) {
    case 'words':
      return <WithCarets words={card.text} carets={carets} />
    case 'drawing':
      return <Drawing strokes={card.strokes} />
  }
}

export const Slip = memo(function Slip(props: SlipProps) {
  const { card, lane, author, carets, chosen, mayWrite, drop, onChoose } = props
  const ref = useRef<HTMLDivElement>(null)
  const wasChosen = useRef(false)
  useCardDrag(ref, { card: card.id, lane, enabled: mayWrite && !chosen })

  // Back from its field, the card has the focus, if nothing else has taken it.
  useEffect(() => {
    if (wasChosen.current && !chosen && document.activeElement === document.body) {
      ref.current?.focus({ preventScroll: true })
    }
    wasChosen.current = chosen
  }, [chosen])

  const editing = chosen && card.kind === 'words'
  const press = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onChoose(card.id)
  }
  const classes = ['slip', chosen && 'slip--chosen', card.kind === 'drawing' && 'slip--drawing']
  return (
    <li className="slip__place" data-card={card.id} data-drop={drop ?? undefined}>
      <div
        ref={ref}
        className={classes.filter(Boolean).join(' ')}
        {...(mayWrite && !editing
          ? {
              role: 'button',
              tabIndex: 0,
              'aria-label': spokenText(card),
              'aria-pressed': chosen,
              onClick: () => onChoose(card.id),
              onKeyDown: press,
            }
          : {})}
      >
        {editing ? (
          <CardField card={card} carets={carets} onDone={() => onChoose(null)} />
        ) : (
          bodyOf(card, carets)
        )}
        {author !== null && <span className="slip__author">{text.signed(author)}</span>}
        {!editing && <WritingHere carets={carets} />}
      </div>
    </li>
  )
})

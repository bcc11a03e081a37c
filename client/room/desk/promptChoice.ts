/** Which prompt card lies on top, and which comes next: those of the phase first, then all the others. Pure. */
import type { PhaseKind } from '../../../shared/session/agenda.ts'
import type { PromptCard } from '../../text/en/roomPrompts.ts'

/** All cards, those of this phase first in the order they were written, none left out. */
export function cardsFor(
  phase: PhaseKind | null,
  cards: readonly PromptCard[],
): readonly PromptCard[] {
  if (!phase) return cards
  const own = cards.filter((card) => card.phases.includes(phase))
  const others = cards.filter((card) => !card.phases.includes(phase))
  return [...own, ...others]
}

/** The card `step` places on from `id`, round and round; the first when `id` is not among them. */
export function cardFrom(
  cards: readonly PromptCard[],
  id: string | null,
  step: number,
): PromptCard | null {
  if (cards.length === 0) return null
  const at = Math.max(
    0,
    cards.findIndex((card) => card.id === id),
  )
  const index = (((at + step) % cards.length) + cards.length) % cards.length
  return cards[index] ?? null
}

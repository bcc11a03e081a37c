/** Which prompt card lies on top, and which comes next: those of the phase first, then all the others. Pure. */
import type { PhaseKind } from '../../../shared/session/agenda.ts'
import type { PromptCard } from '../../text/roomPrompts.ts'

/** One line of a card: what lies on the desk at a time. */
export interface Prompt {
  readonly id: string
  readonly when: string
  readonly say: string
}

/** Every line of every card, those of this phase first in the order they were written, none left out. */
export function promptsFor(
  phase: PhaseKind | null,
  cards: readonly PromptCard[],
): readonly Prompt[] {
  const own = phase ? cards.filter((card) => card.phases.includes(phase)) : []
  const others = cards.filter((card) => !own.includes(card))
  return [...own, ...others].flatMap(({ id, when, say }) =>
    say.map((line, at) => ({ id: `${id}-${at}`, when, say: line })),
  )
}

/** The prompt `step` places on from `id`, round and round; the first when `id` is not among them. */
export function promptFrom(
  prompts: readonly Prompt[],
  id: string | null,
  step: number,
): Prompt | null {
  if (prompts.length === 0) return null
  const at = Math.max(
    0,
    prompts.findIndex((prompt) => prompt.id === id),
  )
  const index = (((at + step) % prompts.length) + prompts.length) % prompts.length
  return prompts[index] ?? null
}

import { describe, expect, it } from 'vitest'
import { promptFrom, promptsFor } from '../../../client/room/desk/promptChoice.ts'
import { promptCards } from '../../../client/text/en/roomPrompts.ts'
import { PHASE_KINDS } from '../../../shared/session/agenda.ts'

const lines = promptCards.flatMap((card) => card.say)

describe('prompt cards', () => {
  it('hold a card for everything the field guide names', () => {
    // §4.2 has fourteen occasions, §4.3 eleven danger signs; some share a card with a phase.
    expect(promptCards.length).toBeGreaterThanOrEqual(25)
    expect(new Set(promptCards.map((card) => card.id)).size).toBe(promptCards.length)
  })

  it('put those of the phase on top and lose none', () => {
    for (const phase of PHASE_KINDS) {
      const prompts = promptsFor(phase, promptCards)
      expect(prompts.map((p) => p.say).sort()).toEqual([...lines].sort())
      const own = promptCards.filter((card) => card.phases.includes(phase))
      expect(prompts.slice(0, own.flatMap((card) => card.say).length).map((p) => p.when)).toEqual(
        own.flatMap((card) => card.say.map(() => card.when)),
      )
    }
  })

  it('begin each phase with a card of its own, save where nothing is to be said', () => {
    const without = PHASE_KINDS.filter(
      (phase) => !promptCards.some((card) => card.phases.includes(phase)),
    )
    expect(without).toEqual([])
  })

  it('turn round and round in both directions', () => {
    const prompts = promptsFor('group-work', promptCards)
    let at = promptFrom(prompts, null, 0)
    const seen = new Set<string>()
    for (let turn = 0; turn < prompts.length; turn++) {
      seen.add(at?.id ?? '')
      at = promptFrom(prompts, at?.id ?? null, 1)
    }
    expect(seen.size).toBe(prompts.length)
    expect(at).toEqual(prompts[0])
    expect(promptFrom(prompts, prompts[0]?.id ?? null, -1)).toEqual(prompts.at(-1))
    expect(promptFrom(prompts, 'gone', 0)).toEqual(prompts[0])
    expect(promptFrom([], null, 1)).toBeNull()
  })

  it('speak in the house’s voice', () => {
    for (const line of lines) expect(line).not.toMatch(/!|\b(he|she|meeting|participant)\b/i)
  })
})

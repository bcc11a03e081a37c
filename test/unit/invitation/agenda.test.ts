import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { COMPACT_AGENDA_LIMIT } from '../../../shared/compactAgenda.ts'
import { CompactAgendaSchema, compactAgenda, expandAgenda } from '../../../shared/invitation.ts'
import { type Agenda, PHASE_KINDS, PRESET_IDS } from '../../../shared/session/agenda.ts'
import { presetAgenda, withMinutes, withSittingBack } from '../../../shared/session/presets.ts'

const minutes = fc.nat(180)
const edited: fc.Arbitrary<Agenda> = fc
  .record({
    preset: fc.constantFrom(...PRESET_IDS),
    sitsBack: fc.boolean(),
    board: fc.boolean(),
    closed: fc.boolean(),
    changes: fc.array(fc.tuple(fc.nat(16), minutes), { maxLength: 17 }),
  })
  .map(({ preset, sitsBack, board, closed, changes }) =>
    changes.reduce((agenda, [at, each]) => withMinutes(agenda, at, each), {
      ...withSittingBack(presetAgenda(preset), sitsBack),
      board,
      ...(closed && { beginsClosed: true as const }),
    }),
  )
const rearranged: fc.Arbitrary<Agenda> = fc.record({
  preset: fc.constantFrom(...PRESET_IDS),
  sitsBack: fc.boolean(),
  board: fc.boolean(),
  phases: fc.array(
    fc.record(
      {
        kind: fc.constantFrom(...PHASE_KINDS),
        minutes,
        case: fc.constantFrom(1 as const, 2 as const),
      },
      { requiredKeys: ['kind', 'minutes'] },
    ),
    { minLength: 1, maxLength: 24 },
  ),
})

describe('a compact agenda', () => {
  it('of an earlier release closes no microphone, and one that does is no longer', () => {
    for (const preset of PRESET_IDS) {
      const agenda = presetAgenda(preset)
      const old = compactAgenda(agenda)
      expect(expandAgenda(old)?.beginsClosed).toBeUndefined()
      const closing = compactAgenda({ ...agenda, beginsClosed: true })
      expect(closing.length).toBe(old.length)
      expect(expandAgenda(closing)).toEqual({ ...agenda, beginsClosed: true })
    }
  })

  it('says the same in fewer characters', () => {
    void fc.assert(
      fc.property(fc.oneof(edited, rearranged), (agenda) => {
        const compact = compactAgenda(agenda)
        expect(expandAgenda(compact)).toEqual(agenda)
        expect(v.safeParse(CompactAgendaSchema, compact).success).toBe(true)
        expect(compact.length).toBeLessThanOrEqual(COMPACT_AGENDA_LIMIT)
      }),
      { numRuns: 500 },
    )
  })

  it('is two characters for an untouched preset, and one more for each change at its front', () => {
    for (const preset of PRESET_IDS) expect(compactAgenda(presetAgenda(preset)).length).toBe(2)
    expect(compactAgenda(withMinutes(presetAgenda('sixty'), 1, 9))).toBe('03.9')
    expect(compactAgenda(withMinutes(presetAgenda('sixty'), 0, 75))).toBe('03Yf')
  })

  it('that is none is null, and nothing throws', () => {
    const sound = compactAgenda(presetAgenda('two-cases'))
    for (const text of [
      '',
      '0',
      '93',
      '08',
      '0 ',
      `${sound}!`,
      `${sound}${'1'.repeat(40)}`,
      '03!',
      '03!Z',
      '03z\u0000',
      '03-__',
    ]) {
      expect(expandAgenda(text), text).toBeNull()
    }
    void fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `03${text}`),
        ),
        (text) => {
          const agenda = expandAgenda(text)
          if (agenda !== null) expect(expandAgenda(compactAgenda(agenda))).toEqual(agenda)
        },
      ),
    )
  })
})

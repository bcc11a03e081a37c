/** Closed tables: codes are written for good, never given twice, and fit where they are written. */
import { describe, expect, it } from 'vitest'
import { PHASES } from '../../../shared/session/phaseTable.ts'
import { PRESET_CODES } from '../../../shared/session/presetCodes.ts'
import { presetAgenda } from '../../../shared/session/presets.ts'
import { ROLES } from '../../../shared/session/seat.ts'
import { faultOf } from '../../../shared/session/validAgenda.ts'

const codesOf = (table: Readonly<Record<string, { readonly code: number }>>) =>
  Object.values(table).map(({ code }) => code)

describe('the codes of a table', () => {
  it.each([
    ['phases', codesOf(PHASES), 20],
    ['presets', codesOf(PRESET_CODES), 63],
  ])('of %s are given once and fit into a link', (_, codes, most) => {
    expect(new Set(codes).size).toBe(codes.length)
    for (const code of codes) {
      expect(Number.isInteger(code) && code >= 0 && code <= most, `${code}`).toBe(true)
    }
  })

  it('of roles are one letter each', () => {
    const letters = Object.values(ROLES).map(({ letter }) => letter)
    expect(new Set(letters).size).toBe(letters.length)
  })
})

describe('the rows of the phases', () => {
  it('stand in the order in which a session may go through them', () => {
    for (const preset of ['association', 'prismatic', 'two-cases'] as const) {
      const agenda = presetAgenda(preset)
      expect(faultOf(agenda)).toBeNull()
      const turned = { ...agenda, phases: agenda.phases.toReversed() }
      expect(faultOf(turned)).toBe('phases-out-of-order')
    }
  })
})

/** The agendas to start from, by name, with their codes in links: written for good, and never given again. */
import { kindsByCode, kindsOf } from '../tables.ts'

export const PRESET_CODES = {
  sixty: { code: 0 },
  ninety: { code: 1 },
  'two-cases': { code: 2 },
  students: { code: 3 },
  'no-push-back': { code: 4 },
  association: { code: 5 },
  prismatic: { code: 6 },
} as const

export type PresetId = keyof typeof PRESET_CODES

export const PRESET_IDS: readonly PresetId[] = kindsOf(PRESET_CODES)

const BY_CODE = kindsByCode(PRESET_CODES)

/** The preset that a link's code means, or null. */
export const presetOfCode = (code: number): PresetId | null => BY_CODE.get(code) ?? null

/**
 * An agenda in as few characters as a link can spare: the preset, three switches, and only what differs from
 * the preset. `<preset><switches>` is an untouched preset; then either one mark a phase (`.` as the preset
 * has it, otherwise its minutes), or, after `!`, every phase in full when phases were dropped or moved.
 */
import type { Agenda, Phase } from './session/agenda.ts'
import { MOST_PHASE_MINUTES, MOST_PHASES } from './session/agendaBounds.ts'
import { PHASES, phaseOfCode } from './session/phaseTable.ts'
import { PRESET_CODES, presetOfCode } from './session/presetCodes.ts'
import { presetAgenda } from './session/presets.ts'

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_'
export const COMPACT_AGENDA_LIMIT = 3 + MOST_PHASES * 3

/** Minutes 0–59 are one digit; 60–239 two, of which the first says how many hours come off. */
const writeMinutes = (minutes: number): string =>
  minutes < 60
    ? DIGITS.charAt(minutes)
    : DIGITS.charAt(59 + Math.floor(minutes / 60)) + DIGITS.charAt(minutes % 60)

/** One digit for kind and case together: 21 codes fit. */
const writeKind = (phase: Phase): string =>
  DIGITS.charAt(PHASES[phase.kind].code * 3 + (phase.case ?? 0))

const sameShape = (a: readonly Phase[], b: readonly Phase[]): boolean =>
  a.length === b.length &&
  a.every((phase, at) => phase.kind === b[at]?.kind && phase.case === b[at]?.case)

export function compactAgenda(agenda: Agenda): string {
  const preset = presetAgenda(agenda.preset)
  const head =
    DIGITS.charAt(PRESET_CODES[agenda.preset].code) +
    DIGITS.charAt(
      (agenda.sitsBack ? 1 : 0) + (agenda.board ? 2 : 0) + (agenda.beginsClosed ? 4 : 0),
    )
  if (!sameShape(agenda.phases, preset.phases)) {
    return `${head}!${agenda.phases.map((phase) => writeKind(phase) + writeMinutes(phase.minutes)).join('')}`
  }
  const marks = agenda.phases.map((phase, at) =>
    phase.minutes === preset.phases[at]?.minutes ? '.' : writeMinutes(phase.minutes),
  )
  return head + marks.join('').replace(/\.+$/, '')
}

/** Reads one character after another; `next` is null past the end or on a foreign character. */
class Reader {
  #at = 0
  readonly #text: string
  constructor(text: string) {
    this.#text = text
  }
  get done(): boolean {
    return this.#at >= this.#text.length
  }
  skip(character: string): boolean {
    if (this.#text[this.#at] !== character) return false
    this.#at += 1
    return true
  }
  next(): number | null {
    const digit = DIGITS.indexOf(this.#text[this.#at] ?? ' ')
    this.#at += 1
    return digit < 0 ? null : digit
  }
  minutes(): number | null {
    const first = this.next()
    if (first === null || first < 60) return first
    const rest = this.next()
    const minutes = rest === null || rest > 59 ? null : (first - 59) * 60 + rest
    return minutes !== null && minutes <= MOST_PHASE_MINUTES ? minutes : null
  }
}

function readPhase(reader: Reader): Phase | null {
  const symbol = reader.next()
  const minutes = reader.minutes()
  if (symbol === null || minutes === null) return null
  const kind = phaseOfCode(Math.floor(symbol / 3))
  const of = symbol % 3
  if (kind === null) return null
  return of === 0 ? { kind, minutes } : { kind, minutes, case: of === 1 ? 1 : 2 }
}

function readPhases(reader: Reader): readonly Phase[] | null {
  const phases: Phase[] = []
  while (!reader.done) {
    const phase = readPhase(reader)
    if (phase === null || phases.length >= MOST_PHASES) return null
    phases.push(phase)
  }
  return phases.length > 0 ? phases : null
}

function readDifferences(reader: Reader, preset: readonly Phase[]): readonly Phase[] | null {
  const phases: Phase[] = []
  for (const phase of preset) {
    if (reader.done || reader.skip('.')) {
      phases.push(phase)
      continue
    }
    const minutes = reader.minutes()
    if (minutes === null) return null
    phases.push({ ...phase, minutes })
  }
  return reader.done ? phases : null
}

/**
 * The agenda of its compact form, or null when it is not one. Never throws. Whether its phases make a
 * session is for the agenda's own rules.
 */
export function expandAgenda(compact: string): Agenda | null {
  if (compact.length > COMPACT_AGENDA_LIMIT) return null
  const reader = new Reader(compact)
  const preset = presetOfCode(reader.next() ?? -1)
  const switches = reader.next()
  if (preset === null || switches === null || switches > 7) return null
  const phases = reader.skip('!')
    ? readPhases(reader)
    : readDifferences(reader, presetAgenda(preset).phases)
  if (phases === null) return null
  return {
    preset,
    phases,
    sitsBack: (switches & 1) !== 0,
    board: (switches & 2) !== 0,
    ...((switches & 4) !== 0 && { beginsClosed: true }),
  }
}

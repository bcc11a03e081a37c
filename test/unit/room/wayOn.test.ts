/** The desk's one primary move: pressed again and again it leads from the first arrival to the end, whoever is missing. */
import { describe, expect, it } from 'vitest'
import { moveCommand, moveLabel } from '../../../client/room/desk/moveWords.ts'
import { seatedView } from '../../../shared/seatedView.ts'
import { PRESET_IDS, type PresetId } from '../../../shared/session/agenda.ts'
import { presetAgenda } from '../../../shared/session/presets.ts'
import type { SeatId } from '../../../shared/session/seat.ts'
import type { Session } from '../../../shared/session/session.ts'
import { ANA, ask, BEN, CARO, fullRoom, LEADER, phaseOf, START, tell } from '../session/people.ts'
import { NO_EXTRAS } from '../session/viewExtras.ts'

const names = new Map<SeatId, string>([
  [ANA, 'Ana'],
  [BEN, 'Ben'],
  [CARO, 'Caro'],
])

function moveIn(session: Session) {
  const view = seatedView(session, LEADER, NO_EXTRAS, START)
  const move = view.desk?.moves.primary ?? null
  return move && { ...move, label: moveLabel({ view, names }, move), command: moveCommand(move) }
}

const isHere = (session: Session, seat: SeatId): boolean =>
  session.seats.some(({ id, presence }) => id === seat && presence === 'here')

interface Walk {
  readonly phases: readonly string[]
  readonly labels: readonly string[]
  /** Whether it came to the question that ends the room. */
  readonly ended: boolean
}

/** Presses the primary move until it would end the room. `before` may change the room at each phase. */
function walk(preset: PresetId, before: (session: Session) => Session = (same) => same): Walk {
  let session = fullRoom(presetAgenda(preset))
  const phases: string[] = []
  const labels: string[] = []
  for (let presses = 0; presses < 60; presses += 1) {
    session = before(session)
    const move = moveIn(session)
    if (move === null) throw new Error('nothing to press')
    labels.push(move.label)
    if (move.kind === 'end') return { phases, labels, ended: true }
    const chosen = [ANA, BEN, CARO].find((seat) => isHere(session, seat)) ?? LEADER
    session = ask(session, LEADER, move.command ?? { type: 'choose-presenter', seat: chosen })
    const phase = phaseOf(session) ?? session.at
    if (phases.at(-1) !== phase) phases.push(phase)
  }
  return { phases, labels, ended: false }
}

describe.each(PRESET_IDS)('the primary move in %s', (preset) => {
  const { phases } = presetAgenda(preset)
  const kinds = phases.map(({ kind }) => kind).filter((kind) => kind !== 'word-with-leaders')

  it('leads through every phase in order, and ends', () => {
    expect(walk(preset)).toMatchObject({ phases: kinds, ended: true })
  })

  it.each(kinds)('leads on when the presenter leaves for good in %s', (kind) => {
    let left = false
    const { labels, ended } = walk(preset, (session) => {
      const seat = session.presenter?.seat
      if (left || phaseOf(session) !== kind || seat === undefined) return session
      left = true
      return tell(session, { type: 'seat-left', seat })
    })
    expect(ended).toBe(true)
    const belongs = left && phases.some((phase) => phase.kind === kind && phase.case)
    if (belongs) expect(labels).toContain('Go on without the presenter')
    expect(labels.join()).not.toContain('Someone')
  })
})

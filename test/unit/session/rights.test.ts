import { describe, expect, it } from 'vitest'
import { PHASE_KINDS } from '../../../shared/session/agenda.ts'
import { presetAgenda } from '../../../shared/session/presets.ts'
import { mediaRightsOf, rightsOf, standingOf } from '../../../shared/session/rights.ts'
import { RIGHTS, type Rights } from '../../../shared/session/rightsTable.ts'
import { type Moment, STANDINGS } from '../../../shared/session/standing.ts'
import { kindsOf } from '../../../shared/tables.ts'
import { ANA, ask, BEN, CARO, LEADER, OBSERVER, roomIn, tell } from './people.ts'

/**
 * Written by hand from the field guide, apart from the table itself. One letter a right, in this order:
 * M microphone, C camera, H hears, S sees, O a tile in the circle; board w/r/-; T strip, W feeling words, D desk.
 */
const EXPECTED = `
                     leader     co-leader  presenter  sitting-back member     observer   at-the-door
arriving             MCHSO-TWD  MCHSO-TWD  MCHSO--W-  -CHS-----    MCHSO--W-  --HS-----  ---------
opening              MCHSO-TWD  MCHSO-TWD  MCHSO--W-  -CHS-----    MCHSO--W-  --HS-----  ---------
case-call            MCHSO-T-D  MCHSO-T-D  MCHSO----  -CHS-----    MCHSO----  --HS-----  ---------
presentation         MCHSO-T-D  MCHSO-T-D  MCHSO----  -CHS-----    MCHSO----  --HS-----  ---------
clarifying-questions MCHSO-T-D  MCHSO-T-D  MCHSO----  -CHS-----    MCHSO----  --HS-----  ---------
sitting-back         MCHSO-T-D  MCHSO-T-D  MCHSO----  -CHS-----    MCHSO----  --HS-----  ---------
association-round    MCHSOrT-D  MCHSOrT-D  MCHSOr---  -CHS-r---    MCHSOr---  --HS-----  ---------
images               MCHSOwT-D  MCHSOwT-D  MCHSOr---  -CHS-r---    MCHSOw---  --HS-----  ---------
group-work           MCHSOwT-D  MCHSOwT-D  MCHSOr---  -CHS-r---    MCHSOw---  --HS-----  ---------
presenter-statement  MCHSOrT-D  MCHSOrT-D  MCHSOr---  -CHS-r---    MCHSOr---  --HS-----  ---------
presenter-returns    MCHSOrT-D  MCHSOrT-D  MCHSOr---  -CHS-r---    MCHSOr---  --HS-----  ---------
process-discussion   MCHSOrT-D  MCHSOrT-D  MCHSOr---  -CHS-r---    MCHSOr---  --HS-----  ---------
closing              MCHSO-TWD  MCHSO-TWD  MCHSO--W-  -CHS-----    MCHSO--W-  --HS-----  ---------
soft-landing         MCHSO-TWD  MCHSO-TWD  MCHSO--W-  -CHS-----    MCHSO--W-  --HS-----  ---------
word-with-leaders    MCHSO-T-D  MCHSO-T-D  MCHSO----  ---------    ---------  ---------  ---------
leaders-debrief      MCHSO-T-D  MCHSO-T-D  ---------  ---------    ---------  ---------  ---------
resuming             ----O-T-D  ----O-T-D  ----O----  ---------    ----O----  ---------  ---------
ended                ---------  ---------  ---------  ---------    ---------  ---------  ---------
`

const LETTERS: { readonly [R in keyof Rights]: (right: Rights[R]) => string } = {
  microphone: (may) => (may ? 'M' : '-'),
  camera: (may) => (may ? 'C' : '-'),
  hears: (may) => (may ? 'H' : '-'),
  sees: (may) => (may ? 'S' : '-'),
  seenInCircle: (is) => (is ? 'O' : '-'),
  board: (right) => ({ none: '-', read: 'r', write: 'w' })[right],
  strip: (may) => (may ? 'T' : '-'),
  words: (may) => (may ? 'W' : '-'),
  desk: (may) => (may ? 'D' : '-'),
}

const letter = <R extends keyof Rights>(rights: Rights, right: R): string =>
  LETTERS[right](rights[right])

const spelt = (rights: Rights): string =>
  kindsOf(LETTERS)
    .map((right) => letter(rights, right))
    .join('')

const MOMENTS: readonly Moment[] = ['arriving', ...PHASE_KINDS, 'resuming', 'ended']

describe('the table of rights', () => {
  const rows = EXPECTED.trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
  const [standings = [], ...lines] = rows
  const expected = new Map(
    lines.flatMap(([moment = '', ...cells]) =>
      cells.map((cell, at) => [`${moment} ${standings[at]}`, cell] as const),
    ),
  )

  it('has a row for each phase and each state without one, and a column for each standing', () => {
    expect(new Set(lines.map(([moment]) => moment))).toEqual(new Set(MOMENTS))
    expect(Object.keys(RIGHTS).sort()).toEqual([...MOMENTS].sort())
    expect(standings).toEqual(STANDINGS)
    expect(expected.size).toBe(MOMENTS.length * STANDINGS.length)
  })

  for (const moment of MOMENTS) {
    it.each(STANDINGS)(`${moment}: %s`, (standing) => {
      expect(spelt(RIGHTS[moment][standing])).toBe(expected.get(`${moment} ${standing}`))
    })
  }

  it('lets nobody who sits back be heard, in any moment', () => {
    for (const moment of MOMENTS) expect(RIGHTS[moment]['sitting-back'].microphone).toBe(false)
  })
})

describe('rights at this moment', () => {
  const work = roomIn('group-work')

  it('are none for a chair without its person', () => {
    expect(spelt(rightsOf(work, OBSERVER))).toBe('---------')
    const lost = tell(work, { type: 'seat-lost', seat: BEN })
    expect(spelt(rightsOf(lost, BEN))).toBe('---------')
    expect(spelt(rightsOf(lost, 13))).toBe('---------')
  })

  it('follow what the presenter chose to be seen as', () => {
    expect(mediaRightsOf(work, ANA)).toEqual({
      microphone: false,
      camera: true,
      hears: true,
      sees: true,
    })
    for (const view of ['camera-off', 'hidden'] as const) {
      const unseen = ask(work, ANA, { type: 'presenter-view', view })
      expect(spelt(rightsOf(unseen, ANA))).toBe('--HS-----')
      expect(rightsOf(ask(unseen, LEADER, { type: 'bring-back' }), ANA).camera).toBe(true)
    }
  })

  it('give the board as the leader opens it, and the presenter no pen', () => {
    const board = (session: typeof work, seat: number) => rightsOf(session, seat).board
    expect(board(work, BEN)).toBe('none')
    const open = ask(work, LEADER, { type: 'board-access', access: 'write' })
    expect([LEADER, BEN, ANA].map((seat) => board(open, seat))).toEqual(['write', 'write', 'read'])
    const withheld = ask(open, LEADER, { type: 'presenter-board', board: 'withheld' })
    expect(board(withheld, ANA)).toBe('none')
    const reading = ask(open, LEADER, { type: 'board-access', access: 'read' })
    expect([LEADER, BEN, ANA].map((seat) => board(reading, seat))).toEqual(['read', 'read', 'read'])
    const returned = ask(open, LEADER, { type: 'next-phase' })
    expect([LEADER, BEN, ANA].map((seat) => board(returned, seat))).toEqual([
      'read',
      'read',
      'read',
    ])
    const seen = tell(open, { type: 'seat-taken', seat: OBSERVER })
    expect(board(seen, OBSERVER)).toBe('none')
  })

  it('close every microphone in a held silence, one that a leader closed, and one behind a curtain', () => {
    const silent = ask(work, LEADER, { type: 'hold-silence', on: true })
    expect([LEADER, BEN, CARO].some((seat) => rightsOf(silent, seat).microphone)).toBe(false)
    const closed = ask(work, LEADER, { type: 'close-microphone', seat: BEN })
    expect(spelt(rightsOf(closed, BEN))).toBe('-CHSO----')
    const curtained = ask(work, BEN, { type: 'curtain', on: true })
    expect(spelt(rightsOf(curtained, BEN))).toBe('--HSO----')
    const soundOnly = ask(work, LEADER, { type: 'audio-only', on: true })
    expect(spelt(rightsOf(soundOnly, BEN))).toBe('M-HSO----')
  })

  it('give the strip only where it is switched on, and words only while a round is open', () => {
    const off = ask(work, LEADER, { type: 'strip', on: false })
    expect(rightsOf(off, LEADER).strip).toBe(false)
    const opening = roomIn('opening')
    expect(rightsOf(opening, BEN).words).toBe(false)
    const words = ask(opening, LEADER, { type: 'open-words', kind: 'arrival' })
    expect(rightsOf(words, BEN).words).toBe(true)
    expect(rightsOf(ask(words, LEADER, { type: 'close-words' }), BEN).words).toBe(false)
  })

  it('leave a leader who presents the desk, and close the microphone all the same', () => {
    const back = roomIn('group-work', undefined, LEADER)
    expect(standingOf(back, LEADER)).toBe('sitting-back')
    expect(spelt(rightsOf(back, LEADER))).toBe('-CHS--T-D')
    const forward = roomIn('group-work', presetAgenda('no-push-back'), LEADER)
    const open = ask(forward, LEADER, { type: 'board-access', access: 'write' })
    expect(spelt(rightsOf(open, LEADER))).toBe('MCHSOrT-D')
    const debrief = roomIn('leaders-debrief', undefined, LEADER)
    expect(spelt(rightsOf(debrief, LEADER))).toBe('MCHSO-T-D')
  })
})

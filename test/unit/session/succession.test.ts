import { describe, expect, it } from 'vitest'
import {
  ANA,
  ask,
  BEN,
  CO_LEADER,
  emptyRoom,
  LEADER,
  phaseOf,
  refusal,
  roomIn,
  tell,
} from './people.ts'

describe('who leads', () => {
  it('is the leader before the session begins, whoever came first', () => {
    const coLeader = tell(emptyRoom(), { type: 'seat-taken', seat: CO_LEADER })
    expect(coLeader.leading).toBe(CO_LEADER)
    expect(tell(coLeader, { type: 'seat-taken', seat: LEADER }).leading).toBe(LEADER)
  })

  it('passes to the co-leader at once, and stays there until the desk is given back', () => {
    const dropped = tell(roomIn('group-work'), { type: 'seat-lost', seat: LEADER })
    expect(dropped.leading).toBe(CO_LEADER)
    expect(dropped).toMatchObject({ holds: 'no' })
    const returned = tell(dropped, { type: 'seat-returned', seat: LEADER })
    expect(returned.leading).toBe(CO_LEADER)
    expect(refusal(returned, LEADER, { type: 'give-desk-back' })).toBe('not-allowed')
    expect(phaseOf(ask(returned, LEADER, { type: 'next-phase' }))).toBe('presenter-returns')
    const given = ask(returned, CO_LEADER, { type: 'give-desk-back' })
    expect(given.leading).toBe(LEADER)
  })

  it('is taken back by a leader whose line is back, without asking for it', () => {
    const dropped = tell(roomIn('group-work'), { type: 'seat-lost', seat: LEADER })
    const returned = tell(dropped, { type: 'seat-returned', seat: LEADER })
    expect(ask(returned, LEADER, { type: 'take-desk' }).leading).toBe(LEADER)
    expect(refusal(returned, CO_LEADER, { type: 'take-desk' })).toBe('already-so')
    expect(refusal(returned, BEN, { type: 'take-desk' })).toBe('leaders-only')
    const arriving = tell(emptyRoom(), { type: 'seat-taken', seat: LEADER })
    expect(refusal(arriving, LEADER, { type: 'take-desk' })).toBe('not-running')
  })

  it('is nobody when both are gone: the phase holds, nobody is promoted, a returning leader leads', () => {
    const alone = tell(tell(roomIn('presentation'), { type: 'seat-lost', seat: LEADER }), {
      type: 'seat-left',
      seat: CO_LEADER,
    })
    expect(alone).toMatchObject({ leading: null, holds: 'no-leader' })
    expect(refusal(alone, BEN, { type: 'next-phase' })).toBe('leaders-only')
    const retaken = tell(alone, { type: 'seat-taken', seat: CO_LEADER })
    expect(retaken).toMatchObject({ leading: CO_LEADER, holds: 'no' })
  })

  it('covers a leader who steps out', () => {
    const out = ask(roomIn('presentation'), LEADER, { type: 'step-out' })
    expect(out.leading).toBe(CO_LEADER)
    expect(refusal(out, LEADER, { type: 'next-phase' })).toBe('not-seated')
    expect(ask(out, LEADER, { type: 'come-back-in' }).leading).toBe(CO_LEADER)
  })

  it('tells of a presenter who drops, and lets a leader go on', () => {
    const lost = tell(roomIn('presentation'), { type: 'seat-lost', seat: ANA })
    expect(lost).toMatchObject({ holds: 'presenter-lost' })
    expect(phaseOf(ask(lost, LEADER, { type: 'next-phase' }))).toBe('clarifying-questions')
  })
})

import { describe, expect, it } from 'vitest'
import {
  compared,
  FIRST_ROSTER,
  leadsOn,
  nextRoster,
  type Seen,
} from '../../../client/session/epochs/roster.ts'
import { numberOf, type Roster } from '../../../shared/sealing/epoch.ts'

let marks = 0
const draw = (): string => {
  marks += 1
  return `mark-${marks}`
}
const pin = (who: string, key = `${who}'s key`) => ({ commitment: who, key })
const seen = (change: Partial<Seen> = {}): Seen => ({
  commitments: ['ana', 'ben', 'cleo'],
  admitted: [],
  named: ['ana', 'ben', 'cleo'].map((who) => pin(who)),
  sentAway: [],
  removals: 0,
  ...change,
})
const must = (roster: Roster | null): Roster => {
  if (roster === null) throw new Error('nothing to lay')
  return roster
}
const first = must(nextRoster(FIRST_ROSTER, seen(), draw))
const whoIn = ({ pins }: Roster): readonly string[] => pins.map(({ commitment }) => commitment)
const withoutCleo = { commitments: ['ana', 'ben'], removals: 1 }

describe('a leader’s roster', () => {
  it('takes each key once, as it was first seen', () => {
    expect(numberOf(first)).toBe(0)
    expect(whoIn(first)).toEqual(['ana', 'ben', 'cleo'])
    const other = seen({ named: [pin('ana', 'another')], admitted: [pin('ana', 'a third')] })
    expect(nextRoster(first, other, draw)).toBe(null)
  })

  it('goes over to another secret for each removal, and leaves out who has gone', () => {
    const second = must(nextRoster(first, seen(withoutCleo), draw))
    expect(second).toMatchObject({ revision: first.revision + 1, covers: 1 })
    expect(numberOf(second)).toBe(1)
    expect(whoIn(second)).toEqual(['ana', 'ben'])
    expect(nextRoster(second, seen(withoutCleo), draw)).toBe(null)
    expect(numberOf(must(nextRoster(second, seen({ ...withoutCleo, removals: 3 }), draw)))).toBe(2)
  })

  it('does not take the server’s word for it that whom this page has removed still sits there', () => {
    const lie = seen({ sentAway: ['cleo'] })
    const second = must(nextRoster(first, lie, draw))
    expect(numberOf(second)).toBe(1)
    expect(whoIn(second)).toEqual(['ana', 'ben'])
    expect(nextRoster(second, lie, draw)).toBe(null)
  })

  it('takes a new key after a removal from a leader’s letting in alone', () => {
    const second = must(nextRoster(first, seen(withoutCleo), draw))
    const dan = { ...withoutCleo, commitments: ['ana', 'ben', 'dan'], named: [pin('dan')] }
    expect(nextRoster(second, seen(dan), draw)).toBe(null)
    const third = must(nextRoster(second, seen({ ...dan, admitted: [pin('dan')] }), draw))
    expect(numberOf(third)).toBe(1)
    expect(whoIn(third)).toEqual(['ana', 'ben', 'dan'])
  })

  it('keeps who has left by themselves: they may come back by their ticket', () => {
    expect(nextRoster(first, seen({ commitments: ['ana'] }), draw)).toBe(null)
  })
})

describe('two leaders', () => {
  const mine = must(nextRoster(first, seen(withoutCleo), draw))
  const theirs = must(nextRoster(first, seen({ commitments: ['ana', 'cleo'], removals: 1 }), draw))

  it('follow the newer, in either page the same', () => {
    expect(compared(first, mine)).toEqual({ is: 'newer', roster: mine })
    expect(compared(mine, first)).toEqual({ is: 'older' })
    expect(compared(mine, mine)).toEqual({ is: 'same' })
    const revised = { ...mine, revision: mine.revision + 1 }
    expect(compared(mine, revised).is).toBe('newer')
    expect(compared(revised, mine).is).toBe('older')
  })

  it('who began without knowing of each other begin a third that both lead to, with whom both have', () => {
    const fork = compared(mine, theirs)
    if (fork.is !== 'fork') throw new Error(fork.is)
    const third = must(
      nextRoster(fork.roster, seen({ commitments: ['ana'], removals: 2 }), draw, true),
    )
    expect(numberOf(third)).toBe(2)
    expect(whoIn(third)).toEqual(['ana'])
    for (const own of [mine, theirs]) {
      expect(compared(own, third)).toEqual({ is: 'newer', roster: third })
      expect(leadsOn(own.line, third.line)).toBe(true)
    }
  })
})

describe('a member’s page', () => {
  it('follows only what leads on from where it is', () => {
    const one = { number: 1, mark: 'one' }
    const two = { number: 2, mark: 'two' }
    expect(leadsOn([], [one, two])).toBe(true)
    expect(leadsOn([one], [one, two])).toBe(true)
    expect(leadsOn([{ ...one, mark: 'else' }], [one, two])).toBe(false)
    expect(leadsOn([one, two], [one])).toBe(false)
    expect(leadsOn([one], [one])).toBe(false)
  })
})

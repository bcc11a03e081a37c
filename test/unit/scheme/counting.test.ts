/** Receipts counted: whose each is, which do not count, and what everybody has. */
import { describe, expect, it } from 'vitest'
import type { ReceiptClaims } from '../../../shared/receipt.ts'
import { judge, tallies } from '../../../shared/scheme/counting.ts'
import type { Scheme } from '../../../shared/scheme/document.ts'
import { readScheme, writeScheme } from '../../../shared/scheme/file.ts'
import { smallScheme } from './smallScheme.ts'

const grouped = (): Scheme => ({
  ...smallScheme(),
  groups: [
    {
      id: 'grp1',
      name: 'Thursday A',
      meets: { day: 'thu', at: '13:00' },
      leaders: ['lea1'],
      trainees: ['t001', 't003'],
      kept: 'kept',
      continues: null,
    },
  ],
})

const claims = (part: Partial<ReceiptClaims> = {}): ReceiptClaims => ({
  date: '2027-01-07',
  start: 0,
  end: 3_600_000,
  zone: 'Europe/London',
  minutes: 60,
  mode: 'online',
  id: 'A'.repeat(22),
  name: 'n'.repeat(43),
  trial: false,
  ...part,
})
const texts = { name: 'Amara  KALU', label: 'Thursday A' }

describe('a receipt', () => {
  it('is its owner’s by the name on it, and counts once a day', () => {
    const scheme = grouped()
    const judged = judge(scheme, claims(), texts)
    if (judged.kind !== 'counted') throw new Error(judged.kind)
    expect(judged.entry).toMatchObject({ trainee: 't001', minutes: 60, group: 'Thursday A' })
    const after = { ...scheme, counted: [judged.entry] }
    expect(judge(after, claims(), texts).kind).toBe('twice')
    expect(judge(after, claims({ id: 'B'.repeat(22) }), texts).kind).toBe('twice')
    expect(judge(after, claims({ id: 'B'.repeat(22), date: '2027-01-14' }), texts).kind).toBe(
      'counted',
    )
    expect(readScheme(writeScheme(after)).kind).toBe('open')
  })

  it('does not count on trial, of another group, or of nobody here; a short one does, and is named', () => {
    const scheme = grouped()
    const kindOf = (part: Partial<ReceiptClaims>, said: object = {}) =>
      judge(scheme, claims(part), { ...texts, ...said }).kind
    expect(kindOf({ trial: true })).toBe('trial')
    expect(kindOf({}, { label: 'Southern GP' })).toBe('no-such-group')
    expect(kindOf({}, { label: undefined })).toBe('no-such-group')
    expect(kindOf({}, { name: 'Somebody Else' })).toBe('nobody')
    expect(kindOf({ minutes: 24 })).toBe('short')
    const [first] = scheme.trainees
    if (!first) throw new Error('There are trainees')
    const doubled = { ...scheme, trainees: [...scheme.trainees, { ...first, id: 't009' }] }
    expect(judge(doubled, claims(), texts).kind).toBe('several')
  })
})

describe('a tally', () => {
  const counted = ['2027-01-07', '2027-01-14'].map((date, at) => ({
    trainee: 't001',
    receipt: `${at}`.repeat(22),
    date,
    minutes: 50,
    group: 'Thursday A',
  }))
  const withTarget = (target: Scheme['term']['target']): Scheme => {
    const scheme = grouped()
    const trainees = scheme.trainees.map((one) => ({
      ...one,
      earlier: { groups: 3, minutes: 180 },
    }))
    return { ...scheme, trainees, counted, term: { ...scheme.term, target } }
  }
  const first = (scheme: Scheme, offered: number) => tallies(scheme, () => offered)[0]

  it('adds what was brought along, and is held against the target as it is counted', () => {
    expect(first(withTarget({ kind: 'groups', amount: 5 }), 2)).toMatchObject({
      groups: 5,
      minutes: 280,
      reached: true,
    })
    expect(first(withTarget({ kind: 'groups', amount: 6 }), 2)?.reached).toBe(false)
    expect(first(withTarget({ kind: 'minutes', amount: 280 }), 2)?.reached).toBe(true)
    expect(first(withTarget({ kind: 'share', amount: 70 }), 3)?.reached).toBe(false)
    expect(first(withTarget({ kind: 'share', amount: 66 }), 3)?.reached).toBe(true)
    expect(first(withTarget({ kind: 'share', amount: 1 }), 0)?.reached).toBe(false)
  })
})

/** The next term: the same people, most of them with those whom they know. */
import { expect, it } from 'vitest'
import { tallies } from '../../../shared/scheme/counting.ts'
import type { Scheme } from '../../../shared/scheme/document.ts'
import { readScheme, writeScheme } from '../../../shared/scheme/file.ts'
import { nextTerm } from '../../../shared/scheme/nextTerm.ts'
import { groupsOf, numberedScheme } from '../../../shared/scheme/planned.ts'
import { faultsOf } from '../../../shared/scheme/planning/faults.ts'
import { search } from '../../../shared/scheme/planning/search.ts'
import { ended, withOff } from '../../../shared/scheme/rota/changes.ts'
import { rotaScheme } from './rotaScheme.ts'

const SUMMER = { name: 'Summer', first: '2027-04-05', last: '2027-07-02' }
const spring = (): Scheme => ({
  ...rotaScheme(),
  counted: [
    {
      trainee: 't000',
      receipt: 'A'.repeat(22),
      date: '2027-01-07',
      minutes: 60,
      group: 'Thursday A',
    },
  ],
})

it('is a file that opens, with last term’s groups and nothing that hung on their dates', () => {
  const before = withOff(ended(spring(), 'gc00', '2027-03-01', null), 'ga00', ['2027-01-14'])
  const scheme = nextTerm(before, SUMMER)
  expect(readScheme(writeScheme(scheme))).toEqual({ kind: 'open', scheme })
  expect(scheme.former.map(({ name }) => name)).toEqual(['Thursday A', 'Thursday B'])
  expect([scheme.groups, scheme.series, scheme.rota.off, scheme.rota.ends]).toEqual([
    [],
    [],
    [],
    [],
  ])
  expect(scheme.rota.waiting.map(({ trainee }) => trainee)).toEqual(['t006', 't007'])
})

it('counts what was counted, and a share of this term’s dates alone', () => {
  const scheme = nextTerm(spring(), SUMMER)
  const of = (target: Scheme['term']['target']) =>
    tallies({ ...scheme, term: { ...scheme.term, target } }, () => 1)[0]
  expect(of({ kind: 'groups', amount: 1 })).toMatchObject({ groups: 1, reached: true })
  expect(of({ kind: 'share', amount: 50 })).toMatchObject({ groups: 1, reached: false })
})

it('is planned so that most stay with their group, whoever is new beside them', () => {
  const next = nextTerm(spring(), SUMMER)
  // A rotation: one has gone, the second list brings another.
  const scheme: Scheme = {
    ...next,
    trainees: next.trainees.map((one) => (one.id === 't000' ? { ...one, standing: 'left' } : one)),
  }
  const numbered = numberedScheme(scheme)
  const plans = search(numbered.problem, { seed: 1, steps: 20_000 })
  let last = plans.next()
  while (!last.done) last = plans.next()
  expect(faultsOf(numbered.problem, last.value.plan)).toEqual([])
  let drawn = 0
  const groups = groupsOf(scheme, numbered, last.value.plan, {
    draw: () => {
      drawn += 1
      return `new${drawn}`
    },
    named: () => `Other ${drawn}`,
  })
  const stayed = scheme.former.flatMap(({ id, trainees }) =>
    trainees.filter((who) =>
      groups.some((group) => group.continues === id && group.trainees.includes(who)),
    ),
  )
  expect(stayed.length).toBeGreaterThanOrEqual(5)
})

/** The document's groups as they stand, in the planner's numbers. */
import { expect, it } from 'vitest'
import type { Scheme } from '../../../shared/scheme/document.ts'
import { faultsOf } from '../../../shared/scheme/planning/faults.ts'
import { moved } from '../../../shared/scheme/reasons.ts'
import { groupName, groupsAfter, standingPlan } from '../../../shared/scheme/standing.ts'
import { smallScheme } from './smallScheme.ts'

const grouped = (): Scheme => {
  const scheme = smallScheme()
  const group = (id: string, at: string, leaders: string[], trainees: string[]) => ({
    id,
    name: id,
    meets: { day: 'thu' as const, at },
    leaders,
    trainees,
    kept: 'kept' as const,
    continues: null,
  })
  return {
    ...scheme,
    groups: [
      group('grp1', '13:00', ['lea1'], ['t001', 't003']),
      // At a time that the term offers no more.
      group('grp2', '14:00', ['lea2'], ['t002', 't004']),
    ],
  }
}

it('keeps every group at its own time, and finds what is wrong with each', () => {
  const scheme = grouped()
  const { problem, plan, times } = standingPlan(scheme)
  expect(times.map(({ at }) => at)).toEqual(['13:00', '14:00'])
  expect(plan.groups.map(({ time }) => time)).toEqual([0, 1])
  expect(faultsOf(problem, plan)).toEqual([
    { kind: 'together', group: 1, apart: { kind: 'leader', trainee: 3, leader: 1 } },
  ])
})

it('lets somebody be moved out of a kept group, and changes nothing but who sits where', () => {
  const scheme = grouped()
  const standing = standingPlan(scheme)
  const groups = groupsAfter(scheme, standing, moved(standing.plan, 3, 0, 0))
  expect(groups.map(({ trainees }) => trainees)).toEqual([
    ['t003', 't004'],
    ['t001', 't002'],
  ])
  expect(groups.map(({ id, kept, leaders }) => [id, kept, leaders])).toEqual(
    scheme.groups.map(({ id, kept, leaders }) => [id, kept, leaders]),
  )
})

it('names groups by their day, each once', () => {
  const taken = new Set<string>()
  const names = Array.from({ length: 28 }, () => {
    const name = groupName('Thursday', taken)
    taken.add(name)
    return name
  })
  expect(names[0]).toBe('Thursday A')
  expect(names[26]).toBe('Thursday A2')
  expect(new Set(names).size).toBe(28)
})

/** A scheme of two sites, four trainees and two leaders, to be changed by a test. */
import { newScheme, type Scheme } from '../../../shared/scheme/document.ts'

export function smallScheme(): Scheme {
  const empty = newScheme('Northern core', {
    first: '2027-01-04',
    last: '2027-03-26',
    zone: 'Europe/London',
  })
  const trainee = (id: string, name: string, site: string) => ({
    id,
    name,
    site,
    grade: 'CT1',
    can: ['thu-pm' as const],
    standing: 'in' as const,
    wishes: [],
    earlier: { groups: 0, minutes: 0 },
  })
  const leader = (id: string, name: string) => ({
    id,
    name,
    site: 'ash1',
    can: ['thu-pm' as const],
    standing: 'in' as const,
    most: 1,
    accreditation: { kind: 'accredited' as const, until: null },
  })
  return {
    ...empty,
    sites: [
      { id: 'ash1', name: 'Ashfield' },
      { id: 'moor', name: 'Moorgate' },
    ],
    trainees: [
      trainee('t001', 'Amara Kalu', 'ash1'),
      trainee('t002', 'Dan Reeve', 'ash1'),
      trainee('t003', 'Kemi Oyelaran', 'moor'),
      trainee('t004', 'Tom Wade', 'moor'),
    ],
    leaders: [leader('lea1', 'Ruth Adler'), leader('lea2', 'Helen Marsh')],
    apart: [{ one: 't004', other: 'lea2', why: 'supervisor' }],
    term: {
      ...empty.term,
      times: [{ day: 'thu', at: '13:00' }],
      size: { least: 2, best: 3, most: 4 },
      leadersEach: 1,
    },
  }
}

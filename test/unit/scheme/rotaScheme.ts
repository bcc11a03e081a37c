/** A scheme of three groups in a running term, two of them at one time. */
import type { Group, Leader, Scheme, Trainee } from '../../../shared/scheme/document.ts'
import { type RotaRow, rotaOf } from '../../../shared/scheme/rota/dates.ts'
import { smallScheme } from './smallScheme.ts'

const CAN = ['tue-pm', 'thu-pm'] as const

export const leader = (id: string, name: string, change: Partial<Leader> = {}): Leader => ({
  id,
  name,
  site: 'ash1',
  can: [...CAN],
  standing: 'in',
  most: 2,
  accreditation: { kind: 'accredited', until: null },
  ...change,
})

const trainee = (at: number): Trainee => ({
  id: `t${String(at).padStart(3, '0')}`,
  name: `Person ${at}`,
  site: at % 2 === 0 ? 'ash1' : 'moor',
  grade: 'CT1',
  can: [...CAN],
  standing: 'in',
  wishes: [],
  earlier: { groups: 0, minutes: 0 },
})

const group = (id: string, name: string, change: Partial<Group>): Group => ({
  id,
  name,
  meets: { day: 'thu', at: '13:00' },
  leaders: [],
  trainees: [],
  kept: 'no',
  continues: null,
  ...change,
})

/** Ruth and Ioana lead Thursday A, Marek and Sunita Thursday B, Helen and Nuala Tuesday A; Joan and Femi lead nothing. */
export function rotaScheme(): Scheme {
  const small = smallScheme()
  return {
    ...small,
    trainees: Array.from({ length: 10 }, (_, at) => trainee(at)),
    leaders: [
      leader('ruth', 'Ruth'),
      leader('ioana', 'Ioana', { accreditation: { kind: 'in-supervision', next: '2027-02-01' } }),
      leader('marek', 'Marek'),
      leader('sunita', 'Sunita'),
      leader('helen', 'Helen'),
      leader('nuala', 'Nuala'),
      leader('joan', 'Joan', { can: ['thu-pm'], most: 1 }),
      leader('femi', 'Femi', { accreditation: { kind: 'accredited', until: '2027-01-31' } }),
    ],
    apart: [{ one: 't001', other: 'helen', why: 'supervisor' }],
    term: {
      ...small.term,
      times: [
        { day: 'thu', at: '13:00' },
        { day: 'tue', at: '12:30' },
      ],
      holidays: [{ first: '2027-02-15', last: '2027-02-19', name: 'Half-term', site: null }],
      leadersEach: 2,
      size: { least: 2, best: 3, most: 5 },
    },
    groups: [
      group('ga00', 'Thursday A', {
        leaders: ['ruth', 'ioana'],
        trainees: ['t000', 't001', 't002'],
      }),
      group('gb00', 'Thursday B', {
        leaders: ['marek', 'sunita'],
        trainees: ['t003', 't004', 't005'],
      }),
      group('gc00', 'Tuesday A', {
        meets: { day: 'tue', at: '12:30' },
        leaders: ['helen', 'nuala'],
        trainees: ['t006', 't007'],
      }),
    ],
  }
}

/** The row of a group, by its id. */
export function row(scheme: Scheme, id: string): RotaRow {
  const found = rotaOf(scheme).find((one) => one.group.id === id)
  if (!found) throw new Error(`no group ${id}`)
  return found
}

/** The rota of a running term: dates, absences, covers, swaps, faults, and who comes and goes. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Scheme } from '../../../shared/scheme/document.ts'
import { readScheme, writeScheme } from '../../../shared/scheme/file.ts'
import { inviteesOf, isExpected } from '../../../shared/scheme/invitations.ts'
import {
  ended,
  joined,
  leaves,
  waits,
  withAbsence,
  withCover,
  withExtra,
  withOff,
  withOn,
  withoutAbsence,
  withoutExtra,
  withSwap,
} from '../../../shared/scheme/rota/changes.ts'
import { coversFor, datesWithout, swapsFor } from '../../../shared/scheme/rota/covering.ts'
import { dayAfter, membersOn, metBy, rotaOf, weeksOf } from '../../../shared/scheme/rota/dates.ts'
import { leadersDue, rotaFaults } from '../../../shared/scheme/rota/faults.ts'
import { lacking, offered, waitingFor } from '../../../shared/scheme/rota/places.ts'
import { rotaScheme, row } from './rotaScheme.ts'

const RUTH_AWAY = { leader: 'ruth', first: '2027-01-18', back: '2027-02-01' }
const named = (scheme: Scheme, from = '2027-01-01') =>
  rotaFaults(scheme, rotaOf(scheme), from).map(({ group, date, fault }) =>
    [group, date, fault.kind].join(' '),
  )
const meets = (scheme: Scheme, id: string) => metBy(row(scheme, id)).map(({ date }) => date)

describe('the dates of a group', () => {
  it('leave holidays out, and what does not run; one may be added', () => {
    const scheme = rotaScheme()
    expect(row(scheme, 'ga00').dates.find(({ date }) => date === '2027-02-18')?.off).toEqual({
      holiday: 'Half-term',
    })
    expect(meets(scheme, 'ga00')).not.toContain('2027-02-18')
    const off = withOff(scheme, 'ga00', ['2027-01-14'])
    expect(meets(off, 'ga00')).not.toContain('2027-01-14')
    expect(withOn(off, 'ga00', '2027-01-14')).toEqual(scheme)
    const more = withExtra(scheme, { group: 'ga00', date: '2027-01-12', at: '17:00' })
    expect(meets(more, 'ga00').slice(0, 3)).toEqual(['2027-01-07', '2027-01-12', '2027-01-14'])
    expect(withoutExtra(more, 'ga00', { date: '2027-01-12' })).toEqual(scheme)
    expect(weeksOf(scheme.term.first, scheme.term.last)).toHaveLength(12)
  })
})

describe('a leader who is away', () => {
  const away = withAbsence(rotaScheme(), RUTH_AWAY)

  it('is named on each date that lacks them, until somebody stands in', () => {
    expect(named(rotaScheme())).toEqual([])
    expect(named(away)).toEqual(
      ['2027-01-21', '2027-01-28'].flatMap((date) => [
        `ga00 ${date} one-leader`,
        `ga00 ${date} nobody-accredited`,
      ]),
    )
    const covered = ['2027-01-21', '2027-01-28'].reduce(
      (now, date) => withCover(now, { group: 'ga00', date, for: 'ruth', by: 'nuala' }),
      away,
    )
    expect(named(covered)).toEqual([])
    expect(row(covered, 'ga00').dates[2]?.leaders).toEqual(['nuala', 'ioana'])
    expect(withoutAbsence(covered, RUTH_AWAY)).toEqual(rotaScheme())
  })

  it('is covered by whoever is free and allowed; the others are named with the reason', () => {
    const dates = datesWithout(row(away, 'ga00'), 'ruth')
    const offers = coversFor(away, rotaOf(away), row(away, 'ga00'), dates, 'ruth')
    const said = offers.map(({ leader, can, not }) => [
      leader.id,
      can.length,
      not[0]?.obstacle.kind,
    ])
    expect(said).toEqual([
      ['femi', 2, undefined],
      ['joan', 2, undefined],
      ['nuala', 2, undefined],
      ['helen', 0, 'apart'],
      ['marek', 0, 'leads'],
      ['sunita', 0, 'leads'],
    ])
  })

  it('has whoever stands in among those who get a link, for their dates alone', () => {
    const covered = withCover(away, { group: 'ga00', date: '2027-01-21', for: 'ruth', by: 'nuala' })
    const guests = inviteesOf(covered).filter(({ group }) => group.id === 'ga00')
    expect(guests.map(({ person, as }) => `${person} ${as}`).slice(0, 3)).toEqual([
      'ruth leader',
      'ioana co-leader',
      'nuala leader',
    ])
    const { group } = row(covered, 'ga00')
    const expected = (date: string) => isExpected(covered, group, 'nuala', date)
    expect([expected('2027-01-14'), expected('2027-01-21')]).toEqual([false, true])
    const off = withOff(covered, 'ga00', ['2027-01-21'])
    expect(isExpected(off, group, 'nuala', '2027-01-21')).toBe(false)
  })

  it('may change a date with somebody who is free on theirs', () => {
    const rows = rotaOf(away)
    const wanted = row(away, 'ga00')
    const date = wanted.dates.find((one) => one.date === '2027-01-14')
    const ruth = away.leaders[0]
    if (!date || !ruth) throw new Error('no such date')
    const offers = swapsFor(away, rows, { row: wanted, date }, ruth, '2027-01-04')
    expect(offers.length).toBeGreaterThan(0)
    for (const offer of offers) {
      const swapped = withSwap(
        away,
        { group: 'ga00', date: date.date, leader: 'ruth' },
        { group: offer.group.id, date: offer.date.date, leader: offer.leader.id },
      )
      expect(named(swapped).filter((one) => !named(away).includes(one))).toEqual([])
      expect(row(swapped, offer.group.id).dates.flatMap(({ leaders }) => leaders)).toContain('ruth')
    }
    // Helen supervises one of them.
    expect(offers.map(({ leader }) => leader.id)).not.toContain('helen')
  })
})

describe('a fault', () => {
  it('is a group without a leader, or a leader or a room in two places', () => {
    const [ruth, , ...others] = rotaScheme().leaders
    const scheme = rotaScheme()
    const nobody = ['ruth', 'ioana'].reduce(
      (now, id) => withAbsence(now, { leader: id, first: '2027-01-07', back: '2027-01-08' }),
      scheme,
    )
    expect(named(nobody)).toEqual(['ga00 2027-01-07 no-leader'])
    expect([ruth?.id, others.length]).toEqual(['ruth', 6])
    const twice = withCover(scheme, { group: 'gb00', date: '2027-01-07', for: 'marek', by: 'ruth' })
    expect(named(twice)).toEqual(['ga00 2027-01-07 leader-twice', 'gb00 2027-01-07 leader-twice'])
    const placed = {
      ...scheme,
      groups: scheme.groups.map((one) => ({ ...one, place: 'Seminar room' })),
    }
    const rooms = named(placed)
    expect(rooms).toContain('ga00 2027-01-07 room-taken')
    expect(rooms.filter((one) => one.startsWith('gc00'))).toEqual([])
  })

  it('is a cover who is away, whose accreditation is over, or who must not sit there', () => {
    const scheme = rotaScheme()
    const cover = (by: string, date: string) =>
      withCover(scheme, { group: 'ga00', date, for: 'ruth', by })
    expect(named(cover('femi', '2027-02-04'))).toEqual(['ga00 2027-02-04 lapsed'])
    expect(named(cover('helen', '2027-01-07'))).toEqual(['ga00 2027-01-07 together'])
    const gone = { leader: 'nuala', first: '2027-01-07', back: '2027-01-08' }
    expect(named(withAbsence(cover('nuala', '2027-01-07'), gone))).toEqual([
      'ga00 2027-01-07 cover-away',
    ])
  })

  it('is not what a leader’s own dates are: those are due', () => {
    const scheme = rotaScheme()
    expect(leadersDue(scheme, '2027-02-10')).toEqual([
      { leader: 'ioana', kind: 'supervision', on: '2027-02-01' },
    ])
  })
})

describe('who comes and goes', () => {
  it('belongs to each group for the days of theirs', () => {
    const moved = joined(rotaScheme(), 't000', 'gb00', '2027-02-01')
    const of = (id: string, date: string) =>
      membersOn(moved, row(moved, id).group, date).includes('t000')
    expect([of('ga00', '2027-01-31'), of('gb00', '2027-01-31')]).toEqual([true, false])
    expect([of('ga00', '2027-02-01'), of('gb00', '2027-02-01')]).toEqual([false, true])
    expect(offered(moved, rotaOf(moved), () => true)('t000')).toBe(11)
    // Back on the same day is as if nothing had been.
    const back = joined(moved, 't000', 'ga00', '2027-02-01')
    expect(back.rota).toEqual(rotaScheme().rota)
  })

  it('waits in turn, with the groups that have a place', () => {
    const scheme = waits(rotaScheme(), 't003', '2027-02-01')
    const waiting = waitingFor(scheme)
    expect(waiting.map(({ trainee, since }) => [trainee.id, since])).toEqual([
      ['t008', null],
      ['t009', null],
      ['t003', '2027-02-01'],
    ])
    expect(waiting[0]?.places.map(({ name }) => name)).toEqual([
      'Thursday B',
      'Tuesday A',
      'Thursday A',
    ])
    const placed = joined(scheme, 't003', 'gc00', '2027-02-09')
    expect(placed.rota.waiting).toEqual([])
  })

  it('goes into another group when theirs is closed, and the rest of its dates are gone', () => {
    const scheme = ended(rotaScheme(), 'gb00', '2027-02-01', 'ga00')
    expect(meets(scheme, 'gb00').at(-1)).toBe('2027-01-28')
    expect(membersOn(scheme, row(scheme, 'ga00').group, '2027-02-04')).toHaveLength(6)
    expect(membersOn(scheme, row(scheme, 'gb00').group, '2027-01-28')).toHaveLength(3)
    // Marek is free on Thursdays again.
    const away = withAbsence(scheme, { leader: 'ruth', first: '2027-02-04', back: '2027-02-05' })
    const offers = coversFor(
      away,
      rotaOf(away),
      row(away, 'ga00'),
      datesWithout(row(away, 'ga00'), 'ruth'),
      'ruth',
    )
    expect(offers.filter(({ can }) => can.length === 1).map(({ leader }) => leader.id)).toContain(
      'marek',
    )
  })

  it('is named while the dates that are left are too few', () => {
    const scheme = rotaScheme()
    const wants = {
      ...scheme,
      term: { ...scheme.term, target: { kind: 'groups' as const, amount: 6 } },
    }
    const late = lacking(wants, rotaOf(wants), '2027-02-20').find(
      ({ trainee }) => trainee.id === 't000',
    )
    expect(late).toMatchObject({ left: 5, missing: 1 })
    const more = withExtra(wants, { group: 'ga00', date: '2027-03-02', at: '17:00' })
    expect(
      lacking(more, rotaOf(more), '2027-02-20').map(({ trainee }) => trainee.id),
    ).not.toContain('t000')
    expect(leaves(wants, 't000', '2027-02-20').trainees[0]?.standing).toBe('left')
  })
})

/** Any change that a coordinator can make. */
const change = (() => {
  const day = fc.nat({ max: 84 }).map((days) => dayAfter('2027-01-04', days))
  const group = fc.constantFrom('ga00', 'gb00', 'gc00')
  const trainee = fc.nat({ max: 9 }).map((at) => `t00${at}`)
  const leader = fc.constantFrom(
    'ruth',
    'ioana',
    'marek',
    'sunita',
    'helen',
    'nuala',
    'joan',
    'femi',
  )
  return fc.oneof(
    fc.tuple(leader, day, fc.nat({ max: 30 })).map(
      ([who, first, days]) =>
        (now: Scheme) =>
          withAbsence(now, { leader: who, first, back: dayAfter(first, days + 1) }),
    ),
    fc.tuple(group, day, leader, leader).map(
      ([id, date, by, whom]) =>
        (now: Scheme) =>
          withCover(now, { group: id, date, by, for: whom }),
    ),
    fc.tuple(group, day).map(
      ([id, date]) =>
        (now: Scheme) =>
          withOff(now, id, [date]),
    ),
    fc.tuple(group, day).map(
      ([id, date]) =>
        (now: Scheme) =>
          withExtra(now, { group: id, date, at: '13:30' }),
    ),
    fc.tuple(trainee, group, day).map(
      ([who, id, on]) =>
        (now: Scheme) =>
          joined(now, who, id, on),
    ),
    fc.tuple(trainee, day).map(
      ([who, on]) =>
        (now: Scheme) =>
          waits(now, who, on),
    ),
    fc.tuple(trainee, day).map(
      ([who, on]) =>
        (now: Scheme) =>
          leaves(now, who, on),
    ),
    fc.tuple(group, day, fc.option(group)).map(
      ([id, on, into]) =>
        (now: Scheme) =>
          ended(now, id, on, into),
    ),
  )
})()
const changes = fc
  .array(change, { maxLength: 14 })
  .map((list) => list.reduce((now, one) => one(now), rotaScheme()))

describe('whatever is changed', () => {
  it('stays a file that opens, and nobody belongs to two groups on one day', () => {
    fc.assert(
      fc.property(changes, (scheme) => {
        expect(readScheme(writeScheme(scheme))).toEqual({ kind: 'open', scheme })
        for (const { group, dates } of rotaOf(scheme)) {
          const end = scheme.rota.ends.find((one) => one.group === group.id)
          for (const { date, extra } of dates) {
            if (end) expect(date < end.on).toBe(true)
            if (!extra) expect(new Date(date).getUTCDay()).toBe(group.meets.day === 'thu' ? 4 : 2)
          }
        }
        for (const days of [0, 10, 20, 35, 50, 80]) {
          const on = dayAfter('2027-01-04', days)
          const all = scheme.groups.flatMap((group) => membersOn(scheme, group, on))
          expect(new Set(all).size).toBe(all.length)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('offers no cover and no swap that makes a fault', () => {
    fc.assert(
      fc.property(changes, fc.nat(), (scheme, pick) => {
        const rows = rotaOf(scheme)
        const all = rows.flatMap((one) => metBy(one).map((date) => ({ row: one, date })))
        const wanted = all[pick % Math.max(1, all.length)]
        const [who] = wanted?.date.leaders ?? []
        const leader = scheme.leaders.find(({ id }) => id === who)
        if (!wanted || !leader) return
        const before = named(scheme)
        const fresh = (after: Scheme) => named(after).filter((one) => !before.includes(one))
        const { row: of, date } = wanted
        for (const offer of coversFor(scheme, rows, of, [date], leader.id)) {
          if (offer.can.length === 0) continue
          const cover = { group: of.group.id, date: date.date, for: leader.id, by: offer.leader.id }
          expect(fresh(withCover(scheme, cover))).toEqual([])
        }
        for (const offer of swapsFor(scheme, rows, wanted, leader, '2027-01-04').slice(0, 4)) {
          const swapped = withSwap(
            scheme,
            { group: of.group.id, date: date.date, leader: leader.id },
            { group: offer.group.id, date: offer.date.date, leader: offer.leader.id },
          )
          expect(fresh(swapped)).toEqual([])
        }
      }),
      { numRuns: 200 },
    )
  })
})

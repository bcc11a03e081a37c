import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { check, type Place } from '../../../client/pages/start/check.ts'
import {
  type Draft,
  newDraft,
  withCalendar,
  withMinutesTyped,
  withPreset,
  withSitsBack,
} from '../../../client/pages/start/draft.ts'
import { PLACES } from '../../../client/pages/start/places.ts'
import { start as text } from '../../../client/text/en/start.ts'
import { when } from '../../../client/text/en/when.ts'
import { CreatorsWordsSchema } from '../../../shared/creatorsWords.ts'
import { compactAgenda } from '../../../shared/invitation.ts'
import { MakeRoomRequestSchema } from '../../../shared/makeRoom.ts'
import { datesOf, monthDayOf } from '../../../shared/seriesDates.ts'
import { PRESET_IDS } from '../../../shared/session/agenda.ts'
import { totalMinutes } from '../../../shared/session/presets.ts'

const NOW = Date.UTC(2026, 10, 23, 14, 5, 30)
const fresh = (part: Partial<Draft> = {}): Draft => ({ ...newDraft(NOW, 'Europe/London'), ...part })
const later = (part: Partial<Draft> = {}): Draft =>
  fresh({ begin: 'later', day: '2026-11-26', time: '13:00', ...part })

const planOf = (draft: Draft) => {
  const checked = check(draft, NOW)
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems))
  return checked.plan
}
const problemsOf = (draft: Draft) => {
  const checked = check(draft, NOW)
  return checked.ok ? {} : checked.problems
}

describe('the form as it is first seen', () => {
  it('makes a room now, of nine chairs, with the default rules', () => {
    const plan = planOf(fresh())
    expect(plan.when).toEqual({
      kind: 'once',
      begins: 'now',
      start: Date.UTC(2026, 10, 23, 14, 5),
      minutes: 60,
      zone: 'Europe/London',
    })
    expect(plan.chairs).toBe(9)
    expect(plan.words.rules).toEqual(text.defaultRules)
    expect(plan.words.leaderNames).toBeUndefined()
    expect(plan.passphrase).toBeUndefined()
  })

  it('makes a request and words that the schemas take, for every preset, switched either way', () => {
    for (const id of PRESET_IDS) {
      for (const sitsBack of [true, false]) {
        const draft = withSitsBack(withPreset(later({ every: 'week' }), id), sitsBack)
        const { agenda, words, when, chairs, members } = planOf(draft)
        const request = {
          agenda: compactAgenda(agenda),
          when,
          chairs,
          members,
          verifier: 'AAAAAAAAAAAAAAAAAAAAAA',
        }
        expect(v.safeParse(MakeRoomRequestSchema, request).success, id).toBe(true)
        expect(v.safeParse(CreatorsWordsSchema, words).success, id).toBe(true)
        expect(agenda.sitsBack).toBe(sitsBack)
      }
    }
  })
})

describe('minutes', () => {
  it('are taken phase by phase and make the session longer', () => {
    const plan = planOf(withMinutesTyped(fresh(), 5, '40'))
    expect(plan.agenda.phases[5]).toEqual({ kind: 'group-work', minutes: 40, case: 1 })
    expect(totalMinutes(plan.agenda)).toBe(70)
    expect(plan.when).toMatchObject({ minutes: 70 })
  })

  it.each(['', 'ten', '-1', '4.5', '181'])('are sent back when they are "%s"', (typed) => {
    expect(problemsOf(withMinutesTyped(fresh(), 5, typed))).toEqual({
      minutes: text.problem.minutes,
    })
  })

  it('are sent back when the whole is too short', () => {
    const none = fresh({ minutes: fresh().minutes.map(() => '0') })
    expect(problemsOf(none)).toEqual({ minutes: text.problem.total(0) })
  })

  it('come back to what they were when sitting back is switched off and on', () => {
    const there = withSitsBack(withSitsBack(fresh(), false), true)
    expect(there.minutes).toEqual(fresh().minutes)
    expect(withSitsBack(fresh(), false).agenda.phases.some((p) => p.kind === 'sitting-back')).toBe(
      false,
    )
  })

  it('that were typed live through switching sitting back', () => {
    const typed = withMinutesTyped(fresh(), 2, '12')
    expect(withSitsBack(typed, false).minutes[2]).toBe('12')
  })
})

describe('when', () => {
  it('is the wall time of the zone that is chosen, not of the browser', () => {
    expect(planOf(later({ zone: 'Australia/Sydney' })).when).toMatchObject({
      start: Date.UTC(2026, 10, 26, 2, 0),
    })
  })

  it('keeps 19:00 at 19:00 over a change of the clocks, and leaves dates out', () => {
    const { when } = planOf(
      later({
        time: '19:00',
        every: 'month',
        monthly: 'month',
        count: '6',
        without: [1],
        zone: 'Europe/Berlin',
      }),
    )
    if (when.kind !== 'series') throw new Error('not a series')
    const dates = datesOf(when.rule)
    expect(dates.map(({ index }) => index)).toEqual([0, 2, 3, 4, 5])
    expect(new Date(dates[0]?.start ?? 0).toISOString()).toBe('2026-11-26T18:00:00.000Z')
    expect(new Date(dates.at(-1)?.start ?? 0).toISOString()).toBe('2027-04-26T17:00:00.000Z')
  })

  it('is monthly by the weekday, unless the day’s number is chosen and while it can be', () => {
    const everyOf = (draft: Draft) => {
      const { when } = planOf(draft)
      return when.kind === 'series' ? when.rule.every : null
    }
    const monthly = later({ every: 'month', day: '2026-12-10' })
    expect(everyOf(monthly)).toBe('month-nth')
    expect(everyOf(withCalendar(monthly, { day: '2026-12-31' }))).toBe('month-last')
    const byNumber = withCalendar(monthly, { monthly: 'month' })
    expect(everyOf(byNumber)).toBe('month')
    const last = withCalendar(later({ every: 'month' }), { monthly: 'month-last' })
    expect(everyOf(last)).toBe('month-last')
    expect(everyOf(withCalendar(last, { day: '2026-12-10' }))).toBe('month-nth')
  })

  it('names the day of the month as people do', () => {
    const on = (day: string) =>
      monthDayOf(day).ways.map((way) => when.monthly(way, Date.parse(`${day}T12:00Z`), 'UTC'))
    expect(on('2026-11-26')).toEqual(['the last Thursday', 'the fourth Thursday', 'the 26th'])
    expect(on('2027-01-02')).toEqual(['the first Saturday', 'the 2nd'])
    expect(on('2026-12-11')).toEqual(['the second Friday', 'the 11th'])
  })

  it.each([
    [{ day: '' }, { day: text.problem.day }],
    [{ time: '' }, { time: text.problem.time }],
    [{ day: '2026-11-22' }, { time: text.problem.past }],
    [{ day: '2036-11-22' }, { day: text.problem.far }],
    [{ every: 'week', count: '31' }, { count: text.problem.count }],
    [{ every: 'week', count: '1' }, { count: text.problem.count }],
    [{ every: 'week', count: '2', without: [0, 1] }, { dates: text.problem.noDates }],
  ] as const)('is sent back: %o', (part, problems) => {
    expect(problemsOf(later(part))).toEqual(problems)
  })

  it('is still entered half an hour after its planned end, and not later', () => {
    expect(problemsOf(later({ day: '2026-11-23', time: '12:36' }))).toEqual({})
    expect(problemsOf(later({ day: '2026-11-23', time: '12:35' }))).toEqual({
      time: text.problem.past,
    })
  })

  it('gives every date back when the calendar changes', () => {
    const draft = later({ every: 'week', without: [2] })
    expect(withCalendar(draft, { day: '2026-12-03' }).without).toEqual([])
  })

  it('knows no series now', () => {
    expect(planOf(fresh({ every: 'week' })).when.kind).toBe('once')
  })
})

describe('words', () => {
  it('are trimmed, and empty lines and names fall away', () => {
    const { words } = planOf(
      fresh({
        label: ' Thursday group ',
        rules: ' One \n\n Two ',
        leader: '',
        coLeader: ' Ioana ',
      }),
    )
    expect(words).toMatchObject({
      label: 'Thursday group',
      rules: ['One', 'Two'],
      leaderNames: ['Ioana'],
    })
  })

  it('keep their bounds', () => {
    const rules = Array.from({ length: 13 }, (_, at) => `Rule ${at}`).join('\n')
    expect(problemsOf(fresh({ rules }))).toEqual({ rules: text.problem.rules })
    expect(problemsOf(fresh({ rules: `short\n${'x'.repeat(121)}` }))).toEqual({
      rules: text.problem.rule(2),
    })
    expect(problemsOf(fresh({ lanes: ['One', '', '', ''] }))).toEqual({ lanes: text.problem.lanes })
    expect(planOf(fresh({ lanes: ['', '', '', ''] })).words.laneNames).toBeUndefined()
  })
})

describe('chairs', () => {
  it.each(['2', '15', '', 'nine'])('are sent back when they are "%s"', (chairs) => {
    expect(problemsOf(fresh({ chairs }))).toEqual({ chairs: text.problem.chairs })
  })
})

it('has an input for every place that can be wrong', () => {
  const everything: Record<Place, true> = {
    label: true,
    minutes: true,
    chairs: true,
    day: true,
    time: true,
    count: true,
    dates: true,
    rules: true,
    leader: true,
    coLeader: true,
    lanes: true,
    passphrase: true,
  }
  expect([...PLACES].sort()).toEqual(Object.keys(everything).sort())
})

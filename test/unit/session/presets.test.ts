import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Agenda, PRESET_IDS } from '../../../shared/session/agenda.ts'
import { newSession } from '../../../shared/session/newSession.ts'
import {
  presetAgenda,
  totalMinutes,
  withMinutes,
  withSittingBack,
} from '../../../shared/session/presets.ts'
import { faultOf } from '../../../shared/session/validAgenda.ts'
import { START } from './people.ts'

const TOTALS = {
  sixty: 60,
  ninety: 90,
  'two-cases': 90,
  students: 50,
  'no-push-back': 60,
  association: 90,
  prismatic: 90,
}

describe('presets', () => {
  it.each(PRESET_IDS)('%s is valid, as long as it says, and ends with the leaders alone', (id) => {
    const agenda = presetAgenda(id)
    expect(faultOf(agenda)).toBe(null)
    expect(totalMinutes(agenda)).toBe(TOTALS[id])
    expect(agenda.phases.at(0)?.kind).toBe('opening')
    expect(agenda.phases.at(-1)?.kind).toBe('leaders-debrief')
  })

  it('sit back everywhere but without push-back', () => {
    expect(PRESET_IDS.filter((id) => !presetAgenda(id).sitsBack)).toEqual(['no-push-back'])
  })

  it.each(PRESET_IDS)('%s keeps its length and stays valid with sitting back on or off', (id) => {
    const agenda = presetAgenda(id)
    for (const on of [true, false]) {
      const other = withSittingBack(agenda, on)
      expect(faultOf(other)).toBe(null)
      expect(totalMinutes(other)).toBe(totalMinutes(agenda))
      expect(other.phases.some((phase) => phase.kind === 'sitting-back')).toBe(on)
      expect(faultOf(withSittingBack(other, !on))).toBe(null)
    }
  })
})

describe('an edited agenda', () => {
  const sixty = presetAgenda('sixty')
  const without = (kind: string): Agenda => ({
    ...sixty,
    phases: sixty.phases.filter((phase) => phase.kind !== kind),
  })

  it('may have other minutes, within bounds', () => {
    expect(faultOf(withMinutes(sixty, 1, 20))).toBe(null)
    for (const minutes of [-1, 181, 1.5, Number.NaN]) {
      expect(faultOf(withMinutes(sixty, 1, minutes))).toBe('minutes-out-of-range')
    }
    const short = { ...sixty, phases: sixty.phases.map((phase) => ({ ...phase, minutes: 1 })) }
    expect(faultOf(short)).toBe('too-short')
    const long = { ...sixty, phases: sixty.phases.map((phase) => ({ ...phase, minutes: 100 })) }
    expect(faultOf(long)).toBe('too-long')
  })

  it('keeps what a session cannot do without', () => {
    expect(faultOf(without('clarifying-questions'))).toBe(null)
    expect(faultOf(without('closing'))).toBe('no-closing')
    expect(faultOf(without('group-work'))).toBe('no-group-work')
    expect(faultOf({ ...sixty, sitsBack: false })).toBe('sitting-back-switched-off')
  })

  it('keeps its order', () => {
    expect(faultOf({ ...sixty, phases: [...sixty.phases].reverse() })).toBe('phases-out-of-order')
    const doubled = { ...sixty, phases: sixty.phases.flatMap((phase) => [phase, phase]) }
    expect(faultOf(doubled)).toBe('phases-out-of-order')
    const caseless = {
      ...sixty,
      phases: sixty.phases.map(({ kind, minutes }) => ({ kind, minutes })),
    }
    expect(faultOf(caseless)).toBe('no-group-work')
  })
})

describe('a new room', () => {
  it('has the leader at the top, the co-leader across, members clockwise, and nobody in it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 14 }), (chairs) => {
        const room = newSession({
          incarnation: 'i',
          agenda: presetAgenda('sixty'),
          plannedStart: START,
          plannedMinutes: 60,
          chairs,
          strip: false,
          now: START,
        })
        expect(room.ring).toHaveLength(chairs)
        expect(room.ring[0]).toBe(0)
        expect(room.ring.indexOf(1)).toBe(Math.floor(chairs / 2))
        const members = room.ring.filter((seat) => seat > 1)
        expect(members).toEqual([...members].sort((a, b) => a - b))
        expect(room.seats.every((seat) => seat.presence === 'free')).toBe(true)
        expect(room.seats).toHaveLength(chairs + 2)
      }),
    )
  })
})

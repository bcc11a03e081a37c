import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  asked,
  beginAt,
  forgotten,
  type KeyEpochs,
  LINGERS_MS,
  listened,
  nextForgetting,
  PLACES,
  placeOf,
  placesOf,
  sendsUnder,
} from '../../../client/media/keyEpochs.ts'

type Step =
  | { readonly kind: 'listen' | 'send'; readonly epoch: number }
  | { readonly kind: 'wait'; readonly ms: number }

/** Each epoch's key is its number. */
const take = (epochs: KeyEpochs<number>, step: Step, now: number): KeyEpochs<number> =>
  step.kind === 'listen'
    ? listened(epochs, step.epoch, step.epoch, now)
    : step.kind === 'send'
      ? asked(epochs, step.epoch, now)
      : forgotten(epochs, now)

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom('listen', 'send'), epoch: fc.nat(40) }),
  fc.record({ kind: fc.constant('wait'), ms: fc.nat(2 * LINGERS_MS) }),
)

describe('the media keys of a page', () => {
  it('hold whatever comes in whatever order: one to send under, never an older one, none twice in a place', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.array(step, { maxLength: 20 }), (first, steps) => {
        let epochs = beginAt(first, first)
        let now = 0
        for (const one of steps) {
          const before = sendsUnder(epochs)
          if (one.kind === 'wait') now += one.ms
          epochs = take(epochs, one, now)
          const sends = sendsUnder(epochs)
          expect(sends).toBeGreaterThanOrEqual(before)
          expect(epochs.held.get(sends)).toEqual({ key: sends, until: null })
          const { keys, sends: place } = placesOf(epochs)
          expect(keys.size).toBe(epochs.held.size)
          expect(keys.get(place)).toBe(sends)
          for (const [at, key] of keys) expect(at).toBe(placeOf(key))
          for (const [epoch, { until }] of epochs.held) expect(until !== null).toBe(epoch < sends)
        }
        const rest = forgotten(epochs, now + LINGERS_MS)
        for (const epoch of rest.held.keys())
          expect(epoch).toBeGreaterThanOrEqual(sendsUnder(epochs))
      }),
    )
  })

  it('send in the end under the same epoch on every page that was told the same, in whatever order', () => {
    const told = fc.array(fc.integer({ min: 1, max: PLACES - 1 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(told, fc.gen(), (all, draw) => {
        const steps = all.flatMap((epoch): Step[] => [
          { kind: 'listen', epoch },
          { kind: 'send', epoch },
        ])
        const some = draw(fc.shuffledSubarray, steps, { minLength: steps.length })
        const end = some.reduce((epochs, one) => take(epochs, one, 0), beginAt(0, 0))
        expect(sendsUnder(end)).toBe(Math.max(...all))
      }),
    )
  })

  it('are asked to send under what has not come: go on as they are, and over when it comes', () => {
    const waiting = asked(beginAt(0, 'zero'), 1, 0)
    expect(placesOf(waiting)).toEqual({ sends: 0, keys: new Map([[0, 'zero']]) })
    expect(nextForgetting(waiting)).toBeNull()
    const over = listened(waiting, 1, 'one', 500)
    expect(placesOf(over).sends).toBe(1)
    expect(nextForgetting(over)).toBe(500 + LINGERS_MS)
    expect(forgotten(over, 500 + LINGERS_MS - 1)).toBe(over)
    expect([...forgotten(over, 500 + LINGERS_MS).held.keys()]).toEqual([1])
  })

  it('take another secret of an epoch that is not sent under yet, and never one of the epoch in use', () => {
    const listening = listened(listened(beginAt(0, 'zero'), 1, 'given up', 0), 1, 'again', 0)
    expect(placesOf(listening).keys.get(1)).toBe('again')
    const over = asked(listening, 1, 0)
    expect(listened(over, 1, 'forged', 0)).toBe(over)
    expect(listened(over, 0, 'old', 0)).toBe(over)
  })

  it('that lag behind by all places go over at once', () => {
    const far = listened(beginAt(2, 'two'), 2 + PLACES, 'far', 0)
    expect(placesOf(far)).toEqual({ sends: 2, keys: new Map([[2, 'far']]) })
  })
})

import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { bundled } from '../../../server/rooms/relay/bundle.ts'
import type { Sending } from '../../../server/rooms/relay/sending.ts'

const frame = (to: readonly number[], byte: number, volatile = false): Sending => ({
  kind: 'frame',
  to,
  frame: Uint8Array.of(byte),
  volatile,
})
const ask = (to: number): Sending => ({
  kind: 'request',
  to,
  request: { want: 'snapshot', board: 1 },
})

/** What each seat gets, one thing after another. */
function heard(sendings: ReturnType<typeof bundled>): Readonly<Record<number, readonly number[]>> {
  const all: Record<number, number[]> = {}
  const hears = (seat: number, what: number): void => {
    all[seat] = [...(all[seat] ?? []), what]
  }
  for (const sending of sendings) {
    if (sending.kind === 'frames') {
      for (const seat of sending.to) for (const [byte] of sending.frames) hears(seat, byte ?? -1)
    } else for (const seat of [sending.to].flat()) hears(seat, -2)
  }
  return all
}

it('puts a window of two writers into one message for the others and one for each of them', () => {
  const others = [2, 3, 4]
  expect(
    bundled([frame([1, ...others], 10), frame([0, ...others], 20), frame([1, ...others], 30)]),
  ).toEqual([
    { kind: 'frames', to: [1], frames: [Uint8Array.of(10), Uint8Array.of(30)], volatile: false },
    {
      kind: 'frames',
      to: others,
      frames: [Uint8Array.of(10), Uint8Array.of(20), Uint8Array.of(30)],
      volatile: false,
    },
    { kind: 'frames', to: [0], frames: [Uint8Array.of(20)], volatile: false },
  ])
})

it('gives every seat the same things in the same order, whatever there is, and nothing to those who had nothing', () => {
  const seats = fc.uniqueArray(fc.nat(5), { minLength: 1 })
  const sending = fc.oneof(
    { weight: 5, arbitrary: fc.tuple(seats, fc.nat(255), fc.boolean()).map((of) => frame(...of)) },
    { weight: 1, arbitrary: fc.nat(5).map(ask) },
  )
  void fc.assert(
    fc.property(fc.array(sending, { maxLength: 30 }), (sendings) => {
      const alone = sendings.flatMap((each) => bundled([each]))
      const together = bundled(sendings)
      expect(heard(together)).toEqual(heard(alone))
    }),
  )
})

it('lets nothing be dropped that was not to be', () => {
  const [mixed] = bundled([frame([1], 1, true), frame([1], 2, false)])
  expect(mixed).toMatchObject({ volatile: false })
  expect(bundled([frame([1], 1, true), frame([1], 2, true)])).toMatchObject([{ volatile: true }])
})

/** What leaves together for the same seats is one message: most of what a relay costs is messages, not bytes. */
import type { SeatId } from '../../../shared/session/seat.ts'
import type { Sending } from './sending.ts'

export interface Bundle {
  readonly kind: 'frames'
  readonly to: readonly SeatId[]
  /** In the order they are to arrive. */
  readonly frames: readonly Uint8Array[]
  /** All of them may be dropped on a slow line. */
  readonly volatile: boolean
}

type FrameSending = Extract<Sending, { kind: 'frame' }>

/** Frames that follow one another without anything between them, by who gets the same ones. */
function bundlesOf(run: readonly FrameSending[]): readonly Bundle[] {
  const [only] = run
  if (only === undefined) return []
  if (run.length === 1) {
    return [{ kind: 'frames', to: only.to, frames: [only.frame], volatile: only.volatile }]
  }
  const places = new Map<SeatId, number[]>()
  for (const [place, { to }] of run.entries()) {
    for (const seat of to) {
      const own = places.get(seat)
      if (own === undefined) places.set(seat, [place])
      else own.push(place)
    }
  }
  const seatsOf = new Map<string, SeatId[]>()
  for (const [seat, own] of places) {
    const key = own.join()
    const same = seatsOf.get(key)
    if (same === undefined) seatsOf.set(key, [seat])
    else same.push(seat)
  }
  return [...seatsOf.values()].map((to) => {
    const those = run.filter(
      (_, place) => to[0] !== undefined && places.get(to[0])?.includes(place),
    )
    return {
      kind: 'frames',
      to,
      frames: those.map(({ frame }) => frame),
      volatile: those.every(({ volatile }) => volatile),
    }
  })
}

/** The same sendings in the same order for every seat, in as few messages as may be. */
export function bundled(
  sendings: readonly Sending[],
): readonly (Bundle | Exclude<Sending, FrameSending>)[] {
  const out: (Bundle | Exclude<Sending, FrameSending>)[] = []
  let run: FrameSending[] = []
  for (const sending of sendings) {
    if (sending.kind === 'frame') {
      run.push(sending)
      continue
    }
    out.push(...bundlesOf(run), sending)
    run = []
  }
  return [...out, ...bundlesOf(run)]
}

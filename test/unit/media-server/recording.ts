/** A recording of what was sent to one browser and what it reported: short lines of text, a second each, so that it stays small. */
export interface Recording {
  /** What the line carried from when on, in kbit/s and ms; `null` for anything. */
  readonly steps: readonly { readonly kbps: number | null; readonly at: number }[]
  readonly seconds: readonly string[]
}

export type RecordedEvent =
  | { readonly kind: 'sent'; readonly at: number; readonly size: number; readonly probe: number }
  | { readonly kind: 'probe'; readonly at: number; readonly wantedBps: number; readonly id: number }
  | {
      readonly kind: 'report'
      readonly at: number
      readonly base: number
      readonly arrivals: Float64Array
    }

/** `events` as the recording child writes them: a letter, the time, and what belongs to it. */
export function recording(steps: Recording['steps'], events: readonly string[]): Recording {
  const start = timeOf(events[0] ?? '')
  const seconds: string[] = []
  let firstArrival: number | null = null
  for (const event of events) {
    const [kind = '', , ...rest] = event.split(' ')
    const at = timeOf(event) - start
    if (kind === 'r') {
      const times = (rest[1] ?? '')
        .split(',')
        .map((each) => (each === '' ? Number.NaN : Number(each)))
      const known = times.find((each) => !Number.isNaN(each)) ?? 0
      firstArrival ??= known
      rest[1] = spelt(times, firstArrival)
    }
    const second = Math.floor(at / 1000)
    const text = [kind + at, ...rest].join(',')
    seconds[second] = seconds[second] === undefined ? text : `${seconds[second]} ${text}`
  }
  return {
    steps: steps.map(({ kbps, at }) => ({ kbps, at: at - start })),
    seconds: Array.from(seconds, (each) => each ?? ''),
  }
}

const timeOf = (event: string): number => Number(event.split(' ')[1] ?? 0)

/** Each arrival by its distance from the one before, in quarters of a ms; `x` for none. */
function spelt(times: readonly number[], from: number): string {
  let last = from
  return times
    .map((at) => {
      if (Number.isNaN(at)) return 'x'
      const step = Math.round((at - last) * 4)
      last = at
      return String(step)
    })
    .join(';')
}

function unspelt(text: string): Float64Array {
  let last = 0
  return Float64Array.from(text.split(';'), (each) => {
    if (each === 'x') return Number.NaN
    last += Number(each) / 4
    return last
  })
}

/** In order of time. */
export function eventsOf({ seconds }: Recording): RecordedEvent[] {
  return seconds.flatMap((second) =>
    second.split(' ').flatMap((text): RecordedEvent[] => {
      const [head = '', one = '', two = ''] = text.split(',')
      const at = Number(head.slice(1))
      switch (head.charAt(0)) {
        case 's':
          return [{ kind: 'sent', at, size: Number(one), probe: Number(two) }]
        case 'p':
          return [{ kind: 'probe', at, wantedBps: Number(one), id: Number(two) }]
        case 'r':
          return [{ kind: 'report', at, base: Number(one), arrivals: unspelt(two) }]
        default:
          return []
      }
    }),
  )
}

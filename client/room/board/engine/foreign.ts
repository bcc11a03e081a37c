/**
 * Updates of others before they are taken in. A few lines reach a page in another order than they were written in; and whoever
 * may write can send what refers to nothing. Yjs would keep all of that and go through it again at every frame: here it waits
 * outside, bounded, and only what is whole goes in.
 */
import * as Y from 'yjs'

export type Encoding = 'v1' | 'v2'

/** What a pen writes from clock `from` up to, not with, `to`. */
interface Stretch {
  readonly pen: number
  readonly from: number
  readonly to: number
}

export interface Foreign {
  readonly bytes: Uint8Array
  readonly encoding: Encoding
  readonly stretches: readonly Stretch[]
  /** How far each pen must have come, with what comes together with this, for it to go in. */
  readonly needs: ReadonlyMap<number, number>
}

/** Deleted structs that share their runs: twenty thousand steps back and forth on one board. */
const MOST_SHARED = 20_000
const MOST_HELD = 64
const MOST_HELD_BYTES = 512 * 1024
/** Stretches and needs of all that waits: what looking through it costs. */
const MOST_HELD_PARTS = 8_000

/** Reads an update without taking it in; null when it is none, or would cost more to take in than its bytes may. */
export function readForeign(bytes: Uint8Array, encoding: Encoding): Foreign | null {
  try {
    const { structs, ds } =
      encoding === 'v2' ? Y.decodeUpdateV2(bytes, countedFor(bytes.length)) : Y.decodeUpdate(bytes)
    return inOrder(ds) ? { bytes, encoding, ...partsOf(structs) } : null
  } catch {
    return null
  }
}

/**
 * In the second encoding a run says how often something comes, or says for ever: a few bytes can promise any number of structs.
 * What still holds a letter or an entry takes a byte; only what was deleted can share a run.
 */
function countedFor(length: number): typeof Y.UpdateDecoderV2 {
  let left = length + MOST_SHARED
  return class extends Y.UpdateDecoderV2 {
    override readInfo(): number {
      left -= 1
      if (left < 0) throw new RangeError('More structs than its bytes can hold')
      return super.readInfo()
    }
  }
}

type Structs = ReturnType<typeof Y.decodeUpdate>['structs']
type Deletions = ReturnType<typeof Y.decodeUpdate>['ds']

/** Yjs writes deletions in order, each once, and goes through all that one covers: the same one ten thousand times is an attack. */
function inOrder({ clients }: Deletions): boolean {
  return [...clients.values()].every((deletions) => {
    let reached = 0
    return deletions.every(({ clock, len }) => {
      const follows = clock >= reached
      reached = clock + len
      return follows
    })
  })
}

function partsOf(structs: Structs): Pick<Foreign, 'stretches' | 'needs'> {
  const stretches: { pen: number; from: number; to: number }[] = []
  const needs = new Map<number, number>()
  const need = (pen: number, clock: number): void => {
    if ((needs.get(pen) ?? 0) < clock) needs.set(pen, clock)
  }
  for (const struct of structs) {
    if (struct instanceof Y.Skip) continue
    const { client, clock } = struct.id
    const last = stretches.at(-1)
    if (last?.pen === client && last.to === clock) last.to = clock + struct.length
    else {
      stretches.push({ pen: client, from: clock, to: clock + struct.length })
      need(client, clock)
    }
    if (!(struct instanceof Y.Item)) continue
    for (const id of [struct.origin, struct.rightOrigin, struct.parent]) {
      if (id instanceof Y.ID) need(id.client, id.clock + 1)
    }
  }
  // What an update brings along itself it need not wait for; whether that is whole is looked at with the rest.
  return { stretches, needs }
}

/** How far each pen comes with these, without a gap. */
function reachOf(updates: readonly Foreign[], has: (pen: number) => number): Map<number, number> {
  const reach = new Map<number, number>()
  const stretches = updates.flatMap((update) => update.stretches)
  for (const { pen, from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    const now = reach.get(pen) ?? has(pen)
    if (from <= now && to > now) reach.set(pen, to)
  }
  return reach
}

export class Waiting {
  #held: readonly Foreign[] = []

  /** All that can go in together now, oldest first; the rest waits. `has` tells how far a pen has come in the document. */
  admit(update: Foreign, has: (pen: number) => number): readonly Foreign[] {
    let whole: readonly Foreign[] = [...this.#held, update]
    for (;;) {
      const reach = reachOf(whole, has)
      const ready = whole.filter(({ needs }) =>
        [...needs].every(([pen, clock]) => (reach.get(pen) ?? has(pen)) >= clock),
      )
      if (ready.length === whole.length) break
      whole = ready
    }
    if (this.#held.length > 0 || whole.length === 0) this.#hold(update, new Set(whole))
    return whole
  }

  /** The oldest go when there are too many. */
  #hold(update: Foreign, gone: ReadonlySet<Foreign>): void {
    let bytes = 0
    let parts = 0
    this.#held = [...this.#held, update]
      .filter((each) => !gone.has(each))
      .toReversed()
      .filter((each, at) => {
        bytes += each.bytes.length
        parts += each.stretches.length + each.needs.size
        return at < MOST_HELD && bytes <= MOST_HELD_BYTES && parts <= MOST_HELD_PARTS
      })
      .toReversed()
  }
}

import type { MediaHolder, SignalChannel } from '../media.ts'
import type { Order } from './orders.ts'

/** Conversations that may wait for a media process to come up. */
const MOST_WAITING = 500
/** Messages of one such conversation that are held for it. */
const MOST_HELD = 20

export interface Conversation {
  /** The media process that its room is in. */
  readonly process: number
  readonly holder: MediaHolder
  readonly channel: SignalChannel
}

/** The signalling conversations with browsers, by number; those whose media process is down wait for it, with what they say. */
export class Conversations {
  readonly #open = new Map<number, Conversation>()
  readonly #held = new Map<number, Order[]>()
  #next = 1

  begin(conversation: Conversation): number {
    const id = this.#next++
    this.#open.set(id, conversation)
    return id
  }

  find(id: number): Conversation | undefined {
    return this.#open.get(id)
  }

  /** Keeps a conversation's first order until its process is up; `false` if too many wait already. */
  wait(id: number, order: Order): boolean {
    if (this.#held.size >= MOST_WAITING) return false
    this.#held.set(id, [order])
    return true
  }

  /** Whether this conversation still waits; if so, the order is kept behind the others, or dropped where there are too many. */
  hold(id: number, order: Order): boolean {
    const held = this.#held.get(id)
    if (held !== undefined && held.length < MOST_HELD) held.push(order)
    return held !== undefined
  }

  /** What has waited for a process, in order: it waits no more. */
  release(process: number): readonly Order[] {
    const released: Order[] = []
    for (const [id, orders] of this.#held) {
      if (this.#open.get(id)?.process !== process) continue
      this.#held.delete(id)
      released.push(...orders)
    }
    return released
  }

  /** Forgets a conversation; `undefined` if it was over already. */
  end(id: number): Conversation | undefined {
    const found = this.#open.get(id)
    this.#open.delete(id)
    this.#held.delete(id)
    return found
  }

  /** Ends those that a process which has died was carrying. Those that wait for it go on waiting. */
  endCarriedBy(process: number): readonly Conversation[] {
    return this.#endThose((each, waits) => !waits && each.process === process)
  }

  /** Ends those that wait and belong to these holders. */
  endWaiting(whose: (holder: MediaHolder) => boolean): readonly Conversation[] {
    return this.#endThose((each, waits) => waits && whose(each.holder))
  }

  endAll(): readonly Conversation[] {
    return this.#endThose(() => true)
  }

  #endThose(which: (conversation: Conversation, waits: boolean) => boolean): Conversation[] {
    const ended: Conversation[] = []
    for (const [id, conversation] of this.#open) {
      if (!which(conversation, this.#held.has(id))) continue
      this.end(id)
      ended.push(conversation)
    }
    return ended
  }
}

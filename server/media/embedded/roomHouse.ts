import { DisconnectReason } from '@livekit/protocol'
import { LoadMeter } from '../../loadMeter.ts'
import type { LineWord } from '../media.ts'
import { readJoin } from './join.ts'
import type { Quality } from './layers.ts'
import { encode, leave } from './messages.ts'
import type { Order, Report } from './orders.ts'
import type { Participant } from './participant.ts'
import { MediaRoom } from './room.ts'
import type { SignalPort } from './signalling.ts'
import type { TransportSettings } from './transport.ts'

const TICK_MS = 50
/** A tick this late means that the process has no time left; pictures give way first. */
const LATE_MS = 200
const RELIEF_TICKS = 100

/** All rooms of one media process, and the conversations that lead into them. */
export class RoomHouse {
  readonly #rooms = new Map<string, MediaRoom>()
  readonly #conversations = new Map<
    number,
    { readonly port: SignalPort; readonly who: Participant }
  >()
  #timer: NodeJS.Timeout | null = null
  #ticks = 0
  #strained = 0
  readonly #load = new LoadMeter()
  readonly #settings: TransportSettings
  readonly #report: (report: Report) => void

  constructor(settings: TransportSettings, report: (report: Report) => void) {
    this.#settings = settings
    this.#report = report
  }

  start(): void {
    let due = performance.now() + TICK_MS
    this.#timer = setInterval(() => {
      const now = performance.now()
      this.#tick(now, now - due)
      due = now + TICK_MS
    }, TICK_MS)
  }

  close(): void {
    if (this.#timer !== null) clearInterval(this.#timer)
    this.#load.close()
    for (const room of this.#rooms.values()) room.close(DisconnectReason.SERVER_SHUTDOWN)
    this.#rooms.clear()
  }

  obey(order: Exclude<Order, { readonly order: 'take' | 'stop' }>): void {
    switch (order.order) {
      case 'open-room':
        this.#openRoom(order.room)
        return
      case 'set-rights':
        this.#rooms.get(order.room)?.setRights(order.seat, order.rights)
        return
      case 'close-seat':
        this.#rooms.get(order.room)?.closeSeat(order.seat)
        return
      case 'close-room':
        this.#rooms.get(order.room)?.close(DisconnectReason.ROOM_DELETED)
        this.#rooms.delete(order.room)
        return
      case 'connect':
        this.#connect(order)
        return
      case 'signal':
        this.#conversations.get(order.conversation)?.who.receive(order.message)
        return
      case 'conversation-over': {
        const found = this.#conversations.get(order.conversation)
        this.#conversations.delete(order.conversation)
        found?.who.signalling.over(found.port, performance.now())
        return
      }
    }
  }

  #openRoom(name: string): void {
    if (this.#rooms.has(name)) return
    const onLine = (seat: number, word: LineWord) =>
      this.#report({ report: 'line', room: name, seat, word })
    this.#rooms.set(name, new MediaRoom(this.#settings, onLine))
  }

  #connect(order: Extract<Order, { readonly order: 'connect' }>): void {
    const { conversation, holder } = order
    const port: SignalPort = {
      send: (message) => this.#report({ report: 'signal', conversation, message }),
      close: () => {
        this.#conversations.delete(conversation)
        this.#report({ report: 'conversation-over', conversation })
      },
    }
    const room = this.#rooms.get(holder.room)
    const join = readJoin(order.joinRequest)
    if (room === undefined || join === null) {
      port.send(encode(leave(DisconnectReason.JOIN_FAILURE, false)))
      port.close()
      return
    }
    const who = room.join(holder.seat, port, join, order)
    if (who !== null && !who.isOver) this.#conversations.set(conversation, { port, who })
  }

  #tick(now: number, late: number): void {
    this.#ticks += 1
    this.#strained = late > LATE_MS ? RELIEF_TICKS : Math.max(0, this.#strained - 1)
    const cap: Quality = this.#strained > 0 ? 0 : 2
    for (const room of this.#rooms.values()) {
      room.report(now)
      if (this.#ticks % 2 === 0) room.tellLines(now)
      if (this.#ticks % 5 === 0) room.chooseLayers(now, cap)
      if (this.#ticks % 8 === 0) room.tellSpeakers()
      if (this.#ticks % 20 === 0) room.keepHouse(now)
    }
    if (this.#ticks % 20 !== 0) return
    let connections = 0
    for (const room of this.#rooms.values()) connections += room.connections
    const load = this.#load.read()
    this.#report({ report: 'pulse', rooms: this.#rooms.size, connections, load })
  }
}

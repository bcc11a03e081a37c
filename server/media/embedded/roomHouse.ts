import { DisconnectReason } from '@livekit/protocol'
import { uptime } from '../../clock.ts'
import { LoadMeter } from '../../loadMeter.ts'
import type { LineWord } from '../media.ts'
import { Backlog } from './congestion/backlog.ts'
import { Overload } from './congestion/overload.ts'
import { readJoin } from './join.ts'
import { encode, leave } from './messages.ts'
import type { Order, Report } from './orders.ts'
import type { Participant } from './participant.ts'
import { MediaRoom } from './room.ts'
import type { SignalPort } from './signalling.ts'
import type { TransportSettings } from './transport.ts'

const TICK_MS = 50
/** What is done for every room, and how often. */
const EVERY_MS = { lines: 100, layers: 250, speakers: 400, house: 1000 } as const
type Chore = keyof typeof EVERY_MS
const CHORES = Object.keys(EVERY_MS) as readonly Chore[]

/** All rooms of one media process, and the conversations that lead into them. */
export class RoomHouse {
  readonly #rooms = new Map<string, MediaRoom>()
  readonly #conversations = new Map<
    number,
    { readonly port: SignalPort; readonly who: Participant }
  >()
  #timer: NodeJS.Timeout | null = null
  readonly #doneAt = new Map<Chore, number>()
  readonly #overload = new Overload()
  readonly #backlog = new Backlog()
  readonly #load = new LoadMeter()
  readonly #settings: TransportSettings
  readonly #report: (report: Report) => void

  constructor(settings: TransportSettings, report: (report: Report) => void) {
    this.#settings = settings
    this.#report = report
  }

  start(): void {
    let due = uptime() + TICK_MS
    this.#timer = setInterval(() => {
      const now = uptime()
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

  obey(order: Exclude<Order, { readonly order: 'take' | 'lives-until' | 'stop' }>): void {
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
        found?.who.signalling.over(found.port, uptime())
        return
      }
    }
  }

  #openRoom(name: string): void {
    if (this.#rooms.has(name)) return
    const onLine = (seat: number, word: LineWord) =>
      this.#report({ report: 'line', room: name, seat, word })
    const settings = { ...this.#settings, backlog: this.#backlog }
    this.#rooms.set(name, new MediaRoom(settings, onLine))
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
    const overload = this.#overload
    const changed = overload.settle(late, now)
    const chores: Record<Chore, (room: MediaRoom) => void> = {
      lines: (room) => room.tellLines(now, overload),
      layers: (room) => room.chooseLayers(now, overload),
      speakers: (room) => room.tellSpeakers(),
      house: (room) => room.keepHouse(now),
    }
    const due = CHORES.filter((chore) => this.#isDue(chore, now) || (changed && chore === 'layers'))
    for (const room of this.#rooms.values()) {
      room.report(now)
      for (const chore of due) chores[chore](room)
    }
    if (due.includes('house')) this.#tellPulse()
  }

  /** By the clock, not by ticks: a process that is short of time has fewer of them. */
  #isDue(chore: Chore, now: number): boolean {
    if (now - (this.#doneAt.get(chore) ?? 0) < EVERY_MS[chore] - TICK_MS / 2) return false
    this.#doneAt.set(chore, now)
    return true
  }

  #tellPulse(): void {
    let connections = 0
    for (const room of this.#rooms.values()) connections += room.connections
    const load = this.#load.read()
    this.#report({ report: 'pulse', rooms: this.#rooms.size, connections, load })
  }
}

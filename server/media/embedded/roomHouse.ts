import { DisconnectReason } from '@livekit/protocol'
import { LoadMeter } from '../../loadMeter.ts'
import type { LineWord } from '../media.ts'
import type { SignalLine } from './company.ts'
import { readJoin } from './join.ts'
import type { Quality } from './layers.ts'
import { encode, leave } from './messages.ts'
import type { Order, Report } from './orders.ts'
import type { Participant } from './participant.ts'
import { MediaRoom } from './room.ts'
import type { TransportSettings } from './transport.ts'

const TICK_MS = 50
/** A tick this late means that the process has no time left; pictures give way first. */
const LATE_MS = 200
const RELIEF_TICKS = 100

/** All rooms of one media process, and the lines that lead into them. */
export class RoomHouse {
  private readonly rooms = new Map<string, MediaRoom>()
  private readonly lines = new Map<
    number,
    { readonly line: SignalLine; readonly who: Participant }
  >()
  private timer: NodeJS.Timeout | null = null
  private ticks = 0
  private strained = 0
  private readonly load = new LoadMeter()
  private readonly settings: TransportSettings
  private readonly report: (report: Report) => void

  constructor(settings: TransportSettings, report: (report: Report) => void) {
    this.settings = settings
    this.report = report
  }

  start(): void {
    let due = performance.now() + TICK_MS
    this.timer = setInterval(() => {
      const now = performance.now()
      this.tick(now, now - due)
      due = now + TICK_MS
    }, TICK_MS)
  }

  close(): void {
    if (this.timer !== null) clearInterval(this.timer)
    this.load.close()
    for (const room of this.rooms.values()) room.close(DisconnectReason.SERVER_SHUTDOWN)
    this.rooms.clear()
  }

  obey(order: Exclude<Order, { readonly order: 'take' | 'stop' }>): void {
    switch (order.order) {
      case 'open-room':
        this.openRoom(order.room)
        return
      case 'set-rights':
        this.rooms.get(order.room)?.setRights(order.seat, order.rights)
        return
      case 'close-seat':
        this.rooms.get(order.room)?.closeSeat(order.seat)
        return
      case 'close-room':
        this.rooms.get(order.room)?.close(DisconnectReason.ROOM_DELETED)
        this.rooms.delete(order.room)
        return
      case 'connect':
        this.connect(order)
        return
      case 'signal':
        this.lines.get(order.line)?.who.receive(order.message)
        return
      case 'line-closed': {
        const found = this.lines.get(order.line)
        this.lines.delete(order.line)
        found?.who.lineClosed(found.line)
        return
      }
    }
  }

  private openRoom(name: string): void {
    if (this.rooms.has(name)) return
    const onLine = (seat: number, word: LineWord) =>
      this.report({ report: 'line', room: name, seat, word })
    this.rooms.set(name, new MediaRoom(this.settings, onLine))
  }

  private connect(order: Extract<Order, { readonly order: 'connect' }>): void {
    const { line: id, holder } = order
    const line: SignalLine = {
      send: (message) => this.report({ report: 'signal', line: id, message }),
      close: () => {
        this.lines.delete(id)
        this.report({ report: 'close-line', line: id })
      },
    }
    const room = this.rooms.get(holder.room)
    const join = readJoin(order.joinRequest)
    if (room === undefined || join === null) {
      line.send(encode(leave(DisconnectReason.JOIN_FAILURE, false)))
      line.close()
      return
    }
    const who = room.join(holder.seat, line, join, order)
    if (who !== null && !who.isOver) this.lines.set(id, { line, who })
  }

  private tick(now: number, late: number): void {
    this.ticks += 1
    this.strained = late > LATE_MS ? RELIEF_TICKS : Math.max(0, this.strained - 1)
    const cap: Quality = this.strained > 0 ? 0 : 2
    for (const room of this.rooms.values()) {
      room.report(now)
      if (this.ticks % 2 === 0) room.tellLines(now)
      if (this.ticks % 5 === 0) room.chooseLayers(now, cap)
      if (this.ticks % 8 === 0) room.tellSpeakers()
      if (this.ticks % 20 === 0) room.keepHouse(now)
    }
    if (this.ticks % 20 !== 0) return
    let connections = 0
    for (const room of this.rooms.values()) connections += room.connections
    const load = this.load.read()
    this.report({ report: 'pulse', rooms: this.rooms.size, connections, load })
  }
}

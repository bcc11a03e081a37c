import { DisconnectReason } from '@livekit/protocol'
import { uptime } from '../../clock.ts'
import { IDLE, type Load } from '../../loadMeter.ts'
import type { MediaLog } from '../events.ts'
import type {
  IceServer,
  LineListener,
  MediaHealth,
  MediaHolder,
  MediaPlace,
  MediaRights,
  MediaServer,
  ProcessLoad,
  SignalChannel,
} from '../media.ts'
import type { Announced } from './candidates.ts'
import { type Conversation, Conversations } from './conversations.ts'
import { Introduced } from './introduced.ts'
import { MediaProcess } from './mediaProcess.ts'
import { encode, leave } from './messages.ts'
import type { Order, Report } from './orders.ts'
import { PlacedRooms } from './placedRooms.ts'

const RESTARTED = 1012
const TRY_LATER = 1013
const NORMAL = 1000
const UNKNOWN_ROOM = 4404

export interface EmbeddedMediaParts {
  /** The UDP port of each media process. */
  readonly ports: readonly number[]
  readonly bindHost: string
  readonly announced: Announced
  readonly log: MediaLog
  /** All media processes are up. */
  readonly onUp: () => void
}

/** A port beside media's own that others have opened. */
export interface OpenPort {
  close(): void
}

/** The embedded media server as the rest of the server sees it: which process carries which room, and what is said to it. */
export class EmbeddedMedia implements MediaServer {
  readonly #parts: EmbeddedMediaParts
  readonly #processes: readonly MediaProcess[]
  readonly #rooms: PlacedRooms
  readonly #conversations = new Conversations()
  readonly #introduced = new Introduced()
  readonly #connections: number[]
  readonly #loads: Load[]
  #relay: OpenPort | null = null
  #closed = false
  #livesUntil = Number.POSITIVE_INFINITY
  #tellLine: LineListener = () => undefined

  constructor(parts: EmbeddedMediaParts) {
    const { ports, bindHost, announced, log, onUp } = parts
    this.#parts = parts
    this.#rooms = new PlacedRooms(ports.length)
    this.#connections = ports.map(() => 0)
    this.#loads = ports.map(() => IDLE)
    this.#processes = ports.map(
      (udpPort, index) =>
        new MediaProcess(
          { index, udpPort, bindHost, announced, log },
          {
            onUp: () => {
              this.#tellAll(index)
              if (this.#areUp) onUp()
            },
            onDown: () => this.#onDown(index),
            onReport: (report) => this.#onReport(index, report),
          },
        ),
    )
  }

  get place(): MediaPlace {
    const { ports, bindHost, announced } = this.#parts
    return {
      host: bindHost,
      announced: announced.addresses,
      ports,
      passwordOf: (name) => this.#introduced.passwordOf(name),
      portOf: (name) => ports[this.#introduced.processOf(name) ?? -1] ?? null,
    }
  }

  /** A port that leads to media: it is closed with it. */
  takeOver(port: OpenPort): void {
    this.#relay = port
  }

  /** Process ids of the media processes that run: what only tests and benches ask. */
  pids(): readonly number[] {
    return this.#processes.flatMap((each) => each.pid ?? [])
  }

  openRoom(room: string): void {
    if (this.#closed || this.#rooms.find(room) !== undefined) return
    this.#processes[this.#rooms.place(room).process]?.send({ order: 'open-room', room })
  }

  setRights(room: string, seat: number, rights: MediaRights): void {
    const found = this.#rooms.find(room)
    if (found === undefined) return
    found.rights.set(seat, rights)
    this.#processes[found.process]?.send({ order: 'set-rights', room, seat, rights })
  }

  closeSeat(room: string, seat: number): void {
    const found = this.#rooms.find(room)
    if (found === undefined) return
    found.rights.delete(seat)
    this.#processes[found.process]?.send({ order: 'close-seat', room, seat })
    this.#closeWaiting((holder) => holder.room === room && holder.seat === seat)
  }

  closeRoom(room: string): void {
    const found = this.#rooms.find(room)
    if (found === undefined) return
    this.#rooms.remove(room)
    this.#processes[found.process]?.send({ order: 'close-room', room })
    this.#closeWaiting((holder) => holder.room === room)
  }

  letGo(room: string): void {
    this.closeRoom(room)
  }

  livesUntil(moment: number): void {
    this.#livesUntil = moment
    for (const each of this.#processes) each.send({ order: 'lives-until', moment })
  }

  connect(
    holder: MediaHolder,
    query: URLSearchParams,
    channel: SignalChannel,
    ways: readonly IceServer[],
  ): void {
    const room = this.#rooms.find(holder.room)
    const now = uptime()
    if (this.#closed || room === undefined) {
      sendOff(channel, DisconnectReason.ROOM_CLOSED, false, UNKNOWN_ROOM)
      return
    }
    if (!room.mayCome(holder.seat, now)) {
      channel.close(TRY_LATER)
      return
    }
    const process = this.#processes[room.process]
    const conversation = this.#conversations.begin({ process: room.process, holder, channel })
    const order: Order = {
      order: 'connect',
      conversation,
      holder,
      joinRequest: query.get('join_request') ?? '',
      ways,
      cameBack: room.sentBack.take(holder.seat, now),
    }
    if (process?.isUp === true) process.send(order)
    else if (!this.#conversations.wait(conversation, order)) channel.close(RESTARTED)
    channel.onMessage((message) => {
      const signal: Order = { order: 'signal', conversation, message }
      if (!this.#conversations.hold(conversation, signal)) process?.send(signal)
    })
    channel.onClose(() => {
      if (this.#conversations.end(conversation) !== undefined)
        process?.send({ order: 'conversation-over', conversation })
    })
  }

  onLine(listener: LineListener): void {
    this.#tellLine = listener
  }

  health(): MediaHealth {
    if (this.#closed || !this.#areUp) return { state: 'restarting' }
    const connections = this.#connections.reduce((sum, each) => sum + each, 0)
    return { state: 'up', rooms: this.#rooms.size, connections }
  }

  load(): readonly ProcessLoad[] {
    const rooms = this.#rooms.countByProcess()
    return this.#loads.map((load, index) => ({ ...load, rooms: rooms[index] ?? 0 }))
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    this.#relay?.close()
    await Promise.all(this.#processes.map((each) => each.close()))
    closeAll(this.#conversations.endAll())
    this.#rooms.clear()
    this.#parts.log({ event: 'media-closed' })
  }

  get #areUp(): boolean {
    return this.#processes.every((each) => each.isUp)
  }

  /** A fresh process learns all rooms and rights before the first conversation reaches it. */
  #tellAll(index: number): void {
    const process = this.#processes[index]
    process?.send({ order: 'lives-until', moment: this.#livesUntil })
    for (const [room, { rights: seats }] of this.#rooms.on(index)) {
      process?.send({ order: 'open-room', room })
      for (const [seat, rights] of seats) process?.send({ order: 'set-rights', room, seat, rights })
    }
    for (const order of this.#conversations.release(index)) process?.send(order)
  }

  /** Everybody in the rooms of a process that has died is sent back through the gate at once. */
  #onDown(index: number): void {
    this.#connections[index] = 0
    this.#loads[index] = IDLE
    for (const { channel, holder } of this.#conversations.endCarriedBy(index)) {
      this.#rooms.find(holder.room)?.sentBack.add(holder.seat, uptime())
      sendOff(channel, DisconnectReason.STATE_MISMATCH, true, RESTARTED)
    }
  }

  #onReport(index: number, report: Report): void {
    switch (report.report) {
      case 'pulse':
        this.#connections[index] = report.connections
        this.#loads[index] = report.load
        return
      case 'introduced':
        this.#introduced.add(report.name, report.password, index)
        return
      case 'signal':
        this.#conversations.find(report.conversation)?.channel.send(report.message)
        return
      case 'line':
        if (this.#rooms.find(report.room) !== undefined)
          this.#tellLine(report.room, report.seat, report.word)
        return
      case 'conversation-over':
        this.#conversations.end(report.conversation)?.channel.close(NORMAL)
        return
      case 'ready':
        return
    }
  }

  #closeWaiting(whose: (holder: MediaHolder) => boolean): void {
    closeAll(this.#conversations.endWaiting(whose))
  }
}

function closeAll(conversations: readonly Conversation[]): void {
  for (const { channel } of conversations) channel.close(RESTARTED)
}

function sendOff(
  channel: SignalChannel,
  reason: DisconnectReason,
  again: boolean,
  code: number,
): void {
  channel.send(encode(leave(reason, again)))
  channel.close(code)
}

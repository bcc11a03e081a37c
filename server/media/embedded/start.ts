import { DisconnectReason } from '@livekit/protocol'
import { IDLE, type Load } from '../../loadMeter.ts'
import { MendingPort } from '../../turn/mendingPort.ts'
import { type Allowance, allowance } from '../allowance.ts'
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
import { Introduced } from './introduced.ts'
import { MediaProcess } from './mediaProcess.ts'
import { encode, leave } from './messages.ts'
import type { Order, Report } from './orders.ts'
import { SentBack } from './sentBack.ts'
import { freeUdpPort } from './udpPort.ts'

export interface EmbeddedMediaSettings {
  /** Of the first media process; each further one uses the next. 0 picks free ones. */
  readonly udpPort: number
  /** Media processes; rooms are spread over them. */
  readonly processes: number
  /** Addresses told to browsers besides this machine's own; none unless said. */
  readonly announced?: Omit<Announced, 'relayPort'>
  /** A second port, for an operator's TURN server: see `MendingPort`. None unless said; 0 picks a free one. */
  readonly relayPort?: number
  /** The address to listen on. */
  readonly bindHost: string
  readonly log: MediaLog
}

/** The embedded media server, with what only its tests and benches ask. */
export interface EmbeddedMedia extends MediaServer {
  /** Process ids of the media processes that run. */
  pids(): readonly number[]
}

/** Starts the media processes and waits until all of them are up. Rejects with the system's error if the relay's port is taken. */
export async function startEmbeddedMedia(settings: EmbeddedMediaSettings): Promise<EmbeddedMedia> {
  const ports: number[] = []
  for (let index = 0; index < settings.processes; index++)
    ports.push(
      settings.udpPort === 0 ? await freeUdpPort(settings.bindHost) : settings.udpPort + index,
    )
  const { relayPort: said, bindHost } = settings
  const relayPort = said === 0 ? await freeUdpPort(bindHost) : said
  const media = await new Promise<Embedded>((resolve) => {
    const starting: Embedded = new Embedded(settings, ports, relayPort, () => resolve(starting))
  })
  if (relayPort === undefined) return media
  try {
    media.mend(await MendingPort.open(media.place, relayPort))
  } catch (error) {
    await media.close()
    throw error
  }
  return media
}

/** Conversations that may wait for a media process to come up. */
const MOST_WAITING = 500
/** Messages of one such conversation that are held for it. */
const MOST_HELD = 20
const RESTARTED = 1012
const TRY_LATER = 1013
const UNKNOWN_ROOM = 4404
/** Conversations that one seat may begin at once, and a second: reconnecting by hand and by itself, not a flood. */
const COMINGS = 12
const COMINGS_A_SECOND = 0.5

interface Room {
  readonly process: number
  readonly rights: Map<number, MediaRights>
  /** Each seat's allowance of new conversations. */
  readonly comings: Map<number, Allowance>
  /** Seats that lost their conversation when their media process died. */
  readonly sentBack: SentBack
}

interface Line {
  readonly process: number
  readonly holder: MediaHolder
  readonly channel: SignalChannel
}

function mayCome(room: Room, seat: number): boolean {
  const now = performance.now()
  const may = room.comings.get(seat) ?? allowance(COMINGS, COMINGS_A_SECOND, now)
  room.comings.set(seat, may)
  return may(1, now)
}

class Embedded implements EmbeddedMedia {
  private readonly processes: readonly MediaProcess[]
  private readonly rooms = new Map<string, Room>()
  private readonly lines = new Map<number, Line>()
  private readonly waiting = new Map<number, Order[]>()
  private readonly connections: number[]
  private readonly loads: Load[]
  private readonly introduced = new Introduced()
  private mending: MendingPort | null = null
  private nextLine = 1
  private closed = false
  private readonly ports: readonly number[]
  private tellLine: LineListener = () => undefined
  private readonly settings: EmbeddedMediaSettings

  constructor(
    settings: EmbeddedMediaSettings,
    ports: readonly number[],
    relayPort: number | undefined,
    onUp: () => void,
  ) {
    this.settings = settings
    this.ports = ports
    this.connections = ports.map(() => 0)
    this.loads = ports.map(() => IDLE)
    this.processes = ports.map(
      (udpPort, index) =>
        new MediaProcess(
          {
            index,
            udpPort,
            bindHost: settings.bindHost,
            announced: {
              ...(settings.announced ?? { addresses: [], only: false }),
              ...(relayPort === undefined ? {} : { relayPort }),
            },
            log: settings.log,
          },
          {
            onUp: () => {
              this.tellAll(index)
              if (this.processes.every((each) => each.isUp)) onUp()
            },
            onDown: () => this.onDown(index),
            onReport: (report) => this.onReport(index, report),
          },
        ),
    )
  }

  get place(): MediaPlace {
    const { announced, bindHost } = this.settings
    const introduced = (name: string) => this.introduced.passwordOf(name)
    return {
      host: bindHost,
      announced: announced?.addresses ?? [],
      ports: this.ports,
      passwordOf: introduced,
      portOf: (name) => this.ports[this.introduced.processOf(name) ?? -1] ?? null,
    }
  }

  /** Takes a port over: it is closed with media. */
  mend(port: MendingPort): void {
    this.mending = port
  }

  pids(): readonly number[] {
    return this.processes.flatMap((each) => each.pid ?? [])
  }

  openRoom(room: string): void {
    if (this.closed || this.rooms.has(room)) return
    const process = this.quietest()
    this.rooms.set(room, {
      process,
      rights: new Map(),
      comings: new Map(),
      sentBack: new SentBack(),
    })
    this.processes[process]?.send({ order: 'open-room', room })
  }

  setRights(room: string, seat: number, rights: MediaRights): void {
    const found = this.rooms.get(room)
    if (found === undefined) return
    found.rights.set(seat, rights)
    this.processes[found.process]?.send({ order: 'set-rights', room, seat, rights })
  }

  closeSeat(room: string, seat: number): void {
    const found = this.rooms.get(room)
    if (found === undefined) return
    found.rights.delete(seat)
    this.processes[found.process]?.send({ order: 'close-seat', room, seat })
    this.closeWaiting((holder) => holder.room === room && holder.seat === seat)
  }

  closeRoom(room: string): void {
    const found = this.rooms.get(room)
    if (found === undefined) return
    this.rooms.delete(room)
    this.processes[found.process]?.send({ order: 'close-room', room })
    this.closeWaiting((holder) => holder.room === room)
  }

  connect(
    holder: MediaHolder,
    query: URLSearchParams,
    channel: SignalChannel,
    ways: readonly IceServer[],
  ): void {
    const room = this.rooms.get(holder.room)
    if (this.closed || room === undefined) {
      channel.send(encode(leave(DisconnectReason.ROOM_CLOSED, false)))
      channel.close(UNKNOWN_ROOM)
      return
    }
    if (!mayCome(room, holder.seat)) {
      channel.close(TRY_LATER)
      return
    }
    const process = this.processes[room.process]
    const line = this.nextLine++
    this.lines.set(line, { process: room.process, holder, channel })
    const joinRequest = query.get('join_request') ?? ''
    const cameBack = room.sentBack.take(holder.seat, performance.now())
    const order: Order = { order: 'connect', line, holder, joinRequest, ways, cameBack }
    if (process?.isUp === true) process.send(order)
    else if (this.waiting.size < MOST_WAITING) this.waiting.set(line, [order])
    else channel.close(RESTARTED)
    channel.onMessage((message) => {
      const signal: Order = { order: 'signal', line, message }
      const waits = this.waiting.get(line)
      if (waits === undefined) process?.send(signal)
      else if (waits.length < MOST_HELD) waits.push(signal)
    })
    channel.onClose(() => {
      this.waiting.delete(line)
      if (this.lines.delete(line)) process?.send({ order: 'line-closed', line })
    })
  }

  onLine(listener: LineListener): void {
    this.tellLine = listener
  }

  health(): MediaHealth {
    if (this.closed || !this.processes.every((each) => each.isUp)) return { state: 'restarting' }
    const connections = this.connections.reduce((sum, each) => sum + each, 0)
    return { state: 'up', rooms: this.rooms.size, connections }
  }

  load(): readonly ProcessLoad[] {
    const rooms = this.roomsByProcess()
    return this.loads.map((load, index) => ({ ...load, rooms: rooms[index] ?? 0 }))
  }

  async close(): Promise<void> {
    if (this.closed) return
    this.closed = true
    this.mending?.close()
    await Promise.all(this.processes.map((each) => each.close()))
    for (const { channel } of this.lines.values()) channel.close(RESTARTED)
    this.lines.clear()
    this.waiting.clear()
    this.rooms.clear()
    this.settings.log({ event: 'media-closed' })
  }

  /** A fresh process learns all rooms and rights before the first conversation reaches it. */
  private tellAll(index: number): void {
    const process = this.processes[index]
    for (const [room, { process: home, rights }] of this.rooms) {
      if (home !== index) continue
      process?.send({ order: 'open-room', room })
      for (const [seat, each] of rights)
        process?.send({ order: 'set-rights', room, seat, rights: each })
    }
    for (const [line, orders] of this.waiting) {
      if (this.lines.get(line)?.process !== index) continue
      this.waiting.delete(line)
      for (const order of orders) process?.send(order)
    }
  }

  /** Everybody in the rooms of a process that has died is sent back through the door at once. */
  private onDown(index: number): void {
    this.connections[index] = 0
    this.loads[index] = IDLE
    for (const [line, { process, channel, holder }] of this.lines) {
      if (process !== index || this.waiting.has(line)) continue
      this.rooms.get(holder.room)?.sentBack.add(holder.seat, performance.now())
      this.lines.delete(line)
      channel.send(encode(leave(DisconnectReason.STATE_MISMATCH, true)))
      channel.close(RESTARTED)
    }
  }

  private onReport(index: number, report: Report): void {
    if (report.report === 'pulse') {
      this.connections[index] = report.connections
      this.loads[index] = report.load
    } else if (report.report === 'introduced')
      this.introduced.add(report.name, report.password, index)
    else if (report.report === 'signal') this.lines.get(report.line)?.channel.send(report.message)
    else if (report.report === 'line') {
      if (this.rooms.has(report.room)) this.tellLine(report.room, report.seat, report.word)
    } else if (report.report === 'close-line') {
      const found = this.lines.get(report.line)
      this.lines.delete(report.line)
      found?.channel.close(1000)
    }
  }

  private closeWaiting(whose: (holder: MediaHolder) => boolean): void {
    for (const line of this.waiting.keys()) {
      const found = this.lines.get(line)
      if (found === undefined || !whose(found.holder)) continue
      this.waiting.delete(line)
      this.lines.delete(line)
      found.channel.close(RESTARTED)
    }
  }

  /** The process with the fewest rooms. */
  private quietest(): number {
    const counts = this.roomsByProcess()
    return counts.indexOf(Math.min(...counts))
  }

  private roomsByProcess(): readonly number[] {
    const counts = this.processes.map(() => 0)
    for (const { process } of this.rooms.values()) counts[process] = (counts[process] ?? 0) + 1
    return counts
  }
}

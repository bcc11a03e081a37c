/** A bot's way by TURN: a UDP port here that stands for the media server, and a TCP line to the relay that carries what comes to it. */
import { createSocket, type Socket as UdpSocket } from 'node:dgram'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { type TransportAddress, writeXorAddress } from '../../server/turn/stunAddress.ts'
import {
  ATTRIBUTE,
  type Attribute,
  CLASS,
  METHOD,
  type StunMessage,
} from '../../server/turn/stunMessage.ts'
import { FIRST_CHANNEL, TurnStream, writeChannelData } from '../../server/turn/turnStream.ts'
import { TurnAsking, UDP } from '../unit/turn/turnClient.ts'

export interface TurnServer {
  readonly host: string
  readonly port: number
  readonly username: string
  readonly password: string
}

export class TurnBridge {
  readonly #stream = new TurnStream()
  readonly #line: Socket
  readonly #udp: UdpSocket
  readonly #asking: TurnAsking
  #bot = 0
  #answered: (message: StunMessage) => void = () => undefined

  private constructor(line: Socket, udp: UdpSocket, { username, password }: TurnServer) {
    this.#line = line
    this.#udp = udp
    this.#asking = new TurnAsking(username, password)
    line.on('data', (bytes: Buffer) => this.#fromRelay(bytes))
    line.on('error', () => line.destroy())
    udp.on('message', (data, from) => {
      this.#bot = from.port
      if (!line.destroyed) line.write(writeChannelData(FIRST_CHANNEL, data))
    })
  }

  /** Allocates, and binds a channel to `media`. Throws if the relay refuses. */
  static async open(server: TurnServer, media: TransportAddress): Promise<TurnBridge> {
    const line = connect(server.port, server.host)
    await once(line, 'connect')
    const udp = createSocket('udp4')
    udp.bind(0, '127.0.0.1')
    await once(udp, 'listening')
    const bridge = new TurnBridge(line, udp, server)
    await bridge.#ask(METHOD.allocate, () => [UDP])
    await bridge.#ask(METHOD.allocate, () => [UDP])
    const channel = Buffer.alloc(4)
    channel.writeUInt16BE(FIRST_CHANNEL)
    const bound = await bridge.#ask(METHOD.channelBind, (transaction) => [
      { type: ATTRIBUTE.channelNumber, value: channel },
      { type: ATTRIBUTE.xorPeerAddress, value: writeXorAddress(media, transaction) },
    ])
    if (bound.class !== CLASS.success) throw new Error('the relay refuses')
    return bridge
  }

  /** Where media is for whoever goes by this bridge. */
  get port(): number {
    return this.#udp.address().port
  }

  close(): void {
    this.#line.destroy()
    this.#udp.close()
  }

  async #ask(
    method: number,
    parts: (transaction: Buffer) => readonly Attribute[],
  ): Promise<StunMessage> {
    const answer = new Promise<StunMessage>((resolve) => {
      this.#answered = resolve
    })
    this.#line.write(this.#asking.request(method, parts))
    return this.#asking.heard(await answer)
  }

  #fromRelay(bytes: Buffer): void {
    for (const frame of this.#stream.take(bytes) ?? [])
      if (frame.kind === 'stun') this.#answered(frame.message)
      else if (this.#bot > 0) this.#udp.send(frame.data, this.#bot, '127.0.0.1')
  }
}

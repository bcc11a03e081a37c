/** A bot's way by TURN: a UDP port here that stands for the media server, and a TCP line to the relay that carries what comes to it. */
import { randomBytes } from 'node:crypto'
import { createSocket, type Socket as UdpSocket } from 'node:dgram'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { type TransportAddress, writeXorAddress } from '../../server/turn/stunAddress.ts'
import {
  ATTRIBUTE,
  type Attribute,
  attributeOf,
  CLASS,
  longTermKey,
  METHOD,
  type StunMessage,
  writeStun,
} from '../../server/turn/stunMessage.ts'
import { FIRST_CHANNEL, TurnStream, writeChannelData } from '../../server/turn/turnStream.ts'

export interface TurnServer {
  readonly host: string
  readonly port: number
  readonly username: string
  readonly password: string
}

const UDP: Attribute = { type: ATTRIBUTE.requestedTransport, value: Buffer.from([17, 0, 0, 0]) }

export class TurnBridge {
  readonly #stream = new TurnStream()
  readonly #line: Socket
  readonly #udp: UdpSocket
  readonly #server: TurnServer
  #nonce = ''
  #realm = ''
  #bot = 0
  #answered: (message: StunMessage) => void = () => undefined

  private constructor(line: Socket, udp: UdpSocket, server: TurnServer) {
    this.#line = line
    this.#udp = udp
    this.#server = server
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
    const transaction = randomBytes(12)
    const { username, password } = this.#server
    const signed =
      this.#nonce === ''
        ? []
        : [
            { type: ATTRIBUTE.username, value: Buffer.from(username) },
            { type: ATTRIBUTE.realm, value: Buffer.from(this.#realm) },
            { type: ATTRIBUTE.nonce, value: Buffer.from(this.#nonce) },
          ]
    const key = this.#nonce === '' ? null : longTermKey(username, this.#realm, password)
    const answer = new Promise<StunMessage>((resolve) => {
      this.#answered = resolve
    })
    this.#line.write(
      writeStun(method, CLASS.request, transaction, [...parts(transaction), ...signed], key),
    )
    const message = await answer
    this.#nonce = attributeOf(message, ATTRIBUTE.nonce)?.toString() ?? this.#nonce
    this.#realm = attributeOf(message, ATTRIBUTE.realm)?.toString() ?? this.#realm
    return message
  }

  #fromRelay(bytes: Buffer): void {
    for (const frame of this.#stream.take(bytes) ?? [])
      if (frame.kind === 'stun') this.#answered(frame.message)
      else if (this.#bot > 0) this.#udp.send(frame.data, this.#bot, '127.0.0.1')
  }
}

import {
  AddTrackRequest,
  type ICEServer,
  JoinRequest,
  SessionDescription,
  SignalRequest,
  SignalResponse,
  TrackSource,
  TrackType,
  UpdateTrackSettings,
  VideoLayer,
  WrappedJoinRequest,
  WrappedJoinRequest_Compression,
} from '@livekit/protocol'
import { WebSocket } from 'ws'
import { Journal } from './journal.ts'
import { ClientEnd, type Credentials, readCredentials } from './mediaClient.ts'
import { TurnBridge, type TurnServer } from './turnBridge.ts'

/** A person made of packets: speaks LiveKit's signalling, publishes Opus and VP8 in three layers, counts what comes. */
export interface BotSettings {
  readonly url: string
  readonly token: string
  readonly people: number
  readonly tile: { readonly width: number; readonly height: number }
  /** Where media is, for whoever goes there by TURN. */
  readonly mediaPort?: number
}

export interface Counted {
  audio: number
  video: number
  bytes: number
  /** Packets missing from the numbering of the streams received. */
  lost: number
}

/** Layers as livekit-client's defaults for 720p send them: kbit/s and frames a second. */
const LAYERS = [
  { rid: 'q', width: 320, height: 180, kbps: 160, fps: 20 },
  { rid: 'h', width: 640, height: 360, kbps: 450, fps: 20 },
  { rid: 'f', width: 1280, height: 720, kbps: 1700, fps: 30 },
] as const
const PAYLOAD = 1100
const SPEECH_BYTES = 80
/** As this bot writes it, and as the server leaves it: with a picture id, without more. */
const VP8_DESCRIPTOR = 7

interface Layer {
  readonly index: number
  readonly ssrc: number
  sequence: number
  picture: number
  due: number
  enabled: boolean
  keyframe: boolean
}

export class Bot {
  readonly counted: Counted = { audio: 0, video: 0, bytes: 0, lost: 0 }
  /** One-way, from just before sending to just after arrival, in ms; both bots' own time is in it. */
  readonly delays = { audio: [] as number[], video: [] as number[] }
  readonly settings: BotSettings
  private end: ClientEnd
  private socket: WebSocket
  private readonly pings: NodeJS.Timeout
  private sid = ''
  private turn: TurnServer | null = null
  private bridge: TurnBridge | null = null
  private readonly voices = new Set<number>()
  private readonly layers: Layer[]
  private readonly highest = new Map<number, number>()
  private readonly wished = new Set<string>()
  private audioSequence = 0
  private audioDue = 0
  private transport = 0
  private offers = 0
  private transports = 0
  /** The first offer of the transport that it has now: an answer to an older one is of a transport that is no more. */
  private firstOffer = 1
  private accepted = false
  private readonly seat: number
  private readonly journal: Journal

  constructor(settings: BotSettings, offset: number, journal = new Journal()) {
    this.settings = settings
    this.seat = offset
    this.journal = journal
    const base = 1000 + offset * 10
    this.layers = LAYERS.map((_, index) => ({
      index,
      ssrc: base + index,
      sequence: 0,
      picture: 0,
      due: offset * 3,
      enabled: true,
      keyframe: true,
    }))
    this.audioDue = offset * 1.7
    this.end = this.newEnd()
    this.socket = this.knock(false)
    this.pings = setInterval(() => this.say({ case: 'ping', value: 1n }), 5000).unref()
  }

  /** Comes in by the media gate: for the first time, or to go on with the conversation it had. */
  private knock(reconnect: boolean): WebSocket {
    const { url, token } = this.settings
    const join = new WrappedJoinRequest({
      compression: WrappedJoinRequest_Compression.NONE,
      joinRequest: new JoinRequest({
        connectionSettings: { autoSubscribe: true },
        reconnect,
        participantSid: this.sid,
      }).toBinary(),
    })
    const request = Buffer.from(join.toBinary()).toString('base64url')
    const socket = new WebSocket(`${url}/rtc/v1?access_token=${token}&join_request=${request}`)
    socket.on('message', (data: Buffer) => this.hear(SignalResponse.fromBinary(data).message))
    socket.on('error', () => socket.terminate())
    this.note(reconnect ? 'knocks again' : 'knocks')
    socket.on('open', () => this.note('socket open'))
    socket.on('close', (code) => this.note(`socket closed, ${code}`))
    return socket
  }

  private newEnd(): ClientEnd {
    const transport = this.transports++
    return new ClientEnd(
      (bytes) => this.receive(bytes),
      () => undefined,
      (state) => this.note(`end ${transport} ${state}`),
    )
  }

  private note(what: string): void {
    this.journal.note(this.seat, what)
  }

  /** Its signalling is cut, and taken up again by a new line; media gets a new way as well. */
  resume(): void {
    this.socket.terminate()
    this.socket = this.knock(true)
  }

  /** Its media is cut; a new way is asked for. By TURN if said so. */
  async renew(byTurn: boolean): Promise<void> {
    this.bridge?.close()
    this.bridge = null
    this.end.close()
    this.end = this.newEnd()
    this.accepted = false
    this.firstOffer = this.offers + 1
    if (byTurn) {
      if (this.turn === null) throw new Error('no relay was told of')
      this.bridge = await TurnBridge.open(this.turn, {
        address: '127.0.0.1',
        port: this.settings.mediaPort ?? 0,
      })
      this.note('bridge open')
    }
    this.offer()
  }

  /** Its tiles are of another size from now on. */
  look(tile: { readonly width: number; readonly height: number }): void {
    this.say({
      case: 'trackSetting',
      value: new UpdateTrackSettings({ trackSids: [...this.wished], ...tile }),
    })
  }

  /** How many voices have been heard since it was last asked. */
  heardVoices(): number {
    const { size } = this.voices
    this.voices.clear()
    return size
  }

  /** How its line stands, for whoever asks why it is not heard. */
  state(): string {
    const { readyState } = this.socket
    const way = this.bridge === null ? 'straight' : 'by TURN'
    return `signalling ${readyState}, ${this.accepted ? 'answered' : 'not answered'}, ${this.end.isOpen ? 'open' : 'not open'}, ${way}, transport ${this.offers}`
  }

  /** Sends what is due at `now`, in ms. */
  tick(now: number): void {
    if (now >= this.audioDue) {
      this.audioDue += 20
      if (this.audioDue < now - 100) this.audioDue = now + 20
      this.speak()
    }
    for (const layer of this.layers) {
      if (now < layer.due) continue
      const { fps } = LAYERS[layer.index] ?? LAYERS[0]
      layer.due = Math.max(layer.due + 1000 / fps, now - 50)
      if (layer.enabled) this.frame(layer)
    }
  }

  /** Sends so many packets of its voice at once; how many went out. */
  shout(packets: number): number {
    let sent = 0
    for (let packet = 0; packet < packets; packet += 1) if (this.speak()) sent += 1
    return sent
  }

  close(): void {
    clearInterval(this.pings)
    this.bridge?.close()
    this.socket.close()
    this.end.close()
  }

  private say(message: SignalRequest['message']): void {
    if (this.socket.readyState === WebSocket.OPEN)
      this.socket.send(new SignalRequest({ message }).toBinary())
  }

  private hear(message: SignalResponse['message']): void {
    if (message.case === 'join') {
      this.sid = message.value.participant?.sid ?? ''
      this.turn = turnOf(message.value.iceServers)
      this.publish('audio')
      this.publish('video')
      this.offer()
    } else if (message.case === 'reconnect') {
      this.note('reconnect')
      void this.renew(false)
    } else if (message.case === 'leave') this.note(`leave, reason ${message.value.reason}`)
    else if (message.case === 'mediaSectionsRequirement') this.offer()
    else if (message.case === 'answer') {
      const { id } = message.value
      this.note(`answer ${id}`)
      if (id < this.firstOffer) return
      if (!this.accepted) this.end.accept(this.by(readCredentials(message.value.sdp)))
      this.accepted = true
      this.wish(Object.values(message.value.midToTrackId))
    } else if (message.case === 'subscribedQualityUpdate')
      for (const { quality, enabled } of message.value.subscribedQualities) {
        const layer = this.layers[quality]
        if (layer === undefined) continue
        if (enabled && !layer.enabled) layer.keyframe = true
        layer.enabled = enabled
      }
  }

  /** The server as it is reached: by the bridge, if there is one. */
  private by(server: Credentials): Credentials {
    const { bridge } = this
    if (bridge === null) return server
    return {
      ...server,
      candidates: [`candidate:1 1 UDP 2130706431 127.0.0.1 ${bridge.port} typ host`],
    }
  }

  private publish(kind: 'audio' | 'video'): void {
    const video = kind === 'video'
    this.say({
      case: 'addTrack',
      value: new AddTrackRequest({
        cid: kind,
        type: video ? TrackType.VIDEO : TrackType.AUDIO,
        source: video ? TrackSource.CAMERA : TrackSource.MICROPHONE,
        layers: video
          ? LAYERS.map(({ width, height }, quality) => new VideoLayer({ quality, width, height }))
          : [],
      }),
    })
  }

  /** Tells each new tile's size, as livekit-client's adaptive stream does. */
  private wish(trackSids: readonly string[]): void {
    const fresh = trackSids.filter((sid) => !this.wished.has(sid))
    for (const sid of fresh) this.wished.add(sid)
    if (fresh.length === 0) return
    this.say({
      case: 'trackSetting',
      value: new UpdateTrackSettings({ trackSids: fresh, ...this.settings.tile }),
    })
  }

  private offer(): void {
    const { ufrag, password, fingerprint } = this.end.credentials
    const section = (kind: 'audio' | 'video', mid: string, lines: readonly string[]) => [
      `m=${kind} 9 UDP/TLS/RTP/SAVPF ${kind === 'audio' ? 111 : 96}`,
      `a=ice-ufrag:${ufrag}`,
      `a=ice-pwd:${password}`,
      `a=fingerprint:${fingerprint}`,
      `a=mid:${mid}`,
      'a=extmap:1 urn:ietf:params:rtp-hdrext:ssrc-audio-level',
      'a=extmap:3 http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01',
      'a=extmap:4 urn:ietf:params:rtp-hdrext:sdes:mid',
      'a=extmap:10 urn:ietf:params:rtp-hdrext:sdes:rtp-stream-id',
      ...lines,
      kind === 'audio' ? 'a=rtpmap:111 opus/48000/2' : 'a=rtpmap:96 VP8/90000',
    ]
    const others = Array.from({ length: this.settings.people - 1 }, (_, index) => index)
    const lines = [
      'v=0',
      's=-',
      ...section('audio', 'a', ['a=sendonly', 'a=msid:- audio']),
      ...section('video', 'v', ['a=sendonly', 'a=msid:- video', 'a=simulcast:send q;h;f']),
      ...others.flatMap((index) => section('audio', `ra${index}`, ['a=recvonly'])),
      ...others.flatMap((index) => section('video', `rv${index}`, ['a=recvonly'])),
      '',
    ]
    this.offers += 1
    this.note(`offer ${this.offers}, socket ${this.socket.readyState}`)
    const sdp = lines.join('\r\n')
    this.say({
      case: 'offer',
      value: new SessionDescription({ type: 'offer', sdp, id: this.offers }),
    })
  }

  private header(
    type: number,
    ssrc: number,
    sequence: number,
    stamp: number,
    marker: boolean,
    mid: string,
    rid: string,
  ): Buffer {
    const bytes = Buffer.alloc(28)
    bytes[0] = 0x90
    bytes[1] = type | (marker ? 0x80 : 0)
    bytes.writeUInt16BE(sequence & 0xffff, 2)
    bytes.writeUInt32BE(stamp >>> 0, 4)
    bytes.writeUInt32BE(ssrc, 8)
    bytes.writeUInt32BE(0xbede0003, 12)
    bytes[16] = 0x31
    bytes.writeUInt16BE(this.transport++ & 0xffff, 17)
    bytes[19] = 0x40
    bytes.write(mid, 20)
    bytes[21] = 0x10
    bytes[22] = 30
    if (rid !== '') {
      bytes[23] = 0xa0
      bytes.write(rid, 24)
    }
    return bytes
  }

  private speak(): boolean {
    const sequence = this.audioSequence++
    const head = this.header(
      111,
      (this.layers[0]?.ssrc ?? 0) + 5,
      sequence,
      sequence * 960,
      false,
      'a',
      '',
    )
    const payload = Buffer.alloc(SPEECH_BYTES)
    payload.writeBigUInt64BE(process.hrtime.bigint(), 0)
    return this.end.send(Buffer.concat([head, payload]))
  }

  private frame(layer: Layer): void {
    const { rid, kbps, fps } = LAYERS[layer.index] ?? LAYERS[0]
    const key = layer.keyframe
    layer.keyframe = false
    layer.picture = (layer.picture + 1) & 0x7fff
    const size = Math.round(((kbps * 125) / fps) * (key ? 4 : 1))
    const packets = Math.max(1, Math.ceil(size / PAYLOAD))
    for (let part = 0; part < packets; part++) {
      const sequence = layer.sequence++
      const stamp = layer.picture * (90_000 / fps)
      const head = this.header(96, layer.ssrc, sequence, stamp, part === packets - 1, 'v', rid)
      const payload = Buffer.alloc(6 + 9 + Math.min(PAYLOAD, Math.ceil(size / packets)))
      payload.set([
        part === 0 ? 0x90 : 0x80,
        0xe0,
        0x80 | (layer.picture >> 8),
        layer.picture & 0xff,
        layer.picture & 0xff,
        0x20,
        key ? 0 : 1,
      ])
      payload.writeBigUInt64BE(process.hrtime.bigint(), 7)
      this.end.send(Buffer.concat([head, payload]))
    }
  }

  private receive(bytes: Buffer): void {
    const type = bytes.readUInt8(1)
    if (type === 206 && bytes.length >= 12) {
      const media = bytes.readUInt32BE(8)
      for (const layer of this.layers) if (layer.ssrc === media) layer.keyframe = true
      return
    }
    if (type >= 192 && type <= 223) return
    const audio = (type & 127) === 111
    this.counted[audio ? 'audio' : 'video'] += 1
    this.counted.bytes += bytes.length
    const ssrc = bytes.readUInt32BE(8)
    if (audio) this.voices.add(ssrc)
    const sequence = bytes.readUInt16BE(2)
    const before = this.highest.get(ssrc)
    const step = before === undefined ? 1 : (sequence - before) & 0xffff
    if (step < 0x8000) {
      this.counted.lost += Math.max(0, step - 1)
      this.highest.set(ssrc, sequence)
    } else this.counted.lost -= 1
    const at = payloadOf(bytes) + (audio ? 0 : VP8_DESCRIPTOR)
    if (bytes.length < at + 8) return
    const sent = bytes.readBigUInt64BE(at)
    this.delays[audio ? 'audio' : 'video'].push(Number(process.hrtime.bigint() - sent) / 1e6)
  }
}

/** Where an RTP packet's payload begins: after its sources and what the header is extended by. */
function payloadOf(bytes: Buffer): number {
  const first = bytes.readUInt8(0)
  const fixed = 12 + (first & 0x0f) * 4
  return (first & 0x10) === 0 ? fixed : fixed + 4 + bytes.readUInt16BE(fixed + 2) * 4
}

/** The relay at the port of the pages: the last of those that are told of. */
function turnOf(servers: readonly ICEServer[]): TurnServer | null {
  const last = servers.at(-1)
  const found = /^turn:(.+):(\d+)\?transport=tcp$/.exec(last?.urls[0] ?? '')
  if (last === undefined || found === null) return null
  const { username, credential: password } = last
  return { host: found[1] ?? '', port: Number(found[2]), username, password }
}

import {
  AddTrackRequest,
  JoinRequest,
  SessionDescription,
  SignalRequest,
  SignalResponse,
  TrackSource,
  TrackType,
  WrappedJoinRequest,
  WrappedJoinRequest_Compression,
} from '@livekit/protocol'
import { WebSocket } from 'ws'
import { ClientEnd, readCredentials } from './mediaClient.ts'

const OPUS = 111
const OPUS_STEP = 960
const SPEECH_BYTES = 80

/** A voice made of packets, or an ear that notes when the last one came. It goes on sending whatever it is told. */
export class VoiceBot {
  /** When the last audio packet arrived (performance.now), 0 before the first. */
  lastHeard = 0
  /** Audio packets that have arrived. */
  heard = 0
  /** Audio packets that have left. */
  sent = 0
  readonly #end: ClientEnd
  readonly #socket: WebSocket
  readonly #ssrc: number
  readonly #ears: number
  #sequence = 0
  #offers = 0
  #tracks = 0
  #accepted = false

  /** `url` is the media gate (ws), `ears` how many voices may be heard. */
  constructor(url: string, token: string, ssrc: number, ears: number) {
    this.#ssrc = ssrc
    this.#ears = ears
    this.#end = new ClientEnd((bytes) => this.#receive(bytes))
    const join = new WrappedJoinRequest({
      compression: WrappedJoinRequest_Compression.NONE,
      joinRequest: new JoinRequest({ connectionSettings: { autoSubscribe: true } }).toBinary(),
    })
    const request = Buffer.from(join.toBinary()).toString('base64url')
    const query = new URLSearchParams({ access_token: token, join_request: request })
    this.#socket = new WebSocket(`${url}/rtc/v1?${query}`)
    this.#socket.on('message', (data: Buffer) => this.#hear(SignalResponse.fromBinary(data)))
    this.#socket.on('error', () => this.#socket.terminate())
    setInterval(() => this.#say({ case: 'ping', value: 1n }), 5000).unref()
  }

  /** Asks for a track of its own, as after a tap on the microphone. */
  publish(): void {
    this.#tracks += 1
    this.#say({
      case: 'addTrack',
      value: new AddTrackRequest({
        cid: `voice ${this.#tracks}`,
        type: TrackType.AUDIO,
        source: TrackSource.MICROPHONE,
      }),
    })
    this.#offer()
  }

  /** Sends one packet of 20 ms. */
  speak(): void {
    const sequence = this.#sequence++
    const bytes = Buffer.alloc(20 + SPEECH_BYTES, 7)
    bytes[0] = 0x90
    bytes[1] = OPUS
    bytes.writeUInt16BE(sequence & 0xffff, 2)
    bytes.writeUInt32BE((sequence * OPUS_STEP) >>> 0, 4)
    bytes.writeUInt32BE(this.#ssrc + this.#tracks, 8)
    bytes.writeUInt32BE(0xbede0001, 12)
    bytes[16] = 0x40 | (this.#mid.length - 1)
    bytes.write(`${this.#mid}\0\0`, 17, 3)
    if (this.#end.send(bytes)) this.sent += 1
  }

  close(): void {
    this.#socket.close()
    this.#end.close()
  }

  /** Each publication has a section of its own, as browsers give it one. */
  get #mid(): string {
    return String.fromCharCode(96 + Math.min(26, this.#tracks))
  }

  #say(message: SignalRequest['message']): void {
    if (this.#socket.readyState === WebSocket.OPEN) {
      this.#socket.send(new SignalRequest({ message }).toBinary())
    }
  }

  #hear({ message }: SignalResponse): void {
    if (message.case === 'join' || message.case === 'mediaSectionsRequirement') this.#offer()
    else if (message.case === 'answer') {
      if (!this.#accepted) this.#end.accept(readCredentials(message.value.sdp))
      this.#accepted = true
    }
  }

  #offer(): void {
    const { ufrag, password, fingerprint } = this.#end.credentials
    const section = (mid: string, lines: readonly string[]) => [
      `m=audio 9 UDP/TLS/RTP/SAVPF ${OPUS}`,
      `a=ice-ufrag:${ufrag}`,
      `a=ice-pwd:${password}`,
      `a=fingerprint:${fingerprint}`,
      `a=mid:${mid}`,
      'a=extmap:4 urn:ietf:params:rtp-hdrext:sdes:mid',
      ...lines,
      `a=rtpmap:${OPUS} opus/48000/2`,
    ]
    const voices = Array.from({ length: this.#tracks }, (_, i) => i + 1)
    const ears = Array.from({ length: this.#ears }, (_, i) => `e${i}`)
    const sdp = [
      'v=0',
      's=-',
      ...ears.flatMap((mid) => section(mid, ['a=recvonly'])),
      ...voices.flatMap((n) =>
        section(
          String.fromCharCode(96 + n),
          n === this.#tracks ? ['a=sendonly', `a=msid:- voice ${n}`] : ['a=inactive'],
        ),
      ),
      '',
    ].join('\r\n')
    this.#offers += 1
    this.#say({
      case: 'offer',
      value: new SessionDescription({ type: 'offer', sdp, id: this.#offers }),
    })
  }

  #receive(bytes: Buffer): void {
    if (bytes.length < 12 || (bytes.readUInt8(1) & 127) !== OPUS) return
    this.heard += 1
    this.lastHeard = performance.now()
  }
}

/**
 * The whole way of media to one listener, in virtual time: cameras and voices that answer keyframe requests, the real reading, sharing
 * out, pacing and sending again, a narrow line with a queue, and a listener that asks for whatever a test likes.
 */
import { AddTrackRequest, TrackSource, TrackType, VideoLayer } from '@livekit/protocol'
import { Downlink } from '../../../server/media/embedded/congestion/downlink.ts'
import { Forwarder } from '../../../server/media/embedded/forwarder.ts'
import { Inbound } from '../../../server/media/embedded/inbound.ts'
import { LineShare } from '../../../server/media/embedded/lineShare.ts'
import { Publication } from '../../../server/media/embedded/publication.ts'
import { TransportFeedback } from '../../../server/media/embedded/rtcp/transportFeedback.ts'
import { readRtp } from '../../../server/media/embedded/rtp/packet.ts'
import { EXTENSIONS } from '../../../server/media/embedded/sdp/codecs.ts'
import { SpeakingMeter } from '../../../server/media/embedded/speaking.ts'
import type { Subscriber } from '../../../server/media/embedded/subscriber.ts'
import type { MediaRights } from '../../../server/media/media.ts'

export interface HostileRun {
  readonly seconds: number
  readonly cameras: number
  readonly voices: number
  /** What the line carries at a time, in kbit/s. */
  kbps(now: number): number
  readonly queueMs: number
  readonly delayMs: number
  /** Whether the listener reports on transport-wide numbers. */
  readonly reports: boolean
}

/** What a listener can do, whenever it likes. */
export interface Listener {
  /** Its streams, and the newest sequence number that was sent in each. */
  readonly streams: readonly { readonly ssrc: number; readonly newest: number }[]
  /** Sends RTCP to the server. */
  rtcp(bytes: Buffer): void
  /** What one of its tiles would like from now on. */
  wish(camera: number, wish: Parameters<Forwarder['want']>[0]): void
}

export interface Second {
  sentBits: number
  /** Of these, voices that were sent for the first time. */
  voiceBits: number
  /** The highest estimate within the second, in bit/s. */
  estimate: number
  /** The line was called thin within it. */
  thin: boolean
}

export interface Watched {
  readonly seconds: Second[]
  /** By stream and sequence number: when it was sent again. */
  readonly again: ReadonlyMap<string, readonly number[]>
  /** When each layer of each camera was asked for a keyframe, by its SSRC. */
  readonly keyframes: ReadonlyMap<number, readonly number[]>
}

const ALL: MediaRights = { microphone: true, camera: true, hears: true, sees: true }
const WIRE_BYTES = 38
const MID = 4
const RID = 10
const TRANSPORT_WIDE = 3
const REPAIR = 97
const LAYERS = [
  { rid: 'q', quality: 0, width: 320, height: 240, bitrate: 160_000, key: 6000 },
  { rid: 'h', quality: 1, width: 640, height: 480, bitrate: 500_000, key: 18_000 },
] as const
const FRAME_MS = 50
const PIECE = 1100
/** A camera's encoder answers so much later. */
const ENCODES_MS = 60

const codec = (name: string, payloadType: number) => ({
  payloadType,
  name,
  clockRate: name === 'opus' ? 48_000 : 90_000,
  channels: null,
  parameters: '',
})
const AGREED = {
  sections: new Map([
    ['a', { kind: 'audio' as const, codecs: [codec('opus', 111)], rids: [], repair: null }],
    ['v', { kind: 'video' as const, codecs: [codec('vp8', 96)], rids: ['q', 'h'], repair: null }],
  ]),
  extensions: new Map<string, number>([
    [EXTENSIONS.mid, MID],
    [EXTENSIONS.rid, RID],
    [EXTENSIONS.transportWide, TRANSPORT_WIDE],
  ]),
}

interface PacketParts {
  readonly type: number
  readonly ssrc: number
  readonly sequence: number
  readonly timestamp: number
  readonly mid: string
  readonly rid: string
  readonly payload: Buffer
  readonly marker: boolean
}

function rtp(parts: PacketParts): Buffer {
  const { type, ssrc, sequence, timestamp, mid, rid, payload, marker } = parts
  const named = Buffer.from([MID << 4, mid.charCodeAt(0), 0, 0])
  if (rid !== '') named.set([RID << 4, rid.charCodeAt(0)], 2)
  const head = Buffer.alloc(16)
  head[0] = 0x90
  head[1] = (marker ? 0x80 : 0) | type
  head.writeUInt16BE(sequence & 0xffff, 2)
  head.writeUInt32BE(timestamp >>> 0, 4)
  head.writeUInt32BE(ssrc, 8)
  head.writeUInt32BE(0xbede0001, 12)
  return Buffer.concat([head, named, payload])
}

/** One person's camera or microphone, as the server gets it. */
class Publisher {
  readonly publication: Publication
  readonly inbound: Inbound
  readonly #kind: 'audio' | 'video'
  readonly #base: number
  readonly #sequences = [0, 0]
  readonly #keyDue = [0, 0]
  #picture = 0

  constructor(
    index: number,
    kind: 'audio' | 'video',
    downlink: Downlink,
    onKeyframe: (ssrc: number) => void,
  ) {
    this.#kind = kind
    this.#base = 1000 + index * 10
    const video = kind === 'video'
    const request = new AddTrackRequest({
      cid: `${kind}${index}`,
      type: video ? TrackType.VIDEO : TrackType.AUDIO,
      source: video ? TrackSource.CAMERA : TrackSource.MICROPHONE,
      layers: video ? LAYERS.map((layer) => new VideoLayer({ ...layer })) : [],
    })
    this.publication = new Publication({ rights: ALL }, `PA_${index}`, `TR_${index}`, request)
    this.publication.mid = video ? 'v' : 'a'
    this.publication.live = true
    this.inbound = new Inbound({
      downlink,
      speaking: new SpeakingMeter(),
      send: (bytes) => {
        if (bytes[1] === 206) onKeyframe(bytes.readUInt32BE(8))
        return true
      },
      publicationIn: () => this.publication,
      forwarderBySsrc: () => null,
      isOld: () => false,
    })
    this.inbound.agree(AGREED)
  }

  askedForKeyframe(ssrc: number, now: number): void {
    this.#keyDue[ssrc - this.#base] ??= now + ENCODES_MS
    if ((this.#keyDue[ssrc - this.#base] ?? 0) < now)
      this.#keyDue[ssrc - this.#base] = now + ENCODES_MS
  }

  owns(ssrc: number): boolean {
    return ssrc >= this.#base && ssrc < this.#base + 10
  }

  step(now: number): void {
    if (this.#kind === 'audio') {
      if (now % 20 === this.#base % 20) this.#send(0, now, Buffer.alloc(50, 1), '', true)
    } else if (now % FRAME_MS === this.#base % FRAME_MS)
      for (const [layer, one] of LAYERS.entries()) this.#frame(layer, one, now)
  }

  #frame(layer: number, { rid, bitrate, key }: (typeof LAYERS)[number], now: number): void {
    const due = this.#keyDue[layer]
    const isKey = due !== undefined && due <= now
    if (isKey) this.#keyDue[layer] = Number.POSITIVE_INFINITY
    const bytes = isKey ? key : (bitrate * FRAME_MS) / 8000
    const count = Math.ceil(bytes / PIECE)
    this.#picture += 1
    for (let piece = 0; piece < count; piece++) {
      const payload = Buffer.alloc(Math.round(bytes / count), 1)
      payload.set([
        piece === 0 ? 0x90 : 0x80,
        0x80,
        0x80 | ((this.#picture >> 8) & 0x7f),
        this.#picture & 0xff,
        isKey ? 0 : 1,
      ])
      this.#send(layer, now, payload, rid, piece === count - 1)
    }
  }

  #send(layer: number, now: number, payload: Buffer, rid: string, marker: boolean): void {
    const sequence = this.#sequences[layer] ?? 0
    this.#sequences[layer] = sequence + 1
    const video = this.#kind === 'video'
    const parts = {
      type: video ? 96 : 111,
      ssrc: this.#base + layer,
      sequence,
      rid,
      payload,
      marker,
    }
    const timestamp = now * (video ? 90 : 48)
    this.inbound.receive(rtp({ ...parts, mid: video ? 'v' : 'a', timestamp }), now)
  }
}

/** Runs it; `acts` is asked every millisecond what the listener does. */
export function runHostile(
  run: HostileRun,
  acts: (listener: Listener, now: number) => void,
): Watched {
  const seconds: Second[] = []
  const again = new Map<string, number[]>()
  const keyframes = new Map<number, number[]>()
  const newest = new Map<number, number>()
  const repairs = new Map<number, number>()
  const arrivals: { readonly at: number; readonly number: number }[] = []
  const answers: { readonly at: number; readonly bytes: Buffer }[] = []
  const feedback = new TransportFeedback()
  let busyUntil = 0
  let now = 0
  const second = (): Second => {
    const index = Math.floor(now / 1000)
    const known = seconds[index] ?? { sentBits: 0, voiceBits: 0, estimate: 0, thin: false }
    seconds[index] = known
    return known
  }
  const note = (bytes: Buffer): void => {
    const packet = readRtp(bytes)
    if (packet === null) return
    const primary = repairs.get(packet.ssrc)
    const known = newest.get(primary ?? packet.ssrc)
    const isAgain = primary !== undefined || (known !== undefined && packet.sequence <= known)
    if (primary === undefined && !isAgain) newest.set(packet.ssrc, packet.sequence)
    if (primary === undefined && !isAgain && packet.payloadType === 111)
      second().voiceBits += (bytes.length + WIRE_BYTES) * 8
    if (!isAgain || packet.payloadEnd === packet.payloadStart) return
    const sequence =
      primary === undefined ? packet.sequence : bytes.readUInt16BE(packet.payloadStart)
    const key = `${primary ?? packet.ssrc} ${sequence}`
    again.set(key, [...(again.get(key) ?? []), now])
  }
  const downlink: Downlink = new Downlink(
    {
      canPad: () => cameras.some((each) => each.canPad),
      padding: () => cameras.find((each) => each.canPad)?.padding() ?? null,
      onBusy: () => undefined,
      emit: (bytes) => {
        const bits = (bytes.length + WIRE_BYTES) * 8
        second().sentBits += bits
        note(bytes)
        const waits = Math.max(0, busyUntil - now)
        if (waits > run.queueMs) return true
        busyUntil = now + waits + bits / run.kbps(now)
        const at =
          bytes.readUInt16BE(12) === 0xbede ? bytes.indexOf((TRANSPORT_WIDE << 4) | 1, 16) : -1
        if (at > 0)
          arrivals.push({ at: busyUntil + run.delayMs, number: bytes.readUInt16BE(at + 1) })
        return true
      },
    },
    0,
  )
  downlink.agree(run.reports)
  const subscriber: Subscriber = {
    rights: ALL,
    connected: true,
    orientationId: 0,
    transportWideId: run.reports ? TRANSPORT_WIDE : 0,
    payloadType: (_mid, name) => (name === 'opus' ? 111 : 96),
    repairType: (mid) => (mid.startsWith('v') ? REPAIR : null),
    downlink,
    send: () => true,
  }
  const publishers = [...Array(run.cameras + run.voices).keys()].map(
    (index) =>
      new Publisher(index, index < run.cameras ? 'video' : 'audio', downlink, (ssrc) => {
        keyframes.set(ssrc, [...(keyframes.get(ssrc) ?? []), now])
        publishers.find((each) => each.owns(ssrc))?.askedForKeyframe(ssrc, now)
      }),
  )
  const forwarders = publishers.map(({ publication }, index) => {
    const ssrc = 10 + index
    repairs.set(100 + index, ssrc)
    const random = { ssrc, repairSsrc: 100 + index, sequence: 100, timestamp: 0 }
    const forwarder = new Forwarder(publication, subscriber, random)
    forwarder.mid = `${publication.mid}${index}`
    publication.forwarders.add(forwarder)
    return forwarder
  })
  const cameras = forwarders.slice(0, run.cameras)
  const reading = new Inbound({
    downlink,
    speaking: new SpeakingMeter(),
    send: () => true,
    publicationIn: () => null,
    forwarderBySsrc: (ssrc) => forwarders.find((each) => each.ssrc === ssrc) ?? null,
    isOld: () => false,
  })
  const share = new LineShare()
  const listener: Listener = {
    get streams() {
      return forwarders.map(({ ssrc }) => ({ ssrc, newest: newest.get(ssrc) ?? 100 }))
    },
    rtcp: (bytes) => reading.receive(bytes, now),
    wish: (camera, wish) => cameras[camera]?.want(wish, now),
  }
  for (; now < run.seconds * 1000; now++) {
    for (const publisher of publishers) publisher.step(now)
    acts(listener, now)
    for (let next = arrivals[0]; next !== undefined && next.at <= now; next = arrivals[0]) {
      arrivals.shift()
      feedback.arrived(next.number, next.at)
    }
    if (now % 60 === 0) {
      const bytes = feedback.take(1)
      if (bytes !== null) answers.push({ at: now + run.delayMs, bytes })
    }
    for (let next = answers[0]; next !== undefined && next.at <= now; next = answers[0]) {
      answers.shift()
      reading.receive(next.bytes, now)
    }
    if (now % 250 === 0) {
      share.settle(downlink, forwarders, 1, now)
      if (share.isThin) second().thin = true
      for (const forwarder of forwarders) forwarder.retarget(now)
    }
    if (now % 5 === 0) downlink.step(now)
    second().estimate = Math.max(second().estimate, downlink.bps)
  }
  return { seconds, again, keyframes }
}

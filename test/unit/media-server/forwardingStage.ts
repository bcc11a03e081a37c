/** One publisher and one subscriber, packet by packet, without a network. */
import { AddTrackRequest, TrackSource, TrackType, VideoLayer } from '@livekit/protocol'
import { Downlink } from '../../../server/media/embedded/congestion/downlink.ts'
import { Forwarder } from '../../../server/media/embedded/forwarder.ts'
import { Inbound } from '../../../server/media/embedded/inbound.ts'
import { Publication } from '../../../server/media/embedded/publication.ts'
import { EXTENSIONS } from '../../../server/media/embedded/sdp/codecs.ts'
import { SpeakingMeter } from '../../../server/media/embedded/speaking.ts'
import type { MediaRights } from '../../../server/media/media.ts'

export const ALL: MediaRights = { microphone: true, camera: true, hears: true, sees: true }
const codec = (name: string, payloadType: number) => ({
  payloadType,
  name,
  clockRate: 48_000,
  channels: null,
  parameters: '',
})
const AGREED = {
  sections: new Map([
    ['a', { kind: 'audio' as const, codecs: [codec('opus', 111)], rids: [], repair: null }],
    [
      'v',
      { kind: 'video' as const, codecs: [codec('vp8', 96)], rids: ['q', 'h', 'f'], repair: null },
    ],
  ]),
  extensions: new Map<string, number>([
    [EXTENSIONS.mid, 4],
    [EXTENSIONS.rid, 10],
  ]),
}

/** What one sends, and what reaches the other. */
export function stage() {
  const owner = { rights: ALL }
  const receiver = {
    rights: ALL,
    connected: true,
    orientationId: 0,
    transportWideId: 0,
    repairType: () => null,
    downlink: new Downlink(
      {
        emit: (bytes: Buffer): boolean => receiver.send(bytes),
        canPad: () => false,
        padding: () => null,
        onBusy: () => undefined,
      },
      0,
    ),
    payloadType: (_mid: string, name: string) => (name === 'opus' ? 120 : 121),
    send: (bytes: Buffer): boolean => {
      out.push(Buffer.from(bytes))
      return true
    },
  }
  const old = { audio: false, video: false }
  const out: Buffer[] = []
  const back: Buffer[] = []
  const make = (type: TrackType, source: TrackSource, mid: string) => {
    const layers = [0, 1, 2].map(
      (quality) => new VideoLayer({ quality, width: 320 << quality, height: 180 << quality }),
    )
    const request = new AddTrackRequest({ cid: mid, type, source, layers })
    const publication = new Publication(owner, 'PA_x', `TR_${mid}`, request)
    publication.mid = mid
    const forwarder = new Forwarder(publication, receiver, {
      ssrc: 9,
      repairSsrc: 10,
      sequence: 100,
      timestamp: 0,
    })
    forwarder.mid = mid
    publication.forwarders.add(forwarder)
    return { publication, forwarder }
  }
  const audio = make(TrackType.AUDIO, TrackSource.CAMERA, 'a')
  const video = make(TrackType.VIDEO, TrackSource.MICROPHONE, 'v')
  const inbound = new Inbound({
    downlink: receiver.downlink,
    speaking: new SpeakingMeter(),
    send: (bytes) => back.push(Buffer.from(bytes)) > 0,
    publicationIn: (mid) =>
      mid === 'a' ? audio.publication : mid === 'v' ? video.publication : null,
    forwarderBySsrc: () => video.forwarder,
    isOld: (kind) => old[kind],
  })
  inbound.agree(AGREED)
  return { owner, receiver, out, back, audio, video, inbound, old }
}

/** A packet as a browser sends it: the section and rid named in its extensions. */
export function packet(
  type: number,
  ssrc: number,
  sequence: number,
  mid: string,
  rid: string,
  payload: number[],
) {
  const extension = [0x40, mid.charCodeAt(0), ...(rid === '' ? [0, 0] : [0xa0, rid.charCodeAt(0)])]
  const bytes = Buffer.from([
    0x90,
    type,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0xbe,
    0xde,
    0,
    1,
    ...extension,
    ...payload,
  ])
  bytes.writeUInt16BE(sequence & 0xffff, 2)
  bytes.writeUInt32BE((sequence * 3000) >>> 0, 4)
  bytes.writeUInt32BE(ssrc, 8)
  return bytes
}
/** A VP8 payload of one frame, whole. */
export const picture = (id: number, key: boolean) => [
  0x90,
  0x80,
  0x80 | ((id >> 8) & 0x7f),
  id & 0xff,
  key ? 0 : 1,
  1,
  2,
  3,
]
export const isRtp = (bytes: Buffer) => (bytes[1] ?? 0) < 192

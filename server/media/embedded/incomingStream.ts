import { RateMeter } from './congestion/rateMeter.ts'
import { KeyframeWish } from './keyframeWish.ts'
import type { Quality } from './layers.ts'
import { qualityOfRid } from './layers.ts'
import { Reception } from './rtcp/reception.ts'
import { Arrivals } from './rtp/arrivals.ts'
import { PacketHistory } from './rtp/history.ts'
import type { MediaPacket } from './rtp/rewrite.ts'

/** Packets kept for NACKs: about 1.5 s of the largest layer, and of audio. */
const KEPT = { video: 256, audio: 64 } as const
const LIVE_MS = 1500

/** One SSRC of a publisher: an audio stream or one simulcast layer of a camera. */
export class IncomingStream {
  readonly arrivals = new Arrivals()
  readonly reception = new Reception()
  readonly history: PacketHistory<MediaPacket>
  readonly rate = new RateMeter()
  readonly quality: Quality
  readonly ssrc: number
  readonly rid: string
  #lastAt = Number.NEGATIVE_INFINITY
  readonly #keyframes = new KeyframeWish()
  readonly #sendKeyframeRequest: (ssrc: number) => void

  constructor(
    kind: 'audio' | 'video',
    ssrc: number,
    rid: string,
    sendKeyframeRequest: (ssrc: number) => void,
  ) {
    this.history = new PacketHistory(KEPT[kind])
    this.ssrc = ssrc
    this.rid = rid
    this.quality = qualityOfRid(rid)
    this.#sendKeyframeRequest = sendKeyframeRequest
  }

  /** Notes that a packet came; whether the stream had been quiet before it. */
  touch(now: number): boolean {
    const woke = !this.isLive(now)
    this.#lastAt = now
    if (this.#keyframes.isDue(now)) this.#sendKeyframeRequest(this.ssrc)
    return woke
  }

  isLive(now: number): boolean {
    return now - this.#lastAt < LIVE_MS
  }

  /** Somebody cannot go on without a keyframe: the publisher is asked for one, now or as soon as that may be. */
  askKeyframe(now: number): void {
    if (this.#keyframes.wish(now)) this.#sendKeyframeRequest(this.ssrc)
  }

  /** A keyframe has come. */
  keyframeCame(): void {
    this.#keyframes.came()
  }
}

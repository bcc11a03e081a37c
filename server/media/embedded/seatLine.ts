import type { LineWord } from '../media.ts'
import type { Overload } from './congestion/overload.ts'
import type { Forwarder } from './forwarder.ts'
import { LineMeter } from './lineMeter.ts'
import { LineShare } from './lineShare.ts'
import type { PictureState } from './messages.ts'
import type { Peer } from './peer.ts'

const stateOf = ({ publication, freshness }: Forwarder): PictureState => ({
  ownerSid: publication.ownerSid,
  trackSid: publication.sid,
  rests: freshness.saidToRest,
})

/** One seat's line for media: shared out among the pictures it would like to see, and the word for how it is. Times in ms. */
export class SeatLine {
  readonly #peer: Peer
  readonly #meter = new LineMeter()
  readonly #share = new LineShare()

  constructor(peer: Peer) {
    this.#peer = peer
  }

  get word(): LineWord {
    return this.#meter.says
  }

  share(overload: Overload, now: number): void {
    const { downlink, forwarders } = this.#peer
    this.#share.settle(downlink, forwarders.values(), overload.share, now)
  }

  /** Pictures that rest or are back since this was last asked. */
  changedPictures(now: number): readonly PictureState[] {
    return [...this.#peer.forwarders.values()].flatMap((forwarder) => {
      return forwarder.changedRest(now) === null ? [] : stateOf(forwarder)
    })
  }

  /** What was last said of every picture. */
  get pictures(): readonly PictureState[] {
    const pictures = [...this.#peer.forwarders.values()].filter(({ kind }) => kind === 'video')
    return pictures.map(stateOf)
  }

  /** The word for this line, if it has changed. */
  settle(now: number): LineWord | null {
    const published = [...this.#peer.publications.values()]
    const signs = {
      unansweredMs: this.#peer.unansweredFor(now),
      thinDown: this.#share.isThin,
      thinUp: published.some((each) => each.isShort(now)),
    }
    return this.#meter.settle(signs, now)
  }
}

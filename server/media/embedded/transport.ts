import { PeerConnection, type Track, Video } from 'node-datachannel'
import { type Announced, candidatesFor } from './candidates.ts'
import type { Backlog } from './congestion/backlog.ts'
import { describePeer } from './peerDescription.ts'
import type { LocalTransport } from './sdp/answer.ts'
import type { Offer } from './sdp/offer.ts'

export interface TransportSettings {
  readonly udpPort: number
  readonly bindHost: string
  readonly announced: Announced
  /** Told of each transport's ICE name and password. */
  readonly introduced?: (name: string, password: string) => void
  /** Whether media may flow at this moment; always unless said. */
  readonly mayFlow?: () => boolean
}

/** What all of one process's clients share. */
export interface MediaSettings extends TransportSettings {
  readonly backlog: Backlog
}

interface TransportEvents {
  onOpen(): void
  onPacket(bytes: Buffer): void
}

/**
 * One client's ICE, DTLS and SRTP, by libdatachannel on the shared UDP port. The library is shown one synthetic offer
 * with a single two-way section for its whole life, so it hands every RTP and RTCP packet of any SSRC to one track
 * and sends what we give it; the SDP that the browser sees is ours. There is no SCTP section, so no data channel.
 *
 * The browser's own candidates are not used: it finds us, and we send nothing to addresses that a client names.
 */
export class Transport {
  readonly ufrag: string
  readonly local: LocalTransport
  readonly #connection: PeerConnection
  readonly #track: Track
  /** `null` once closed: the library keeps its callbacks a while, and must not keep a participant with them. */
  #events: TransportEvents | null
  #open = false

  /** Throws if the library refuses the offer. */
  constructor(offer: Offer, settings: TransportSettings, events: TransportEvents) {
    this.ufrag = offer.ufrag
    this.#events = events
    this.#connection = new PeerConnection('client', {
      iceServers: [],
      bindAddress: settings.bindHost,
      enableIceUdpMux: true,
      portRangeBegin: settings.udpPort,
      portRangeEnd: settings.udpPort,
      disableAutoNegotiation: true,
      forceMediaTransport: true,
      mtu: 1400,
    })
    const media = new Video('m', 'SendRecv')
    media.addVP8Codec(96)
    this.#track = this.#connection.addTrack(media)
    this.#track.onOpen(() => {
      this.#open = true
      this.#events?.onOpen()
    })
    const mayFlow = settings.mayFlow ?? (() => true)
    this.#track.onMessage((bytes) => {
      if (mayFlow()) this.#events?.onPacket(bytes)
    })
    this.#connection.setRemoteDescription(synthetic(offer), 'offer')
    this.#connection.setLocalDescription('answer')
    this.local = readLocal(this.#connection.localDescription()?.sdp ?? '', settings)
    settings.introduced?.(this.local.ufrag, this.local.password)
  }

  get isOpen(): boolean {
    return this.#open && this.#events !== null
  }

  /** Sends one RTP or RTCP packet; `false` if it could not go. One call into the library a packet: each takes its locks. */
  send(bytes: Buffer): boolean {
    try {
      return this.isOpen && this.#track.sendMessageBinary(bytes)
    } catch {
      // The library's own thread has closed it: no fault of whoever's packet this is.
      return false
    }
  }

  close(): void {
    if (this.#events === null) return
    this.#events = null
    this.#track.close()
    this.#connection.close()
  }
}

/**
 * We begin DTLS and not the browser. Where the browser's first flight waits already, libdatachannel 0.24.5 may take it before it has
 * told OpenSSL how large a packet may be (`DtlsTransport::start` registers, then sets the MTU, and threads of its pool get between the
 * two): the handshake fails with "fatal I/O error", and the transport is closed for good. The price: where our own first flight is lost
 * it is repeated after a second, and not after the browser's 50 ms.
 */
const synthetic = (offer: Offer): string => describePeer(offer, 'passive')

/** What the browser must know of us, out of the library's own description. */
export function readLocal(
  sdp: string,
  settings: Pick<TransportSettings, 'udpPort' | 'announced'>,
): LocalTransport {
  const value = (name: string) => new RegExp(`^a=${name}:(.*?)\\r?$`, 'm').exec(sdp)?.[1] ?? ''
  const candidates = [...sdp.matchAll(/^a=(candidate:.*?)\r?$/gm)].flatMap(
    (found) => found[1] ?? [],
  )
  return {
    ufrag: value('ice-ufrag'),
    password: value('ice-pwd'),
    fingerprint: value('fingerprint'),
    candidates: candidatesFor(candidates, settings.udpPort, settings.announced),
  }
}

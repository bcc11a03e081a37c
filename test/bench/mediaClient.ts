import { PeerConnection, type Track, Video } from 'node-datachannel'
import { describePeer } from '../../server/media/embedded/peerDescription.ts'

/** The browser's end of one media transport, for bots: the mirror of the server's `Transport`. */
export interface Credentials {
  readonly ufrag: string
  readonly password: string
  readonly fingerprint: string
  readonly candidates: readonly string[]
}

export class ClientEnd {
  readonly credentials: Credentials
  private readonly connection: PeerConnection
  private readonly track: Track
  private open = false
  private over = false

  constructor(
    onPacket: (bytes: Buffer) => void,
    onOpen: () => void = () => undefined,
    onState: (state: string) => void = () => undefined,
  ) {
    this.connection = new PeerConnection('bot', {
      iceServers: [],
      bindAddress: '127.0.0.1',
      disableAutoNegotiation: true,
      forceMediaTransport: true,
      mtu: 1400,
    })
    this.connection.onStateChange(onState)
    this.connection.onIceStateChange((state) => onState(`ice ${state}`))
    const media = new Video('m', 'SendRecv')
    media.addVP8Codec(96)
    this.track = this.connection.addTrack(media)
    this.track.onMessage(onPacket)
    this.track.onOpen(() => {
      this.open = true
      onOpen()
    })
    this.connection.setLocalDescription('offer')
    this.credentials = readCredentials(this.connection.localDescription()?.sdp ?? '')
  }

  get isOpen(): boolean {
    return this.open && !this.over
  }

  /** An answer may still come to whoever has left meanwhile. */
  accept(server: Credentials): void {
    if (this.over) return
    const answer = describePeer(server, 'active', server.candidates)
    this.connection.setRemoteDescription(answer, 'answer')
  }

  send(bytes: Buffer): boolean {
    try {
      return this.open && this.track.isOpen() && this.track.sendMessageBinary(bytes)
    } catch {
      // The library's own thread has closed it between the two.
      return false
    }
  }

  close(): void {
    this.over = true
    this.connection.close()
  }
}

/** ICE and DTLS credentials out of a description. */
export function readCredentials(sdp: string): Credentials {
  const value = (name: string) => new RegExp(`^a=${name}:(.*?)\\r?$`, 'm').exec(sdp)?.[1] ?? ''
  return {
    ufrag: value('ice-ufrag'),
    password: value('ice-pwd'),
    fingerprint: value('fingerprint'),
    candidates: [...sdp.matchAll(/^a=(candidate:.*?)\r?$/gm)].flatMap((found) => found[1] ?? []),
  }
}

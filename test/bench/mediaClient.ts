import { PeerConnection, type Track, Video } from 'node-datachannel'

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
    const answer = [
      'v=0',
      'o=- 1 1 IN IP4 127.0.0.1',
      's=-',
      't=0 0',
      'a=group:BUNDLE m',
      'm=video 9 UDP/TLS/RTP/SAVPF 96',
      'c=IN IP4 0.0.0.0',
      'a=mid:m',
      'a=sendrecv',
      'a=rtcp-mux',
      'a=rtpmap:96 VP8/90000',
      `a=ice-ufrag:${server.ufrag}`,
      `a=ice-pwd:${server.password}`,
      `a=fingerprint:${server.fingerprint}`,
      'a=setup:active',
      ...server.candidates.map((each) => `a=${each}`),
      'a=end-of-candidates',
      '',
    ]
    this.connection.setRemoteDescription(answer.join('\r\n'), 'answer')
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

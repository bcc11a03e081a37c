/** The other side of a transport, in the words that its library takes: one section, over which everything goes. */

interface PeerCredentials {
  readonly ufrag: string
  readonly password: string
  readonly fingerprint: string
}

/** `setup`: whether that side begins DTLS (`active`) or waits for it. */
export const describePeer = (
  { ufrag, password, fingerprint }: PeerCredentials,
  setup: 'active' | 'passive',
  candidates: readonly string[] = [],
): string =>
  [
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
    `a=ice-ufrag:${ufrag}`,
    `a=ice-pwd:${password}`,
    `a=fingerprint:${fingerprint}`,
    `a=setup:${setup}`,
    ...candidates.map((each) => `a=${each}`),
    ...(candidates.length > 0 ? ['a=end-of-candidates'] : []),
    '',
  ].join('\r\n')

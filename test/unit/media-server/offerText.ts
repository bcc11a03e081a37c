/** Offers as Chromium writes them for livekit-client, cut down to the lines that carry meaning. */
const TRANSPORT = [
  'c=IN IP4 0.0.0.0',
  'a=rtcp:9 IN IP4 0.0.0.0',
  'a=ice-ufrag:Ab+1',
  'a=ice-pwd:0123456789abcdefghijklmn',
  'a=ice-options:trickle',
  `a=fingerprint:sha-256 ${Array(32).fill('AB').join(':')}`,
  'a=setup:actpass',
]

const EXTENSIONS = [
  'a=extmap:4 urn:ietf:params:rtp-hdrext:sdes:mid',
  'a=extmap:10 urn:ietf:params:rtp-hdrext:sdes:rtp-stream-id',
  'a=extmap:11 urn:ietf:params:rtp-hdrext:sdes:repaired-rtp-stream-id',
  'a=extmap:3 http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01',
]

const audio = (mid: string, lines: readonly string[]) => [
  'm=audio 9 UDP/TLS/RTP/SAVPF 111 63 0',
  ...TRANSPORT,
  `a=mid:${mid}`,
  'a=extmap:1 urn:ietf:params:rtp-hdrext:ssrc-audio-level',
  ...EXTENSIONS,
  ...lines,
  'a=rtcp-mux',
  'a=rtpmap:111 opus/48000/2',
  'a=rtcp-fb:111 transport-cc',
  'a=fmtp:111 minptime=10;useinbandfec=1',
  'a=rtpmap:63 red/48000/2',
  'a=fmtp:63 111/111',
  'a=rtpmap:0 PCMU/8000',
]

const video = (mid: string, lines: readonly string[]) => [
  'm=video 9 UDP/TLS/RTP/SAVPF 96 97 98',
  ...TRANSPORT,
  `a=mid:${mid}`,
  'a=extmap:13 urn:3gpp:video-orientation',
  ...EXTENSIONS,
  ...lines,
  'a=rtcp-mux',
  'a=rtpmap:96 VP8/90000',
  'a=rtcp-fb:96 nack pli',
  'a=rtpmap:97 rtx/90000',
  'a=fmtp:97 apt=96',
  'a=rtpmap:98 VP9/90000',
]

export const receiving = (kind: 'audio' | 'video', mid: string) =>
  (kind === 'audio' ? audio : video)(mid, ['a=recvonly'])
export const microphone = (mid: string, id: string) =>
  audio(mid, ['a=sendonly', `a=msid:- ${id}`, 'a=ssrc:1001 cname:x'])
export const camera = (mid: string, id: string) =>
  video(mid, [
    'a=sendonly',
    `a=msid:- ${id}`,
    'a=rid:q send',
    'a=rid:h send',
    'a=rid:f send',
    'a=simulcast:send q;h;f',
  ])
export const data = (mid: string) => [
  'm=application 9 UDP/DTLS/SCTP webrtc-datachannel',
  ...TRANSPORT,
  `a=mid:${mid}`,
  'a=sctp-port:5000',
]

export const offerOf = (...sections: readonly (readonly string[])[]): string =>
  [
    'v=0',
    'o=- 4611731400430051336 2 IN IP4 127.0.0.1',
    's=-',
    't=0 0',
    'a=group:BUNDLE 0',
    'a=extmap-allow-mixed',
    ...sections.flat(),
    '',
  ].join('\r\n')

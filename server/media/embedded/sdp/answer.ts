import { carried, EXTENSIONS } from './codecs.ts'
import type { Offer, OfferedCodec, OfferedMedia } from './offer.ts'

/** What we do with one section of the browser's offer; sections without a role are answered inactive. */
export type SectionRole =
  | {
      readonly role: 'receive'
      readonly dtx: boolean
      readonly red: boolean
      readonly stereo: boolean
    }
  | {
      readonly role: 'send'
      readonly stream: string
      readonly track: string
      readonly ssrc: number
    }

export interface LocalTransport {
  readonly ufrag: string
  readonly password: string
  /** As in SDP: `sha-256 AB:…`. */
  readonly fingerprint: string
  /** Without the leading `a=`. */
  readonly candidates: readonly string[]
}

/** What was agreed for one media section. */
export interface AgreedSection {
  readonly kind: 'audio' | 'video'
  readonly codecs: readonly OfferedCodec[]
  readonly rids: readonly string[]
}

export interface Agreed {
  readonly sections: ReadonlyMap<string, AgreedSection>
  /** Header extension URI to id, the same in all bundled sections. */
  readonly extensions: ReadonlyMap<string, number>
}

const KNOWN: readonly string[] = Object.values(EXTENSIONS)

/**
 * Writes the answer that the browser sees. The media library never sees it: it knows one section and carries all.
 * The mid and rid extensions are accepted in every section, also where we send: a browser offers again only what
 * earlier answers accepted, and its later simulcast offer needs them.
 */
export function writeAnswer(
  offer: Offer,
  roles: ReadonlyMap<string, SectionRole>,
  local: LocalTransport,
  version: number,
): { readonly sdp: string; readonly agreed: Agreed } {
  const sections = new Map<string, AgreedSection>()
  const extensions = new Map<string, number>()
  const lines = [
    'v=0',
    `o=- 1 ${version} IN IP4 127.0.0.1`,
    's=-',
    't=0 0',
    `a=group:BUNDLE ${offer.sections.map((section) => section.mid).join(' ')}`,
    'a=extmap-allow-mixed',
    'a=msid-semantic: WMS *',
  ]
  offer.sections.forEach((section, index) => {
    const transport = transportLines(local, index === 0)
    if (section.kind === 'data') {
      lines.push(...dataSection(section.mid, transport))
      return
    }
    const role = roles.get(section.mid)
    const codecs = inOrder(carried(section), role)
    const accepted = [...section.extensions].filter(([uri]) => KNOWN.includes(uri))
    for (const [uri, id] of accepted) if (!extensions.has(uri)) extensions.set(uri, id)
    sections.set(section.mid, { kind: section.kind, codecs, rids: section.rids })
    lines.push(
      `m=${section.kind} 9 UDP/TLS/RTP/SAVPF ${codecs.map((codec) => codec.payloadType).join(' ') || '0'}`,
      'c=IN IP4 0.0.0.0',
      'a=rtcp:9 IN IP4 0.0.0.0',
      ...transport,
      `a=mid:${section.mid}`,
      'a=rtcp-mux',
      'a=rtcp-rsize',
      ...accepted.map(([uri, id]) => `a=extmap:${id} ${uri}`),
      ...codecs.flatMap((codec) => codecLines(codec, section.kind, role)),
      ...roleLines(section, role),
    )
  })
  return { sdp: `${lines.join('\r\n')}\r\n`, agreed: { sections, extensions } }
}

const transportLines = (local: LocalTransport, first: boolean): string[] => [
  ...(first ? [...local.candidates.map((each) => `a=${each}`), 'a=end-of-candidates'] : []),
  `a=ice-ufrag:${local.ufrag}`,
  `a=ice-pwd:${local.password}`,
  'a=ice-options:trickle',
  `a=fingerprint:${local.fingerprint}`,
  'a=setup:active',
]

/**
 * The data section is accepted, so that livekit-client stays content, but nothing answers on it: the media
 * transport has no SCTP, and so no seat can send LiveKit data to anybody.
 */
const dataSection = (mid: string, transport: readonly string[]): string[] => [
  'm=application 9 UDP/DTLS/SCTP webrtc-datachannel',
  'c=IN IP4 0.0.0.0',
  ...transport,
  `a=mid:${mid}`,
  'a=sctp-port:5000',
  'a=max-message-size:65536',
]

/** Redundant audio goes first only where the publisher asked for it. */
function inOrder(codecs: OfferedCodec[], role: SectionRole | undefined): OfferedCodec[] {
  if (role?.role !== 'receive') return codecs
  const red = codecs.filter((codec) => codec.name === 'red')
  const others = codecs.filter((codec) => codec.name !== 'red')
  return role.red ? [...red, ...others] : others
}

function codecLines(
  codec: OfferedCodec,
  kind: 'audio' | 'video',
  role: SectionRole | undefined,
): string[] {
  const type = codec.payloadType
  const channels = codec.channels === null ? '' : `/${codec.channels}`
  const lines = [
    `a=rtpmap:${type} ${codec.name.toUpperCase().replace('OPUS', 'opus').replace('RED', 'red')}/${codec.clockRate}${channels}`,
  ]
  const congestion = role?.role === 'send' ? [] : [`a=rtcp-fb:${type} transport-cc`]
  if (kind === 'video')
    lines.push(
      ...congestion,
      `a=rtcp-fb:${type} ccm fir`,
      `a=rtcp-fb:${type} nack`,
      `a=rtcp-fb:${type} nack pli`,
    )
  else if (codec.name === 'opus') lines.push(...congestion, `a=rtcp-fb:${type} nack`)
  if (codec.name === 'opus') {
    const receiving = role?.role === 'receive' ? role : null
    const dtx = receiving?.dtx === true ? ';usedtx=1' : ''
    const stereo = receiving?.stereo === true ? ';stereo=1;sprop-stereo=1' : ''
    lines.push(`a=fmtp:${type} minptime=10;useinbandfec=1${dtx}${stereo}`)
  } else if (codec.name === 'red' && /^\d{1,3}(?:\/\d{1,3})*$/.test(codec.parameters))
    lines.push(`a=fmtp:${type} ${codec.parameters}`)
  return lines
}

function roleLines(media: OfferedMedia, role: SectionRole | undefined): string[] {
  if (role === undefined) return ['a=inactive']
  if (role.role === 'receive')
    return media.rids.length === 0
      ? ['a=recvonly']
      : [
          'a=recvonly',
          ...media.rids.map((rid) => `a=rid:${rid} recv`),
          `a=simulcast:recv ${media.rids.join(';')}`,
        ]
  const msid = `${role.stream} ${role.track}`
  return [
    'a=sendonly',
    `a=msid:${msid}`,
    `a=ssrc:${role.ssrc} cname:${role.stream.split('|')[0] ?? ''}`,
    `a=ssrc:${role.ssrc} msid:${msid}`,
  ]
}

import { carried, EXTENSIONS, repairOf } from './codecs.ts'
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
      /** Under which packets are sent again, and padding. */
      readonly repairSsrc: number
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
  /** The payload type of what is sent again in a section that we send in, `null` for none. */
  readonly repair: number | null
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
    const repair = repairIn(section, codecs, role)
    const accepted = [...section.extensions].filter(([uri]) => KNOWN.includes(uri))
    for (const [uri, id] of accepted) if (!extensions.has(uri)) extensions.set(uri, id)
    sections.set(section.mid, {
      kind: section.kind,
      codecs,
      rids: section.rids,
      repair: repair?.payloadType ?? null,
    })
    lines.push(
      `m=${section.kind} 9 UDP/TLS/RTP/SAVPF ${typesOf(repair === null ? codecs : [...codecs, repair])}`,
      'c=IN IP4 0.0.0.0',
      'a=rtcp:9 IN IP4 0.0.0.0',
      ...transport,
      `a=mid:${section.mid}`,
      'a=rtcp-mux',
      'a=rtcp-rsize',
      ...accepted.map(([uri, id]) => `a=extmap:${id} ${uri}`),
      ...codecs.flatMap((codec) => codecLines(codec, section.kind, role)),
      ...repairLines(repair),
      ...roleLines(section, role, repair !== null),
    )
  })
  return { sdp: `${lines.join('\r\n')}\r\n`, agreed: { sections, extensions } }
}

const typesOf = (codecs: readonly OfferedCodec[]): string =>
  codecs.map((codec) => codec.payloadType).join(' ') || '0'

/** Pictures that we send are repeated under a number of their own, which can carry padding too. */
const repairIn = (
  section: OfferedMedia,
  codecs: readonly OfferedCodec[],
  role: SectionRole | undefined,
): OfferedCodec | null => {
  const first = codecs[0]
  if (role?.role !== 'send' || section.kind !== 'video' || first === undefined) return null
  return repairOf(section, first)
}

const repairLines = (repair: OfferedCodec | null): string[] =>
  repair === null
    ? []
    : [
        `a=rtpmap:${repair.payloadType} rtx/${repair.clockRate}`,
        `a=fmtp:${repair.payloadType} ${repair.parameters}`,
      ]

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
  if (kind === 'video')
    lines.push(
      `a=rtcp-fb:${type} transport-cc`,
      ...(role?.role === 'send' ? [`a=rtcp-fb:${type} goog-remb`] : []),
      `a=rtcp-fb:${type} ccm fir`,
      `a=rtcp-fb:${type} nack`,
      `a=rtcp-fb:${type} nack pli`,
    )
  else if (codec.name === 'opus')
    lines.push(`a=rtcp-fb:${type} transport-cc`, `a=rtcp-fb:${type} nack`)
  if (codec.name === 'opus') {
    const receiving = role?.role === 'receive' ? role : null
    const dtx = receiving?.dtx === true ? ';usedtx=1' : ''
    const stereo = receiving?.stereo === true ? ';stereo=1;sprop-stereo=1' : ''
    lines.push(`a=fmtp:${type} minptime=10;useinbandfec=1${dtx}${stereo}`)
  } else if (codec.name === 'red' && /^\d{1,3}(?:\/\d{1,3})*$/.test(codec.parameters))
    lines.push(`a=fmtp:${type} ${codec.parameters}`)
  return lines
}

function roleLines(
  media: OfferedMedia,
  role: SectionRole | undefined,
  repaired: boolean,
): string[] {
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
  const cname = role.stream.split('|')[0] ?? ''
  const ssrcs = repaired ? [role.ssrc, role.repairSsrc] : [role.ssrc]
  return [
    'a=sendonly',
    `a=msid:${msid}`,
    ...(repaired ? [`a=ssrc-group:FID ${ssrcs.join(' ')}`] : []),
    ...ssrcs.flatMap((ssrc) => [`a=ssrc:${ssrc} cname:${cname}`, `a=ssrc:${ssrc} msid:${msid}`]),
  ]
}

/**
 * Reads what we use of a browser's offer (RFC 8866, RFC 9429). Anything else is passed over; an offer that we cannot
 * serve is `null`. Every value is checked here, so that the answer can be written from it without a second look.
 */
export interface OfferedCodec {
  readonly payloadType: number
  /** In lower case: opus, red, vp8. */
  readonly name: string
  readonly clockRate: number
  readonly channels: number | null
  readonly parameters: string
}

export type Direction = 'sendrecv' | 'sendonly' | 'recvonly' | 'inactive'

export interface OfferedMedia {
  readonly kind: 'audio' | 'video'
  readonly mid: string
  readonly direction: Direction
  readonly codecs: readonly OfferedCodec[]
  /** Header extensions: URI to id. */
  readonly extensions: ReadonlyMap<string, number>
  /** The second half of the first `a=msid`: the browser's track id. */
  readonly trackId: string | null
  /** rids the browser will send, in its order. */
  readonly rids: readonly string[]
  readonly ssrcs: readonly number[]
}

export interface OfferedData {
  readonly kind: 'data'
  readonly mid: string
}

export interface Offer {
  readonly ufrag: string
  readonly password: string
  readonly fingerprint: string
  readonly sections: readonly (OfferedMedia | OfferedData)[]
}

const LARGEST = 512 * 1024
const MOST_SECTIONS = 80
const TOKEN = /^[A-Za-z0-9!#$%&'*+.^_`{|}~-]{1,64}$/
const ICE = /^[A-Za-z0-9+/=_-]{4,256}$/
const FINGERPRINT = /^sha-(?:1|224|256|384|512) [0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){19,63}$/
const URI = /^[\x21-\x7e]{1,200}$/

export function readOffer(sdp: string): Offer | null {
  if (sdp.length > LARGEST) return null
  const [session = '', ...blocks] = sdp.split(/\r?\nm=/)
  if (blocks.length === 0 || blocks.length > MOST_SECTIONS) return null
  const sections: (OfferedMedia | OfferedData)[] = []
  const mids = new Set<string>()
  for (const block of blocks) {
    const section = readSection(block)
    if (section === null || mids.has(section.mid)) return null
    mids.add(section.mid)
    sections.push(section)
  }
  const lines = linesOf(`${blocks[0] ?? ''}\n${session}`)
  const ufrag = first(lines, 'ice-ufrag')
  const password = first(lines, 'ice-pwd')
  const fingerprint = first(lines, 'fingerprint')
  if (ufrag === null || !ICE.test(ufrag) || password === null || !ICE.test(password)) return null
  if (fingerprint === null || !FINGERPRINT.test(fingerprint)) return null
  return { ufrag, password, fingerprint, sections }
}

type Line = readonly [name: string, value: string]

const linesOf = (block: string): Line[] =>
  block.split(/\r?\n/).flatMap((line): Line[] => {
    if (!line.startsWith('a=')) return []
    const colon = line.indexOf(':')
    return [colon < 0 ? [line.slice(2), ''] : [line.slice(2, colon), line.slice(colon + 1).trim()]]
  })

const first = (lines: readonly Line[], name: string): string | null =>
  lines.find(([each]) => each === name)?.[1] ?? null

const all = (lines: readonly Line[], name: string): string[] =>
  lines.filter(([each]) => each === name).map(([, value]) => value)

function readSection(block: string): OfferedMedia | OfferedData | null {
  const lines = linesOf(block)
  const mid = first(lines, 'mid')
  if (mid === null || !TOKEN.test(mid)) return null
  const kind = block.slice(0, block.indexOf(' '))
  if (kind === 'application') return { kind: 'data', mid }
  if (kind !== 'audio' && kind !== 'video') return null
  return {
    kind,
    mid,
    direction: readDirection(lines),
    codecs: readCodecs(lines),
    extensions: readExtensions(lines),
    trackId: first(lines, 'msid')?.split(' ')[1]?.slice(0, 200) ?? null,
    rids: readRids(lines),
    ssrcs: readSsrcs(lines),
  }
}

function readDirection(lines: readonly Line[]): Direction {
  const found = lines.find(
    ([name]) =>
      name === 'sendrecv' || name === 'sendonly' || name === 'recvonly' || name === 'inactive',
  )?.[0]
  return found === 'sendonly' || found === 'recvonly' || found === 'inactive' ? found : 'sendrecv'
}

function readCodecs(lines: readonly Line[]): OfferedCodec[] {
  const parameters = new Map<string, string>()
  for (const value of all(lines, 'fmtp')) {
    const space = value.indexOf(' ')
    if (space > 0) parameters.set(value.slice(0, space), value.slice(space + 1))
  }
  return all(lines, 'rtpmap').flatMap((value) => {
    const found = /^(\d{1,3}) ([A-Za-z0-9.+_-]{1,32})\/(\d{4,6})(?:\/(\d))?$/.exec(value)
    const [, type = '', name = '', rate = '', channels] = found ?? []
    const payloadType = Number(type)
    if (found === null || payloadType > 127) return []
    return [
      {
        payloadType,
        name: name.toLowerCase(),
        clockRate: Number(rate),
        channels: channels === undefined ? null : Number(channels),
        parameters: parameters.get(type) ?? '',
      },
    ]
  })
}

function readExtensions(lines: readonly Line[]): Map<string, number> {
  const extensions = new Map<string, number>()
  for (const value of all(lines, 'extmap')) {
    const [, id = '', uri = ''] = /^(\d{1,3})(?:\/[a-z]+)? (\S+)/.exec(value) ?? []
    if (Number(id) >= 1 && Number(id) <= 255 && URI.test(uri)) extensions.set(uri, Number(id))
  }
  return extensions
}

/** Only a section whose `a=simulcast:send` is there sends by rid; at most three. */
function readRids(lines: readonly Line[]): string[] {
  const sending = first(lines, 'simulcast')?.match(/send ([A-Za-z0-9;~,_-]+)/)?.[1]
  if (sending === undefined) return []
  const rids = sending.split(';').map((rid) => rid.replace(/^~/, ''))
  return rids.every((rid) => /^[A-Za-z0-9]{1,16}$/.test(rid)) ? rids.slice(0, 3) : []
}

function readSsrcs(lines: readonly Line[]): number[] {
  const repairs = new Set(
    all(lines, 'ssrc-group').flatMap((value) => /^FID \d+ (\d+)/.exec(value)?.[1] ?? []),
  )
  const found = new Set<number>()
  for (const value of all(lines, 'ssrc')) {
    const id = /^(\d{1,10}) /.exec(value)?.[1]
    if (id !== undefined && !repairs.has(id) && Number(id) <= 0xffffffff) found.add(Number(id))
  }
  return [...found].slice(0, 3)
}

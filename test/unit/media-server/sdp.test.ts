import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plan } from '../../../server/media/embedded/negotiation.ts'
import { type SectionRole, writeAnswer } from '../../../server/media/embedded/sdp/answer.ts'
import { EXTENSIONS } from '../../../server/media/embedded/sdp/codecs.ts'
import { readOffer } from '../../../server/media/embedded/sdp/offer.ts'
import { readLocal } from '../../../server/media/embedded/transport.ts'
import { camera, data, microphone, offerOf, receiving } from './offerText.ts'

const LOCAL = {
  ufrag: 'srv1',
  password: 'a-password-of-the-server',
  fingerprint: 'sha-256 CD:EF',
  candidates: ['candidate:1 1 UDP 2122317823 127.0.0.1 7882 typ host'],
}

const read = (sdp: string) => {
  const offer = readOffer(sdp)
  if (offer === null) throw new Error('the offer was not read')
  return offer
}
const sectionOf = (sdp: string, mid: string) =>
  sdp.split(/(?=^m=)/m).find((block) => block.includes(`a=mid:${mid}\r\n`)) ?? ''

const FULL = offerOf(
  receiving('audio', '0'),
  receiving('video', '1'),
  data('2'),
  microphone('3', 'mic'),
  camera('4', 'cam'),
)

test('reads a browser offer', () => {
  const offer = read(FULL)
  expect(offer.ufrag).toBe('Ab+1')
  expect(offer.sections.map((section) => section.kind)).toEqual([
    'audio',
    'video',
    'data',
    'audio',
    'video',
  ])
  expect(offer.sections[4]).toMatchObject({
    trackId: 'cam',
    rids: ['q', 'h', 'f'],
    direction: 'sendonly',
  })
})

test('answers simulcast by rid, and carries VP8 and Opus only', () => {
  const roles = new Map<string, SectionRole>([
    ['3', { role: 'receive', dtx: true, red: false, stereo: false }],
    ['4', { role: 'receive', dtx: false, red: false, stereo: false }],
    ['1', { role: 'send', stream: 'PA_x|camera', track: 'TR_y', ssrc: 77, repairSsrc: 78 }],
  ])
  const { sdp, agreed } = writeAnswer(read(FULL), roles, LOCAL, 1)
  expect(sectionOf(sdp, '4')).toContain('a=simulcast:recv q;h;f')
  expect(sectionOf(sdp, '4')).toContain('m=video 9 UDP/TLS/RTP/SAVPF 96\r\n')
  expect(sectionOf(sdp, '4')).toContain('a=rtcp-fb:96 transport-cc')
  expect(sectionOf(sdp, '3')).toContain('usedtx=1')
  expect(sectionOf(sdp, '1')).toContain('a=msid:PA_x|camera TR_y')
  expect(sectionOf(sdp, '1')).toContain('a=ssrc:77 ')
  expect(sectionOf(sdp, '0')).toContain('a=inactive')
  for (const mid of ['0', '1', '3', '4']) {
    expect(sectionOf(sdp, mid)).toContain(EXTENSIONS.mid)
    expect(sectionOf(sdp, mid)).toContain(EXTENSIONS.rid)
  }
  expect(sdp.match(/a=candidate/g)).toHaveLength(1)
  // Who begins DTLS: see `synthetic` in transport.ts.
  expect(sdp).toContain('a=setup:active')
  expect(sdp).not.toContain('a=setup:passive')
  expect(agreed.sections.get('4')?.codecs.map((codec) => codec.name)).toEqual(['vp8'])
  expect(agreed.extensions.get(EXTENSIONS.transportWide)).toBe(3)
})

const track = (sid: string, cid: string, kind: 'audio' | 'video', mid: string | null = null) => ({
  sid,
  cid,
  kind,
  mid,
  dtx: true,
  red: false,
  stereo: false,
})
const delivery = (trackSid: string, kind: 'audio' | 'video', mid: string | null = null) => ({
  trackSid,
  kind,
  mid,
  stream: 'PA_x|camera',
  ssrc: 5,
  repairSsrc: 6,
})

test('places published tracks by the id the browser gives, or else by kind', () => {
  const offer = read(FULL)
  const named = plan(
    offer,
    [track('TR_a', 'mic', 'audio'), track('TR_v', 'cam', 'video')],
    [],
    new Set(),
  )
  expect([...named.incoming]).toEqual([
    ['3', 'TR_a'],
    ['4', 'TR_v'],
  ])
  const other = plan(offer, [track('TR_v', 'else', 'video')], [], new Set())
  expect([...other.incoming]).toEqual([['4', 'TR_v']])
})

test('an audio section never carries what was announced as a camera', () => {
  const offer = read(offerOf(microphone('0', 'cam')))
  expect(plan(offer, [track('TR_v', 'cam', 'video')], [], new Set()).incoming.size).toBe(0)
})

test('a freed section rests for one answer before it carries another track', () => {
  const offer = read(offerOf(receiving('video', '0'), data('1')))
  const resting = plan(offer, [], [delivery('TR_new', 'video')], new Set(['0']))
  expect(resting.outgoing.size).toBe(0)
  const after = plan(offer, [], [delivery('TR_new', 'video')], new Set())
  expect([...after.outgoing]).toEqual([['0', 'TR_new']])
})

test('every delivery has a section of its kind to itself, and keeps it', () => {
  const kinds = fc.array(fc.constantFrom('audio' as const, 'video' as const), { maxLength: 14 })
  fc.assert(
    fc.property(kinds, kinds, (sections, wanted) => {
      const offer = read(
        offerOf(data('d'), ...sections.map((kind, index) => receiving(kind, String(index)))),
      )
      const deliveries = wanted.map((kind, index) => delivery(`TR_${index}`, kind))
      const first = plan(offer, [], deliveries, new Set())
      expect(new Set(first.outgoing.values()).size).toBe(first.outgoing.size)
      for (const [mid, sid] of first.outgoing)
        expect(sections[Number(mid)]).toBe(deliveries.find((each) => each.trackSid === sid)?.kind)
      const mids = new Map([...first.outgoing].map(([mid, sid]) => [sid, mid]))
      const again = plan(
        offer,
        [],
        deliveries.map((each) => ({ ...each, mid: mids.get(each.trackSid) ?? null })),
        new Set(),
      )
      expect(again.outgoing).toEqual(first.outgoing)
    }),
  )
})

test('no line of an answer comes from an offer unchecked', () => {
  const evil = FULL.replace('a=mid:0', 'a=mid:0 a=evil').replace('63 111/111', '63 111/111 a=evil')
  expect(readOffer(evil)).toBeNull()
  const sdp = writeAnswer(read(FULL.replace('63 111/111', '63 evil')), new Map(), LOCAL, 1).sdp
  expect(sdp).not.toContain('evil')
  for (const line of sdp.trimEnd().split('\r\n')) expect(line).toMatch(/^[a-z]=[\x20-\x7e]*$/)
})

test('no offer can throw, mutated or made up', () => {
  const cut = fc
    .tuple(fc.nat(FULL.length), fc.nat(60), fc.string({ maxLength: 30 }))
    .map(([at, length, put]) => FULL.slice(0, at) + put + FULL.slice(at + length))
  const lines = fc.shuffledSubarray(FULL.split('\r\n')).map((each) => each.join('\r\n'))
  fc.assert(
    fc.property(fc.oneof(cut, lines, fc.string()), (sdp) => {
      const offer = readOffer(sdp)
      if (offer === null) return
      const planned = plan(
        offer,
        [track('TR_a', 'mic', 'audio')],
        [delivery('TR_b', 'video')],
        new Set(),
      )
      const { sdp: answer } = writeAnswer(offer, planned.roles, LOCAL, 1)
      for (const line of answer.trimEnd().split('\r\n'))
        expect(line).toMatch(/^[a-z]=[\x20-\x7e]*$/)
    }),
    { numRuns: 1500 },
  )
})

test('behind NAT the one candidate is the announced address with our port', () => {
  const sdp =
    'a=ice-ufrag:u\r\na=ice-pwd:p\r\na=fingerprint:sha-256 AA\r\na=candidate:1 1 UDP 5 10.0.0.4 7882 typ host\r\na=candidate:2 1 UDP 4 10.0.0.5 7882 typ host\r\n'
  expect(
    readLocal(sdp, {
      udpPort: 7882,
      announced: { addresses: ['203.0.113.9'], only: true },
    }),
  ).toEqual({
    ufrag: 'u',
    password: 'p',
    fingerprint: 'sha-256 AA',
    candidates: ['candidate:a1 1 UDP 2130706431 203.0.113.9 7882 typ host'],
  })
  expect(
    readLocal(sdp, { udpPort: 7882, announced: { addresses: [], only: false } }).candidates,
  ).toHaveLength(2)
})

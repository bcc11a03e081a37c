import { TrackSource } from '@livekit/protocol'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { KeyframeWish } from '../../../server/media/embedded/keyframeWish.ts'
import { readRtp } from '../../../server/media/embedded/rtp/packet.ts'
import { readVp8 } from '../../../server/media/embedded/vp8.ts'

import { ALL, isRtp, packet, picture, stage } from './forwardingStage.ts'

test('sound goes on while the right holds, and not one packet after it is taken', () => {
  const { owner, receiver, out, inbound, audio } = stage()
  for (let index = 0; index < 5; index++)
    inbound.receive(packet(111, 1, index, 'a', '', [1, 2, 3]), index * 20)
  expect(out).toHaveLength(5)
  expect(readRtp(out[0] ?? Buffer.alloc(0))).toMatchObject({ ssrc: 9, payloadType: 120 })
  owner.rights = { ...ALL, microphone: false }
  for (let index = 5; index < 50; index++)
    inbound.receive(packet(111, 1, index, 'a', '', [1]), index * 20)
  audio.forwarder.resend([101, 102, 103, 104, 105], 1000)
  expect(out).toHaveLength(5)
  owner.rights = ALL
  audio.publication.muted = true
  inbound.receive(packet(111, 1, 50, 'a', '', [1]), 1000)
  expect(out).toHaveLength(5)
  audio.publication.muted = false
  receiver.rights = { ...ALL, hears: false }
  inbound.receive(packet(111, 1, 51, 'a', '', [1]), 1020)
  expect(out).toHaveLength(5)
  receiver.rights = ALL
  inbound.receive(packet(111, 1, 52, 'a', '', [1]), 1040)
  expect(out.map((bytes) => readRtp(bytes)?.sequence)).toEqual([101, 102, 103, 104, 105, 106])
})

test('sound is sound whatever it was announced as: source camera, type in a video section, foreign payload type', () => {
  const { owner, out, inbound, audio } = stage()
  owner.rights = { ...ALL, microphone: false }
  expect(audio.publication.info().source).toBe(TrackSource.MICROPHONE)
  inbound.receive(packet(111, 1, 1, 'a', '', [1]), 0)
  inbound.receive(packet(111, 2, 1, 'v', 'f', [1, 2, 3]), 0)
  inbound.receive(packet(96, 3, 1, 'v', 'f', picture(1, true)), 0)
  inbound.receive(packet(111, 3, 2, 'v', 'f', [1, 2, 3]), 0)
  expect(out.filter(isRtp).map((bytes) => readRtp(bytes)?.payloadType)).toEqual([121])
})

test('what names no agreed section or rid is dropped', () => {
  const { out, inbound } = stage()
  inbound.receive(packet(111, 1, 1, 'x', '', [1]), 0)
  inbound.receive(packet(96, 2, 1, 'v', 'z', picture(1, true)), 0)
  inbound.receive(packet(96, 2, 1, 'v', '', picture(1, true)), 0)
  expect(out).toHaveLength(0)
})

test('video begins with a keyframe, asks for one until it comes, and switches on one', () => {
  const { out, back, inbound, video } = stage()
  const send = (rid: 'q' | 'f', sequence: number, key: boolean, now: number) =>
    inbound.receive(
      packet(96, rid === 'q' ? 20 : 22, sequence, 'v', rid, picture(sequence, key)),
      now,
    )
  const asked = () => back.filter((bytes) => bytes[1] === 206).length
  send('f', 1, false, 0)
  send('f', 2, false, 50)
  expect(out).toHaveLength(0)
  expect(asked()).toBe(1)
  send('f', 3, true, 100)
  send('f', 4, false, 150)
  expect(out).toHaveLength(2)
  send('q', 900, false, 160)
  video.forwarder.want({ kind: 'size', width: 100, height: 60 }, 170)
  send('f', 5, false, 180)
  send('q', 901, false, 190)
  expect(out).toHaveLength(3)
  send('q', 902, true, 200)
  send('f', 6, true, 210)
  send('q', 903, false, 220)
  const numbers = out.map((bytes) => readRtp(bytes))
  expect(numbers.map((rtp) => rtp?.sequence)).toEqual([101, 102, 103, 104, 105])
  const ids = out.map((bytes) => readVp8(bytes, 12, bytes.length)?.pictureId)
  expect(ids).toEqual([1, 2, 3, 4, 5])
  video.forwarder.resend([103, 104], 1000)
  expect(out.slice(5)).toEqual([out[2], out[3]])
})

test('whoever was not ready for a keyframe gets another at once, and nobody any while one is on its way', () => {
  const { back, inbound, video } = stage()
  const asked = () => back.splice(0).filter((bytes) => bytes[1] === 206).length
  const send = (sequence: number, key: boolean, now: number) =>
    inbound.receive(packet(96, 22, sequence, 'v', 'f', picture(sequence, key)), now)
  send(1, false, 0)
  for (const now of [20, 40, 60]) send(2 + now / 20, false, now)
  video.forwarder.keyframeWanted(70)
  expect(asked()).toBe(1)
  // It comes, and the receiver, whose decoder was not there yet, asks: too soon for the publisher, but not forgotten.
  send(6, true, 80)
  video.forwarder.keyframeWanted(90)
  expect(asked()).toBe(0)
  send(7, false, 100)
  expect(asked()).toBe(0)
  send(8, false, 130)
  expect(asked()).toBe(1)
  send(9, true, 200)
  for (let now = 210; now < 1200; now += 10) send(now, false, now)
  expect(asked()).toBe(0)
})

test('a publisher is asked twice a second at most, however many of its listeners ask, and whatever comes', () => {
  const wish = new KeyframeWish()
  let asked = 0
  for (let now = 0; now < 20_000; now += 10) {
    if (wish.wish(now) || wish.isDue(now)) asked += 1
    wish.came()
  }
  expect(asked).toBeLessThanOrEqual(43)
  // A request that is lost is made again.
  const lost = new KeyframeWish()
  const times = Array.from({ length: 200 }, (_, index) => index * 10).filter((now) =>
    lost.wish(now),
  )
  expect(times).toEqual([0, 500, 1000, 1500])
})

test('a layer of which only padding comes is not live: no keyframe is asked of it, and a smaller one takes over', () => {
  const { out, back, inbound, video } = stage()
  const layers = { q: 20, f: 22 } as const
  const send = (rid: 'q' | 'f', sequence: number, key: boolean, now: number) =>
    inbound.receive(packet(96, layers[rid], sequence, 'v', rid, picture(sequence, key)), now)
  const padding = (sequence: number, now: number) => {
    const bytes = packet(96, layers.f, sequence, 'v', 'f', [0, 0, 0, 4])
    bytes[0] = 0xb0
    inbound.receive(bytes, now)
  }
  send('f', 1, true, 0)
  send('q', 900, true, 0)
  for (let turn = 1; turn <= 40; turn++) {
    padding(1 + turn, turn * 50)
    send('q', 900 + turn, turn === 40, turn * 50)
    if (turn % 5 === 0) video.forwarder.retarget(turn * 50)
  }
  const asked = back.filter((bytes) => bytes[1] === 206).map((bytes) => bytes.readUInt32BE(8))
  expect(asked).toContain(layers.q)
  expect(asked.filter((ssrc) => ssrc === layers.f)).toHaveLength(1)
  expect(readVp8(out.at(-1) ?? Buffer.alloc(0), 12, out.at(-1)?.length ?? 0)?.keyframe).toBe(true)
})

test('nothing that arrives can throw', () => {
  const { inbound } = stage()
  const bytes = fc.uint8Array({ maxLength: 120 }).map((each) => Buffer.from(each))
  const near = fc
    .tuple(
      fc.constantFrom(111, 96, 200, 205, 206),
      fc.nat(5),
      fc.nat(0xffff),
      fc.constantFrom('a', 'v'),
      fc.constantFrom('', 'q', 'f'),
      fc.array(fc.nat(255), { maxLength: 30 }),
    )
    .map((parts) => packet(...parts))
  let now = 0
  fc.assert(
    fc.property(fc.oneof(bytes, near), (each) => {
      now += 7
      inbound.receive(each, now)
      inbound.report(now)
      inbound.reportReception(now)
    }),
    { numRuns: 3000 },
  )
})

test('a publisher hears what is wanted at once when it grows, and after a while when it shrinks', () => {
  const { publication, forwarder } = stage().video
  forwarder.want({ kind: 'size', width: 100, height: 60 }, 0)
  expect(publication.changedDemand(0, false)).toBeNull()
  expect(publication.changedDemand(3000, false)).toBeNull()
  expect(publication.changedDemand(4100, false)).toEqual({ quality: 0 })
  forwarder.want({ kind: 'quality', quality: 2 }, 4200)
  expect(publication.changedDemand(4200, false)).toEqual({ quality: 2 })
  forwarder.want({ kind: 'nothing' }, 4300)
  publication.changedDemand(4300, false)
  expect(publication.changedDemand(8400, false)).toEqual({ quality: null })
})

test('whoever publishes hears at once what nobody wants any more while the server is short of time', () => {
  const { publication, forwarder } = stage().video
  forwarder.want({ kind: 'size', width: 100, height: 60 }, 0)
  expect(publication.changedDemand(0, true)).toEqual({ quality: 0 })
  expect(publication.changedDemand(50, true)).toBeNull()
})

test('what has waited too long is not sent: sound goes on with what is fresh, a picture with the next keyframe', () => {
  const { out, back, inbound, old } = stage()
  const speak = (sequence: number) =>
    inbound.receive(packet(111, 1, sequence, 'a', '', [1]), sequence * 20)
  const show = (sequence: number, key: boolean) =>
    inbound.receive(packet(96, 22, sequence, 'v', 'f', picture(sequence, key)), sequence * 20)
  const sent = () => out.splice(0).map((bytes) => readRtp(bytes)?.sequence)
  speak(1)
  show(1, true)
  expect(sent()).toHaveLength(2)
  old.video = true
  for (const sequence of [2, 3]) {
    speak(sequence)
    show(sequence, sequence === 3)
  }
  expect(sent()).toEqual([102, 103])
  old.audio = true
  speak(4)
  expect(sent()).toEqual([])
  Object.assign(old, { audio: false, video: false })
  back.length = 0
  speak(90)
  show(90, false)
  expect(sent()).toEqual([104])
  // What was left out is not asked for again, only a keyframe is.
  expect(back.filter((bytes) => bytes[1] === 206)).toHaveLength(1)
  show(91, true)
  show(92, false)
  expect(sent()).toEqual([102, 103])
})

test('a picture without a new frame is told to rest within a second, and to be back with the next', () => {
  const { owner, inbound, video } = stage()
  const told: string[] = []
  const tell = (now: number) => {
    const rests = video.forwarder.changedRest(now)
    if (rests !== null) told.push(`${now} ${rests ? 'rests' : 'back'}`)
  }
  let sequence = 0
  const frames = (from: number, to: number) => {
    for (let now = from; now < to; now += 100) {
      const bytes = packet(96, 22, sequence, 'v', 'f', picture(sequence, true))
      bytes[1] = 0x80 | 96
      inbound.receive(bytes, now)
      sequence += 1
      tell(now)
    }
  }
  frames(0, 2000)
  for (let now = 2000; now < 4000; now += 100) tell(now)
  frames(4000, 5000)
  expect(told).toEqual(['2800 rests', '4000 back'])
  owner.rights = { ...ALL, camera: false }
  for (let now = 5000; now < 9000; now += 100) tell(now)
  expect(told).toHaveLength(2)
})

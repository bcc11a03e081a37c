import { describe, expect, it } from 'vitest'
import { decodeHeader, UNSIGNED_SEAT } from '../../../shared/sealing/header.ts'
import {
  ANA,
  BEN,
  CLEO,
  CO_LEADER,
  frameOf,
  framesTo,
  LEADER,
  seat,
  TestRoom,
  viewWith,
} from './room.ts'

describe('names, settings, strip and words', () => {
  it('reach whom they are for, and nobody before it has asked for what is kept', () => {
    const room = new TestRoom({ synced: [LEADER, CO_LEADER, ANA] })
    const { send } = room.send(ANA, 'name', 'Ana')
    expect(framesTo(LEADER, send)).toEqual(['Ana'])
    expect(framesTo(ANA, send)).toEqual([])
    expect(framesTo(BEN, send)).toEqual([])
    const note = room.send(LEADER, 'note', 'psst').send
    expect(framesTo(CO_LEADER, note)).toEqual(['psst'])
    expect(framesTo(ANA, note)).toEqual([])
  })

  it('wait for who comes late: the latest name of each, the latest settings, notes for leaders', () => {
    const room = new TestRoom()
    room.send(ANA, 'name', 'Ana')
    room.send(ANA, 'name', 'Ana P.')
    room.send(LEADER, 'name', 'Ruth')
    room.send(LEADER, 'settings', 'first')
    room.send(CO_LEADER, 'settings', 'second')
    room.send(LEADER, 'note', 'one')
    room.send(LEADER, 'note', 'two')
    expect(room.kept(BEN)).toEqual({ names: ['Ana P.', 'Ruth'], settings: ['second'] })
    expect(room.kept(CO_LEADER).strip).toEqual(['one', 'two'])
    const door = room.relay.keptAtTheDoor()
    expect(door.map(({ channel, frames }) => [channel, frames.length])).toEqual([
      ['settings', 1],
      ['names', 1],
    ])
  })

  it('keep the name of who sits back as it is: one for each sitting, and never an empty one', () => {
    const room = new TestRoom()
    expect(room.code(ANA, 'name', '')).toBe('frame-malformed')
    room.send(ANA, 'name', 'Ana')
    room.seeSeat(ANA, { sitsBack: true })
    expect(room.send(ANA, 'name', 'A.')).toEqual({
      ack: { ok: false, code: 'not-allowed' },
      send: [],
    })
    room.relay.connect({ line: 'reloaded', seat: ANA, pageLoad: 9 }, room.now)
    room.relay.sync('reloaded', room.now)
    const reloaded = frameOf('name', 'A.', {
      epoch: 0,
      board: 0,
      seat: ANA,
      pageLoad: 9,
      sequence: 1,
    })
    expect(room.relay.take('reloaded', reloaded, room.now).ack).toMatchObject({
      code: 'not-allowed',
    })
    expect(room.kept(BEN).names).toEqual(['Ana'])
    room.seeSeat(ANA, { generation: 2 })
    room.arrive(ANA)
    expect(room.code(ANA, 'name', 'Dora')).toBe('ok')
    expect(room.code(ANA, 'name', 'D.')).toBe('not-allowed')
    room.seeSeat(ANA, { sitsBack: false })
    expect(room.code(ANA, 'name', 'Dora P.')).toBe('ok')
    expect(room.kept(BEN).names).toEqual(['Dora P.'])
  })

  it('come in one reply of several messages, the last of which says so', () => {
    const room = new TestRoom()
    for (let at = 0; at < 100; at += 1) room.send(LEADER, 'note', 'n'.repeat(8_000))
    room.send(ANA, 'name', 'Ana')
    const replies = room
      .arrive(CO_LEADER)
      .send.flatMap((each) => (each.kind === 'kept' ? [each.kept] : []))
    expect(replies.map(({ channel }) => channel)).toEqual(['names', ...Array(4).fill('strip')])
    expect(replies.map(({ more }) => more)).toEqual([true, true, true, true, false])
    const nothing = new TestRoom().arrive(ANA).send
    expect(nothing).toEqual([
      { kind: 'kept', to: ANA, kept: { channel: 'board', frames: [], more: false } },
    ])
  })

  it('are bounded: a hundred notes, one word a seat and round', () => {
    const room = new TestRoom()
    for (let at = 0; at < 120; at += 1) room.send(LEADER, 'note', `${at}`)
    expect(room.kept(CO_LEADER).strip?.length).toBe(100)
    expect(room.kept(CO_LEADER).strip?.at(-1)).toBe('119')
    expect(room.code(ANA, 'word', 'warm')).toBe('ok')
    expect(room.code(ANA, 'word', 'cold')).toBe('word-given')
    room.relay.disconnect(room.lineId(ANA), room.now)
    room.arrive(ANA)
    expect(room.code(ANA, 'word', 'cold')).toBe('word-given')
    expect(room.relay.wordGiven(ANA)).toBe(true)
    expect(room.relay.wordGiven(BEN)).toBe(false)
  })

  it('of a round go when another opens, and then everybody has a word again', () => {
    const room = new TestRoom()
    room.send(ANA, 'word', 'warm')
    room.pass(250)
    room.see({ words: { kind: 'arrival', open: false } })
    expect(room.kept(BEN).words).toEqual(['warm'])
    expect(room.code(BEN, 'word')).toBe('not-in-this-phase')
    room.see({ words: { kind: 'parting', open: true } })
    expect(room.kept(BEN).words).toBeUndefined()
    expect(room.code(ANA, 'word', 'light')).toBe('ok')
    room.seeSeat(BEN, { words: false })
    expect(room.code(BEN, 'word', 'light')).toBe('not-allowed')
    room.see({ words: null })
    room.pass(250)
    expect(room.kept(BEN).words).toBeUndefined()
  })

  it('that were left waiting in a round that is over reach nobody', () => {
    const room = new TestRoom()
    room.send(ANA, 'word', 'late')
    room.see({ words: { kind: 'parting', open: true } })
    expect(room.pass(250)).toEqual([])
  })

  it('of somebody who has left are forgotten, and a new person in the chair has a word', () => {
    const room = new TestRoom()
    room.send(ANA, 'name', 'Ana')
    room.send(ANA, 'word', 'warm')
    room.seeSeat(ANA, { here: false })
    expect(room.kept(BEN).names).toEqual(['Ana'])
    room.seeSeat(ANA, { here: true, generation: 2 })
    room.arrive(ANA)
    expect(room.kept(BEN).names).toBeUndefined()
    expect(room.relay.wordGiven(ANA)).toBe(false)
    room.send(ANA, 'name', 'Dora')
    room.see({ seats: [seat(LEADER), seat(BEN)] })
    expect(room.kept(BEN).names).toBeUndefined()
  })

  it('on the strip go when it is switched off, and at Closing', () => {
    const room = new TestRoom()
    const off = room.view.seats.map((each) => ({ ...each, strip: false }))
    room.send(LEADER, 'note', 'psst')
    room.see({ stripOn: false, seats: off })
    room.see({ stripOn: true, seats: viewWith().seats })
    expect(room.kept(CO_LEADER).strip).toBeUndefined()
    room.send(LEADER, 'note', 'psst')
    room.relay.forgetNotes()
    expect(room.kept(CO_LEADER).strip).toBeUndefined()
  })

  it('on the strip are handed to a leader who may read it again', () => {
    const room = new TestRoom()
    room.seeSeat(CO_LEADER, { strip: false })
    expect(framesTo(CO_LEADER, room.send(LEADER, 'note', 'psst').send)).toEqual([])
    expect(framesTo(CO_LEADER, room.seeSeat(CO_LEADER, { strip: true }))).toEqual(['psst'])
  })

  it('are all let go of when the room ends', () => {
    const room = new TestRoom()
    room.send(ANA, 'name', 'Ana')
    room.send(ANA, 'word', 'warm')
    room.send(LEADER, 'note', 'psst')
    room.send(CLEO, 'update', 'card')
    expect(room.relay.bytes).toBeGreaterThan(0)
    room.relay.forget()
    expect(room.relay.bytes).toBe(0)
    expect(room.relay.wakesAt()).toBeNull()
    expect(room.code(ANA, 'name')).toBe('not-seated')
  })
})

describe('unsigned frames', () => {
  const unsigned = { board: { ...viewWith().board, signing: 'unsigned' as const } }

  it('leave together at the end of their quarter of a second, without a sender', () => {
    const room = new TestRoom({ view: viewWith(unsigned) })
    room.now = 1_000_100
    expect(room.send(ANA, 'update', 'a').send).toEqual([])
    expect(room.relay.wakesAt()).toBe(1_000_250)
    room.now = 1_000_200
    room.send(BEN, 'word', 'warm')
    expect(room.relay.tick(1_000_249)).toEqual([])
    const sent = room.relay.tick(1_000_250)
    expect(framesTo(CLEO, sent).toSorted()).toEqual(['a', 'warm'])
    expect(framesTo(ANA, sent).toSorted()).toEqual(['a', 'warm'])
    expect(framesTo(BEN, sent)).toEqual(['a'])
    for (const each of sent) {
      if (each.kind === 'frame') expect(decodeHeader(each.frame)?.seat).toBe(UNSIGNED_SEAT)
    }
  })

  it('are shuffled evenly', () => {
    const places = new Map<string, number[]>()
    let turn = 0
    const randomBelow = (bound: number): number => {
      turn = (turn * 1_103_515_245 + 12_345) % 2 ** 31
      return Math.floor((turn / 2 ** 31) * bound)
    }
    for (let run = 0; run < 300; run += 1) {
      const room = new TestRoom({ view: viewWith(unsigned), randomBelow })
      for (const id of [ANA, BEN, CLEO]) room.send(id, 'update', `${id}`)
      for (const [at, text] of framesTo(LEADER, room.pass(250)).entries()) {
        const counts = places.get(text) ?? [0, 0, 0]
        counts[at] = (counts[at] ?? 0) + 1
        places.set(text, counts)
      }
    }
    for (const counts of places.values()) {
      for (const count of counts) expect(count).toBeGreaterThan(70)
    }
    expect(places.size).toBe(3)
  })

  it('are kept in the order in which they left, words anywhere', () => {
    const room = new TestRoom({ view: viewWith(unsigned), randomBelow: () => 0 })
    for (const id of [ANA, BEN, CLEO]) room.send(id, 'update', `${id}`)
    const left = framesTo(LEADER, room.pass(250))
    expect(left).not.toEqual(['2', '3', '4'])
    expect(room.kept(CO_LEADER).board).toEqual(left)
    room.send(ANA, 'word', 'one')
    room.pass(250)
    room.send(BEN, 'word', 'two')
    room.pass(250)
    expect(room.kept(CO_LEADER).words).toEqual(['two', 'one'])
  })

  it('of presence are the latest of each, and may be dropped on the way', () => {
    const room = new TestRoom({ view: viewWith(unsigned) })
    for (const place of ['1', '2', '3']) room.send(ANA, 'presence', place)
    const sent = room.pass(250)
    expect(framesTo(BEN, sent)).toEqual(['3'])
    expect(sent).toMatchObject([{ kind: 'frame', volatile: true }])
    expect(room.kept(BEN).board).toEqual([])
  })

  it('reach their own writer after a reload, who has forgotten them', () => {
    const room = new TestRoom({ view: viewWith(unsigned) })
    room.send(ANA, 'update', 'a')
    room.relay.connect({ line: 'reloaded', seat: ANA, pageLoad: 9 }, room.now)
    room.relay.sync('reloaded', room.now)
    expect(framesTo(ANA, room.pass(250))).toEqual(['a'])
  })
})

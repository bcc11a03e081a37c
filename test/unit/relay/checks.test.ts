import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UNSIGNED } from '../../../shared/sealing/header.ts'
import { FRAME_LIMIT } from '../../../shared/sealing/seal.ts'
import { anyBytes } from '../sealing/frames.ts'
import {
  ANA,
  BEN,
  BOARD,
  CLEO,
  frameOf,
  framesTo,
  LEADER,
  seat,
  TestRoom,
  viewWith,
} from './room.ts'

const board = viewWith().board

describe('what the relay takes of a connection', () => {
  it('is a whole frame of its own seat and page load, in order', () => {
    const room = new TestRoom()
    const first = room.make(ANA, 'update', 'a')
    expect(room.take(ANA, first).ack).toEqual({ ok: true })
    expect(room.take(ANA, first).ack).toEqual({ ok: false, code: 'frame-old' })
    expect(room.code(ANA, 'update', 'x', { seat: BEN })).toBe('frame-not-yours')
    expect(room.code(ANA, 'update', 'x', { pageLoad: 999 })).toBe('frame-not-yours')
    expect(room.code(ANA, 'name', 'x', { board: BOARD })).toBe('frame-malformed')
    expect(room.code(ANA, 'update', 'x')).toBe('ok')
  })

  it('keeps its count when the same page comes back, and starts anew with another page', () => {
    const room = new TestRoom()
    const first = room.make(ANA, 'update', 'a')
    room.take(ANA, first)
    room.relay.disconnect(room.lineId(ANA), room.now)
    room.arrive(ANA)
    expect(room.take(ANA, first).ack).toMatchObject({ code: 'frame-old' })
    room.relay.connect({ line: 'new', seat: ANA, pageLoad: 7 }, room.now)
    const fresh = { seat: ANA, pageLoad: 7, sequence: 1, board: BOARD, epoch: 0 }
    expect(room.relay.take('new', frameOf('update', 'b', fresh), room.now).ack.ok).toBe(true)
    expect(room.send(ANA, 'update', 'c').ack).toMatchObject({ code: 'not-seated' })
  })

  it('never throws on foreign bytes and hands nothing of them on', () => {
    void fc.assert(
      fc.property(anyBytes(200), (bytes) => {
        const taken = new TestRoom().take(ANA, bytes)
        expect(taken.ack.ok).toBe(false)
        expect(taken.send).toEqual([])
      }),
    )
  })

  it('is refused when cut off', () => {
    const room = new TestRoom()
    const frame = room.make(ANA, 'update', '')
    for (let length = 0; length < frame.length; length += 1) {
      expect(room.take(ANA, frame.subarray(0, length)).ack).toMatchObject({ ok: false })
    }
    expect(room.take(ANA, frame).ack.ok).toBe(true)
  })

  it('has a size: 64 KiB of a frame, less of what is small', () => {
    const room = new TestRoom()
    const fits = FRAME_LIMIT - 48
    expect(room.code(ANA, 'update', new Uint8Array(fits))).toBe('ok')
    expect(room.code(ANA, 'update', new Uint8Array(fits + 1))).toBe('too-large')
    expect(room.code(ANA, 'name', new Uint8Array(5_000))).toBe('too-large')
    expect(room.code(ANA, 'word', new Uint8Array(2_000))).toBe('too-large')
    expect(room.code(LEADER, 'note', new Uint8Array(9_000))).toBe('too-large')
    expect(room.code(LEADER, 'settings', new Uint8Array(17_000))).toBe('too-large')
    expect(room.code(ANA, 'presence', new Uint8Array(2_000))).toBe('too-large')
  })

  it("has a pace, by frames, by bytes and for presence, and a flood is nobody else's trouble", () => {
    const room = new TestRoom()
    const codes = Array.from({ length: 400 }, () => room.code(ANA, 'update', 'x'))
    expect(codes.filter((code) => code === 'ok').length).toBe(300)
    expect(codes.at(-1)).toBe('too-fast')
    expect(room.code(BEN, 'update')).toBe('ok')
    const presence = Array.from({ length: 20 }, () => room.code(CLEO, 'presence'))
    expect(presence.filter((code) => code === 'ok').length).toBe(10)
    room.pass(1_000)
    expect(room.code(ANA, 'update')).toBe('ok')
    const big = new Uint8Array(60_000)
    const bytes = Array.from({ length: 30 }, () => room.code(BEN, 'update', big))
    expect(bytes).toContain('too-fast')
  })

  it('goes by the right of the moment: board, presence, numbers', () => {
    const room = new TestRoom()
    expect(room.code(ANA, 'update', 'x', { board: BOARD - 1 })).toBe('board-gone')
    expect(room.code(ANA, 'update', 'x', { board: BOARD + 1 })).toBe('board-gone')
    room.seeSeat(ANA, { board: 'read' })
    expect(room.code(ANA, 'update')).toBe('not-allowed')
    expect(room.code(ANA, 'presence')).toBe('not-allowed')
    room.see({ board: { ...board, presence: false } })
    expect(room.code(BEN, 'presence')).toBe('not-allowed')
    for (const access of ['read', 'off'] as const) {
      room.see({ board: { ...board, access } })
      expect(room.code(BEN, 'update')).toBe('board-closed')
    }
  })

  it('is to be sent once more while the room comes back from its copies', () => {
    const back = seat(ANA, { board: 'none', words: false })
    const room = new TestRoom({ view: viewWith({ resuming: true, words: null, seats: [back] }) })
    for (const kind of ['update', 'presence', 'word'] as const) {
      expect(room.code(ANA, kind)).toBe('resuming')
    }
    expect(room.code(ANA, 'name')).toBe('ok')
  })

  it('is signed exactly as the board is', () => {
    const room = new TestRoom()
    expect(room.code(ANA, 'update', 'x', UNSIGNED)).toBe('frame-not-yours')
    room.see({ board: { ...board, signing: 'unsigned' } })
    const signed = { seat: ANA, pageLoad: room.pageLoad(ANA), sequence: 50 }
    expect(room.code(ANA, 'update', 'x', signed)).toBe('frame-not-yours')
    expect(room.code(ANA, 'update')).toBe('ok')
  })

  it('lets nobody send a snapshot or a merge unasked', () => {
    const room = new TestRoom()
    expect(room.code(ANA, 'snapshot')).toBe('not-allowed')
    expect(room.code(ANA, 'merge')).toBe('not-allowed')
  })

  it('leaves settings and the strip to leaders', () => {
    const room = new TestRoom()
    expect(room.code(ANA, 'settings')).toBe('leaders-only')
    expect(room.code(ANA, 'note')).toBe('leaders-only')
    expect(room.code(LEADER, 'settings')).toBe('ok')
    expect(room.code(LEADER, 'note')).toBe('ok')
    room.see({ stripOn: false, seats: room.view.seats.map((each) => ({ ...each, strip: false })) })
    expect(room.code(LEADER, 'note')).toBe('strip-off')
  })

  it('is nothing from a seat that is not here, gone or at the door', () => {
    const room = new TestRoom()
    room.seeSeat(ANA, { here: false })
    expect(room.code(ANA, 'name')).toBe('not-seated')
    expect(framesTo(ANA, room.send(BEN, 'update', 'b').send)).toEqual([])
    expect(room.relay.take('nobody', room.make(BEN, 'name', 'x'), room.now).ack).toMatchObject({
      code: 'not-seated',
    })
    expect(room.relay.sync(room.lineId(ANA), room.now).ack).toMatchObject({ code: 'not-seated' })
  })

  it('costs no more than a few rounds of everything kept', () => {
    const room = new TestRoom({ view: viewWith({ seats: [seat(ANA), seat(BEN)] }), synced: [ANA] })
    room.relay.connect({ line: 'b', seat: BEN, pageLoad: 1 }, room.now)
    const codes = Array.from({ length: 6 }, () => room.relay.sync('b', room.now).ack.ok)
    expect(codes).toEqual([true, true, true, true, true, false])
  })

  it('is counted by person, not by line: coming back refills nothing, a new person begins anew', () => {
    const room = new TestRoom()
    const flood = (): number =>
      Array.from({ length: 400 }, () => room.code(ANA, 'update')).filter((code) => code === 'ok')
        .length
    const syncs = (): number =>
      Array.from({ length: 8 }, () => room.arrive(ANA).ack.ok).filter(Boolean).length
    expect([flood(), syncs()]).toEqual([300, 4])
    room.relay.disconnect(room.lineId(ANA), room.now)
    expect([syncs(), flood()]).toEqual([0, 0])
    room.seeSeat(ANA, { generation: 2 })
    expect([syncs(), flood()]).toEqual([5, 300])
  })

  it('of a name or the settings is taken seldom: everybody keeps them', () => {
    const room = new TestRoom()
    const codes = Array.from({ length: 40 }, () => room.code(LEADER, 'settings'))
    expect(codes.filter((code) => code === 'ok').length).toBe(20)
    expect(room.code(LEADER, 'note')).toBe('ok')
  })
})

/** Shortening the board's log without reading it, and a board that is full. */
import { describe, expect, it } from 'vitest'
import { all, asked, longRoom, mergingRoom, small } from './longRoom.ts'
import {
  ANA,
  BEN,
  BOARD,
  CLEO,
  CO_LEADER,
  framesTo,
  LEADER,
  requestsTo,
  seat,
  TestRoom,
  viewWith,
} from './room.ts'

describe('shortening the log', () => {
  it('asks one client, once, when the log is long by count or by bytes at the moment it is looked at', () => {
    expect(longRoom().requests).toEqual([{ seat: expect.any(Number), want: 'snapshot' }])
    const room = new TestRoom({
      limits: { ...small, tailUpdates: 1e9, boardBytes: 1e6, shareBytes: 1e6, tailBytes: 500 },
    })
    room.send(ANA, 'update', new Uint8Array(400))
    expect(asked(room.pass(5_000))).toEqual([])
    room.send(ANA, 'update', new Uint8Array(400))
    expect(asked(room.pass(5_000)).length).toBe(1)
  })

  it('asks at a moment that is drawn, whatever is written meanwhile', () => {
    const moments = [0, 0.25, 0.999].map((chance) => {
      const room = new TestRoom({ randomBelow: (bound) => Math.floor(chance * bound) })
      const floods = Array.from({ length: 299 }, () => asked(room.send(ANA, 'update', 'x').send))
      expect(floods.flat()).toEqual([])
      const wakes = (room.relay.wakesAt() ?? 0) - room.now
      expect(asked(room.pass(wakes - 1))).toEqual([])
      expect(asked(room.pass(1)).length).toBe(1)
      return wakes
    })
    expect(moments).toEqual([45_000, 67_500, 134_910])
  })

  it('draws whom it asks', () => {
    const makers = [0, 0.3, 0.5, 0.7, 0.99].map(
      (chance) => longRoom({ randomBelow: (bound) => Math.floor(chance * bound) }).maker,
    )
    expect(makers).toEqual(all)
  })

  it('takes so much from one seat and no more until the log is shorter: nobody fills the board alone', () => {
    const room = new TestRoom({ limits: { ...small, tailUpdates: 1, boardBytes: 3_000 } })
    const big = new Uint8Array(400)
    const codes = [1, 2, 3, 4].map(() => room.code(ANA, 'update', big))
    expect(codes).toEqual(['ok', 'ok', 'board-full', 'board-full'])
    expect(room.code(BEN, 'update', big)).toBe('ok')
    const maker = asked(room.pass(5_000))[0]?.seat ?? -1
    const merger = asked(room.send(maker, 'snapshot', 'S').send)[0]?.seat ?? -1
    room.send(merger, 'merge', '')
    expect(room.code(ANA, 'update', big)).toBe('ok')
  })

  it('asks nobody while cards are hidden, and takes no merge', () => {
    const { room, merger } = mergingRoom()
    const board = { ...room.view.board, hidden: true }
    expect(asked(room.see({ board }))).toEqual([])
    expect(room.code(merger, 'merge', 'x')).not.toBe('ok')
    expect(room.code(ANA, 'update')).toBe('board-hidden')
    expect(room.code(ANA, 'presence')).toBe('board-hidden')
    expect(asked(room.pass(200_000))).toEqual([])
    expect(asked(room.see({ board: { ...board, hidden: false } })).length).toBe(1)
  })

  it('keeps the old until another seat has merged the new, and what was missing follows it', () => {
    const { room, maker, merger, requests } = mergingRoom()
    expect(requests).toEqual([{ seat: merger, want: 'merge' }])
    expect(merger).not.toBe(maker)
    expect(room.kept(CLEO).board).toEqual(['a', 'b', 'c', 'd'])
    room.send(ANA, 'update', 'e')
    const { ack, send } = room.send(merger, 'merge', 'missing')
    expect(ack.ok).toBe(true)
    expect(framesTo(maker, send)).toEqual(['missing'])
    expect(room.kept(CLEO).board).toEqual(['S', 'e', 'missing'])
  })

  it('takes an empty merge for "nothing was missing" and tells nobody', () => {
    const { room, merger } = mergingRoom()
    expect(room.send(merger, 'merge', '').send).toEqual([])
    expect(room.kept(CLEO).board).toEqual(['S'])
  })

  it('hands the snapshot to the merger in the request', () => {
    const { room, maker } = longRoom()
    const frame = room.make(maker, 'snapshot', 'S')
    const [request] = room.take(maker, frame).send
    expect(request).toMatchObject({
      kind: 'request',
      request: { want: 'merge', board: BOARD, snapshot: frame },
    })
  })

  it('takes a snapshot and a merge only from whom it asked, only once', () => {
    const { room, maker } = longRoom()
    const other = all.find((id) => id !== maker) ?? -1
    expect(room.code(other, 'snapshot')).toBe('not-allowed')
    expect(room.code(other, 'merge')).toBe('not-allowed')
    const merger = asked(room.send(maker, 'snapshot', 'S').send)[0]?.seat ?? -1
    expect(room.code(maker, 'snapshot', 'T')).toBe('not-allowed')
    expect(room.code(maker, 'merge')).toBe('not-allowed')
    expect(room.code(merger, 'merge')).toBe('ok')
    expect(room.code(merger, 'merge')).toBe('not-allowed')
  })

  it('passes over who does not answer in time, and who has gone', () => {
    const { room, maker } = longRoom()
    expect(room.relay.wakesAt()).toBe(room.now + 8_000)
    expect(asked(room.pass(7_999))).toEqual([])
    const [second] = asked(room.pass(1))
    expect(second?.seat).not.toBe(maker)
    const gone = second?.seat ?? -1
    room.relay.disconnect(room.lineId(gone), room.now)
    const [third] = asked(room.seeSeat(gone, { here: false }))
    const seen = new Set([maker, gone, third?.seat])
    expect(seen.size).toBeGreaterThanOrEqual(2)
    expect(third?.seat).not.toBe(gone)
    expect(third?.seat).not.toBe(maker)
  })

  it('gives up a snapshot that two others could not merge, and asks somebody else for one', () => {
    const { room, maker, merger } = mergingRoom()
    const [again] = asked(room.pass(8_000))
    expect(again).toMatchObject({ want: 'merge' })
    expect([maker, merger]).not.toContain(again?.seat)
    const [anew] = asked(room.pass(8_000))
    expect(anew).toMatchObject({ want: 'snapshot' })
    expect([maker, merger, again?.seat]).not.toContain(anew?.seat)
    expect(room.kept(CLEO).board).toEqual(['a', 'b', 'c', 'd'])
  })

  it('leaves everybody in peace for a while when nobody answered', () => {
    const { room } = longRoom()
    for (let turn = 0; turn < all.length; turn += 1) room.pass(8_000)
    const wakesAt = room.relay.wakesAt() ?? 0
    expect(wakesAt - room.now).toBeGreaterThan(20_000)
    expect(asked(room.pass(wakesAt - room.now)).length).toBe(1)
  })

  it('with one person alone keeps all of it until a second comes', () => {
    const { room, requests } = mergingRoom({ synced: [ANA] })
    expect(requests).toEqual([])
    expect(room.relay.wakesAt()).toBeNull()
    const { send } = room.arrive(BEN)
    expect(framesTo(BEN, send)).toEqual(['a', 'b', 'c', 'd'])
    expect(requestsTo(BEN, send)).toEqual(['merge'])
    room.send(BEN, 'merge', '')
    expect(room.kept(CLEO).board).toEqual(['S'])
  })

  it('asks only who may write, and leaders who may read: nobody writes by way of a merge', () => {
    const readers = all.map((id) => seat(id, { board: id === ANA ? 'write' : 'read' }))
    const { room, maker, merger } = mergingRoom({ view: viewWith({ seats: readers }) })
    expect(maker).toBe(ANA)
    expect([LEADER, CO_LEADER]).toContain(merger)
    const members = [seat(ANA), seat(BEN, { board: 'read' })]
    const alone = mergingRoom({ view: viewWith({ seats: members }) })
    expect(alone.requests).toEqual([])
    expect(alone.room.relay.wakesAt()).toBeNull()
    expect(room.code(BEN, 'merge')).toBe('not-allowed')
  })

  it('forgets what it asked at a wipe', () => {
    const { room, merger } = mergingRoom()
    room.see({ board: { ...room.view.board, number: BOARD + 1 } })
    expect(room.relay.wakesAt()).toBeNull()
    expect(room.code(merger, 'merge')).toBe('not-allowed')
  })
})

describe('a full board', () => {
  it('refuses writes, asks another client, and takes them again once it is shorter', () => {
    const room = new TestRoom({ limits: { boardBytes: 1_000, shareBytes: 5_000 } })
    const half = new Uint8Array(400)
    expect(room.code(ANA, 'update', half)).toBe('ok')
    expect(room.code(ANA, 'update', half)).toBe('ok')
    const { ack, send } = room.send(ANA, 'update', half)
    expect(ack).toEqual({ ok: false, code: 'board-full' })
    const [first] = asked(send)
    expect(first?.want).toBe('snapshot')
    room.pass(3_000)
    const [second] = asked(room.send(ANA, 'update', half).send)
    expect(second?.want).toBe('snapshot')
    expect(second?.seat).not.toBe(first?.seat)
    const [merge] = asked(room.send(second?.seat ?? -1, 'snapshot', 'S').send)
    room.send(merge?.seat ?? -1, 'merge', '')
    expect(room.code(ANA, 'update', half)).toBe('ok')
  })

  it('counts what waits in the window, and a snapshot that is not adopted yet', () => {
    const unsigned = viewWith({ board: { ...viewWith().board, signing: 'unsigned' } })
    const room = new TestRoom({ view: unsigned, limits: { boardBytes: 1_000, shareBytes: 5_000 } })
    const codes = [1, 2, 3].map(() => room.code(ANA, 'update', new Uint8Array(400)))
    expect(codes).toEqual(['ok', 'ok', 'board-full'])
    const long = longRoom()
    long.room.send(long.maker, 'snapshot', new Uint8Array(720))
    expect(long.room.code(ANA, 'update', 'x')).toBe('board-full')
  })

  it('holds 2 MiB by default', () => {
    const room = new TestRoom({ limits: { tailUpdates: 1e9, tailBytes: 1e9, shareBytes: 1e9 } })
    let taken = 0
    for (; room.code(ANA, 'update', new Uint8Array(60_000)) === 'ok'; taken += 1) room.pass(1_000)
    expect(taken).toBe(Math.floor((2 * 1024 * 1024) / 60_048))
  })
})

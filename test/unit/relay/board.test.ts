/** What a room holds of its board: the log, who laid which card, and what a room knows again after a crash. */
import { describe, expect, it } from 'vitest'
import { all, asked, small } from './longRoom.ts'
import { ANA, BEN, BOARD, CLEO, framesTo, LEADER, seat, TestRoom, viewWith } from './room.ts'

describe('the board log', () => {
  it('reaches every reader, its writer too, and waits for who comes late', () => {
    const room = new TestRoom({ synced: [LEADER, ANA, BEN] })
    room.seeSeat(BEN, { board: 'none' })
    const { send } = room.send(ANA, 'update', 'a')
    expect(framesTo(LEADER, send)).toEqual(['a'])
    // Its writer too: what a page holds says nothing of what it has written itself.
    expect(framesTo(ANA, send)).toEqual(['a'])
    expect(framesTo(BEN, send)).toEqual([])
    room.send(LEADER, 'update', 'd')
    expect(room.kept(CLEO).board).toEqual(['a', 'd'])
  })

  it('is withheld from a seat without the right, and handed over on its return, each frame once', () => {
    const room = new TestRoom()
    room.send(ANA, 'update', 'before')
    expect(room.seeSeat(CLEO, { board: 'none' })).toEqual([])
    room.send(ANA, 'update', 'one')
    room.send(BEN, 'update', 'two')
    expect(room.kept(CLEO).board).toEqual([])
    expect(framesTo(CLEO, room.send(ANA, 'presence', 'p').send)).toEqual([])
    const back = new TestRoom()
    back.send(ANA, 'update', 'before')
    back.seeSeat(CLEO, { board: 'none' })
    back.send(ANA, 'update', 'one')
    back.send(BEN, 'update', 'two')
    const handed = back.seeSeat(CLEO, { board: 'read' })
    expect(framesTo(CLEO, handed)).toEqual(['one', 'two'])
    expect(handed.every(({ kind }) => kind === 'kept')).toBe(true)
    expect(back.seeSeat(CLEO, { board: 'write' })).toEqual([])
    expect(framesTo(CLEO, back.send(ANA, 'update', 'three').send)).toEqual(['three'])
  })

  it('is gone at a wipe, all of it at once, and late frames of the old one are refused', () => {
    const room = new TestRoom({
      view: viewWith({ board: { ...viewWith().board, signing: 'unsigned' } }),
    })
    room.send(ANA, 'update', 'a')
    room.pass(250)
    room.send(BEN, 'update', 'waiting')
    room.send(BEN, 'update', 'too')
    const late = room.make(ANA, 'update', 'late')
    room.see({ board: { ...room.view.board, number: BOARD + 1 } })
    expect(room.relay.bytes).toBe(0)
    expect(room.pass(250)).toEqual([])
    expect(room.take(ANA, late).ack).toEqual({ ok: false, code: 'board-gone' })
    expect(room.kept(CLEO).board ?? []).toEqual([])
    expect(room.code(ANA, 'update', 'new')).toBe('ok')
    expect(framesTo(CLEO, room.pass(250))).toEqual(['new'])
  })
})

describe('who laid which card', () => {
  it('is kept beside the board, through a snapshot, until another person has the chair', () => {
    const room = new TestRoom({ limits: small })
    expect(framesTo(BEN, room.send(ANA, 'author', 'mine').send)).toEqual(['mine'])
    for (const text of ['a', 'b', 'c', 'd']) room.send(ANA, 'update', text)
    const maker = asked(room.pass(5_000))[0]?.seat ?? -1
    const merger = asked(room.send(maker, 'snapshot', 'S').send)[0]?.seat ?? -1
    room.send(merger, 'merge', '')
    expect(room.kept(CLEO).board).toEqual(['S', 'mine'])
    room.seeSeat(ANA, { generation: 2 })
    expect(room.kept(CLEO).board).toEqual(['S'])
  })

  it('is said by the seat itself, on signed boards, so often and no more', () => {
    const room = new TestRoom({ limits: { authors: 2 } })
    expect(room.code(ANA, 'author', 'x', { seat: BEN })).toBe('frame-not-yours')
    const codes = [1, 2, 3].map(() => room.code(ANA, 'author'))
    expect(codes).toEqual(['ok', 'ok', 'board-full'])
    expect(room.code(BEN, 'author')).toBe('ok')
    room.see({ board: { ...room.view.board, signing: 'unsigned' } })
    expect(room.code(BEN, 'author')).toBe('frame-not-yours')
  })
})

describe('a room that came back after a crash', () => {
  it('asks for the board when nobody has sent it, and hands it to everybody', () => {
    const room = new TestRoom({ restored: true })
    const at = room.relay.wakesAt() ?? 0
    expect(at).toBe(room.now + 4_000)
    const [request] = asked(room.pass(4_000))
    expect(request?.want).toBe('snapshot')
    const maker = request?.seat ?? -1
    const { send } = room.send(maker, 'snapshot', 'S')
    for (const id of all.filter((each) => each !== maker)) expect(framesTo(id, send)).toEqual(['S'])
    expect(framesTo(maker, send)).toEqual([])
    expect(room.kept(CLEO).board).toEqual(['S'])
    expect(asked(room.pass(60_000))).toEqual([])
  })

  it('asks everybody else what the first snapshot lacks: a crash may have come between', () => {
    const room = new TestRoom({ restored: true })
    const maker = asked(room.pass(4_000))[0]?.seat ?? -1
    const requests = asked(room.send(maker, 'snapshot', 'S').send)
    const others = all.filter((id) => id !== maker)
    expect(requests.map(({ seat: id }) => id)).toEqual(others)
    expect(requests.every(({ want }) => want === 'merge')).toBe(true)
    expect(room.code(maker, 'merge', 'x')).toBe('not-allowed')
    const [first = -1, second = -1, third = -1] = others
    expect(framesTo(maker, room.send(first, 'merge', 'lost').send)).toEqual(['lost'])
    expect(room.code(second, 'merge', '')).toBe('ok')
    expect(room.code(second, 'merge', 'again')).toBe('not-allowed')
    expect(room.kept(CLEO).board).toEqual(['S', 'lost'])
    room.pass(8_000)
    expect(room.code(third, 'merge', 'late')).toBe('not-allowed')
  })

  it('asks nobody when somebody has sent it', () => {
    const room = new TestRoom({ restored: true })
    room.send(ANA, 'update', 'all of it')
    expect(asked(room.pass(60_000))).toEqual([])
  })

  it('asks as soon as the board is opened, if it was closed', () => {
    const closed = all.map((id) => seat(id, { board: 'none' }))
    const room = new TestRoom({ restored: true, view: viewWith({ seats: closed }) })
    expect(asked(room.pass(60_000))).toEqual([])
    expect(room.relay.wakesAt()).toBeNull()
    expect(asked(room.see({ seats: viewWith().seats })).length).toBe(1)
  })

  it('asks nobody in a new room', () => {
    const room = new TestRoom()
    expect(room.relay.wakesAt()).toBeNull()
    expect(asked(room.pass(60_000))).toEqual([])
  })
})

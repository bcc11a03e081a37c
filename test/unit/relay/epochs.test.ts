import { describe, expect, it } from 'vitest'
import type { Sending } from '../../../server/rooms/relay/relay.ts'
import {
  ANA,
  BEN,
  CLEO,
  CO_LEADER,
  framesTo,
  LEADER,
  TestRoom,
  textOfBody,
  viewWith,
} from './room.ts'

const epochsTo = (id: number, sendings: readonly Sending[]): readonly string[] =>
  sendings.flatMap((sending) =>
    sending.kind === 'epoch' && sending.to.includes(id) ? [textOfBody(sending.frame)] : [],
  )
/** A leader lays an epoch at this revision. */
const lay = (room: TestRoom, epoch: number, revision: number, by: number = LEADER) =>
  room.send(by, 'epoch', `epoch ${epoch}`, { epoch, board: revision })
const code = (room: TestRoom, epoch: number, revision: number, by: number = LEADER): string => {
  const { ack } = lay(room, epoch, revision, by)
  return ack.ok ? 'ok' : ack.code
}

describe('an epoch', () => {
  it('goes to everybody, its maker too, and first of all to whoever comes later', () => {
    const room = new TestRoom()
    const { send } = lay(room, 1, 1)
    for (const id of [LEADER, CO_LEADER, ANA]) expect(epochsTo(id, send)).toEqual(['epoch 1'])
    const { send: later } = room.arrive(BEN)
    expect(epochsTo(BEN, later.slice(0, 1))).toEqual(['epoch 1'])
  })

  it('is the first of two leaders’, and never an older one', () => {
    const room = new TestRoom()
    expect(code(room, 1, 4)).toBe('ok')
    expect(code(room, 1, 4, CO_LEADER)).toBe('epoch-old')
    expect(code(room, 0, 5, CO_LEADER)).toBe('epoch-old')
    expect(code(room, 1, 5, CO_LEADER)).toBe('ok')
    expect(code(room, 2, 6)).toBe('ok')
  })

  it('is nobody else’s to lay, unless a server that was restarted has none; then a leader’s takes its place', () => {
    // Whoever is first in a new room has none to hand back: nothing would open it, and all would be told that they wait.
    expect(code(new TestRoom(), 7, 900, ANA)).toBe('leaders-only')
    const room = new TestRoom({ restored: true })
    expect(code(room, 7, 900, ANA)).toBe('ok')
    expect(code(room, 8, 901, BEN)).toBe('leaders-only')
    // What others hand back bars nobody.
    expect(room.code(BEN, 'name', 'Ben')).toBe('ok')
    expect(code(room, 1, 2)).toBe('ok')
    expect(room.code(BEN, 'word')).toBe('epoch-old')
    expect(code(room, 2, 3, ANA)).toBe('leaders-only')
  })

  describe('of a leader who presents and sits back', () => {
    const sitsBack = (): TestRoom => {
      const room = new TestRoom()
      // All who came in the beginning have had it.
      for (let revision = 1; revision <= 5; revision += 1) lay(room, 0, revision)
      room.seeSeat(CO_LEADER, { sitsBack: true })
      return room
    }
    const sentAway = (room: TestRoom, id: number): void => {
      const seats = room.view.seats.filter(({ seat }) => seat !== id)
      room.see({ seats, removals: room.view.removals + 1 })
    }

    it('is nothing that they can say: without anybody who came or was sent away it is refused', () => {
      const room = sitsBack()
      expect(code(room, 0, 6, CO_LEADER)).toBe('not-allowed')
      expect(code(room, 1, 6, CO_LEADER)).toBe('not-allowed')
      // Nor does their own line make an occasion.
      room.arrive(CO_LEADER)
      expect(code(room, 1, 6, CO_LEADER)).toBe('not-allowed')
      expect(code(room, 1, 6)).toBe('ok')
    })

    it('is taken once for each who was sent away or came, and of others’ comings each counts once', () => {
      const room = sitsBack()
      sentAway(room, BEN)
      expect(code(room, 1, 6, CO_LEADER)).toBe('ok')
      expect(code(room, 1, 7, CO_LEADER)).toBe('not-allowed')
      room.arrive(ANA)
      room.arrive(ANA)
      expect(code(room, 1, 7, CO_LEADER)).toBe('ok')
      expect(code(room, 1, 8, CO_LEADER)).toBe('not-allowed')
      // Whoever leaves by themselves is no occasion, nor is that they came; whoever sits there next is one.
      room.arrive(ANA)
      room.see({ seats: room.view.seats.filter(({ seat }) => seat !== ANA) })
      expect(code(room, 1, 8, CO_LEADER)).toBe('not-allowed')
      room.seeSeat(CLEO, { generation: 2 })
      room.arrive(CLEO)
      expect(code(room, 1, 8, CO_LEADER)).toBe('ok')
      expect(code(room, 1, 9, CO_LEADER)).toBe('not-allowed')
    })

    it('is the next one, so that its numbers say nothing', () => {
      const room = sitsBack()
      for (const id of [ANA, BEN]) sentAway(room, id)
      for (const [epoch, revision] of [
        [0, 7],
        [1, 4_000],
        [2, 6],
        [70_000, 6],
      ] as const) {
        expect(code(room, epoch, revision, CO_LEADER)).toBe('not-allowed')
      }
      expect(code(room, 1, 6, CO_LEADER)).toBe('ok')
    })

    it('is another leader’s to lay as before, and never a member’s who sits back, after a crash either', () => {
      const room = sitsBack()
      sentAway(room, BEN)
      expect(code(room, 1, 6)).toBe('ok')
      expect(code(room, 1, 7, CO_LEADER)).toBe('not-allowed')
      const restarted = new TestRoom({ restored: true })
      restarted.seeSeat(ANA, { sitsBack: true })
      expect(code(restarted, 1, 6, ANA)).toBe('not-allowed')
      expect(code(restarted, 1, 6, BEN)).toBe('ok')
    })
  })

  it('lets nothing pass that is sealed in an older one', () => {
    const room = new TestRoom()
    lay(room, 2, 1)
    for (const kind of ['update', 'presence', 'name', 'word'] as const) {
      expect(room.code(ANA, kind, 'x', { epoch: 1 })).toBe('epoch-old')
      expect(room.code(ANA, kind, 'x', { epoch: 2 })).toBe('ok')
    }
    expect(room.code(LEADER, 'note', 'x', { epoch: 1 })).toBe('epoch-old')
  })

  it('leaves to the door what the door can open, and the room its own', () => {
    const room = new TestRoom()
    room.send(LEADER, 'settings', 'first')
    room.send(LEADER, 'name', 'Ruth first')
    lay(room, 1, 1)
    room.send(LEADER, 'settings', 'second', { epoch: 1 })
    room.send(LEADER, 'name', 'Ruth second', { epoch: 1 })
    const { ack, send } = room.send(LEADER, 'settings', 'first again')
    expect(ack.ok).toBe(true)
    expect(framesTo(ANA, send)).toEqual([])
    const door = room.relay.keptAtTheDoor().flatMap(({ frames }) => frames.map(textOfBody))
    expect(door).toEqual(['first again', 'Ruth first'])
    expect(room.kept(ANA)).toMatchObject({ settings: ['second'], names: ['Ruth second'] })
  })

  it('lets somebody without it tell the leaders who they are, and nobody else', () => {
    const room = new TestRoom()
    lay(room, 1, 1)
    room.send(ANA, 'name', 'Ana', { epoch: 1 })
    for (const id of [ANA, BEN]) {
      const { ack, send } = room.send(id, 'name', 'on another device')
      expect(ack.ok).toBe(true)
      expect(framesTo(LEADER, send)).toEqual(['on another device'])
      expect(framesTo(CO_LEADER, send)).toEqual(['on another device'])
      for (const other of [ANA, BEN, CLEO]) expect(framesTo(other, send)).toEqual([])
    }
    // For a leader who comes later, until the person has the epoch.
    expect(room.kept(LEADER)).toMatchObject({ names: ['on another device', 'Ana'] })
    expect(room.kept(CLEO)).toMatchObject({ names: ['Ana'] })
    expect(room.relay.keptAtTheDoor().flatMap(({ frames }) => frames)).toEqual([])
  })

  it('waits for the window of what has no sender, which is as long for it as ever', () => {
    const board = { ...viewWith().board, signing: 'unsigned' as const }
    const room = new TestRoom({ view: viewWith({ board }) })
    room.send(ANA, 'update', 'a card')
    expect(epochsTo(BEN, lay(room, 1, 1).send)).toEqual([])
    // Still the old one: whoever writes within the window is not told apart by its epoch.
    expect(room.code(BEN, 'update', 'another')).toBe('ok')
    const sent = room.pass(room.relay.wakesAt() === null ? 0 : 250)
    expect(framesTo(BEN, sent)).toHaveLength(2)
    expect(epochsTo(BEN, sent)).toEqual(['epoch 1'])
    const order = sent.map(({ kind }) => kind)
    expect(order.indexOf('epoch')).toBe(order.lastIndexOf('frame') + 1)
    expect(room.code(BEN, 'update', 'late')).toBe('epoch-old')
  })

  it('is gone with the room', () => {
    const room = new TestRoom()
    lay(room, 1, 1)
    expect(room.relay.bytes).toBeGreaterThan(0)
    room.relay.forget()
    expect(room.relay.bytes).toBe(0)
  })
})

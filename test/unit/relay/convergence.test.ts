/**
 * Eight editors with real documents around the relay: writes, lost lines, reloads, compactions, withheld seats and
 * a maker whose snapshots drop what others wrote. In the end everybody, a late joiner included, has one board.
 */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { Sending } from '../../../server/rooms/relay/relay.ts'
import { decodeHeader } from '../../../shared/sealing/header.ts'
import { bodyOf, seat, TestRoom, viewWith } from './room.ts'

const SEATS = [0, 1, 2, 3, 4, 5, 6, 7]
const LATE = 8
const PLENTY = { perSecond: 1e9, burst: 1e9 }

class Editor {
  doc = new Y.Doc()
  /** Written, and not acknowledged. */
  unsent: Uint8Array[] = []
  connected = true
  readonly id: number
  readonly dropsOthers: boolean
  constructor(id: number, dropsOthers = false) {
    this.id = id
    this.dropsOthers = dropsOthers
    this.#listen()
  }
  #listen(): void {
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'line') this.unsent.push(update)
    })
  }
  write(card: number, text: string): void {
    this.doc.getMap<string>('cards').set(`${card}`, text)
  }
  erase(card: number): void {
    this.doc.getMap<string>('cards').delete(`${card}`)
  }
  reload(): void {
    this.doc = new Y.Doc()
    this.unsent = []
    this.#listen()
  }
  receive(frame: Uint8Array): void {
    const snapshot = decodeHeader(frame)?.kind === 'snapshot'
    const apply = snapshot ? Y.applyUpdateV2 : Y.applyUpdate
    apply(this.doc, bodyOf(frame), 'line')
  }
  snapshot(): Uint8Array {
    return Y.encodeStateAsUpdateV2(this.dropsOthers ? new Y.Doc() : this.doc)
  }
  lacking(snapshot: Uint8Array): Uint8Array {
    const other = new Y.Doc()
    Y.applyUpdateV2(other, bodyOf(snapshot))
    return Y.encodeStateAsUpdate(this.doc, Y.encodeStateVector(other))
  }
}

class Session {
  readonly room: TestRoom
  readonly editors: readonly Editor[]
  readonly #answers: (() => readonly Sending[])[] = []
  constructor(signing: 'signed' | 'unsigned', hostile: number | null, seed: number) {
    const seats = [...SEATS, LATE].map((id) => seat(id, { here: id !== LATE }))
    const view = viewWith({ seats, board: { ...viewWith().board, signing } })
    let state = seed >>> 0
    this.room = new TestRoom({
      view,
      synced: SEATS,
      limits: {
        tailUpdates: 6,
        looksAfter: { least: 200, most: 900 },
        shareBytes: 1e9,
        frames: PLENTY,
        syncs: PLENTY,
        bytes: PLENTY,
      },
      randomBelow: (bound) => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
        return Math.floor((state / 2 ** 32) * bound)
      },
    })
    this.editors = [...SEATS, LATE].map((id) => new Editor(id, id === hostile))
    for (const editor of this.editors) editor.connected = editor.id !== LATE
  }
  carry(sendings: readonly Sending[]): void {
    for (const sending of sendings) {
      if (sending.kind === 'request') this.#answer(sending.to, sending.request)
      else if (sending.kind === 'kept')
        for (const frame of sending.kept.frames) this.#give(sending.to, frame)
      else for (const id of sending.to) this.#give(id, sending.frame)
    }
  }
  #give(id: number, frame: Uint8Array): void {
    const editor = this.editors[id]
    if (editor?.connected) editor.receive(frame)
  }
  /** Made at once and sent later: others go on writing meanwhile. */
  #answer(id: number, request: Extract<Sending, { kind: 'request' }>['request']): void {
    const editor = this.editors[id]
    if (!editor?.connected) return
    const answer =
      request.want === 'snapshot'
        ? ({ kind: 'snapshot', body: editor.snapshot() } as const)
        : ({ kind: 'merge', body: editor.lacking(request.snapshot) } as const)
    this.#answers.push(() =>
      editor.connected ? this.room.send(id, answer.kind, answer.body).send : [],
    )
  }
  answerAll(): void {
    for (const answer of this.#answers.splice(0)) this.carry(answer())
  }
  flush(editor: Editor): void {
    if (!editor.connected) return
    for (const update of editor.unsent.splice(0)) {
      const { ack, send } = this.room.send(editor.id, 'update', update)
      if (!ack.ok) editor.unsent.push(update)
      this.carry(send)
    }
  }
  drop(editor: Editor): void {
    editor.connected = false
    this.room.relay.disconnect(this.room.lineId(editor.id), this.room.now)
    this.carry(this.room.seeSeat(editor.id, { here: false }))
  }
  comeBack(editor: Editor): void {
    editor.connected = true
    this.carry(this.room.seeSeat(editor.id, { here: true }))
    this.carry(this.room.arrive(editor.id).send)
    this.flush(editor)
  }
  settle(): void {
    for (const editor of this.editors) {
      if (!editor.connected) this.comeBack(editor)
      this.carry(this.room.seeSeat(editor.id, { board: 'write' }))
    }
    for (let turn = 0; turn < 40; turn += 1) {
      for (const editor of this.editors) this.flush(editor)
      this.carry(this.room.pass(1_000))
      this.answerAll()
    }
  }
}

type Step = readonly [what: number, who: number, card: number]
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.tuple(fc.nat(11), fc.constantFrom(...SEATS), fc.nat(9)),
  { minLength: 20, maxLength: 250 },
)

function run(session: Session, [what, who, card]: Step): void {
  const editor = session.editors[who]
  if (editor === undefined) return
  if (what <= 4) editor.write(card, `${who}:${card}:${session.room.now}`)
  else if (what === 5) editor.erase(card)
  else if (what <= 8) session.flush(editor)
  else if (what === 9) {
    if (editor.connected) session.drop(editor)
    else session.comeBack(editor)
  } else if (what === 10) {
    const board = session.room.view.seats[who]?.board === 'none' ? 'write' : 'none'
    session.carry(session.room.seeSeat(who, { board }))
  } else {
    session.carry(session.room.pass(card * 100))
    if (card % 2 === 0) session.answerAll()
  }
}

const boardOf = (editor: Editor): unknown => editor.doc.getMap('cards').toJSON()

describe('eight editors', () => {
  it.each([
    ['signed', null],
    ['unsigned', null],
    ['signed', 3],
  ] as const)(
    'with %s cards end with one board, whoever drops what (hostile maker: %s)',
    (signing, hostile) => {
      void fc.assert(
        fc.property(steps, fc.integer(), (all, seed) => {
          const session = new Session(signing, hostile, seed)
          for (const step of all) run(session, step)
          session.settle()
          const late = session.editors[LATE]
          const board = boardOf(session.editors[0] ?? new Editor(0))
          for (const editor of session.editors) expect(boardOf(editor)).toEqual(board)
          // Who comes now gets all of it from the room's memory alone.
          late?.reload()
          if (late !== undefined) session.comeBack(late)
          expect(late === undefined ? null : boardOf(late)).toEqual(board)
          expect(session.room.relay.bytes).toBeLessThan(100_000)
        }),
        { numRuns: 30 },
      )
    },
  )
})

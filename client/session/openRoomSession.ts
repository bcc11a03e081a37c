/** A page's session: the verbs of {@link RoomSession} over a connection, sealed channels and what the page holds. */

import type { Ack } from '../../shared/answer.ts'
import type { SignedNote } from '../../shared/datesNote.ts'
import { isSeries, peekInvitation, type SeriesInvitation } from '../../shared/invitation.ts'
import type { LinkParts } from '../../shared/link.ts'
import type { DoorView, GoneView, SeatedView, View } from '../../shared/pageView.ts'
import type { DeskCommand, LinksMade, Seating } from '../../shared/protocol.ts'
import type { ReceiptFile } from '../../shared/receipt.ts'
import { markOfRules } from '../../shared/rulesMark.ts'
import { drawPageLoad } from '../../shared/sealing/header.ts'
import type { Command } from '../../shared/session/command.ts'
import type { SeatId } from '../../shared/session/seat.ts'
import { Listeners } from '../listeners.ts'
import { Channels, quietly } from './channels.ts'
import { Connection, type World } from './connection.ts'
import { keepVigil } from './keepVigil.ts'
import { zoneOf } from './keyring.ts'
import { linkBeside } from './links.ts'
import { PageState } from './pageState.ts'
import { assembleReceipt, nameBeside } from './receipts.ts'
import type { BoardPort, RoomSession } from './roomSession.ts'
import { isForGood } from './vigil.ts'

export type { World }

/** A page that returns after this long (ms) looks whether its line still answers. */
const LONG_AWAY = 5_000
export class PageSession implements RoomSession {
  readonly board: BoardPort
  readonly #state: PageState
  readonly #connection: Connection
  readonly #channels: Channels
  readonly #knocks = new Listeners()
  readonly onKnock = this.#knocks.subscribe
  readonly #world: World
  #over = false
  #endVigil = (): void => undefined

  constructor(world: World) {
    const pageLoad = drawPageLoad(world.random)
    const state = new PageState(world.random)
    this.#world = world
    this.#state = state
    this.board = {
      send: (kind, payload, signed) => this.#channels.sending.sendOnBoard(kind, payload, signed),
      onFrame: (listener) => state.board.onFrame(listener),
      onKept: (listener) => state.board.onKept(listener),
      onRequest: (listener) => state.board.onRequest(listener),
    }
    this.#connection = new Connection(world, state, pageLoad, {
      view: (view) => this.#see(view),
      seating: (seating) => this.#seated(seating),
      copy: (copy) => this.#connection.papers.keepCopy(copy),
      frames: (frames) => this.#channels.frames(frames),
      kept: (kept) => this.#channels.kept(kept),
      board: (request) => this.#channels.request(request),
      epoch: (frame) => this.#channels.epoch(frame),
      knock: this.#knocks.tell,
    })
    this.#channels = new Channels({
      state,
      connection: this.#connection,
      pageLoad,
      random: world.random,
    })
  }

  readonly subscribe = (listener: () => void): (() => void) => this.#state.subscribe(listener)
  readonly snapshot = () => this.#state.snapshot()

  get series(): SeriesInvitation | null {
    const claims = peekInvitation(this.#connection.papers.link?.invitation ?? '')
    return claims !== null && isSeries(claims) ? claims : null
  }

  get note(): SignedNote | null {
    return this.#connection.papers.note
  }

  get link(): LinkParts | null {
    return this.#connection.papers.link
  }

  get zone(): string | null {
    const { link } = this.#connection.papers
    return link === null ? null : zoneOf(link)
  }

  async command(command: Command): Promise<Ack> {
    return this.#connection.ask().emitWithAck('command', command)
  }

  async door(command: DeskCommand): Promise<Ack<LinksMade>> {
    const done = this.#channels.asks(command)
    const answer = await this.#connection.ask().emitWithAck('door', command)
    if (answer.ok) done()
    return answer
  }

  async moveThere(yes: boolean): Promise<Ack> {
    return this.#connection.ask().emitWithAck('moveThere', yes)
  }

  knock(name: string): Promise<Ack> {
    return this.#channels.sending.knock(name)
  }

  writeNote(text: string): Promise<Ack> {
    return this.#channels.sending.writeNote(text)
  }

  giveWord(text: string): Promise<Ack> {
    return this.#channels.sending.giveWord(text)
  }

  linkOf(invitation: string, note?: string): string {
    return linkBeside(this.#connection.papers.link, this.#world.origin, invitation, note)
  }

  async rulesAre(rules: readonly string[]): Promise<boolean | null> {
    const { link } = this.#connection.papers
    const mark = link && peekInvitation(link.invitation)?.k
    return link && mark ? (await markOfRules(link.roomSecret, rules)) === mark : null
  }

  async leave(): Promise<void> {
    const trial = this.#state.room?.trial ?? false
    const gone = { at: 'gone', why: 'left', trial } as const
    try {
      const answer = await this.#connection.ask().emitWithAck('leave')
      await this.#part({ ...gone, receipt: answer.ok ? answer.receipt : null })
    } catch {
      await this.#part({ ...gone, receipt: null })
    }
  }

  tryNow(): void {
    this.#connection.tryNow()
  }

  letRead(seat: SeatId): void {
    this.#channels.letRead(seat)
  }

  /** Nothing is sent under a secret that the room has left: whoever comes waits for the present one. */
  readonly mediaEpochs = async () => {
    await this.#channels.begun
    return (await this.#connection.keys()).media
  }

  /** The page is looked at again after `away` ms: phones cut lines without a word. */
  returned(away: number): void {
    if (this.#over) return
    if (!this.#connection.live) this.#connection.returned()
    else if (away > LONG_AWAY && this.#state.seating)
      this.#channels.sync(away === Number.POSITIVE_INFINITY)
  }

  /** The line is cut without a word, as a network does it; it does not come back by itself. */
  cutLine(): void {
    this.#connection.cut()
  }

  /** The page is gone, without a word: nothing is emptied and nobody is told. */
  abandon(): void {
    this.#over = true
    this.#channels.stop()
    this.#endVigil()
    this.#connection.abandon()
  }

  #see(view: View): void {
    if (this.#over) return
    if (view.at === 'gone') {
      void this.#part(view)
      return
    }
    this.#connection.wasLetIn()
    this.#state.line = { state: 'live' }
    if (view.at === 'room') this.#seeRoom(view)
    else this.#seeDoor(view)
  }

  #seeRoom(view: SeatedView): void {
    const { keyring } = this.#connection
    if (!keyring) return
    const wasResuming = this.#state.room?.moment.at === 'resuming'
    this.#state.seeRoom(view, keyring.room.names)
    this.#state.changed()
    this.#channels.seen()
    // While the room came back it took and gave less than it does now.
    if (wasResuming && view.moment.at !== 'resuming' && this.#state.seating) this.#channels.sync()
  }

  /** The ticket stays: after a crash whoever comes first stands at a door until the others have brought the room back. */
  #seeDoor(view: DoorView): void {
    this.#state.seeDoor(view)
    this.#state.changed()
    const fitted = this.#connection.fitDate(view.date)
    this.#channels.after(async () => {
      await fitted
      // A line that came back: the name that was given here already is given again.
      if (view.stage === 'name' && this.#state.ownName) quietly(this.#channels.sending.knockAgain())
    })
  }

  #seated(seating: Seating): void {
    if (this.#over) return
    this.#state.seating = seating
    this.#connection.papers.keepNote(seating.dates)
    this.#connection.remember(seating.ticket)
    this.#state.changed()
    this.#channels.sync()
  }

  /** The end, once: the receipt is put together, and everything else is let go of but the word of the room's end. */
  async #part(view: GoneView): Promise<void> {
    if (this.#over) return
    this.#over = true
    this.#channels.stop()
    const { keyring } = this.#connection
    // Whoever was not there at the end holds a copy, and not the word of it.
    const { label } = this.#connection
    const word = isForGood(view) && view.name === undefined ? this.#connection.papers.copy : null
    this.#connection.close()
    if (word !== null) this.#endVigil = keepVigil({ ...this.#world, label }, word)
    const { settings } = this.#state
    let receipt: ReceiptFile | null = null
    if (view.receipt !== null) {
      const ownName = this.#state.ownName ?? (await nameBeside(view, keyring))
      receipt = await assembleReceipt(view.receipt, ownName, settings.payload)
    }
    this.#state.part(view, receipt)
    this.#state.changed()
  }
}

export const openRoomSession = (world: World): PageSession => new PageSession(world)

/** Opens a page's session from its link: keys, line, sealed channels, and the verbs of {@link RoomSession} over them. */
import { type CreatorsWords, decodeCreatorsWords } from '../../shared/creatorsWords.ts'
import { formatLink, type LinkParts, readLink } from '../../shared/link.ts'
import {
  type Ack,
  AT_THE_DOOR,
  type DoorCommand,
  type DoorView,
  type GoneView,
  type Hello,
  PROTOCOL_VERSION,
  type SeatedView,
  type Seating,
  type View,
} from '../../shared/protocol.ts'
import { type RandomBytes, toBase64Url } from '../../shared/sealing/bytes.ts'
import { drawPageLoad } from '../../shared/sealing/header.ts'
import type { Command } from '../../shared/session/command.ts'
import { Incoming, type Synced } from './incoming.ts'
import { dateNow, dateStartingAt, deriveKeyring, type Keyring, keyOf } from './keyring.ts'
import { Line, LineLost, type LineRefusal } from './line.ts'
import { drawEpochKey, namePlaintext, newName, readName } from './names.ts'
import { type Letter, Outgoing } from './outgoing.ts'
import { PageState } from './pageState.ts'
import { assembleReceipt } from './receipts.ts'
import { afterRefusal } from './refusals.ts'
import type { BoardPort, RoomSession } from './roomSession.ts'
import { payloadOf } from './settings.ts'
import { noteLetter, settleIn, wordLetter } from './settling.ts'
import { newNote } from './strip.ts'
import { type Tab, takeIn, writeTabMemory } from './tabMemory.ts'
import { readWord } from './words.ts'

/** What a page's session needs of the world. */
export interface World {
  /** Origin of the server, and of the links formatted here. */
  readonly origin: string
  /** The address's fragment as the page was opened. */
  readonly fragment: string
  readonly tab: Tab
  readonly random: RandomBytes
  /** Epoch ms. */
  readonly now: () => number
}

/** A page that returns after this long (ms) looks whether its line still answers. */
const LONG_AWAY = 5_000
/** When the door is too busy to hand over what is kept, ask again after this (ms). */
const SYNC_AGAIN = 1_500

/** The longest that a browser's timer waits (ms). */
const LONGEST_TIMER = 2 ** 31 - 1

export class PageSession implements RoomSession {
  readonly #world: World
  readonly #link: LinkParts | null
  readonly #fragment: string
  readonly #state: PageState
  readonly #incoming: Incoming
  readonly #outgoing: Outgoing
  readonly #pageLoad: number
  readonly #ready: Promise<Keyring>
  readonly #knocks = new Set<() => void>()
  #keyring: Keyring | null = null
  #words: CreatorsWords | null = null
  #epochKey = ''
  #line: Line | null = null
  #ticket: string | null
  #copy: string | null = null
  #beenIn = false
  #over = false
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly board: BoardPort

  constructor(world: World) {
    this.#world = world
    this.#state = new PageState(world.random)
    this.#pageLoad = drawPageLoad(world.random)
    this.#outgoing = new Outgoing(this.#pageLoad)
    this.#incoming = new Incoming(
      this.#state,
      () => this.#keyring,
      (synced) => this.#settle(synced),
    )
    const { board } = this.#state
    this.board = {
      send: (kind, payload, signed) => this.#sendOnBoard(kind, payload, signed),
      onFrame: (listener) => board.onFrame(listener),
      onKept: (listener) => board.onKept(listener),
      onRequest: (listener) => board.onRequest(listener),
    }
    const memory = takeIn(world.fragment, world.tab.read())
    const link = readLink(memory?.fragment ?? '')
    this.#fragment = memory?.fragment ?? ''
    this.#ticket = memory?.ticket ?? null
    this.#link = link.ok ? link : null
    if (link.ok && memory) {
      world.tab.write(writeTabMemory(memory))
      this.#ready = this.#begin(link, memory.date)
    } else {
      world.tab.write('')
      this.#ready = Promise.reject(new Error('no link'))
      this.#state.refusal = { code: link.ok ? 'link-malformed' : link.code, opensAt: null }
    }
    this.#ready.catch(() => undefined)
  }

  readonly subscribe = (listener: () => void): (() => void) => this.#state.subscribe(listener)
  readonly snapshot = () => this.#state.snapshot()

  async command(command: Command): Promise<Ack> {
    return this.#ask().emitWithAck('command', command)
  }

  async door(command: DoorCommand): Promise<Ack<{ invitations?: readonly string[] }>> {
    return this.#ask().emitWithAck('door', command)
  }

  async moveThere(yes: boolean): Promise<Ack> {
    return this.#ask().emitWithAck('moveThere', yes)
  }

  async knock(text: string): Promise<Ack> {
    const name = readName(text)
    if (name === null) return { ok: false, code: 'bad-message' }
    const { ownName } = this.#state
    this.#state.ownName = ownName?.name === name ? ownName : await newName(name, this.#world.random)
    return this.#knockAgain()
  }

  async writeNote(text: string): Promise<Ack> {
    const seat = this.#state.seating?.seat
    if (seat === undefined) return { ok: false, code: 'not-seated' }
    const note = newNote(text, seat, this.#world.random)
    if (note === null) return { ok: false, code: 'bad-message' }
    const answer = await this.#send(noteLetter(note.id, note.text, seat))
    if (answer.ok) {
      this.#state.strip.add(note)
      this.#state.changed()
    }
    return answer
  }

  async giveWord(text: string): Promise<Ack> {
    const word = readWord(text)
    const round = this.#state.room?.words
    if (word === null) return { ok: false, code: 'bad-message' }
    if (!round?.open) return { ok: false, code: 'not-in-this-phase' }
    const answer = await this.#send(wordLetter(word, round.kind))
    if (answer.ok && this.#state.room?.words?.kind === round.kind) {
      this.#state.words.given(word)
      this.#state.changed()
    }
    return answer
  }

  memberLink(invitation: string): string {
    const { origin } = this.#world
    const roomSecret = this.#link?.roomSecret ?? new Uint8Array(0)
    return formatLink(origin, { invitation, roomSecret })
  }

  leaderLink(invitation: string): string {
    return this.#link
      ? formatLink(this.#world.origin, { ...this.#link, invitation })
      : this.memberLink(invitation)
  }

  async leave(): Promise<void> {
    const trial = this.#state.room?.trial ?? false
    try {
      const answer = await this.#ask().emitWithAck('leave')
      await this.#part({
        at: 'gone',
        why: 'left',
        receipt: answer.ok ? answer.receipt : null,
        trial,
      })
    } catch {
      await this.#part({ at: 'gone', why: 'left', receipt: null, trial })
    }
  }

  tryNow(): void {
    if (this.#over || !this.#line) return
    this.#state.refusal = null
    this.#state.changed()
    this.#line.open()
  }

  onKnock(listener: () => void): () => void {
    this.#knocks.add(listener)
    return () => this.#knocks.delete(listener)
  }

  async mediaKey(): Promise<ArrayBuffer> {
    return (this.#keyring ?? (await this.#ready)).room.media.slice(0)
  }

  /** The page is looked at again after `away` ms: phones cut lines without a word. */
  returned(away: number): void {
    if (this.#over || this.#state.refusal) return
    if (!this.#line?.live) this.#line?.open()
    else if (away > LONG_AWAY && this.#state.seating) this.#sync()
  }

  async #begin(link: LinkParts, date: number | null): Promise<Keyring> {
    const [keyring, { spelt }, words] = await Promise.all([
      deriveKeyring(link, date ?? dateNow(link, this.#world.now())),
      drawEpochKey(),
      link.words === undefined ? null : decodeCreatorsWords(link.words),
    ])
    this.#keyring = keyring
    this.#epochKey = spelt
    this.#words = words
    if (words) this.#state.settings.take(payloadOf(words, keyring.salts))
    if (this.#over) return keyring
    this.#line = new Line({
      url: this.#world.origin,
      hello: () => this.#hello(link, keyring),
      onLive: () => undefined,
      onLost: () => this.#lost(),
      onRefused: (refusal) => this.#refused(refusal),
      on: {
        view: (view) => this.#see(view),
        seating: (seating) => this.#seated(seating),
        copy: (copy) => {
          this.#copy = copy
        },
        frame: (frame) => this.#incoming.frame(frame),
        kept: (kept) => this.#incoming.kept(kept),
        board: (request) => this.#incoming.request(request),
        knock: () => {
          for (const listener of this.#knocks) listener()
        },
      },
    })
    this.#line.open()
    return keyring
  }

  #hello({ invitation }: LinkParts, { room }: Keyring): Hello {
    return {
      protocol: PROTOCOL_VERSION,
      invitation,
      proof: toBase64Url(room.admission),
      ...(this.#ticket !== null && { ticket: this.#ticket }),
      ...(this.#ticket !== null && this.#copy !== null && { copy: this.#copy }),
      pageLoad: this.#pageLoad,
    }
  }

  #lost(): void {
    if (!this.#state.view || this.#state.line.state === 'lost') return
    this.#state.line = { state: 'lost', since: this.#world.now() }
    this.#state.changed()
  }

  #refused({ code, opensAt }: LineRefusal): 'again' | 'later' | 'stop' {
    const held = {
      ticket: this.#ticket !== null,
      copy: this.#copy !== null,
      beenIn: this.#beenIn,
    }
    const next = afterRefusal(code, held)
    if (next === 'without-ticket') this.#remember(null)
    if (next === 'without-ticket' || next === 'without-copy') this.#copy = null
    if (next === 'later') return 'later'
    if (next !== 'stop') return 'again'
    this.#state.refusal = { code, opensAt }
    this.#state.changed()
    clearTimeout(this.#timer)
    if (opensAt !== null) {
      const wait = Math.max(1_000, opensAt - this.#world.now())
      this.#timer = setTimeout(() => this.tryNow(), Math.min(wait, LONGEST_TIMER))
    }
    return 'stop'
  }

  #see(view: View): void {
    if (this.#over) return
    if (view.at === 'gone') {
      void this.#part(view)
      return
    }
    this.#beenIn = true
    this.#state.refusal = null
    if (view.at === 'room') this.#seeRoom(view)
    else this.#seeDoor(view)
  }

  #seeRoom(view: SeatedView): void {
    if (!this.#keyring) return
    this.#state.line = { state: 'live' }
    this.#state.seeRoom(view, this.#keyring.room.names)
    this.#state.changed()
  }

  #seeDoor(view: DoorView): void {
    this.#copy = null
    this.#remember(null)
    this.#state.line = { state: 'live' }
    this.#state.seeDoor(view)
    this.#state.changed()
    this.#incoming.after(async () => {
      await this.#fitDate(view.plannedStart)
      // A line that came back: the name that was given here already is given again.
      if (view.stage === 'name' && this.#state.ownName) this.#quietly(this.#knockAgain())
    })
  }

  /** A device's clock may have chosen another date of the series than the server has. */
  async #fitDate(plannedStart: number): Promise<void> {
    if (!this.#link || !this.#keyring || this.#keyring.date === null) return
    const date = dateStartingAt(this.#link, plannedStart)
    if (date === null || date === this.#keyring.date) return
    this.#keyring = await deriveKeyring(this.#link, date)
    if (this.#words) this.#state.settings.take(payloadOf(this.#words, this.#keyring.salts))
  }

  #seated(seating: Seating): void {
    if (this.#over) return
    this.#state.seating = seating
    this.#remember(seating.ticket)
    this.#state.changed()
    this.#sync()
  }

  #remember(ticket: string | null): void {
    this.#ticket = ticket
    const date = ticket === null ? null : (this.#keyring?.date ?? null)
    this.#world.tab.write(writeTabMemory({ fragment: this.#fragment, ticket, date }))
  }

  /** Asks for everything kept. A line that gives no answer at all is given up for a new one. */
  #sync(): void {
    this.#incoming.syncBegins()
    const { seating } = this.#state
    Promise.resolve()
      .then(() => this.#ask().emitWithAck('sync'))
      .then((answer) => {
        if (answer.ok || this.#state.seating !== seating) return
        this.#timer = setTimeout(() => this.#sync(), SYNC_AGAIN)
      })
      .catch(() => {
        if (this.#line?.live && this.#state.seating === seating) this.#line.restart()
      })
  }

  #settle(synced: Synced): void {
    if (!this.#keyring) return
    this.#quietly(
      settleIn({
        state: this.#state,
        keyring: this.#keyring,
        words: this.#words,
        epochKey: this.#epochKey,
        synced,
        send: (letter) => this.#send(letter),
        layTexts: async (texts) => this.#ask().emitWithAck('receiptTexts', texts),
        command: (command) => this.command(command),
      }),
    )
  }

  async #knockAgain(): Promise<Ack> {
    const { ownName } = this.#state
    const keyring = this.#keyring ?? (await this.#ready)
    if (!ownName) return { ok: false, code: 'not-at-the-door' }
    const { commitment } = ownName
    const plaintext = namePlaintext(ownName, this.#epochKey)
    const letter = {
      channel: 'names',
      kind: 'name',
      board: 0,
      seat: AT_THE_DOOR,
      plaintext,
    } as const
    return this.#outgoing.send(keyring.room.names, letter, async (name) =>
      this.#ask().emitWithAck('knock', { name, commitment }),
    )
  }

  async #sendOnBoard(
    kind: Parameters<BoardPort['send']>[0],
    payload: Uint8Array,
    signed: boolean,
  ): Promise<Ack> {
    const { room, seating, board: frames } = this.#state
    if (!room || !seating) return { ok: false, code: 'not-seated' }
    const board = room.board.number
    const seat = signed ? seating.seat : null
    const channel = kind === 'presence' ? 'presence' : 'board'
    const plaintext = new Uint8Array(payload)
    const answer = await this.#send({ channel, kind, seat, plaintext }, board)
    if (answer.ok && kind !== 'presence' && kind !== 'merge') {
      frames.deliver({ kind, payload: plaintext, seat, board }, null)
    }
    return answer
  }

  async #send(letter: Omit<Letter, 'board'>, board = 0): Promise<Ack> {
    const key = this.#keyring && keyOf(this.#keyring, letter.channel)
    if (!key) return { ok: false, code: 'not-allowed' }
    return this.#outgoing.send(key, { ...letter, board }, async (frame) =>
      this.#ask().emitWithAck('frame', frame),
    )
  }

  #ask(): ReturnType<Line['ask']> {
    if (!this.#line) throw new LineLost()
    return this.#line.ask()
  }

  /** For what is begun again with the next line if this one is lost. */
  #quietly(work: Promise<unknown>): void {
    work.catch(() => undefined)
  }

  /** The end, once: the receipt is put together, and everything else is let go of. */
  async #part(view: GoneView): Promise<void> {
    if (this.#over) return
    this.#over = true
    clearTimeout(this.#timer)
    this.#line?.close()
    this.#world.tab.write('')
    this.#ticket = null
    this.#copy = null
    const { ownName, settings } = this.#state
    const receipt =
      view.receipt === null ? null : await assembleReceipt(view.receipt, ownName, settings.payload)
    this.#state.part(view, receipt)
    this.#keyring = null
    this.#state.changed()
  }
}

export const openRoomSession = (world: World): PageSession => new PageSession(world)

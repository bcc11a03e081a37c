/** A page's standing with the server: its papers and keys, and the line that it comes back by. */
import { type CreatorsWords, decodeCreatorsWords } from '../../shared/creatorsWords.ts'
import { labelOfLink } from '../../shared/label.ts'
import type { LinkParts } from '../../shared/link.ts'
import type { ServerEvents } from '../../shared/protocol.ts'
import type { RandomBytes } from '../../shared/sealing/bytes.ts'
import type { ServerClock } from '../device/serverClock.ts'
import { PageEpochs } from './epochs/pageEpochs.ts'
import { dateNow, deriveKeyring, type Keyring } from './keyring.ts'
import { Line, LineLost, type LineRefusal } from './line.ts'
import type { Tab } from './ownTab.ts'
import type { PageState } from './pageState.ts'
import { type KeptKeys, Papers } from './papers.ts'
import { afterRefusal } from './refusals.ts'
import { payloadOf } from './settings.ts'
import type { LineTrouble } from './wayThrough.ts'

/** What a page's session needs of the world. */
export interface World {
  /** Origin of the server, and of the links formatted here. */
  readonly origin: string
  /** The address's fragment as the page was opened. */
  readonly fragment: string
  readonly tab: Tab
  readonly random: RandomBytes
  readonly clock: Pick<ServerClock, 'now' | 'passed' | 'heard'>
  /** ms between two looks whether the server has started again, after the end. */
  readonly vigilEvery?: number
}

/** The longest that a browser's timer waits (ms). */
const LONGEST_TIMER = 2 ** 31 - 1

export class Connection {
  readonly papers: Papers
  /** The room's, for addresses; null until it is derived, or where the link says nothing. */
  label: string | null = null
  /** The creator's words, in a leader's page that has them. */
  words: CreatorsWords | null = null
  /** The secrets that the room goes by after the one in the link; null until this page's own key is here. */
  epochs: PageEpochs | null = null
  keyring: Keyring | null = null
  readonly #world: World
  readonly #state: PageState
  readonly #pageLoad: number
  readonly #ready: Promise<Keyring>
  #fitting: Promise<void> = Promise.resolve()
  #line: Line | null = null
  #beenIn = false
  #over = false
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(world: World, state: PageState, pageLoad: number, on: Partial<ServerEvents>) {
    this.#world = world
    this.#state = state
    this.#pageLoad = pageLoad
    this.papers = new Papers(world.fragment, world.tab)
    const { link, unread, kept } = this.papers
    if (link !== null) this.#ready = this.#begin(link, kept, on)
    else {
      if (unread !== null) state.refusal = { code: unread, opensAt: null }
      this.#ready = Promise.reject(new LineLost())
    }
    // Whoever waits for the keys is told themselves; a page with a link that has none says why.
    this.#ready.catch(() => {
      if (link !== null) this.#trouble(globalThis.crypto?.subtle ? 'cannot-seal' : 'not-secure')
    })
  }

  get live(): boolean {
    return this.#line?.live === true
  }

  /** The keys, once they are derived and of the right date; rejects when the link has none. */
  async keys(): Promise<Keyring> {
    const first = await this.#ready
    await this.#fitting
    return this.keyring ?? first
  }

  /** The socket to ask on; throws {@link LineLost} while there is none. */
  ask(within?: number): ReturnType<Line['ask']> {
    if (!this.#line) throw new LineLost()
    return this.#line.ask(within)
  }

  /** The server has shown this page its door or its room. */
  wasLetIn(): void {
    this.#beenIn = true
    this.#state.refusal = null
  }

  /** Keeps the ticket of a chair over a reload, or lets go of it together with the copy. */
  remember(ticket: string | null): void {
    this.papers.keepTicket(ticket)
    this.keep()
  }

  /** Writes into the tab what it is to know after a reload. */
  keep(): void {
    if (!this.#over) this.papers.keep(this.keyring, this.epochs)
  }

  /** A device's clock may have chosen another date of the series than the server has. */
  fitDate(date: number | null): Promise<void> {
    this.#fitting = this.#fitting.then(() => this.#fit(date))
    return this.#fitting
  }

  /** Sound and pictures open under the present epoch from now on, and are sent under it after a while (ms). */
  async mediaGoesOver(after: number): Promise<void> {
    const { keyring, epochs } = this
    if (!keyring || !epochs?.keys) return
    const { current, keys } = epochs
    await keyring.media.listen(current, keys.media)
    if (after === 0) keyring.media.send(current)
    else setTimeout(() => keyring.media.send(current), after)
  }

  tryNow(): void {
    if (this.#over || !this.#line || this.#line.live) return
    clearTimeout(this.#timer)
    if (this.#state.refusal) {
      this.#state.refusal = null
      this.#state.changed()
    }
    this.#line.open()
  }

  /** The page is looked at again: a line that was lost meanwhile is tried at once, a door that has opened too. */
  returned(): void {
    const { refusal } = this.#state
    const opened = refusal?.opensAt != null && refusal.opensAt <= this.#world.clock.now()
    if (!refusal || opened) this.tryNow()
  }

  /** A line that looks live and does not answer. */
  restart(): void {
    this.#line?.restart()
  }

  cut(): void {
    this.#line?.cut()
  }

  abandon(): void {
    this.#over = true
    clearTimeout(this.#timer)
    this.#line?.close()
  }

  /** For good: nothing is held any more. */
  close(): void {
    this.abandon()
    this.papers.shred()
    this.keyring = null
    this.epochs = null
  }

  async #begin(
    link: LinkParts,
    { date, epochs: kept }: KeptKeys,
    on: Partial<ServerEvents>,
  ): Promise<Keyring> {
    const [label, keyring, epochs, words] = await Promise.all([
      labelOfLink(link),
      deriveKeyring(
        link,
        date ?? dateNow(link, this.papers.note?.change ?? null, this.#world.clock.now()),
      ),
      PageEpochs.begin(this.#world.random, kept),
      link.words === undefined ? null : decodeCreatorsWords(link.words),
    ])
    if (this.#over) return keyring
    this.label = label
    this.keyring = keyring
    this.epochs = epochs
    await this.mediaGoesOver(0)
    if (this.#over) return keyring
    this.words = words
    if (words) this.#state.settings.take(payloadOf(words, keyring.salts))
    this.#line = new Line({
      url: this.#world.origin,
      label: label ?? '',
      hello: () => this.papers.hello(link, keyring, this.#pageLoad),
      clock: this.#world.clock,
      onLost: () => this.#lost(),
      onTrouble: (trouble) => this.#trouble(trouble),
      onRefused: (refusal) => this.#refused(refusal),
      on,
    })
    this.#line.open()
    return keyring
  }

  async #fit(date: number | null): Promise<void> {
    const { link } = this.papers
    if (!link || !this.keyring || this.keyring.date === null) return
    if (date === null || date === this.keyring.date) return
    const keyring = await deriveKeyring(link, date)
    if (this.#over) return
    this.keyring = keyring
    if (this.words) this.#state.settings.take(payloadOf(this.words, keyring.salts))
  }

  #trouble(trouble: LineTrouble | null): void {
    if (this.#over || this.#state.trouble === trouble) return
    this.#state.trouble = trouble
    this.#state.changed()
  }

  #lost(): void {
    if (!this.#state.view || this.#state.line.state === 'lost') return
    this.#state.line = { state: 'lost', since: this.#world.clock.now() }
    this.#state.changed()
  }

  #refused({ code, opensAt }: LineRefusal): 'again' | 'later' | 'stop' {
    const { papers } = this
    const held = { ticket: papers.hasTicket, copy: papers.copy !== null, beenIn: this.#beenIn }
    switch (afterRefusal(code, held)) {
      case 'without-ticket':
        this.remember(null)
        return 'again'
      case 'without-copy':
        papers.keepCopy(null)
        return 'again'
      case 'later':
        return 'later'
      case 'stop':
        if (code === 'dates-altered') {
          // Said once; whoever tries again comes without it.
          papers.dropNote()
          this.keep()
        }
        this.#state.refusal = { code, opensAt }
        this.#state.changed()
        if (opensAt !== null) this.#openAt(opensAt)
        return 'stop'
    }
  }

  /** The door of a link that is early opens by itself. */
  #openAt(opensAt: number): void {
    clearTimeout(this.#timer)
    const wait = Math.max(1_000, opensAt - this.#world.clock.now())
    this.#timer = setTimeout(
      () => {
        if (this.#world.clock.now() < opensAt) this.#openAt(opensAt)
        else this.tryNow()
      },
      Math.min(wait, LONGEST_TIMER),
    )
  }
}

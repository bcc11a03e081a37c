/**
 * What a page can show of itself when it comes: its link, the ticket of its chair, a copy of the room, a note of changed dates. The
 * tab keeps them over a reload, but for the copy.
 */
import type { ErrorCode } from '../../shared/answer.ts'
import { peekNote, type SignedNote } from '../../shared/datesNote.ts'
import { findLink } from '../../shared/foundLink.ts'
import { type LinkParts, readLink } from '../../shared/link.ts'
import type { Hello } from '../../shared/protocol.ts'
import type { PageEpochs } from './epochs/pageEpochs.ts'
import { helloOf } from './hello.ts'
import type { Keyring } from './keyring.ts'
import type { Tab } from './ownTab.ts'
import { type TabMemory, takeIn, writeTabMemory } from './tabMemory.ts'

/** What the tab kept of the keys. */
export type KeptKeys = Pick<TabMemory, 'date' | 'epochs'>

export class Papers {
  readonly link: LinkParts | null
  /** Why there is no link to come by; null where there is one. */
  readonly unread: ErrorCode | null
  readonly kept: KeptKeys
  readonly #tab: Tab
  readonly #fragment: string
  readonly #seen: boolean
  #ticket: string | null
  #note: SignedNote | null
  #copy: string | null = null

  /** `fragment`: the address's, as the page was opened. The tab keeps from now on what the page came with. */
  constructor(fragment: string, tab: Tab) {
    const memory = takeIn(fragment, tab.read())
    const link = readLink(memory?.fragment ?? '')
    this.#tab = tab
    this.#fragment = memory?.fragment ?? ''
    this.#seen = memory?.seen === true
    this.#ticket = memory?.ticket ?? null
    this.#note = peekNote(memory?.dates ?? '')
    this.kept = memory ?? { date: null }
    this.link = link.ok ? link : null
    // A note of changed dates waits in the tab for its owner's link.
    const waits = memory?.fragment === ''
    tab.write(memory !== null && (link.ok || waits) ? writeTabMemory(memory) : '')
    const found = findLink(this.#fragment)
    const code = found.ok ? 'link-malformed' : found.code
    this.unread = link.ok ? null : this.#fragment === '' ? 'link-missing' : code
  }

  /** The note of changed dates that this page has. */
  get note(): SignedNote | null {
    return this.#note
  }

  /** The newest copy; after the room's end the sealed word of it. */
  get copy(): string | null {
    return this.#copy
  }

  get hasTicket(): boolean {
    return this.#ticket !== null
  }

  keepCopy(copy: string | null): void {
    this.#copy = copy
  }

  /** The note by which the room itself goes takes the place of an older one or of none. */
  keepNote(token: string | undefined): void {
    this.#note = peekNote(token ?? '') ?? this.#note
  }

  dropNote(): void {
    this.#note = null
  }

  /** Another ticket; or none, and no copy beside it. */
  keepTicket(ticket: string | null): void {
    this.#ticket = ticket
    if (ticket === null) this.#copy = null
  }

  /** Writes into the tab what it is to know after a reload. */
  keep(keyring: Keyring | null, epochs: PageEpochs | null): void {
    const ticket = this.#ticket
    this.#tab.write(
      writeTabMemory({
        fragment: this.#fragment,
        ticket,
        date: ticket === null ? null : (keyring?.date ?? null),
        ...(this.#seen && { seen: true }),
        ...(this.#note !== null && { dates: this.#note.token }),
        ...(epochs !== null && { epochs: epochs.memory(ticket !== null) }),
      }),
    )
  }

  /** Nothing is held any more, here or in the tab. */
  shred(): void {
    this.#ticket = null
    this.#copy = null
    this.#tab.write('')
  }

  hello({ invitation }: LinkParts, { room }: Keyring, pageLoad: number): Hello {
    return helloOf({
      invitation,
      admission: room.admission,
      ticket: this.#ticket,
      copy: this.#copy,
      note: this.#note?.token ?? null,
      seen: this.#seen,
      pageLoad,
    })
  }
}

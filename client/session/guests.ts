/** Who waits at the door, with their sealed names opened: leaders only. */
import type { GuestView } from '../../shared/pageView.ts'
import { fromBase64Url } from '../../shared/sealing/bytes.ts'
import { open } from '../../shared/sealing/seal.ts'
import { looksLike, openName, readName } from './names.ts'
import type { Guest } from './roomSession.ts'

interface Opened {
  readonly name: string
  readonly mismatch: boolean
  /** Public key of the page that waits; null: an earlier release's. */
  readonly page: string | null
}
const MISMATCH: Opened = { name: '', mismatch: true, page: null }

/** Opens a guest's name; one that does not open, or does not fit what was committed to, is a mismatch. */
async function openGuest(key: CryptoKey, { name: sealed, commitment }: GuestView): Promise<Opened> {
  const frame = fromBase64Url(sealed)
  const opened = frame && (await open(key, frame))
  const own = opened && opened.header.channel === 'names' ? await openName(opened.plaintext) : null
  const name = own?.commitment === commitment ? readName(own.name) : null
  return name === null ? MISMATCH : { name, mismatch: false, page: own?.page ?? null }
}

const keyOf = ({ guest, name, commitment }: GuestView): string => `${guest} ${name} ${commitment}`

export class GuestBook {
  readonly #changed: () => void
  /** Null while opening. */
  #opened = new Map<string, Opened | null>()

  constructor(changed: () => void) {
    this.#changed = changed
  }

  /** Opens what is new among these, and forgets whoever has gone. */
  follow(guests: readonly GuestView[], key: CryptoKey): void {
    const before = this.#opened
    this.#opened = new Map(guests.map((guest) => [keyOf(guest), before.get(keyOf(guest)) ?? null]))
    for (const guest of guests) {
      if (before.has(keyOf(guest))) continue
      const lay = (opened: Opened): void => {
        if (!this.#opened.has(keyOf(guest))) return
        this.#opened.set(keyOf(guest), opened)
        this.#changed()
      }
      openGuest(key, guest).then(lay, () => lay(MISMATCH))
    }
  }

  /** The public key of the page that waits; null where it has none, or the name does not fit. */
  keyOf(guest: GuestView): string | null {
    return this.#opened.get(keyOf(guest))?.page ?? null
  }

  clear(): void {
    this.#opened.clear()
  }

  /** The guests in the order they came; a name that is taken in the room, or by somebody before them, is marked. */
  list(guests: readonly GuestView[], names: Iterable<string>): readonly Guest[] {
    const taken = [...names]
    return guests.map((guest) => {
      const opened = this.#opened.get(keyOf(guest))
      if (!opened || opened.mismatch) {
        return {
          guest: guest.guest,
          name: null,
          mismatch: opened?.mismatch === true,
          nameTaken: false,
        }
      }
      const { name } = opened
      const nameTaken = taken.some((other) => looksLike(other, name))
      taken.push(name)
      return { guest: guest.guest, name, mismatch: false, nameTaken }
    })
  }
}

/** Takes a page from epoch to epoch: follows what leaders lay, and in a leader's page lays it. */
import type { Ack } from '../../../shared/answer.ts'
import type { FrameText } from '../../../shared/frameText.ts'
import type { ChairView } from '../../../shared/pageView.ts'
import type { DeskCommand } from '../../../shared/protocol.ts'
import { fromBase64Url } from '../../../shared/sealing/bytes.ts'
import { decodeHeader } from '../../../shared/sealing/header.ts'
import { open } from '../../../shared/sealing/seal.ts'
import { isLeading, type SeatId } from '../../../shared/session/seat.ts'
import type { Keyring } from '../keyring.ts'
import type { PageState } from '../pageState.ts'
import { allChairsOf, LeadersTaps } from './leadersTaps.ts'
import type { Laid, PageEpochs, Standing } from './pageEpochs.ts'
import { SecretWait } from './secretWait.ts'

/** ms until a roster that the room did not take, or did not hand out again, is looked at once more. */
const LOOK_AGAIN = 2_500

export interface Followed {
  readonly isNewEpoch: boolean
  /** This page has not been in the room in another epoch before. */
  readonly joins: boolean
}

export interface CourseParts {
  readonly state: PageState
  readonly keyring: () => Keyring | null
  readonly epochs: () => PageEpochs | null
  /** Seals and sends a frame of kind `epoch`. */
  readonly lay: (laid: Laid, seat: SeatId) => Promise<Ack>
  /** Whether something has come since the last time that is sealed in an epoch which this page has no secret of. */
  readonly missed: () => boolean
  /** A new epoch, or a newer word of the same: the tab is to keep it. */
  readonly followed: (change: Followed) => void
}

const isOthers = ({ role, presence }: ChairView): boolean => !isLeading(role) && presence !== 'free'

export class EpochCourse {
  readonly #parts: CourseParts
  readonly #taps: LeadersTaps
  readonly #wait: SecretWait
  /** Whether the reply to the last `sync` has brought one. */
  #heard = false
  #laying = false
  /** More has been seen while it was being worked out what to lay. */
  #sawMore = false
  /** The room goes by a secret that this page has not been handed. */
  #isBehind = false
  #hasSynced = false
  #hasBegun = false
  #begins = (): void => undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(parts: CourseParts) {
    this.#parts = parts
    this.#taps = new LeadersTaps(parts.state)
    this.#wait = new SecretWait(parts.state, () => this.#isBehind, parts.missed)
  }

  /** When this page goes by the secret that the room goes by. */
  readonly begun = new Promise<void>((resolve) => {
    this.#begins = resolve
  })

  #begin(): void {
    this.#hasBegun = true
    this.#begins()
  }

  syncBegins(): void {
    this.#heard = false
  }

  /** A frame of kind `epoch`, in its turn among all frames. */
  async take(text: FrameText): Promise<void> {
    const { state, keyring, epochs, followed } = this.#parts
    const frame = fromBase64Url(text)
    const head = frame && decodeHeader(frame)
    const key = keyring()?.room.epochs
    const page = epochs()
    if (!frame || head?.kind !== 'epoch' || !key || !page || !state.room) return
    this.#heard = true
    this.#laying = false
    const before = page.current
    const opened = await open(key, frame)
    const plaintext = opened?.plaintext ?? new Uint8Array(0)
    const standing = this.#standing()
    const verdict = await page.take({ head, plaintext }, standing)
    // A leader's page knows what no leader has made; anybody else's cannot tell it from what was not handed to it.
    const mayBe = standing.leaders === null ? verdict !== 'older' : verdict === 'followed'
    this.#isBehind = mayBe && head.epoch > page.current
    if (verdict === 'followed') {
      followed({ isNewEpoch: page.current !== before, joins: !this.#hasBegun })
      if (this.#hasSynced && !this.#isBehind) this.#begin()
    }
    if (this.#isBehind) this.#wait.expect()
    else this.#wait.over()
    if (verdict === 'older') await this.#layAgain()
    this.consider()
  }

  /** Everything kept has come: a server that was restarted is told the epoch. */
  async synced(): Promise<void> {
    this.#wait.expect()
    this.#hasSynced = true
    if (!this.#isBehind) this.#begin()
    if (!this.#heard) await this.#layAgain()
    this.consider()
  }

  /** A leader's page asks this of the door; call the answer when it is done. Whom it is about is looked up now. */
  asks(command: DeskCommand): () => void {
    return this.#taps.asks(command, () => this.consider())
  }

  /** A leader's page looks whether the room's epoch fits who is in it. */
  consider(): void {
    const { state, epochs, lay } = this.#parts
    const { leaders } = this.#standing()
    const page = epochs()
    const view = state.room
    const seat = state.seating?.seat
    const isReady = view !== null && view.moment.at !== 'resuming' && view.desk !== null
    if (!leaders || !page || !isReady || seat === undefined) return
    if (this.#laying) {
      this.#sawMore = true
      return
    }
    const members = allChairsOf(view).filter(isOthers)
    this.#noteKeyless(page, members)
    const seen = {
      commitments: members.flatMap(({ commitment }) => commitment ?? []),
      admitted: this.#taps.admitted,
      named: state.names.pins(members),
      sentAway: this.#taps.sentAway,
      removals: view.desk?.removals ?? 0,
    }
    this.#laying = true
    this.#sawMore = false
    const laying = async (): Promise<void> => {
      const next = await page.next(leaders, seen)
      if (next === null) {
        this.#laying = false
        if (this.#sawMore) this.consider()
      } else {
        this.#lookAgain()
        await lay(next, seat)
      }
    }
    laying().catch(() => {
      this.#laying = false
    })
  }

  /** A leader knows who sits there, on whichever device. */
  letRead(seat: SeatId): void {
    this.#taps.knows(seat)
    this.consider()
  }

  /** Who has a name and a key, and no part in the room's epoch: until somebody has been removed there is nobody. */
  #noteKeyless(page: PageEpochs, members: readonly ChairView[]): void {
    const { state } = this.#parts
    const isKeyless = (chair: ChairView): boolean =>
      state.names.pins([chair]).some(({ commitment }) => !page.isPinned(commitment))
    const keyless = page.current === 0 ? [] : members.filter(isKeyless).map(({ seat }) => seat)
    if (keyless.join() === state.keyless.join()) return
    state.keyless = keyless
    state.changed()
  }

  close(): void {
    clearTimeout(this.#timer)
    this.#wait.close()
  }

  #lookAgain(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#laying = false
      this.consider()
    }, LOOK_AGAIN)
  }

  async #layAgain(): Promise<void> {
    const { state, epochs, lay } = this.#parts
    const seat = state.seating?.seat
    const laid = await epochs()?.again(this.#standing())
    if (laid && seat !== undefined) await lay(laid, seat)
  }

  #standing(): Standing {
    const { state, keyring } = this.#parts
    const { room } = state
    const own = room && state.chairOf(room.you.seat)
    return { leaders: keyring()?.leaders ?? null, commitment: own?.commitment ?? null }
  }
}

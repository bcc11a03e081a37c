/** The epochs that a page has the secrets of, and the newest word of a leader about them. */
import {
  type Bytes,
  fromBase64Url,
  type RandomBytes,
  toBase64Url,
} from '../../../shared/sealing/bytes.ts'
import {
  epochSecretOf,
  type GrantedEpoch,
  numberOf,
  openGrant,
  openRoster,
  type Roster,
  sealRoster,
} from '../../../shared/sealing/epoch.ts'
import type { FrameHeader } from '../../../shared/sealing/header.ts'
import { deriveRoomKeys, type RoomKeys } from '../../../shared/sealing/keys.ts'
import {
  drawPageKey,
  type PageKey,
  readPageKey,
  writePageKey,
} from '../../../shared/sealing/pageKey.ts'
import type { EpochMemory } from './memory.ts'
import { compared, FIRST_ROSTER, leadsOn, nextRoster, type Seen } from './roster.ts'

/** A frame of kind `epoch`, opened. */
export interface Laid {
  readonly head: Pick<FrameHeader, 'epoch' | 'board'>
  readonly plaintext: Uint8Array
}

interface Known extends GrantedEpoch {
  readonly keys: RoomKeys
}

/** Whose page this is to the leaders. */
export interface Standing {
  /** Of the leaders' secret; null in anybody else's page. */
  readonly leaders: CryptoKey | null
  /** That this page was admitted with. */
  readonly commitment: string | null
}

export class PageEpochs {
  readonly #random: RandomBytes
  readonly #own: PageKey
  readonly #written: string
  #shared: { readonly commitment: string; readonly secret: Bytes } | null
  #known: readonly Known[]
  #roster: Roster
  /** Two leaders have begun an epoch in the same moment: where the next begins from. */
  #fork: Roster | null = null
  /** The newest frame that was followed: a server that was restarted is given it back. */
  #laid: Laid | null = null

  private constructor(
    random: RandomBytes,
    own: PageKey,
    written: string,
    memory: EpochMemory | undefined,
    known: readonly Known[],
  ) {
    this.#random = random
    this.#own = own
    this.#written = written
    const secret = fromBase64Url(memory?.shared?.secret ?? '')
    const commitment = memory?.shared?.commitment
    this.#shared = secret && commitment ? { commitment, secret } : null
    this.#known = known
    this.#roster = memory?.roster ?? FIRST_ROSTER
  }

  static async begin(random: RandomBytes, memory: EpochMemory | undefined): Promise<PageEpochs> {
    const kept = memory && (await readPageKey(memory.own.secret, memory.own.key))
    const own = kept ?? (await drawPageKey())
    const epoch = kept ? memory.epoch : undefined
    const secret = epoch && fromBase64Url(epoch.secret)
    const known = epoch && secret ? [await knownOf({ ...epoch, secret })] : []
    return new PageEpochs(random, own, await writePageKey(own), kept ? memory : undefined, known)
  }

  /** Public half of this page's own key, base64url. */
  get key(): string {
    return this.#own.spelt
  }

  /** The epoch that this page seals in; 0: the links' own secret. */
  get current(): number {
    return this.#known.at(-1)?.number ?? 0
  }

  /** The keys of the present epoch; null while the first one holds. */
  get keys(): RoomKeys | null {
    return this.#known.at(-1)?.keys ?? null
  }

  /** The keys of an epoch after the first; null where this page has none. */
  keysOf(number: number): RoomKeys | null {
    return this.#known.findLast((each) => each.number === number)?.keys ?? null
  }

  /** In a leader's page: whether whoever was admitted so is handed the room's secrets. */
  isPinned(commitment: string): boolean {
    return this.#roster.pins.some((pin) => pin.commitment === commitment)
  }

  /** What the tab keeps. `seated`: without a chair only the own key goes over a reload. */
  memory(seated: boolean): EpochMemory {
    const own = { secret: this.#written, key: this.#own.spelt }
    if (!seated) return { own }
    const last = this.#known.at(-1)
    return {
      own,
      ...(this.#shared && {
        shared: {
          commitment: this.#shared.commitment,
          secret: toBase64Url(this.#shared.secret),
        },
      }),
      ...(last && {
        epoch: { number: last.number, mark: last.mark, secret: toBase64Url(last.secret) },
      }),
      ...(this.#roster.revision > 0 && { roster: this.#roster }),
    }
  }

  /**
   * Follows a frame if it leads on. `older`: what this page has is the newer, and the room is to be told; `nothing`: it says nothing
   * new, or nobody who leads has made it.
   */
  async take(
    laid: Laid,
    { leaders, commitment }: Standing,
  ): Promise<'followed' | 'older' | 'nothing'> {
    return leaders === null
      ? this.#takeAsMember(laid, commitment)
      : this.#takeAsLeader(laid, leaders)
  }

  /** A server that was restarted has none: the newest that this page knows of; null: it knows of none. */
  async again({ leaders }: Standing): Promise<Laid | null> {
    if (leaders === null || this.#roster.revision === 0) return this.#laid
    return this.#sealed(leaders, this.#roster)
  }

  /** What a leader's page is to lay now, or null. It is followed once the room has handed it out. */
  async next(leaders: CryptoKey, seen: Seen): Promise<Laid | null> {
    const drawMark = (): string => toBase64Url(this.#random(16))
    const from = this.#fork ?? this.#roster
    const roster = nextRoster(from, seen, drawMark, this.#fork !== null)
    return roster && this.#sealed(leaders, roster)
  }

  async #sealed(leaders: CryptoKey, roster: Roster): Promise<Laid> {
    const head = { epoch: numberOf(roster), board: roster.revision }
    return { head, plaintext: await sealRoster(leaders, roster, this.#random) }
  }

  async #takeAsLeader(laid: Laid, leaders: CryptoKey): Promise<'followed' | 'older' | 'nothing'> {
    const other = await openRoster(leaders, laid.head, laid.plaintext)
    if (other === null) return this.#roster.revision > 0 ? 'older' : 'nothing'
    const verdict = compared(this.#fork ?? this.#roster, other)
    switch (verdict.is) {
      case 'same':
        return 'nothing'
      case 'older':
        return 'older'
      case 'fork':
        this.#fork = verdict.roster
        return 'followed'
      case 'newer': {
        const secrets = verdict.roster.line.map(async (id) => ({
          ...id,
          secret: await epochSecretOf(leaders, id),
        }))
        await this.#know(await Promise.all(secrets))
        this.#roster = verdict.roster
        this.#fork = null
        this.#laid = laid
        return 'followed'
      }
    }
  }

  async #takeAsMember(
    laid: Laid,
    commitment: string | null,
  ): Promise<'followed' | 'older' | 'nothing'> {
    if (commitment === null) return 'nothing'
    const known = this.#shared?.commitment === commitment ? this.#shared.secret : null
    const grantee = { key: this.#own, commitment, shared: known }
    const grant = await openGrant(grantee, laid.head, laid.plaintext)
    if (grant === null) return 'nothing'
    this.#shared = { commitment, secret: grant.shared }
    const isNewer =
      laid.head.epoch > this.current
        ? leadsOn(this.#known, grant.line)
        : laid.head.epoch === this.current && laid.head.board > (this.#laid?.head.board ?? 0)
    if (!isNewer) return 'nothing'
    await this.#know(grant.line)
    this.#laid = laid
    return 'followed'
  }

  async #know(line: readonly GrantedEpoch[]): Promise<void> {
    const added = line.filter(
      ({ number, mark }) =>
        !this.#known.some((known) => known.number === number && known.mark === mark),
    )
    const known = [...this.#known, ...(await Promise.all(added.map(knownOf)))]
    this.#known = known.toSorted((a, b) => a.number - b.number)
  }
}

const knownOf = async (granted: GrantedEpoch): Promise<Known> => ({
  ...granted,
  keys: await deriveRoomKeys(granted.secret),
})

/** The room's newest epoch: one sealed frame that says which secret the room goes by, kept for who comes late. Never read. */
import type { ErrorCode } from '../../../shared/answer.ts'
import type { FrameHeader } from '../../../shared/sealing/header.ts'
import type { For } from './keptTexts.ts'
import type { RelaySeat } from './view.ts'

interface Laid {
  readonly frame: Uint8Array
  readonly epoch: number
  readonly revision: number
  /** After a crash any page hands back the one it has; a leader's own takes the place of that. */
  readonly byLeader: boolean
}

export class KeptEpoch {
  readonly #restored: boolean
  #laid: Laid | null = null
  #waiting: Laid | null = null

  /** `restored`: the room came back after a crash, and those who come back may know of an epoch that it does not. */
  constructor(restored: boolean) {
    this.#restored = restored
  }

  /** The oldest epoch whose frames still pass: only what a leader has laid counts. */
  get #oldest(): number {
    return this.#laid?.byLeader === true ? this.#laid.epoch : 0
  }

  get frames(): readonly Uint8Array[] {
    return this.#laid === null ? [] : [this.#laid.frame]
  }

  get bytes(): number {
    return (this.#laid?.frame.length ?? 0) + (this.#waiting?.frame.length ?? 0)
  }

  /** Whom a frame of this header is for, or the code of why it is for nobody any more. */
  reach({ channel, epoch }: FrameHeader, { leads }: RelaySeat): For | 'epoch-old' {
    const room = epoch >= this.#oldest
    // What leaders tell the door stays under the first secret.
    const door = epoch === 0 && (channel === 'names' || (channel === 'settings' && leads))
    return room || door ? { room, leaders: !room && !leads, door } : 'epoch-old'
  }

  /** Whether it leads on from the last that a leader laid by one step, so that its numbers say nothing of their own. */
  isNext({ epoch, board: revision }: FrameHeader): boolean {
    const newest = this.#waiting ?? this.#laid
    if (newest?.byLeader !== true) return true
    return revision === newest.revision + 1 && epoch - newest.epoch <= 1
  }

  /** Takes a frame of kind `epoch`, to be handed out by {@link settle}; or the code of why not. Of two leaders one is first. */
  take(
    { epoch, board: revision }: FrameHeader,
    frame: Uint8Array,
    leads: boolean,
  ): ErrorCode | null {
    const newest = this.#waiting ?? this.#laid
    if (!leads && (newest !== null || !this.#restored)) return 'leaders-only'
    const isOld = newest !== null && (revision <= newest.revision || epoch < newest.epoch)
    if (newest?.byLeader === true && isOld) return 'epoch-old'
    this.#waiting = { frame, epoch, revision, byLeader: leads }
    return null
  }

  /** The frame that waited, from now on the room's; null when none did. */
  settle(): Uint8Array | null {
    if (this.#waiting === null) return null
    this.#laid = this.#waiting
    this.#waiting = null
    return this.#laid.frame
  }

  clear(): void {
    this.#laid = null
    this.#waiting = null
  }
}

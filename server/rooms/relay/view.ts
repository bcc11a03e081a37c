/** What the relay goes by: who is here, what each may do now, which board it is. Made anew at each change of the session. */
import { hasParted, rightsOf } from '../../../shared/session/rights.ts'
import { isLeading, type SeatId } from '../../../shared/session/seat.ts'
import type { BoardState, Session, WordsRound } from '../../../shared/session/session.ts'

export interface RelaySeat {
  readonly seat: SeatId
  readonly generation: number
  readonly leads: boolean
  /** Connected, and the session is not over for this seat. */
  readonly here: boolean
  readonly board: 'none' | 'read' | 'write'
  readonly strip: boolean
  readonly words: boolean
  /** Presents, and sits back: has no way to say anything to the group. */
  readonly sitsBack: boolean
}

export interface RelayView {
  /** Nobody's rights are known again yet: what is written is to be sent once more. */
  readonly resuming: boolean
  readonly board: Pick<BoardState, 'access' | 'number' | 'signing' | 'presence' | 'hidden'>
  readonly stripOn: boolean
  readonly words: WordsRound | null
  /** How often somebody was removed or sent to the door. */
  readonly removals: number
  /** Every chair that has its person, here or not. */
  readonly seats: readonly RelaySeat[]
}

export const relayViewOf = (session: Session): RelayView => ({
  resuming: session.at === 'resuming',
  board: session.board,
  stripOn: session.stripOn,
  words: session.words,
  removals: session.removals,
  seats: session.seats
    .filter(({ presence }) => presence !== 'free')
    .map(({ id, generation, role, presence }) => {
      const { board, strip, words } = rightsOf(session, id)
      return {
        seat: id,
        generation,
        leads: isLeading(role),
        here: presence === 'here' && !hasParted(session, id),
        board,
        strip,
        words,
        sitsBack: session.presenter?.seat === id && session.presenter.sittingBack,
      }
    }),
})

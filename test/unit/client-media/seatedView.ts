/** Views as a page gets them, reduced to what media looks at. */
import type { SeatedView } from '../../../shared/pageView.ts'
import type { SeatId } from '../../../shared/session/seat.ts'
import { plainChair, plainView } from '../plainView.ts'

export interface Says {
  readonly you: SeatId
  readonly heard: readonly SeatId[]
  readonly seen: readonly SeatId[]
  readonly curtain?: readonly SeatId[]
  readonly microphone?: boolean
  readonly camera?: boolean
  readonly hears?: boolean
  readonly sees?: boolean
  readonly audioOnly?: boolean
  readonly closings?: number
  readonly presenter?: SeatId
  readonly at?: 'arriving' | 'resuming'
}

/** A circle of six chairs. */
export function seatedView(says: Says): SeatedView {
  const ring = [0, 1, 2, 3, 4, 5]
  const plain = plainView(says.you, roleAt(says.you))
  return {
    ...plain,
    you: {
      ...plain.you,
      rights: {
        ...plain.you.rights,
        microphone: says.microphone ?? true,
        camera: says.camera ?? true,
        hears: says.hears ?? true,
        sees: says.sees ?? true,
      },
    },
    moment: { at: says.at ?? 'arriving' },
    chairs: ring.map((seat) => ({
      ...plainChair(seat, roleAt(seat)),
      curtain: says.curtain?.includes(seat) ?? false,
      mayBeHeard: says.heard.includes(seat),
      mayBeSeen: says.seen.includes(seat),
    })),
    ring,
    presenter:
      says.presenter === undefined
        ? null
        : { seat: says.presenter, sittingBack: false, view: 'edge', board: 'watch' },
    audioOnly: says.audioOnly ?? false,
    closings: says.closings ?? 0,
  }
}

const roleAt = (seat: SeatId): 'leader' | 'co-leader' | 'member' =>
  seat === 0 ? 'leader' : seat === 1 ? 'co-leader' : 'member'

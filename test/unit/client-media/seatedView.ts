/** Views as a page gets them, reduced to what media looks at. */
import type { ChairView, SeatedView } from '../../../shared/pageView.ts'
import type { SeatId } from '../../../shared/session/seat.ts'

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
  const chair = (seat: SeatId): ChairView => ({
    seat,
    generation: 1,
    role: seat === 0 ? 'leader' : seat === 1 ? 'co-leader' : 'member',
    presence: 'here',
    parted: false,
    curtain: says.curtain?.includes(seat) ?? false,
    mayBeHeard: says.heard.includes(seat),
    mayBeSeen: says.seen.includes(seat),
    microphoneClosed: false,
    commitment: null,
  })
  const ring = [0, 1, 2, 3, 4, 5]
  return {
    at: 'room',
    version: 1,
    incarnation: 'i',
    you: {
      seat: says.you,
      role: says.you === 0 ? 'leader' : says.you === 1 ? 'co-leader' : 'member',
      standing: says.you === 0 ? 'leader' : says.you === 1 ? 'co-leader' : 'member',
      rights: {
        microphone: says.microphone ?? true,
        camera: says.camera ?? true,
        hears: says.hears ?? true,
        sees: says.sees ?? true,
        seenInCircle: true,
        board: 'none',
        strip: false,
        words: false,
        desk: false,
      },
      maySend: [],
      signals: [],
      check: null,
      askedAboutObserver: false,
      wordGiven: false,
    },
    agenda: { preset: 'sixty', phases: [], sitsBack: true, board: true },
    moment: { at: says.at ?? 'arriving' },
    chairs: ring.map(chair),
    observers: [],
    ring,
    leading: 0,
    presenter:
      says.presenter === undefined
        ? null
        : { seat: says.presenter, sittingBack: false, view: 'edge', board: 'watch' },
    board: {
      access: 'off',
      number: 0,
      signing: 'unsigned',
      presence: false,
      layout: 'cloth',
      hidden: false,
    },
    stripOn: false,
    audioOnly: says.audioOnly ?? false,
    closings: says.closings ?? 0,
    silence: false,
    locked: false,
    round: null,
    words: null,
    draining: false,
    latecomers: 0,
    moveAsked: false,
    desk: null,
    trial: true,
  }
}

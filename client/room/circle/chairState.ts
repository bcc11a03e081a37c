/** What a chair in the circle shows at this moment. Pure: from the session's view and the media's snapshot. */

import type { ChairView, SeatedView } from '../../../shared/pageView.ts'
import { isLeading, type LeadingRole, type SeatId } from '../../../shared/session/seat.ts'
import type { MediaSnapshot } from '../../media/mediaSnapshot.ts'
import { isParting } from '../../session/parting.ts'

export type ChairState =
  /** Laid out, nobody on it. */
  | { readonly kind: 'free' }
  /** Own line is lost: where someone was sitting. */
  | { readonly kind: 'bare' }
  /** Dashed: its person sits back, or it is one's own while the line is lost. */
  | { readonly kind: 'kept'; readonly why: 'sitting-back' | 'line-lost' }
  | { readonly kind: 'lost' }
  | { readonly kind: 'stepped-out' }
  | { readonly kind: 'curtain' }
  | { readonly kind: 'you'; readonly camera: OwnCamera; readonly cameraAllowed: boolean }
  | { readonly kind: 'picture' }
  /** A picture that is let go of for now: the line is too thin, or own sound and picture are coming back. */
  | { readonly kind: 'rests'; readonly why: 'thin' | 'own-line' }
  /** Here without a picture. `why` tells camera off from sound only, from what may not be shown and from a line that is gone. */
  | { readonly kind: 'off'; readonly why: OffReason }
  /** Here, but this phase shows this reader no pictures. */
  | { readonly kind: 'apart' }

export type OffReason = 'camera-off' | 'sound-only' | 'unopened' | 'thin' | 'away' | 'cut'

/** `unsent`: on, and it does not get through at present. */
export type OwnCamera = 'on' | 'off' | 'rests' | 'away' | 'unsent'

export type LineMark = 'live' | 'thin' | 'lost' | null

export interface Shown {
  readonly state: ChairState
  readonly line: LineMark
  /** The line moves with this chair's voice. */
  readonly voice: boolean
}

const marked = (state: ChairState, line: LineMark, voice = false): Shown => ({ state, line, voice })

/** `lineLost`: own line has dropped; nobody's face is kept on screen. */
export function chairState(
  chair: ChairView,
  view: SeatedView,
  media: MediaSnapshot,
  lineLost: boolean,
): Shown {
  const yours = chair.seat === view.you.seat
  const back = view.presenter?.seat === chair.seat && view.presenter.sittingBack
  // Who has gone home leaves a chair, and no name that would read as somebody sitting there.
  if (chair.presence === 'free' || chair.parted) return marked({ kind: 'free' }, null)
  if (lineLost && yours) return marked({ kind: 'kept', why: 'line-lost' }, null)
  if (back) return marked({ kind: 'kept', why: 'sitting-back' }, null)
  if (lineLost) return marked({ kind: 'bare' }, null)
  if (chair.presence === 'lost') return marked({ kind: 'lost' }, 'lost')
  if (chair.presence === 'stepped-out') return marked({ kind: 'stepped-out' }, null)
  return yours ? own(chair, view, media) : another(chair, view, media)
}

function another(chair: ChairView, view: SeatedView, media: MediaSnapshot): Shown {
  if (chair.curtain) return marked({ kind: 'curtain' }, 'live')
  if (!view.you.rights.sees) return marked({ kind: 'apart' }, null)
  const seat = media.seats.get(chair.seat)
  const pictured = !view.audioOnly && !media.audioOnly && chair.mayBeSeen && seat?.picture === true
  // While nothing comes in here, nothing is known of anybody: no frozen face, and nobody is said to listen.
  if (media.line !== 'live') {
    return marked(pictured ? { kind: 'rests', why: 'own-line' } : { kind: 'apart' }, null)
  }
  if (seat?.unopened) return marked({ kind: 'off', why: 'unopened' }, 'live')
  if (seat?.line === 'away' || seat?.line === 'cut') {
    return marked({ kind: 'off', why: seat.line }, 'lost')
  }
  const line: LineMark = seat?.line === 'thin' ? 'thin' : 'live'
  const off = (why: OffReason): Shown =>
    marked({ kind: 'off', why }, line, chair.mayBeHeard && line === 'live')
  if (view.audioOnly || media.audioOnly) return off('sound-only')
  if (!pictured) return off(line === 'thin' ? 'thin' : 'camera-off')
  const state: ChairState = seat.rests ? { kind: 'rests', why: 'thin' } : { kind: 'picture' }
  return marked(state, line, chair.mayBeHeard && line === 'live')
}

/** Not yet, not any more, or not in this browser or network. */
const getsNothingThrough = ({ canEncrypt, line }: MediaSnapshot): boolean =>
  !canEncrypt || line !== 'live'

function ownCamera(media: MediaSnapshot): OwnCamera {
  if (media.away.camera) return 'away'
  if (!media.camera) return 'off'
  if (getsNothingThrough(media)) return 'unsent'
  return media.pictureRests ? 'rests' : 'on'
}

function own(chair: ChairView, view: SeatedView, media: MediaSnapshot): Shown {
  const line: LineMark = getsNothingThrough(media) ? 'lost' : media.pictureRests ? 'thin' : 'live'
  if (chair.curtain) return marked({ kind: 'curtain' }, line)
  return marked(
    { kind: 'you', camera: ownCamera(media), cameraAllowed: view.you.rights.camera },
    line,
    media.microphone && line === 'live',
  )
}

/** Chairs in the order of the ring, clockwise from the top centre. */
export function chairsInRing(view: SeatedView): readonly ChairView[] {
  const bySeat = new Map<SeatId, ChairView>(view.chairs.map((c) => [c.seat, c]))
  return view.ring.flatMap((seat) => {
    const chair = bySeat.get(seat)
    return chair ? [chair] : []
  })
}

/** Those that stand in the circle: no chair waits for a co-leader whom the group does not have; one that comes brings it along. */
export const chairsDrawn = (view: SeatedView): readonly ChairView[] =>
  chairsInRing(view).filter(({ role, presence }) => role !== 'co-leader' || presence !== 'free')

/** Marked as presenter: from being chosen until the group parts. */
export function isPresenting(chair: ChairView, view: SeatedView): boolean {
  const { presenter } = view
  return presenter?.seat === chair.seat && !presenter.sittingBack && !isParting(view)
}

export type Caption = LeadingRole | 'presenter' | 'leadingNow' | 'you'

/** The words beside a name: at most one role, and "you". */
export function captions(chair: ChairView, view: SeatedView): readonly Caption[] {
  const found: Caption[] = []
  if (isPresenting(chair, view)) found.push('presenter')
  else if (isLeading(chair.role)) {
    const stoodIn = view.leading === chair.seat && chair.role === 'co-leader'
    found.push(stoodIn ? 'leadingNow' : chair.role)
  }
  if (chair.seat === view.you.seat && found.length === 0) found.push('you')
  return found
}

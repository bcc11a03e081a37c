/** What a chair in the circle shows at this moment. Pure: from the session's view and the media's snapshot. */
import type { ChairView, SeatedView } from '../../../shared/pageView.ts'
import { isPartingPhase } from '../../../shared/session/phaseKinds.ts'
import { isLeading, type SeatId } from '../../../shared/session/seat.ts'
import type { MediaSnapshot } from '../../media/roomMedia.ts'

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
  | { readonly kind: 'you'; readonly cameraOn: boolean; readonly cameraAllowed: boolean }
  | { readonly kind: 'picture' }
  /** Here, listening. `why` tells camera off from sound only and from a picture that may not be shown. */
  | { readonly kind: 'off'; readonly why: 'camera-off' | 'sound-only' | 'unopened' }
  /** Here, but this phase shows this reader no pictures. */
  | { readonly kind: 'apart' }

export type LineMark = 'live' | 'voice' | 'lost' | null

export interface Shown {
  readonly state: ChairState
  readonly line: LineMark
}

/** The group is over for this chair while the leaders stay: where somebody was sitting. */
function hasParted(chair: ChairView, { moment, presenter }: SeatedView): boolean {
  if (moment.at !== 'running' || isLeading(chair.role)) return false
  if (moment.phase === 'word-with-leaders') return presenter?.seat !== chair.seat
  return moment.phase === 'leaders-debrief'
}

/** `lineLost`: own line has dropped; nobody's face is kept on screen. */
export function chairState(
  chair: ChairView,
  view: SeatedView,
  media: MediaSnapshot,
  lineLost: boolean,
): Shown {
  const yours = chair.seat === view.you.seat
  if (hasParted(chair, view)) return { state: { kind: 'bare' }, line: null }
  const back = view.presenter?.seat === chair.seat && view.presenter.sittingBack
  if (chair.presence === 'free') return { state: { kind: 'free' }, line: null }
  if (lineLost && yours) return { state: { kind: 'kept', why: 'line-lost' }, line: null }
  if (back) return { state: { kind: 'kept', why: 'sitting-back' }, line: null }
  if (lineLost) return { state: { kind: 'bare' }, line: null }
  if (chair.presence === 'lost') return { state: { kind: 'lost' }, line: 'lost' }
  if (chair.presence === 'stepped-out') return { state: { kind: 'stepped-out' }, line: null }
  if (yours) return own(chair, view, media)
  const seat = media.seats.get(chair.seat)
  const line: LineMark = chair.mayBeHeard && seat?.voice ? 'voice' : 'live'
  if (chair.curtain) return { state: { kind: 'curtain' }, line: 'live' }
  if (!view.you.rights.sees) return { state: { kind: 'apart' }, line: null }
  if (seat?.unopened) return { state: { kind: 'off', why: 'unopened' }, line: 'live' }
  if (view.audioOnly || media.audioOnly) {
    return { state: { kind: 'off', why: 'sound-only' }, line }
  }
  if (chair.mayBeSeen && seat?.picture) return { state: { kind: 'picture' }, line }
  return { state: { kind: 'off', why: 'camera-off' }, line }
}

function own(chair: ChairView, view: SeatedView, media: MediaSnapshot): Shown {
  if (chair.curtain) return { state: { kind: 'curtain' }, line: 'live' }
  const voice = media.microphone && (media.seats.get(chair.seat)?.voice ?? false)
  return {
    state: { kind: 'you', cameraOn: media.camera, cameraAllowed: view.you.rights.camera },
    line: voice ? 'voice' : 'live',
  }
}

/** Chairs in the order of the ring, clockwise from the top centre. */
export function chairsInRing(view: SeatedView): readonly ChairView[] {
  const bySeat = new Map<SeatId, ChairView>(view.chairs.map((c) => [c.seat, c]))
  return view.ring.flatMap((seat) => {
    const chair = bySeat.get(seat)
    return chair ? [chair] : []
  })
}

/** Marked as presenter: from being chosen until the group parts. */
export function isPresenting(chair: ChairView, { presenter, moment }: SeatedView): boolean {
  const parting = moment.at === 'running' && isPartingPhase(moment.phase)
  return presenter?.seat === chair.seat && !presenter.sittingBack && !parting
}

export type Caption = 'leader' | 'co-leader' | 'presenter' | 'leadingNow' | 'you'

/** The words beside a name: at most one role, and "you". */
export function captions(chair: ChairView, view: SeatedView): readonly Caption[] {
  const found: Caption[] = []
  if (isPresenting(chair, view)) found.push('presenter')
  else if (chair.role === 'leader' || chair.role === 'co-leader') {
    const stoodIn = view.leading === chair.seat && chair.role === 'co-leader'
    found.push(stoodIn ? 'leadingNow' : chair.role)
  }
  if (chair.seat === view.you.seat && found.length === 0) found.push('you')
  return found
}

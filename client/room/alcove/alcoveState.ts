/** What the window shows at this moment. Pure. */

import type { SeatedView } from '../../../shared/pageView.ts'
import type { MediaSnapshot } from '../../media/mediaSnapshot.ts'

export type AlcoveState =
  | { readonly kind: 'empty' }
  /** `rests`: covered for now, because a line is too thin for it. */
  | { readonly kind: 'picture'; readonly rests: boolean }
  /** Camera off: the name in the window. */
  | { readonly kind: 'name' }
  /** Hidden by the presenter's choice: the group sees the empty window. */
  | { readonly kind: 'hidden' }
  | { readonly kind: 'lost' }
  | { readonly kind: 'stepped-out' }
  /** Own line is lost. */
  | { readonly kind: 'was' }

export function alcoveState(
  view: SeatedView,
  media: MediaSnapshot,
  lineLost: boolean,
): AlcoveState {
  const { presenter } = view
  if (!presenter?.sittingBack) return { kind: 'empty' }
  if (lineLost) return { kind: 'was' }
  const chair = view.chairs.find((c) => c.seat === presenter.seat)
  if (chair?.presence === 'lost') return { kind: 'lost' }
  if (chair?.presence === 'stepped-out') return { kind: 'stepped-out' }
  if (presenter.view === 'hidden') return { kind: 'hidden' }
  const seen =
    presenter.view === 'edge' &&
    chair?.mayBeSeen &&
    view.you.rights.sees &&
    !view.audioOnly &&
    !media.audioOnly &&
    media.seats.get(presenter.seat)?.picture
  if (!seen) return { kind: 'name' }
  const rests = media.line !== 'live' || media.seats.get(presenter.seat)?.rests === true
  return { kind: 'picture', rests }
}

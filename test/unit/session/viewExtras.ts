/** What a room has to add to a seat's view when there is nothing to add. */
import type { ViewExtras } from '../../../shared/seatedView.ts'

export const NO_EXTRAS: ViewExtras = {
  commitments: new Map(),
  wordGiven: false,
  guests: [],
  retaken: [],
  earlier: false,
  offerNewLink: false,
  seenLinks: [],
  latecomers: 0,
  moveAsked: false,
  draining: false,
  trial: false,
  isSeries: false,
}

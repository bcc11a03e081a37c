/**
 * Own microphone and camera: what was asked for by own tap, and what the session permits. A right that is withdrawn closes, and
 * only another tap opens again: nobody is opened by another, not even by getting a right back.
 */
import type { SeatedView } from '../../../shared/pageView.ts'
import type { OwnDevice } from '../mediaSnapshot.ts'

type Both = Readonly<Record<OwnDevice, boolean>>

export interface OwnLine {
  /** Asked for by own tap. */
  readonly wish: Both
  /** Permitted by the session. Null at the door, where nothing leaves the page. */
  readonly right: Both | null
  /** Closed by something else than own tap: a silence, a curtain, a reload. Its owner is asked once, when it may open again. */
  readonly lapsed: Both
}

const NEITHER: Both = { microphone: false, camera: false }

export const AT_THE_DOOR: OwnLine = { wish: NEITHER, right: null, lapsed: NEITHER }

/** Back in a chair that was one's own before, by a page that knows nothing of it: whatever was open is closed. */
export const cameBack = (line: OwnLine): OwnLine => ({
  ...line,
  lapsed: { microphone: !line.wish.microphone, camera: !line.wish.camera },
})

/** Both closed for now, by own tap but not for good: behind the curtain. */
export const closedForNow = (line: OwnLine): OwnLine => ({
  ...line,
  wish: NEITHER,
  lapsed: both((device) => line.lapsed[device] || line.wish[device]),
})

/** Asked, and left as it is; what may not open yet is asked about another time. */
export function leftAsItIs(line: OwnLine): OwnLine {
  const asked = askedToOpen(line)
  return { ...line, lapsed: both((device) => line.lapsed[device] && !asked[device]) }
}

/** What its owner is asked now: closed by something else, and permitted again. */
export const askedToOpen = ({ wish, right, lapsed }: OwnLine): Both =>
  both((device) => lapsed[device] && !wish[device] && right?.[device] === true)

const both = (of: (device: OwnDevice) => boolean): Both => ({
  microphone: of('microphone'),
  camera: of('camera'),
})

/** What the session permits this seat, both of its statements taken together. */
export function rightsIn(view: SeatedView): Record<OwnDevice, boolean> {
  const { rights, seat } = view.you
  const chair = [...view.chairs, ...view.observers].find((c) => c.seat === seat)
  const free = view.moment.at !== 'resuming' && !chair?.curtain
  return {
    microphone: free && rights.microphone && (chair?.mayBeHeard ?? false),
    camera: free && rights.camera && !view.audioOnly && (chair?.mayBeSeen ?? false),
  }
}

/**
 * The line under a new view. While the room resumes after a crash nothing leaves the page but the wish is kept: no one has
 * decided anything. In every other case a wish without its right is over.
 */
export function underView(line: OwnLine, view: SeatedView): OwnLine {
  const right = rightsIn(view)
  if (view.moment.at === 'resuming') return { ...line, right }
  return {
    wish: both((device) => line.wish[device] && right[device]),
    right,
    lapsed: both((device) => line.lapsed[device] || (line.wish[device] && !right[device])),
  }
}

/** The line after own tap. Opening without the right changes nothing. */
export function tapped(line: OwnLine, device: OwnDevice, on: boolean): OwnLine {
  if (on && line.right !== null && !line.right[device]) return line
  return {
    ...line,
    wish: { ...line.wish, [device]: on },
    lapsed: { ...line.lapsed, [device]: false },
  }
}

/** Whether sound or picture may leave this page now. */
export const mayLeave = (line: OwnLine, device: OwnDevice): boolean =>
  line.wish[device] && line.right?.[device] === true

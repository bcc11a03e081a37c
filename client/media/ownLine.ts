/**
 * Own microphone and camera: what was asked for by own tap, and what the session permits. A right that is withdrawn closes, and
 * only another tap opens again: nobody is opened by another, not even by getting a right back.
 */
import type { SeatedView } from '../../shared/pageView.ts'

export type OwnDevice = 'microphone' | 'camera'

export interface OwnLine {
  /** Asked for by own tap. */
  readonly wish: Readonly<Record<OwnDevice, boolean>>
  /** Permitted by the session. Null at the door, where nothing leaves the page. */
  readonly right: Readonly<Record<OwnDevice, boolean>> | null
}

export const AT_THE_DOOR: OwnLine = {
  wish: { microphone: false, camera: false },
  right: null,
}

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
  if (view.moment.at === 'resuming') return { wish: line.wish, right }
  return {
    wish: {
      microphone: line.wish.microphone && right.microphone,
      camera: line.wish.camera && right.camera,
    },
    right,
  }
}

/** The line after own tap. Opening without the right changes nothing. */
export function tapped(line: OwnLine, device: OwnDevice, on: boolean): OwnLine {
  if (on && line.right !== null && !line.right[device]) return line
  return { ...line, wish: { ...line.wish, [device]: on } }
}

/** Whether sound or picture may leave this page now. */
export const mayLeave = (line: OwnLine, device: OwnDevice): boolean =>
  line.wish[device] && line.right?.[device] === true

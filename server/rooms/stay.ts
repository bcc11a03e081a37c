/**
 * One person's time in the chairs they have had: minutes are a person's, over lost lines, other devices and chairs given back.
 */

/** Somebody's time in the chairs that they have left. */
export interface Stay {
  /** By what the person is known again: the own link, the name as committed to, the sittings they had. */
  readonly marks: readonly string[]
  /** Epoch ms of the first coming and the last going. */
  readonly from: number
  readonly until: number
  /** Milliseconds here between the two. */
  readonly presentFor: number
}

/** More than there are people; the oldest go first. */
const MOST_STAYS = 24
/** Of one person; the oldest go first. */
export const MOST_MARKS = 6
export const isSame = (marks: readonly string[], others: readonly string[]): boolean =>
  marks.some((mark) => others.includes(mark))

/** The marks of both, the newer last. */
export const bothMarks = (old: readonly string[], marks: readonly string[]): readonly string[] => [
  ...old.filter((mark) => !marks.includes(mark)),
  ...marks,
]

/** Two times of one person. While both went on, time counts once: two devices are not two people. */
export function together(a: Stay, b: Stay): Stay {
  const shared = Math.max(0, Math.min(a.until, b.until) - Math.max(a.from, b.from))
  return {
    marks: bothMarks(a.marks, b.marks),
    from: Math.min(a.from, b.from),
    until: Math.max(a.until, b.until),
    presentFor: Math.max(a.presentFor, b.presentFor, a.presentFor + b.presentFor - shared),
  }
}

/** One stay a person, bounded. */
export function withStay(stays: readonly Stay[], stay: Stay): readonly Stay[] {
  const theirs = stays.filter(({ marks }) => isSame(marks, stay.marks))
  const one = theirs.reduce((sum, each) => together(each, sum), stay)
  const rest = stays.filter((each) => !theirs.includes(each))
  return [...rest, { ...one, marks: one.marks.slice(-MOST_MARKS) }].slice(-MOST_STAYS)
}

/**
 * What a change of a field did to its text, as one splice in UTF-16 units, and how splices by two people fit together.
 * No splice cuts a surrogate pair: Yjs would put U+FFFD in the place of both halves.
 */

export interface Splice {
  readonly at: number
  readonly remove: number
  readonly insert: string
}

const isHigh = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  return unit >= 0xd800 && unit <= 0xdbff
}
const isLow = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff
}
/** Whether a cut at `at` goes through a surrogate pair. */
const cutsPair = (text: string, at: number): boolean =>
  at > 0 && at < text.length && isHigh(text, at - 1) && isLow(text, at)

/**
 * The splice that turns `before` into `after`, or null when they are the same. Where several would do (an `a` typed
 * beside an `a`), `caret`, the caret in `after`, says which: what was typed ends there.
 */
export function diff(before: string, after: string, caret: number): Splice | null {
  if (before === after) return null
  const least = Math.min(before.length, after.length)
  // The end first, but not past the caret: what is behind the caret was not typed now.
  const behind = Math.max(0, Math.min(least, after.length - Math.max(0, caret)))
  let end = 0
  while (
    end < behind &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end += 1
  let start = 0
  while (start < least - end && before.charCodeAt(start) === after.charCodeAt(start)) start += 1
  // A caret that does not tell the truth (a replacement before it): take what else is the same.
  while (
    end < least - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end += 1
  if (cutsPair(before, start) || cutsPair(after, start)) start -= 1
  if (cutsPair(before, before.length - end) || cutsPair(after, after.length - end)) end -= 1
  return {
    at: start,
    remove: before.length - end - start,
    insert: after.slice(start, after.length - end),
  }
}

export const splice = (text: string, { at, remove, insert }: Splice): string =>
  text.slice(0, at) + insert + text.slice(at + remove)

/** Where an index stands after another's splice. At the very place of an insertion it stays before it. */
export function moveIndex(index: number, over: Splice): number {
  if (index <= over.at) return index
  if (index <= over.at + over.remove) return over.at + over.insert.length
  return index - over.remove + over.insert.length
}

/**
 * Another's splice `over` has happened first: the splices that still do what `own` meant. What the other typed in the
 * middle of what is removed here stays, so that one removal may become two.
 */
export function rebase(own: Splice, over: Splice): readonly Splice[] {
  const ownEnd = own.at + own.remove
  const overEnd = over.at + over.remove
  const grown = over.insert.length
  if (ownEnd <= over.at) return [own]
  if (own.at >= overEnd) return [{ ...own, at: own.at - over.remove + grown }]
  // They overlap: remove only what is still there, on either side of what the other has put in.
  const left = Math.max(0, over.at - own.at)
  const right = Math.max(0, ownEnd - overEnd)
  const at = Math.min(own.at, over.at)
  const rest: Splice[] = []
  // The one behind first, so that the one before does not move it.
  if (right > 0) rest.push({ at: at + left + grown, remove: right, insert: '' })
  rest.push({ at, remove: left, insert: own.insert })
  return rest.filter((one) => one.remove > 0 || one.insert !== '')
}

/** {@link rebase} over many splices that have happened one after the other. */
export function rebaseOver(own: Splice, overs: readonly Splice[]): readonly Splice[] {
  let result: readonly Splice[] = [own]
  for (const over of overs) {
    // Parts are in the order back to front, each in the text as it stands before the others: rebase each over the same.
    result = result.flatMap((part) => rebase(part, over))
  }
  return result
}

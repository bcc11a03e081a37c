/** What is let go of when the page breaks: an open microphone behind a white page is the worst that can happen here. */

const closers = new Set<() => void>()
let held = false

/** Does this when the page breaks. */
export function whenPageBreaks(close: () => void): () => void {
  closers.add(close)
  held = true
  return () => void closers.delete(close)
}

/** Closes everything, each by itself. */
export function letGoOfEverything(): void {
  for (const close of [...closers]) {
    closers.delete(close)
    try {
      close()
    } catch {
      // The next one is still to be closed.
    }
  }
}

/** Whether this page holds a room, or did until it broke. */
export const holdsRoom = (): boolean => held

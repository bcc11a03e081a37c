/** Which of the room's three plans fits the window. The widths are those of the design notes. */
import { useSyncExternalStore } from 'react'

export type Layout =
  /** Lane, stage, desk side by side: 1024 px and wider. */
  | 'columns'
  /** A band on top, the desk in a drawer. */
  | 'band'
  /** The circle on three columns. */
  | 'phone'

const COLUMNS = '(min-width: 1024px)'
const PHONE = '(max-width: 599px)'

function subscribe(listener: () => void): () => void {
  const queries = [COLUMNS, PHONE].map((query) => window.matchMedia(query))
  for (const query of queries) query.addEventListener('change', listener)
  return () => {
    for (const query of queries) query.removeEventListener('change', listener)
  }
}

const read = (): Layout =>
  window.matchMedia(COLUMNS).matches
    ? 'columns'
    : window.matchMedia(PHONE).matches
      ? 'phone'
      : 'band'

export const useLayout = (): Layout => useSyncExternalStore(subscribe, read)

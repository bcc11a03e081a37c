/**
 * The browser's tab as a page of a room knows it: the link in its address, and the name it keeps over a reload. Loaded with
 * every page, before the room and whatever the room needs: it imports nothing.
 */

/** Where a tab keeps its name. */
export interface Tab {
  read(): string
  write(name: string): void
}

export const ownTab: Tab = {
  read: () => window.name,
  write: (name) => {
    window.name = name
  },
}

/** Before the fragment of a link that the room has not looked at yet. */
export const ARRIVING = 'balint-room#'

/** Takes the fragment and leaves a clean address bar behind. */
export function takeFragment(): string {
  const fragment = window.location.hash
  if (fragment !== '') {
    window.history.replaceState(null, '', window.location.pathname)
  }
  return fragment
}

/** The link goes from the address into the tab's name before the room itself has loaded, over however slow a line. */
export function takeLinkOutOfAddress(): void {
  const fragment = takeFragment().slice(1)
  // The same link once more: the ticket that the tab remembers beside it stays.
  const known = ownTab.read().includes(`"fragment":${JSON.stringify(fragment)}`)
  if (fragment !== '' && !known) ownTab.write(ARRIVING + fragment)
}

/** The browser's edge of a session: the address, the tab, coming back to the page, the screen kept awake. */
import { secureRandom } from '../../shared/sealing/bytes.ts'
import { elapsedBetween } from '../device/elapsed.ts'
import { onNetworkChange } from '../device/networkChange.ts'
import { deviceTime, serverClock } from '../device/serverClock.ts'
import { keepAwake } from './awake.ts'
import { openRoomSession, type PageSession } from './openRoomSession.ts'
import { keepOn, ownTab, type Tab, takeFragment } from './ownTab.ts'
import type { RoomSession } from './roomSession.ts'
import { readTabMemory, takeIn, writeTabMemory } from './tabMemory.ts'

let opened: PageSession | null = null

/** Another link has been taken in, and the page is about to open with it. */
let handedOn = false

/** What this page still hears of its own end, as the answer to "Leave", puts out only its own link. */
const tab: Tab = {
  read: () => ownTab.read(),
  write: (text) => {
    if (text !== '' || !handedOn) ownTab.write(text)
  },
}

/** The one session of this page; opened at the first call. */
export function roomSessionOfThisPage(): RoomSession {
  if (opened) return opened
  const session = openRoomSession({
    origin: window.location.origin,
    fragment: takeFragment(),
    tab,
    random: secureRandom,
    clock: serverClock,
  })
  opened = session
  followPage(session)
  keepAwake(session)
  return session
}

/** The network under the page may have changed: a line that gives no answer soon is given up for a new one. */
export const lookAtLine = (): void => opened?.returned(Number.POSITIVE_INFINITY)

/** This page cannot go on: its line ends without a word, and the chair is kept for whoever opens the page again. */
export const abandonThisPage = (): void => opened?.abandon()

/** Opens another link in this tab, which is another page load. The fragment has been read as a link's. */
export function openLinkHere(fragment: string): void {
  const other = takeIn(fragment, ownTab.read())
  if (!other) return
  ownTab.write(writeTabMemory(other))
  handedOn = true
  window.location.reload()
}

/** The link came in the path of an address, where a mail filter had put it: the server, and whoever stands before it, had it. */
export const linkWasSeen = (): boolean => readTabMemory(ownTab.read())?.seen === true

/** Nothing of the link stays with this tab. */
export const forgetLink = (): void => ownTab.write('')

function followPage(session: PageSession): void {
  const elapsed = elapsedBetween(deviceTime)
  document.addEventListener('visibilitychange', () => {
    const since = elapsed()
    if (document.visibilityState !== 'hidden') session.returned(since)
  })
  onNetworkChange(lookAtLine)
  window.addEventListener('pageshow', (event) => {
    if (!event.persisted) return
    keepOn()
    session.returned(Number.POSITIVE_INFINITY)
  })
  // Another link pasted into this tab is another page load.
  window.addEventListener('hashchange', () => openLinkHere(takeFragment()))
}

/**
 * The browser's tab as a page of a room knows it: the link in its address, and what it keeps over a reload, in two shares
 * (`tabShares.ts`): one in its name, one in its history entry. Loaded with every page, before the room and whatever it needs.
 */
import { secureRandom } from '../../shared/sealing/bytes.ts'
import { tabName } from '../later/tabName.ts'
import { joinForTab, splitForTab } from './tabShares.ts'

/** Where a tab keeps a text; '' when it keeps none. */
export interface Tab {
  read(): string
  write(text: string): void
}

/** What this document keeps, to be laid into whichever of its entries is shown. */
let held = ''

export const ownTab: Tab = {
  read() {
    const entry = shareOf(window.history.state)
    // A tab of an earlier release has all of it in its name. Where the entry has a share, a name in the clear is not ours.
    const name = tabName.share()
    if (entry === null) return name.startsWith('balint-room') ? name : ''
    return joinForTab({ name, entry }) ?? ''
  },
  write(text) {
    held = text
    if (text === '') {
      tabName.keepShare('')
      layShare(undefined)
      return
    }
    const shares = splitForTab(text, secureRandom)
    tabName.keepShare(shares.name)
    layShare(shares.entry)
  },
}

/** The share in an entry's state, whatever else is there. */
function shareOf(state: unknown): string | null {
  if (typeof state !== 'object' || state === null || !('kept' in state)) return null
  return typeof state.kept === 'string' ? state.kept : null
}

function layShare(kept: string | undefined): void {
  const { state } = window.history
  if (kept === undefined && shareOf(state) === null) return
  window.history.replaceState({ ...state, kept }, '')
}

/** An entry that was come to within this document, or a tab whose name another site has changed, keeps the same once more. */
export function keepOn(): void {
  if (held !== '' && ownTab.read() !== held) ownTab.write(held)
}

/** Of the entry behind the one that a seated page stands on (`useAskBeforeLeaving`): what the tab keeps is with the other. */
export const behind = (state: unknown): object => ({ ...asObject(state), behind: true })
const isBehind = (state: unknown): boolean => {
  const entry = asObject(state)
  return 'behind' in entry && entry.behind === true
}

const asObject = (state: unknown): object =>
  typeof state === 'object' && state !== null ? state : {}

/** ms. A step within one page's entries is a matter of a moment. */
const STEP_WITHIN = 1_000

/**
 * Forward from another page leads to the entry behind the seat: one step more, to where the chair is known. Without it, or where
 * this entry opens by itself, the page stays.
 */
export async function stepToTheSeat(): Promise<void> {
  const { history, location } = window
  if (!isBehind(history.state) || location.hash !== '' || ownTab.read() !== '') return
  await new Promise<void>((resolve) => {
    window.addEventListener('popstate', () => resolve(), { once: true })
    setTimeout(resolve, STEP_WITHIN)
    history.forward()
  })
}

/** Before the fragment of a link that the room has not looked at yet. */
export const ARRIVING = 'balint-room#'

/** Pages that links and receipts lead to. */
const LINKED = /^(?:\/r(?=[/%]|$)|\/(?:verify|dates)(?=%|\/?$))/i

/** The page that a path is of, also where a mail filter has written the link's `#` into it (`/r%23…`). */
export const pageOf = (path: string): string =>
  LINKED.exec(path)?.[0].toLowerCase() ?? path.replace(/(.)\/+$/, '$1')

/**
 * Takes the fragment and leaves a clean address bar behind. Where a filter has moved the link before the `#`, it is the whole
 * path that is taken, which begins with `/`.
 */
export function takeFragment(): string {
  const { pathname, search, hash } = window.location
  const page = pageOf(pathname)
  const before = pathname.replace(/\/+$/, '').toLowerCase() === page ? search : pathname + search
  const moved = /eyJ/.test(before) && !/eyJ/.test(hash)
  if (hash !== '' || before !== '') {
    window.history.replaceState(window.history.state, '', page)
  }
  return moved ? `#${pathname}${search}${hash}` : hash
}

/** Characters. Of what is longer than any link can be only so much is kept that it is read as none. */
const TOO_LONG = 16_000

/** A note of changed dates and nothing else (`datesNote.ts`). */
const NOTE_ALONE = /^#dates~/

/** What may be a link, whole or not: a signed text begins so, and has parts. */
export const MAYBE_LINK = /eyJ|\./

/** The link goes from the address into the tab before the room itself has loaded, over however slow a line. */
export function takeLinkOutOfAddress(): void {
  const kept = ownTab.read()
  held = kept
  // Also while the room is still on its way: another fragment is another entry, which has no share yet.
  window.addEventListener('popstate', keepOn)
  const { hash } = window.location
  // A note opens nothing, and stands beside the link that is here: the room takes it in. What is no link puts none out.
  if (kept !== '' && NOTE_ALONE.test(hash)) return
  const fragment = takeFragment().slice(1, TOO_LONG)
  // The same link once more: the ticket that the tab remembers beside it stays.
  const bare = fragment.replace(/^[a-z-]{1,12}~/, '')
  const known = kept.includes(`"fragment":${JSON.stringify(bare)}`)
  const opens = kept === '' || MAYBE_LINK.test(fragment)
  if (fragment !== '' && !known && opens) ownTab.write(ARRIVING + fragment)
  // Also what an earlier release has left in the clear is in shares from here on.
  else if (kept !== '') ownTab.write(kept)
}

/** What every page does and none needs at first. */
import { keepFocus } from './design/keptFocus.ts'
import { followTheTime } from './device/askTheTime.ts'
import { pauseAfter } from './later/fetchPart.ts'

/** `root`: where the page is drawn. The room hears the server's clock with every hello; the other pages ask for it. */
export function beginSoon(root: HTMLElement, isRoom: boolean): void {
  keepFocus(root)
  if (!isRoom) followTheTime(pauseAfter)
}

/** One gallery and one page, on which all that the room's screens do is tried, and how it is asked what they have done. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import type { Command } from '../../../shared/session/command.ts'
import { Gallery } from '../fixtures/gallery.ts'
import { presenterSeat } from '../fixtures/galleryPeople.ts'

export const ANA = presenterSeat(9)
export const PHONE = [390, 844] as const

export let gallery: Gallery
export let page: Page

beforeAll(async () => {
  gallery = await Gallery.open()
  page = await gallery.newPage()
})
afterAll(async () => {
  await gallery?.close()
})

export const act = (seat: number, command: Command) =>
  page.evaluate(([s, c]) => window.gallery.session.act(s, c), [seat, command] as const)
export const asked = () => page.evaluate(() => window.gallery.session.asked.map(({ type }) => type))
export const devices = () =>
  page.evaluate(() => {
    const { microphone, camera } = window.gallery.media.snapshot()
    return { microphone, camera }
  })
export const said = () => page.locator('[data-announcer]').textContent()
/** Waits until the live region says it: a sentence comes after the screen, not with it. */
export const hear = (what: string | RegExp) =>
  page
    .locator('[data-announcer] > p')
    .filter({ hasText: what })
    .first()
    .waitFor({ state: 'attached' })
/** What has the focus, by its name; a drawer's edge hands it on through nothing, and the whole page is no name. */
export const focused = () =>
  page.evaluate(() => {
    const at = document.activeElement === document.body ? null : document.activeElement
    return at?.getAttribute('aria-label') ?? at?.textContent ?? ''
  })

export async function tabTo(name: RegExp): Promise<void> {
  for (let step = 0; step < 80; step++) {
    if (name.test(await focused())) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no way by keyboard to ${name}`)
}

import type { Locator, Page } from 'playwright-core'

/** Somebody at a window, as far as the places on its page must know. */
export interface AtWindow {
  readonly page: Page
  button(name: string | RegExp): Locator
  press(name: string | RegExp): Promise<void>
  choose(item: string | RegExp): Promise<void>
}

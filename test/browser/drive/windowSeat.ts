/** The presenter's place while sitting back: a wall of its own on a wide window, a drawer on a narrow one. */
import type { Locator } from 'playwright-core'
import type { AtWindow } from './atWindow.ts'

export class WindowSeat {
  readonly #presenter: AtWindow
  readonly #beside: boolean

  constructor(presenter: AtWindow, beside: boolean) {
    this.#presenter = presenter
    this.#beside = beside
  }

  async at(): Promise<Locator> {
    const { page } = this.#presenter
    if (this.#beside) return page.getByRole('region', { name: 'Your seat by the window' })
    const drawer = page.getByRole('dialog', { name: 'You are sitting back.' })
    if (!(await drawer.isVisible())) await this.#presenter.press('Window seat')
    return drawer
  }

  /** Sits there, with a microphone that nothing on the page opens. */
  async isTaken(): Promise<void> {
    const seat = await this.at()
    await seat.getByText('Your microphone stays closed until you return.').waitFor()
    await this.#presenter.button(/microphone|^mic/i).waitFor({ state: 'hidden' })
  }

  async isSeenAs(way: string): Promise<void> {
    const seat = await this.at()
    await seat.getByRole('radio', { name: way }).click()
    // Chosen once the server has it.
    await seat.getByRole('radio', { name: way, checked: true }).waitFor()
  }

  async tells(what: string): Promise<void> {
    await (await this.at()).getByRole('button', { name: what }).click()
  }
}

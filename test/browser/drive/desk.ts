/** The leaders' desk: beside the circle on a wide window, in a drawer on a narrow one. */
import type { Locator } from 'playwright-core'
import type { AtWindow } from './atWindow.ts'

export class Desk {
  readonly #leader: AtWindow
  readonly #beside: boolean

  constructor(leader: AtWindow, beside: boolean) {
    this.#leader = leader
    this.#beside = beside
  }

  /** Where its buttons are; opens the drawer when there is one. */
  async at(): Promise<Locator> {
    const { page } = this.#leader
    if (this.#beside) return page.getByRole('complementary', { name: 'Leaders’ desk' })
    const drawer = page.getByRole('dialog', { name: 'Leaders’ desk' })
    if (!(await drawer.isVisible()))
      await page.getByRole('button', { name: /^Open the desk/ }).click()
    return drawer
  }

  async press(name: string | RegExp): Promise<void> {
    const desk = await this.at()
    const exact = typeof name === 'string'
    await desk
      .getByRole('button', exact ? { name, exact } : { name })
      .first()
      .click()
  }

  /** Nobody presents yet: the primary move asks who. */
  async choosePresenter(name: string): Promise<void> {
    await this.press('Who presents?')
    await this.#leader.choose(new RegExp(`^${name}`))
  }

  /** Lets one person in by name. */
  async letIn(name: string): Promise<void> {
    await (await this.guest(name)).getByRole('button', { name: 'Let in' }).click()
  }

  /** The row of somebody at the door. */
  async guest(name: string): Promise<Locator> {
    return (await this.at()).getByRole('listitem').filter({ hasText: name })
  }

  async writesNote(words: string): Promise<void> {
    const desk = await this.at()
    await desk.getByRole('textbox', { name: 'Note to the other leader' }).fill(words)
    await desk.getByRole('button', { name: 'Send', exact: true }).click()
  }

  /** Opens one of the panels ("Seats", "Board", "Room"), does something there, and closes it. */
  async inPanel(name: string, act: (panel: Locator) => Promise<void>): Promise<void> {
    await this.press(name)
    const panel = this.#leader.page.getByRole('dialog', { name, exact: true })
    await act(panel)
    await panel.getByRole('button', { name: 'Close', exact: true }).click()
    await panel.waitFor({ state: 'hidden' })
  }

  async reads(sentence: string | RegExp): Promise<void> {
    await (await this.at()).getByText(sentence).first().waitFor()
  }
}

/** One person at one window, doing and reading only what has a role and a name. */
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import type { AtWindow } from './atWindow.ts'
import { openContext, type Window } from './browser.ts'
import type { Complaints } from './complaints.ts'
import { Desk } from './desk.ts'
import { WindowSeat } from './windowSeat.ts'

/** Longest wait for anything that another person or the server does, in ms; a busy machine needs most of it. */
const PATIENCE = 60_000

export class Person implements AtWindow {
  readonly name: string
  readonly context: BrowserContext
  /** The window; another one after {@link closeWindow}. */
  page: Page
  readonly desk: Desk
  readonly windowSeat: WindowSeat
  readonly #narrow: boolean

  private constructor(name: string, context: BrowserContext, page: Page, window: Window) {
    this.name = name
    this.context = context
    this.page = page
    this.#narrow = window.width < 600
    this.desk = new Desk(this, window.width >= 1024)
    this.windowSeat = new WindowSeat(this, window.width >= 1024)
  }

  static async open(
    browser: Browser,
    name: string,
    window: Window,
    complaints: Complaints,
  ): Promise<Person> {
    return Person.using(await openContext(browser, window), name, window, complaints)
  }

  /** In a browser profile that is open already. */
  static async using(
    context: BrowserContext,
    name: string,
    window: Window,
    complaints: Complaints,
  ): Promise<Person> {
    context.setDefaultTimeout(PATIENCE)
    complaints.watch(context, name)
    return new Person(name, context, await context.newPage(), window)
  }

  close(): Promise<void> {
    return this.context.close()
  }

  async closeWindow(): Promise<void> {
    await this.page.close()
    this.page = await this.context.newPage()
  }

  // — at the door

  /** Opens the link, writes the name, ticks what is asked, and opens what one comes with. */
  async comeToTheDoor(
    link: string,
    comesWith: 'camera' | 'microphone' | 'nothing' = 'camera',
  ): Promise<void> {
    await this.page.goto(link)
    await this.page.getByRole('textbox', { name: 'Name on your chair' }).fill(this.name)
    for (const name of ['I agree to these', 'I am in a private place']) {
      await this.page.getByRole('checkbox', { name }).check({ force: true })
    }
    if (comesWith === 'nothing') return
    await this.press('Open camera and microphone')
    await this.button('Microphone on').waitFor()
    if (comesWith === 'microphone') await this.press('Camera on')
    await this.button(comesWith === 'camera' ? 'Camera on' : 'Camera off').waitFor()
  }

  /** Knocks, and reads that one is at the door. */
  async knock(): Promise<void> {
    await this.button('Come to the door').click()
    await this.page.getByRole('heading', { name: 'You are at the door.' }).waitFor()
  }

  /** A leader's way in: no waiting. */
  async goIn(): Promise<void> {
    await this.button('Come to the door').click()
    await this.isInTheRoom()
  }

  async isInTheRoom(): Promise<void> {
    await this.page.getByRole('region', { name: 'Your controls' }).waitFor()
  }

  // — what is read

  button(name: string | RegExp): Locator {
    return this.page.getByRole(
      'button',
      typeof name === 'string' ? { name, exact: true } : { name },
    )
  }

  /** The phase's name at the wall, or what stands there instead. */
  async phaseIs(name: string): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
  }

  /** A sentence stands in view. What was said once to screen readers stays where it was said, and does not count. */
  #standing(sentence: string | RegExp): Locator {
    return this.page
      .getByText(sentence)
      .and(this.page.locator(':not([role="status"])'))
      .filter({ visible: true })
      .first()
  }

  async reads(sentence: string | RegExp): Promise<void> {
    await this.#standing(sentence).waitFor()
  }

  /** The sentence is no longer in view, or never was. */
  async readsNot(sentence: string | RegExp): Promise<void> {
    await this.#standing(sentence).waitFor({ state: 'hidden' })
  }

  /** All that stands on the page at this moment, hidden words for screen readers included. */
  async everything(): Promise<string> {
    return (await this.page.locator('body').textContent()) ?? ''
  }

  /** What stands on the page, by roles and names, for a test that has failed. Never throws. */
  async view(): Promise<string> {
    try {
      const text = await this.page.locator('body').ariaSnapshot({ timeout: 10_000 })
      return `— ${this.name}:\n${text.slice(0, 2_500)}`
    } catch (error) {
      return `— ${this.name}: ${error}`
    }
  }

  /** The chairs as a screen reader says them, in the order of the circle: "Kofi, line live". */
  async chairs(): Promise<readonly string[]> {
    const chairs = this.page.getByRole('list', { name: 'The circle' }).getByRole('listitem')
    return chairs.evaluateAll((all) =>
      all.map((chair) => chair.firstElementChild?.textContent?.trim() ?? ''),
    )
  }

  /** A chair of the circle says this. */
  async seesChair(says: RegExp): Promise<void> {
    await this.page
      .getByRole('list', { name: 'The circle' })
      .getByRole('listitem')
      .filter({ hasText: says })
      .first()
      .waitFor()
  }

  // — what is done

  async press(name: string | RegExp): Promise<void> {
    await this.button(name).click()
  }

  async choose(item: string | RegExp): Promise<void> {
    await this.page.getByRole('menuitem', { name: item }).click()
  }

  /** "Tell the leaders": beside the other controls, or behind More on a phone. */
  async tellLeaders(what: string): Promise<void> {
    if (this.#narrow) {
      await this.press('More')
      await this.page.getByRole('dialog').getByRole('button', { name: what }).click()
    } else {
      await this.press(/^Tell (the )?leaders$/)
      await this.choose(what)
    }
  }

  async leave(): Promise<void> {
    await this.press('Leave')
    await this.page.getByRole('alertdialog').getByRole('button', { name: 'Leave' }).click()
  }
}

/** Six people at one board, one of them on a phone, one behind a wire that can be cut. The co-leader is a page without a screen. */
import type { Browser, Locator } from 'playwright-core'
import { expect, it } from 'vitest'
import { type Attacker, attackerIn } from '../../attacks/boardAttacker.ts'
import { layWire, pause, type Wire, Writer } from '../../sockets/boardGroup.ts'
import { knock, makePageRoom } from '../../sockets/pages.ts'
import { openBrowser, openContext } from './browser.ts'
import { each } from './circle.ts'
import { Complaints } from './complaints.ts'
import { Person } from './person.ts'

export const boardOf = ({ page }: Person): Locator =>
  page.getByRole('region', { name: 'The board' })
export const composerOf = (person: Person): Locator =>
  boardOf(person).getByRole('textbox', { name: 'A new card' })
export const cardOf = (person: Person, text: string): Locator =>
  boardOf(person).locator('[data-card]').filter({ hasText: text }).locator('.slip')

/** The cards as they lie, in order. */
export const cardsOf = (person: Person): Promise<readonly string[]> =>
  boardOf(person)
    .locator('[data-card] .slip')
    .evaluateAll((all) => all.map((one) => one.textContent ?? ''))

export async function lay(person: Person, text: string): Promise<void> {
  await composerOf(person).fill(text)
  await composerOf(person).press('Enter')
}

/**
 * One test after another tells one session: once a step has failed, those after it say nothing. `table` is asked when a step
 * runs, for it is set after the steps are named.
 */
export function stepsOf(
  table: () => Table,
): (name: string, run: (at: Table) => Promise<void>) => void {
  let broken = false
  return (name, run) =>
    it(name, async ({ skip }) => {
      skip(broken, 'an earlier step failed')
      broken = true
      const at = table()
      try {
        await run(at)
      } catch (error) {
        const views = await Promise.all(at.people.map((person) => person.view()))
        throw new Error([`${error}`, ...views].join('\n'), { cause: error })
      }
      broken = false
    })
}

export class Table {
  readonly ioana: Writer
  /** A member who is a raw client: hears what crosses, and shows nothing. */
  readonly spy: Attacker
  readonly wire: Wire
  readonly ruth: Person
  readonly ana: Person
  readonly kofi: Person
  readonly mei: Person
  readonly tomas: Person
  readonly lena: Person
  readonly #browser: Browser

  private constructor(
    browser: Browser,
    ioana: Writer,
    spy: Attacker,
    wire: Wire,
    [ruth, ana, kofi, mei, tomas, lena]: readonly [Person, Person, Person, Person, Person, Person],
  ) {
    this.#browser = browser
    this.ioana = ioana
    this.spy = spy
    this.wire = wire
    this.ruth = ruth
    this.ana = ana
    this.kofi = kofi
    this.mei = mei
    this.tomas = tomas
    this.lena = lena
  }

  get people(): readonly Person[] {
    return [this.ruth, this.ana, this.kofi, this.mei, this.tomas, this.lena]
  }

  /** Everybody is in the room, in group work, with the board open to write. */
  static async set(url: string): Promise<Table> {
    const wire = await layWire(url)
    const browser = await openBrowser()
    const room = await makePageRoom(url)
    const { leader, members, coLeader } = room.fragments
    const link = (fragment: string | undefined, origin = url) => `${origin}/r#${fragment ?? ''}`
    const page = await knock(room, coLeader, 'Ioana')
    await page.until('room')
    const ioana = new Writer(page)
    for (let chair = 0; chair < 3; chair += 1) await ioana.ok({ type: 'add-chair' })
    const complaints = new Complaints(url)
    const open = (name: string, width: number, height: number) =>
      Person.open(browser, name, { width, height }, complaints)
    const small = { width: 390, height: 844 }
    const phone = await browser.newContext({ viewport: small, hasTouch: true })
    const middling = { width: 1024, height: 768 }
    const behind = await openContext(browser, middling)
    const people = [
      await open('Ruth', 1440, 900),
      await open('Ana', 1280, 800),
      await Person.using(phone, 'Kofi', small, complaints),
      await Person.using(behind, 'Mei', middling, new Complaints(wire.origin)),
      await open('Tomas', 1024, 768),
      await open('Lena', 1440, 900),
    ] as const
    const [ruth, ana, kofi, mei, tomas, lena] = people
    await ruth.comeToTheDoor(link(leader), 'nothing')
    await ruth.goIn()
    for (const person of [ana, kofi, mei, tomas, lena]) {
      await person.comeToTheDoor(link(members[0], person === mei ? wire.origin : url), 'nothing')
      await person.knock()
      const { guests } = await page.until('room', (at) =>
        at.guests.some(({ name }) => name === person.name),
      )
      const guest = guests.find(({ name }) => name === person.name)
      await page.session.door({ type: 'let-in', guest: guest?.guest ?? 0 })
      await person.isInTheRoom()
    }
    const spy = await attackerIn(room, members[0] ?? '', page)
    const table = new Table(browser, ioana, spy, wire, people)
    await ioana.ok({ type: 'begin' })
    await ioana.ok({ type: 'go-to-phase', phase: table.phaseAt('group-work') })
    await ioana.ok({ type: 'board-access', access: 'write' })
    await table.openOnPhone()
    await each(people, (person) => composerOf(person).waitFor())
    return table
  }

  async clear(): Promise<void> {
    this.spy.client.close()
    this.ioana.leave()
    await this.#browser.close()
    this.wire.close()
  }

  /** Waits until everybody sees these cards, in this order. */
  async allSee(wanted: readonly string[], who: readonly Person[] = this.people): Promise<void> {
    await each(who, async (person) => {
      for (let waited = 0; waited < 30_000; waited += 250) {
        if (JSON.stringify(await cardsOf(person)) === JSON.stringify(wanted)) return
        await pause(250)
      }
      expect(await cardsOf(person)).toEqual(wanted)
    })
  }

  /** On a phone the board is a tile in the circle until it is opened. */
  async openOnPhone(): Promise<void> {
    const tile = this.kofi.page.getByRole('button', { name: /^The board/ })
    await tile.or(composerOf(this.kofi)).first().waitFor()
    if (await tile.isVisible()) await tile.click()
    await composerOf(this.kofi).waitFor()
  }

  async seatOf(person: Person): Promise<number> {
    const { names } = await this.ioana.page.until('room', (at) =>
      [...at.names.values()].includes(person.name),
    )
    return [...names].find(([, name]) => name === person.name)?.[0] ?? -1
  }

  phaseAt(kind: string): number {
    return this.ioana.page.room.view.agenda.phases.findIndex((phase) => phase.kind === kind)
  }
}

/** Six people at one board, one of them on a phone, one behind a wire that can be cut. The co-leader is a page without a screen. */
import type { Browser, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { PresetId } from '../../../shared/session/agenda.ts'
import { type Attacker, attackerIn } from '../../attacks/boardAttacker.ts'
import { layWire, type Wire, Writer } from '../../sockets/boardGroup.ts'
import { knock, makePageRoom, type PageRoom } from '../../sockets/pages.ts'
import { cardsOf, composerOf } from './boardOf.ts'
import { openBrowser, openContext } from './browser.ts'
import { each } from './circle.ts'
import { Complaints } from './complaints.ts'
import { Person } from './person.ts'

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
        expect(at.complaints.all).toEqual([])
      } catch (error) {
        const views = await Promise.all(at.people.map((person) => person.view()))
        throw new Error([`${error}`, ...at.complaints.all, ...views].join('\n'), { cause: error })
      }
      broken = false
    })
}

type People = readonly [Person, Person, Person, Person, Person, Person]

export class Table {
  readonly ioana: Writer
  /** A member who is a raw client: hears what crosses, and shows nothing. */
  readonly spy: Attacker
  readonly wire: Wire
  readonly complaints: Complaints
  readonly ruth: Person
  readonly ana: Person
  readonly kofi: Person
  readonly mei: Person
  readonly tomas: Person
  readonly lena: Person
  readonly #browser: Browser
  /** What Lena's page has been sent of the board, frames as they crossed. */
  readonly #toLena: string[]

  private constructor(
    browser: Browser,
    ioana: Writer,
    spy: Attacker,
    wire: Wire,
    complaints: Complaints,
    toLena: string[],
    [ruth, ana, kofi, mei, tomas, lena]: People,
  ) {
    this.#browser = browser
    this.#toLena = toLena
    this.ioana = ioana
    this.spy = spy
    this.wire = wire
    this.complaints = complaints
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

  /** How many messages with board frames Lena's browser has been sent. */
  get sentToLena(): number {
    return this.#toLena.length
  }

  /** Everybody is in the room, in group work, with the board open to write. `made`: a room that somebody has made already. */
  static async set(url: string, preset: PresetId = 'sixty', made?: PageRoom): Promise<Table> {
    const wire = await layWire(url)
    const browser = await openBrowser()
    const room = made ?? (await makePageRoom(url, { preset }))
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
    // A line that is cut is complained of by the browser itself; nobody listens to that here.
    const cut = new Complaints(wire.origin)
    const people: People = [
      await open('Ruth', 1440, 900),
      await open('Ana', 1280, 800),
      await Person.using(phone, 'Kofi', small, complaints),
      await Person.using(await openContext(browser, middling), 'Mei', middling, cut),
      await open('Tomas', 1024, 768),
      await open('Lena', 1440, 900),
    ]
    const [ruth, , , mei, , lena] = people
    const toLena: string[] = []
    keepFrames(lena.page, toLena)
    await each(people, async (person) => {
      const leads = person === ruth
      const where = person === mei ? wire.origin : url
      await person.comeToTheDoor(link(leads ? leader : members[0], where), 'nothing')
      if (leads) await person.goIn()
      else await person.knock()
    })
    for (const person of people) {
      if (person === ruth) continue
      const { guests } = await page.until('room', (at) =>
        at.guests.some(({ name }) => name === person.name),
      )
      const guest = guests.find(({ name }) => name === person.name)
      await page.session.door({ type: 'let-in', guest: guest?.guest ?? 0 })
    }
    await each(people, (person) => person.isInTheRoom())
    const spy = await attackerIn(room, members[0] ?? '', page)
    const table = new Table(browser, ioana, spy, wire, complaints, toLena, people)
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
    await each(who, (person) =>
      expect.poll(() => cardsOf(person), { timeout: 30_000, interval: 100 }).toEqual(wanted),
    )
  }

  /** On a phone the board is a tile in the circle until it is opened. */
  async openOnPhone(): Promise<void> {
    const tile = this.kofi.page.getByRole('button', { name: /^The board/ })
    await tile.or(composerOf(this.kofi)).first().waitFor()
    if (await tile.isVisible()) await tile.click()
    await composerOf(this.kofi).waitFor()
  }

  /** Ruth lays a switch on the desk's board panel. */
  async switches(name: string, on: boolean): Promise<void> {
    await this.ruth.desk.inPanel('Board', async (panel) => {
      await panel.getByRole('switch', { name, checked: !on }).click()
      await panel.getByRole('switch', { name, checked: on }).waitFor()
    })
  }

  /** Ruth says on the same panel who may see and write: "Open to write", "Read only", "Closed". */
  async theBoardIs(access: string): Promise<void> {
    await this.ruth.desk.inPanel('Board', async (panel) => {
      await panel.getByText(access, { exact: true }).click()
      await panel.getByRole('radio', { name: access, checked: true }).waitFor()
    })
  }

  /** While it runs, Mei has no line: whatever she tries is cut. */
  async withoutMeisLine(run: () => Promise<void>): Promise<void> {
    this.wire.cut()
    const again = setInterval(() => this.wire.cut(), 20)
    try {
      await run()
    } finally {
      clearInterval(again)
    }
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

/** Keeps every message with sealed frames that a page's line brings. */
function keepFrames(page: Page, kept: string[]): void {
  page.on('websocket', (line) =>
    line.on('framereceived', ({ payload }) => {
      if (typeof payload === 'string' && /^\d+\["frames"/.test(payload)) kept.push(payload)
    }),
  )
}

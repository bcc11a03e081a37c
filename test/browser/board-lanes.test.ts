/** Lanes in real browsers: with the longest names a creator can give, behind tabs on a phone, as columns where there is room. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, vi } from 'vitest'
import { LANE_LENGTH } from '../../shared/wordBounds.ts'
import type { ServerProcess } from '../sockets/serverProcess.ts'
import { boardOf, cardOf, composerOf, fieldOf, lay } from './drive/boardOf.ts'
import { openBrowser } from './drive/browser.ts'
import { each } from './drive/circle.ts'
import type { Person } from './drive/person.ts'
import { makeRoom } from './drive/room.ts'
import { startBuiltServer } from './drive/server.ts'
import { stepsOf, Table } from './drive/table.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 300_000 })

/** Each as long as the start page takes; one of them a single word. */
const NAMES = [
  'Gegenübertragungsgefühle',
  'What nobody dares to say',
  'Warum komme ich zu kurz?',
  'In me, and in my stomach',
] as const
const WIDTHS = [
  [390, 844],
  [768, 1024],
  [1024, 768],
  [1440, 900],
] as const
const WIDE = { width: 1920, height: 1080 }

/** With PICTURES=<folder> the board is kept as a picture there at each width. */
const pictures = process.env.PICTURES

let server: ServerProcess
let table: Table
const step = stepsOf(() => table)

beforeAll(async () => {
  if (pictures) mkdirSync(pictures, { recursive: true })
  server = await startBuiltServer()
  const browser = await openBrowser()
  const page = await browser.newPage()
  const links = await makeRoom(page, server.url, {
    label: 'Tuesday group',
    preset: /^60 min/,
    chairs: 6,
    leader: 'Ruth Adler',
    coLeader: 'Ioana Pop',
    lanes: NAMES,
  })
  await browser.close()
  const fragment = (link: string) => new URL(link).hash.slice(1)
  table = await Table.set(server.url, 'sixty', {
    origin: server.url,
    fragments: {
      leader: fragment(links.leader),
      coLeader: fragment(links.coLeader),
      members: [fragment(links.members)],
      observer: fragment(links.observer),
    },
  })
})

afterAll(async () => {
  await table?.clear()
  await server?.end('SIGKILL')
})

const tab = (person: Person, at: number, cards: number) =>
  boardOf(person).getByRole('tab', {
    name: `${NAMES[at]}, ${cards === 1 ? '1 card' : `${cards} cards`}`,
  })
const panel = (person: Person) => boardOf(person).getByRole('tabpanel')
const column = (person: Person, at: number) =>
  boardOf(person).getByRole('region', { name: NAMES[at] ?? '', exact: true })

step('the longest names are read whole at every width, by leader and member', async (at) => {
  const { ruth, ana } = at
  for (const name of NAMES) expect(name).toHaveLength(LANE_LENGTH)
  await lay(ana, 'cold tea')
  await at.switches('Lay it in lanes', true)
  const faults: string[] = []
  await each([ruth, ana], async (person) => {
    for (const [width, height] of [...WIDTHS, [WIDE.width, WIDE.height] as const]) {
      await person.page.setViewportSize({ width, height })
      const tile = person.page.getByRole('button', { name: /^The board/ })
      await tile.or(composerOf(person)).first().waitFor()
      if (await tile.isVisible()) await tile.click()
      await composerOf(person).waitFor()
      await person.page.waitForTimeout(400)
      if (pictures)
        await person.page.screenshot({ path: join(pictures, `lanes-${person.name}-${width}.png`) })
      for (const fault of await faultsOfNames(person))
        faults.push(`${person.name} at ${width}: ${fault}`)
    }
  })
  expect(faults).toEqual([])
  await ruth.page.setViewportSize({ width: 1440, height: 900 })
})

step('on a phone lanes are tabs, for fingers and for keys', async (at) => {
  const { kofi, ana } = at
  await at.openOnPhone()
  await expect.poll(() => boardOf(kofi).getByRole('tab').count()).toBe(4)
  expect(await boardOf(kofi).getByRole('tablist').getAttribute('aria-label')).toBe('Lanes')
  await tab(kofi, 1, 0).tap()
  expect(await tab(kofi, 1, 0).getAttribute('aria-selected')).toBe('true')
  expect(await tab(kofi, 0, 1).getAttribute('aria-selected')).toBe('false')
  await panel(kofi).getByRole('list', { name: NAMES[1] }).waitFor({ state: 'attached' })
  await lay(kofi, 'a door that sticks')
  await tab(kofi, 1, 1).waitFor()
  // Everybody else has it in the same lane; on a wide window that is a column.
  await column(ana, 1).getByText('a door that sticks').waitFor()
  expect(await boardOf(ana).getByRole('tab').count()).toBe(0)
  // By keys: arrows go from tab to tab, round the end, and the lane comes with them.
  await tab(kofi, 1, 1).focus()
  for (const [key, lane, cards] of [
    ['ArrowRight', 2, 0],
    ['ArrowRight', 3, 0],
    ['ArrowRight', 0, 1],
    ['ArrowLeft', 3, 0],
    ['Home', 0, 1],
    ['End', 3, 0],
  ] as const) {
    await kofi.page.keyboard.press(key)
    await expect.poll(() => tab(kofi, lane, cards).getAttribute('aria-selected')).toBe('true')
    expect(await focusOf(kofi)).toBe(await tab(kofi, lane, cards).getAttribute('aria-label'))
  }
  // One stop for Tab, whatever their number; what lies in the lane comes next.
  await kofi.page.keyboard.press('Home')
  await panel(kofi).getByText('cold tea').waitFor()
  await kofi.page.keyboard.press('Tab')
  expect(await panel(kofi).evaluate((node) => node.contains(document.activeElement))).toBe(true)
})

step('“Move to…” brings a card to another lane, and its lane to the front', async (at) => {
  const { kofi, ana } = at
  await tab(kofi, 1, 1).tap()
  await cardOf(kofi, 'a door that sticks').tap()
  await boardOf(kofi).getByRole('button', { name: 'Move to…' }).tap()
  await kofi.page.getByRole('menuitem', { name: NAMES[2] }).tap()
  await column(ana, 2).getByText('a door that sticks').waitFor()
  await column(ana, 1).getByText('a door that sticks').waitFor({ state: 'detached' })
  await kofi.page
    .getByText(`a door that sticks is now 1 of 1 in ${NAMES[2]}.`)
    .waitFor({ state: 'attached' })
  // Still in hand, and in sight: it can be written on at once.
  expect(await tab(kofi, 2, 1).getAttribute('aria-selected')).toBe('true')
  await fieldOf(kofi).waitFor()
  await fieldOf(kofi).press('End')
  await fieldOf(kofi).pressSequentially(' again')
  await column(ana, 2).getByText('a door that sticks again').waitFor()
  await boardOf(kofi).getByRole('button', { name: 'Done' }).tap()
  // The same by keys alone, where there are columns; the focus is not lost on the way.
  await cardOf(ana, 'cold tea').focus()
  await ana.page.keyboard.press('Enter')
  await fieldOf(ana).waitFor()
  for (let stop = 0; (await focusOf(ana)) !== 'Move to…' && stop < 9; stop += 1)
    await ana.page.keyboard.press('Tab')
  await ana.page.keyboard.press('Enter')
  await ana.page.getByRole('menuitem', { name: NAMES[3] }).press('Enter')
  await column(ana, 3).getByText('cold tea').waitFor()
  await tab(kofi, 3, 1).waitFor()
  await expect.poll(() => focusOf(ana)).not.toBe('')
  await ana.page.keyboard.press('Escape')
})

/** The name of what has the focus; empty when nothing has. */
const focusOf = ({ page }: Person): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement
    if (at === null || at === document.body) return ''
    return at.getAttribute('aria-label') ?? at.textContent ?? ''
  })

/** What keeps a lane's name from being read: cut off, outside the board, or under something else. */
const faultsOfNames = ({ page }: Person): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    const board = document.querySelector('.board')?.getBoundingClientRect()
    const names = [...document.querySelectorAll<HTMLElement>('.lanes [role="tab"], .lanes h3')]
    if (!board || names.length !== 4) return [`${names.length} lanes`]
    for (const name of names) {
      const { textContent: words, scrollWidth, clientWidth, scrollHeight, clientHeight } = name
      if (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1)
        found.push(`“${words}” is cut off`)
      const box = name.getBoundingClientRect()
      if (box.left < board.left || box.right > board.right + 1 || box.bottom > board.bottom)
        found.push(`“${words}” sticks out of the board`)
      for (const [x, y] of [
        [box.left + 3, box.top + 3],
        [box.right - 3, box.bottom - 3],
      ] as const) {
        const there = document.elementFromPoint(x, y)
        if (there && !name.contains(there)) found.push(`“${words}” lies under ${there.className}`)
      }
    }
    const cards = document.querySelector('.lanes .board__cards')?.getBoundingClientRect()
    const room = [...document.querySelectorAll('.lanes .board__cards')].find(
      (list) => list.clientHeight > 0,
    )
    // One row of cards, at the very least; the rest is scrolled to.
    if (cards && room && room.clientHeight < 40) found.push(`${room.clientHeight} px for cards`)
    const { scrollWidth, scrollHeight } = document.documentElement
    if (scrollWidth > innerWidth || scrollHeight > innerHeight) found.push('the page scrolls')
    return found
  })

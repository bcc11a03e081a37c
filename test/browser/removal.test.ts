/**
 * Somebody is removed, and the room goes over to another secret: those who stay hear each other all along, write on, and take in whoever
 * comes later. Real pages, voices and pictures; what a removed page can still open: `test/attacks/removed.test.ts`.
 */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ServerProcess } from '../sockets/serverProcess.ts'
import { cardOf, composerOf, lay } from './drive/boardOf.ts'
import { openBrowser, openContext } from './drive/browser.ts'
import { Complaints } from './drive/complaints.ts'
import { Person } from './drive/person.ts'
import { makeRoom } from './drive/room.ts'
import { startBuiltServer } from './drive/server.ts'
import { type Counted, countLines } from './fixtures/countedLines.ts'

const WINDOW = { width: 1280, height: 900 }

let server: ServerProcess
let browser: Browser
let complaints: Complaints

async function arrive(name: string): Promise<Person> {
  const context = await openContext(browser, WINDOW)
  await context.addInitScript(countLines)
  return Person.using(context, name, WINDOW, complaints)
}

beforeAll(async () => {
  server = await startBuiltServer()
  browser = await openBrowser()
  complaints = new Complaints(server.url)
})
afterAll(async () => {
  await browser?.close()
  await server?.end('SIGKILL')
})

const counted = ({ page }: Person): Promise<Counted> => page.evaluate(() => window.counted())

/** Voices come out of this page's decoders from now on: what cannot be opened has no energy. */
async function hears(person: Person): Promise<void> {
  const { energy } = await counted(person)
  await expect
    .poll(async () => (await counted(person)).energy, { timeout: 30_000 })
    .toBeGreaterThan(energy + 1e-6)
}

async function removes(leader: Person, name: string): Promise<void> {
  await leader.desk.press('Seats')
  const seats = leader.page.getByRole('dialog', { name: 'Seats', exact: true })
  await seats.getByRole('listitem').filter({ hasText: name }).getByRole('button').click()
  await leader.choose('Remove from the room')
  await leader.page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click()
  await seats.getByRole('button', { name: 'Close', exact: true }).click()
}

it('those who stay hear and read each other, and whoever comes later as well', async () => {
  const [ruth, ana, kofi, mei] = await Promise.all(
    (['Ruth', 'Ana', 'Kofi', 'Mei'] as const).map(arrive),
  )
  if (!ruth || !ana || !kofi || !mei) throw new Error('four people')
  const links = await makeRoom(ruth.page, server.url, {
    label: 'Thursday group',
    preset: /60 min/,
    chairs: 6,
    leader: 'Ruth Adler',
    coLeader: 'Ioana Pop',
  })
  await ruth.comeToTheDoor(links.leader, 'microphone')
  await ruth.goIn()
  const comesIn = async (person: Person) => {
    await person.comeToTheDoor(links.members, 'microphone')
    await person.knock()
    await ruth.desk.letIn(person.name)
    await person.isInTheRoom()
  }
  for (const person of [ana, kofi, mei]) await comesIn(person)
  await ruth.desk.press('Begin')
  await ana.phaseIs('Opening')
  await ruth.desk.press('On to the case call')
  await ana.phaseIs('Case call')
  await ruth.desk.choosePresenter('Ana')
  for (const [move, phase] of [
    ['Ana begins', 'Presentation'],
    ['On to questions', 'Clarifying questions'],
    ['Ana sits back', 'Sitting back'],
    ['Begin group work', 'Group work'],
  ] as const) {
    await ruth.desk.press(move)
    await mei.phaseIs(phase)
  }
  await ruth.desk.inPanel('Board', async (panel) => {
    await panel.getByText('Open to write', { exact: true }).click()
  })
  await composerOf(mei).waitFor()
  await lay(mei, 'a heavy coat')
  for (const person of [ruth, kofi]) await cardOf(person, 'a heavy coat').waitFor()
  for (const person of [ruth, ana, kofi]) await hears(person)

  await removes(ruth, 'Kofi')
  await kofi.page.getByText('A leader has asked you to leave.').waitFor()

  const before = await counted(ana)
  // Before, while and after sound goes over.
  for (let time = 0; time < 3; time += 1) {
    await Promise.all([hears(ruth), hears(ana), ana.page.waitForTimeout(2_000)])
  }
  const { concealed, samples } = await counted(ana)
  expect((concealed - before.concealed) / (samples - before.samples)).toBeLessThan(0.3)
  await lay(ruth, 'after the door has closed')
  await cardOf(mei, 'after the door has closed').waitFor()
  await lay(mei, 'a word of mine')
  await cardOf(ruth, 'a word of mine').waitFor()

  // Whoever came in an earlier secret is still there by name, and so is what they wrote.
  const tomas = await arrive('Tomas')
  await comesIn(tomas)
  await tomas.seesChair(/^Mei/)
  for (const card of ['a heavy coat', 'after the door has closed', 'a word of mine']) {
    await cardOf(tomas, card).waitFor()
  }
  await Promise.all([ruth, ana, mei, tomas].map(hears))
  await mei.page.reload()
  await mei.isInTheRoom()
  await mei.seesChair(/^Tomas/)
  await cardOf(mei, 'a word of mine').waitFor()
  expect(complaints.all).toEqual([])
  for (const person of [ruth, ana, kofi, mei, tomas]) await person.close()
})

it('who sits down again on another device hears and reads once a leader taps, and says so, and not before', async () => {
  const [ruth, ana, kofi] = await Promise.all((['Ruth', 'Ana', 'Kofi'] as const).map(arrive))
  if (!ruth || !ana || !kofi) throw new Error('three people')
  const links = await makeRoom(ruth.page, server.url, {
    label: 'Friday group',
    preset: /60 min/,
    chairs: 6,
    leader: 'Ruth Adler',
    coLeader: 'Ioana Pop',
    linkEach: true,
  })
  await ruth.comeToTheDoor(links.leader, 'microphone')
  await ruth.goIn()
  for (const [at, person] of [ana, kofi].entries()) {
    await person.comeToTheDoor(links.each[at] ?? '', 'microphone')
    await person.knock()
    await ruth.desk.letIn(person.name)
    await person.isInTheRoom()
  }
  await hears(ana)
  await removes(ruth, 'Kofi')
  await kofi.page.getByText('A leader has asked you to leave.').waitFor()

  // Her telephone, after her laptop has gone dark.
  await ana.close()
  const again = await arrive('Ana')
  await again.comeToTheDoor(links.each[0] ?? '', 'microphone')
  await again.goIn()
  await ruth.desk.reads(/room has another key, and Ana has come on another device/)
  await again.reads('You cannot hear or read yet.')
  const { energy } = await counted(again)
  await again.page.waitForTimeout(2_000)
  expect((await counted(again)).energy - energy).toBeLessThan(1e-6)
  // By keys, as a leader at a desk without a mouse does.
  const letRead = (await ruth.desk.at()).getByRole('button', { name: 'Let Ana read and hear' })
  await letRead.focus()
  await ruth.page.keyboard.press('Enter')
  await again.readsNot('You cannot hear or read yet.')
  await letRead.waitFor({ state: 'detached' })
  await again.seesChair(/^Ruth/)
  await Promise.all([ruth, again].map(hears))
  expect(complaints.all).toEqual([])
})

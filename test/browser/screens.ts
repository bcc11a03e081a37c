/**
 * `npm run screens`: photographs every page, and the room in each phase for a leader, a member and the presenter, at five widths.
 * The pictures go to the folder that SCREENS names, else to a new one that is told at the end.
 */
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { lay } from './drive/boardOf.ts'
import { openBrowser, type Window } from './drive/browser.ts'
import { each } from './drive/circle.ts'
import { Complaints } from './drive/complaints.ts'
import { drawCamera } from './drive/drawnCamera.ts'
import { Person } from './drive/person.ts'
import { makeRoom } from './drive/room.ts'
import { startBuiltServer } from './drive/server.ts'

const SIZES = [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1024, height: 768 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
] as const
/** The window in which people act between pictures. */
const DESK = { width: 1440, height: 900 }
/** The window of those whose screens are not taken. */
const ASIDE: Window = { width: 640, height: 480 }
/** Milliseconds for pictures and chairs to settle after a change of width. */
const SETTLE = 700

/** What a group might lay down; nobody is named. */
const CARDS = [
  'so tired',
  'waiting for a door to open',
  'cold tea',
  'nobody asked him',
  'anger, very quiet',
  'I wanted to leave the room',
  'a small boy on a long bench',
  'she keeps the coat on',
] as const

const folder = process.env.SCREENS ?? mkdtempSync(join(tmpdir(), 'balint-room-screens-'))
mkdirSync(folder, { recursive: true })

async function photograph(page: Page, name: string, whole = false): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size)
    await page.waitForTimeout(SETTLE)
    await page.screenshot({ path: join(folder, `${name}-${size.width}.png`), fullPage: whole })
  }
  await page.setViewportSize(DESK)
  await page.waitForTimeout(SETTLE)
}

const server = await startBuiltServer()
const browser = await openBrowser()
try {
  const complaints = new Complaints(server.url)
  const open = async (name: string, window: Window = ASIDE): Promise<Person> => {
    const person = await Person.open(browser, name, window, complaints)
    await drawCamera(browser, person.context, name)
    return person
  }
  const ruth = await open('Ruth', DESK)
  const ioana = await open('Ioana')
  const ana = await open('Ana', DESK)
  const kofi = await open('Kofi', DESK)
  const lena = await open('Lena')
  const priya = await open('Priya')
  const members = [ana, kofi, lena, priya]

  for (const path of ['/', '/how', '/leaders', '/verify', '/status']) {
    await ruth.page.goto(`${server.url}${path}`)
    await ruth.page.getByRole('heading', { level: 1 }).waitFor()
    await photograph(ruth.page, `page${path.replace('/', '-').replace(/-$/, '-start')}`, true)
  }
  const links = await makeRoom(ruth.page, server.url, {
    label: 'Thursday group',
    preset: /60 min/,
    chairs: 6,
    leader: 'Ruth Adler',
    coLeader: 'Ioana Pop',
  })
  await photograph(ruth.page, 'page-invitations', true)
  await ruth.comeToTheDoor(links.leader)
  await ruth.goIn()
  await ioana.comeToTheDoor(links.coLeader)
  await ioana.goIn()
  for (const person of members) {
    await person.comeToTheDoor(links.members, person === priya ? 'microphone' : 'camera')
    if (person === kofi) await photograph(kofi.page, 'door-name', true)
    await person.knock()
    if (person === kofi) await photograph(kofi.page, 'door-waiting', true)
    await ruth.desk.letIn(person.name)
    await person.isInTheRoom()
  }

  /** The same moment, as three of them see it. */
  const phase = async (name: string) => {
    await photograph(ruth.page, `${name}-leader`)
    await photograph(kofi.page, `${name}-member`)
    await photograph(ana.page, `${name}-presenter`)
  }
  const moved = async (press: string, to: string) => {
    await ruth.desk.press(press)
    await each([ruth, kofi], (person) => person.phaseIs(to))
  }
  await phase('00-arriving')
  await moved('Begin', 'Opening')
  await phase('01-opening')
  await moved('On to the case call', 'Case call')
  await phase('02-case-call')
  await ruth.desk.choosePresenter('Ana')
  await moved('Ana begins', 'Presentation')
  await phase('03-presentation')
  await moved('On to questions', 'Clarifying questions')
  await phase('04-questions')
  await moved('Ana sits back', 'Sitting back')
  await phase('05-sitting-back')
  await moved('Begin group work', 'Group work')
  await ruth.desk.inPanel('Board', (panel) => panel.getByText('Open to write').click())
  for (const text of CARDS) await lay(kofi, text)
  await ruth.desk.writesNote('The patient?')
  await phase('06-group-work')
  await priya.page.close()
  await ruth.seesChair(/^Priya, line lost/)
  await phase('07-a-line-lost')
  await moved('Bring Ana back', 'Presenter returns')
  await phase('08-presenter-returns')
  await moved('On to closing', 'Closing')
  await phase('09-closing')
  await moved('Let it land softly', 'Soft landing')
  await phase('10-soft-landing')
  await ruth.desk.press('A word with Ana, alone')
  await ruth.press('Let them go')
  await ana.phaseIs('A word with the leaders')
  await phase('11-word-with-leaders')
  await ruth.desk.press('Leaders among themselves')
  await ruth.press('Let Ana go')
  await ruth.phaseIs('Leaders’ debrief')
  await photograph(ruth.page, '12-debrief-leader')
  await photograph(ana.page, '13-gone', true)
  if (complaints.all.length > 0) console.log(complaints.all.join('\n'))
} finally {
  await browser.close()
  await server.end('SIGKILL')
}
console.log(`The pictures are in ${folder}`)

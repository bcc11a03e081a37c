/** Drawings and feeling words in real browsers: by mouse, finger and keys, private until shown, nobody's name on them. */
import { afterAll, beforeAll, expect, vi } from 'vitest'
import { pause } from '../sockets/boardGroup.ts'
import type { ServerProcess } from '../sockets/serverProcess.ts'
import { boardOf, composerOf, drawingsOf, drawWave, lay, says, sheetOf } from './drive/boardOf.ts'
import { each } from './drive/circle.ts'
import type { Person } from './drive/person.ts'
import { startBuiltServer } from './drive/server.ts'
import { stepsOf, Table } from './drive/table.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 300_000 })

/** Frames are relayed within 250 ms of being written, on an unsigned board; this long after, nothing more comes (ms). */
const RELAYED = 1000
/** What Lena's keys draw: up to begin, two steps to the right, one down. */
const BY_KEYS = 'M128 88Q136 88 140 88Q144 88 144 92L144 96'

let server: ServerProcess
let table: Table
const step = stepsOf(() => table)

beforeAll(async () => {
  server = await startBuiltServer()
  table = await Table.set(server.url, 'prismatic')
})

afterAll(async () => {
  await table?.clear()
  await server?.end('SIGKILL')
})

const button = (person: Person, name: string) =>
  boardOf(person).getByRole('button', { name, exact: true })
const cloud = ({ page }: Person) => page.getByRole('list', { name: 'The words' })
const wordField = ({ page }: Person) => page.getByRole('textbox', { name: 'Your word' })

step('arrival words: from the list, or free; one from each, and nobody’s name', async (at) => {
  const { ioana, ruth, ana, kofi, mei, tomas, people } = at
  await ioana.ok({ type: 'go-to-phase', phase: at.phaseAt('opening') })
  await ruth.desk.inPanel('Room', (panel) =>
    panel.getByRole('button', { name: 'Arrival' }).last().click(),
  )
  await each(people, (person) => person.reads('A word for how you arrive'))
  // From the list, by keys alone.
  await ana.button('Or one of these').focus()
  await ana.page.keyboard.press('Enter')
  await ana.page.getByRole('menuitem', { name: 'restless' }).press('Enter')
  // Free, on a phone; longer than a word may be.
  await wordField(kofi).fill('half here and half at home')
  expect(await wordField(kofi).inputValue()).toBe('half here and half at ho')
  await wordField(kofi).fill('half here')
  await kofi.button('Lay it down').tap()
  await each([ana, kofi], (person) => person.reads('Yours is among them. One word from each.'))
  await each(people, (person) =>
    expect
      .poll(async () => (await cloud(person).getByRole('listitem').allTextContents()).toSorted())
      .toEqual(['half here', 'restless']),
  )
  for (const person of people) {
    const said = (await person.page.getByRole('region', { name: 'The words' }).textContent()) ?? ''
    for (const { name } of people) expect(said).not.toContain(name)
  }
  // In the middle of the circle, where no chair is.
  const middle = await cloud(tomas).boundingBox()
  const { width, height } = tomas.page.viewportSize() ?? { width: 0, height: 0 }
  expect(Math.abs((middle?.x ?? 0) + (middle?.width ?? 0) / 2 - width / 2)).toBeLessThan(width / 6)
  expect(Math.abs((middle?.y ?? 0) - height / 2)).toBeLessThan(height / 4)
  // Whoever has given one is not asked again, also after a reload; the others still are.
  await ana.page.reload()
  await ana.reads('Yours is among them. One word from each.')
  await ana.press('Later')
  expect(await wordField(ana).count()).toBe(0)
  await cloud(ana).getByText('half here').waitFor()
  await wordField(mei).waitFor()
  // A page that asks all the same is told why not.
  expect(await ioana.page.session.giveWord('first')).toEqual({ ok: true })
  expect(await ioana.page.session.giveWord('second')).toEqual({ ok: false, code: 'word-given' })
  await each([ruth, kofi], (person) => cloud(person).getByText('first').waitFor())
  expect(await cloud(ruth).getByText('second').count()).toBe(0)
  // They go with the phase.
  await ioana.ok({ type: 'go-to-phase', phase: at.phaseAt('images') })
  await each(people, (person) => cloud(person).waitFor({ state: 'detached' }))
  for (const person of people) expect(await person.everything()).not.toContain('restless')
})

step('a drawing is its author’s alone until it is shown; by mouse or by keys', async (at) => {
  const { spy, ruth, ana, kofi, tomas, lena } = at
  await at.openOnPhone()
  await each([ruth, ana, kofi, tomas, lena], (person) => button(person, 'Keep ready').waitFor())
  await pause(RELAYED)
  const before = spy.client.frames.length
  await drawWave(ana)
  await button(ana, 'Keep ready').click()
  // On a phone too the line is where the finger was.
  await drawWave(kofi)
  const [sheet, line] = [
    await sheetOf(kofi).boundingBox(),
    await sheetOf(kofi).locator('path').boundingBox(),
  ]
  if (!sheet || !line) throw new Error('no line on the sheet')
  expect(Math.abs(line.x - sheet.x - 20)).toBeLessThan(4)
  expect(Math.abs(line.x + line.width - (sheet.x + sheet.width - 20))).toBeLessThan(16)
  expect(Math.abs(line.y + line.height / 2 - (sheet.y + sheet.height / 2))).toBeLessThan(8)
  await button(kofi, 'Leave it').tap()
  // Lena has no mouse: Tab to the sheet, arrows, Space, and Tab to the way on.
  await button(lena, 'Draw').focus()
  await lena.page.keyboard.press('Enter')
  await expect
    .poll(() => sheetOf(lena).evaluate((sheet) => sheet === document.activeElement))
    .toBe(true)
  await lena.reads('Arrow keys move, Space draws')
  for (const key of ['ArrowUp', 'Space', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'Space'])
    await lena.page.keyboard.press(key)
  await lena.page.getByText('Pen up.').waitFor({ state: 'attached' })
  await lena.page.keyboard.press('ArrowDown')
  for (const key of ['Space', 'ArrowLeft', 'Space']) await lena.page.keyboard.press(key)
  // The last line is taken back, and not a step on the board.
  await lena.page.keyboard.press('Control+z')
  await expect.poll(() => sheetOf(lena).locator('path').count()).toBe(1)
  await lena.page.keyboard.press('Tab')
  await lena.page.keyboard.press('Enter')
  const tray = (person: Person) => boardOf(person).getByRole('region', { name: /^Only you/ })
  await each([ana, lena], (person) =>
    tray(person).getByRole('img', { name: 'A drawing' }).waitFor(),
  )
  // Back where a word is written: the keyboard has a place to go on.
  expect(await composerOf(lena).evaluate((field) => field === document.activeElement)).toBe(true)
  await pause(RELAYED)
  expect(spy.client.frames.length).toBe(before)
  for (const person of [ruth, kofi, tomas]) expect(await drawingsOf(person)).toEqual([])
  await ruth.press('Show together')
  await each([ruth, ana, kofi, tomas, lena], (person) =>
    expect.poll(async () => (await drawingsOf(person)).length, { timeout: 20_000 }).toBe(2),
  )
  const [one, two] = await drawingsOf(ruth)
  expect([one, two]).toContain(BY_KEYS)
  for (const person of [ana, kofi, tomas, lena])
    expect(await drawingsOf(person)).toEqual([one, two])
  expect(await tray(ana).count()).toBe(0)
})

step('a drawing is moved, taken away and brought back, before everybody’s eyes', async (at) => {
  const { ruth, ana, kofi, tomas, lena } = at
  const eyes = [ruth, ana, kofi, tomas, lena]
  const allSee = (wanted: readonly (string | undefined)[]) =>
    each(eyes, (person) =>
      expect.poll(() => drawingsOf(person), { timeout: 20_000 }).toEqual(wanted),
    )
  const [one, two] = await drawingsOf(ruth)
  const drawing = (person: Person, nth: number) =>
    boardOf(person).locator('.slip--drawing').nth(nth)
  // By mouse: the first behind the second.
  const [from, to] = [await drawing(tomas, 0).boundingBox(), await drawing(tomas, 1).boundingBox()]
  if (!from || !to) throw new Error('no drawings')
  const { mouse } = tomas.page
  await mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await mouse.down()
  await mouse.move(from.x + from.width / 2 + 8, from.y + from.height / 2, { steps: 4 })
  await mouse.move(to.x + to.width - 4, to.y + to.height / 2, { steps: 12 })
  await pause(200)
  await mouse.up()
  await allSee([two, one])
  // By finger: "Move to…".
  await drawing(kofi, 1).tap()
  await button(kofi, 'Move to…').tap()
  await kofi.page.getByRole('menuitem', { name: 'The first place' }).tap()
  await allSee([one, two])
  await button(kofi, 'Done').tap()
  // Its author takes it away, by keys; what others drew is not offered for that.
  const own = (await drawingsOf(lena)).indexOf(BY_KEYS)
  await drawing(lena, 1 - own).click()
  await button(lena, 'Move to…').waitFor()
  expect(await button(lena, 'Remove').count()).toBe(0)
  await lena.page.keyboard.press('Escape')
  await drawing(lena, own).focus()
  await lena.page.keyboard.press('Enter')
  await button(lena, 'Remove').press('Enter')
  await allSee([own === 0 ? two : one])
  await lena.page.getByText('Removed: A drawing.').waitFor({ state: 'attached' })
  // One's own step, and nobody else's, is taken back.
  await button(ruth, 'Undo').waitFor({ state: 'hidden' })
  await button(lena, 'Undo').click()
  await allSee([one, two])
  await button(lena, 'Redo').click()
  await allSee([own === 0 ? two : one])
  await button(lena, 'Undo').click()
  await allSee([one, two])
})

step('a sheet that is being drawn on outlives a board that is closed, and a line', async (at) => {
  const { ioana, ruth, ana, mei } = at
  await drawWave(ana)
  await drawWave(mei)
  await ioana.ok({ type: 'board-access', access: 'read' })
  await says(ana, 'The board is closed to writing. Your drawing is kept here.')
  expect(await button(ana, 'Lay down').isDisabled()).toBe(true)
  expect(await sheetOf(ana).locator('path').count()).toBe(1)
  await at.withoutMeisLine(() => mei.reads('Your line has dropped'))
  await sheetOf(mei).waitFor()
  expect(await sheetOf(mei).locator('path').count()).toBe(1)
  await ioana.ok({ type: 'board-access', access: 'write' })
  await each([ana, mei], (person) => button(person, 'Lay down').click())
  await expect.poll(async () => (await drawingsOf(ruth)).length, { timeout: 20_000 }).toBe(4)
  // A sheet that is left takes its lines with it.
  await drawWave(ana)
  await button(ana, 'Leave it').click()
  await composerOf(ana).waitFor()
  await pause(RELAYED)
  expect(await drawingsOf(ruth)).toHaveLength(4)
})

step('parting words, at Closing', async (at) => {
  const { ioana, ruth, mei, lena, people } = at
  await lay(ruth, 'the last one')
  await ioana.ok({ type: 'go-to-phase', phase: at.phaseAt('closing') })
  await ruth.reads('We stop here, without an answer.')
  await ruth.desk.inPanel('Room', (panel) =>
    panel.getByRole('button', { name: 'Parting' }).last().click(),
  )
  await each(people, (person) => person.reads('A word for how you leave'))
  await wordField(mei).fill('lighter')
  await wordField(mei).press('Enter')
  await lena.press('Or one of these')
  await lena.page.getByRole('menuitem', { name: 'grateful' }).click()
  await each(people, (person) =>
    expect
      .poll(async () => (await cloud(person).getByRole('listitem').allTextContents()).toSorted())
      .toEqual(['grateful', 'lighter']),
  )
  // Words of the arrival are not among them, nor anything of the board.
  for (const person of people) {
    const all = await person.everything()
    for (const gone of ['half here', 'the last one']) expect(all).not.toContain(gone)
  }
})

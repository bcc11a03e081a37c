/** The board in real browsers: closed under writing hands, withheld, hidden, reloaded, cut off, wiped, dissolved. */
import { afterAll, beforeAll, expect, vi } from 'vitest'
import { pause } from '../sockets/boardGroup.ts'
import type { ServerProcess } from '../sockets/serverProcess.ts'
import {
  boardOf,
  cardOf,
  cardsOf,
  composerOf,
  drawWave,
  fieldOf,
  lay,
  says,
  take,
} from './drive/boardOf.ts'
import { each } from './drive/circle.ts'
import type { Person } from './drive/person.ts'
import { startBuiltServer } from './drive/server.ts'
import { stepsOf, Table } from './drive/table.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 300_000 })

/** Frames are relayed within 250 ms of being written, on an unsigned board; this long after, nothing more comes (ms). */
const RELAYED = 1000

let server: ServerProcess
let table: Table
const step = stepsOf(() => table)

beforeAll(async () => {
  server = await startBuiltServer()
  // With images, and drawings, before group work.
  table = await Table.set(server.url, 'prismatic')
})

afterAll(async () => {
  await table?.clear()
  await server?.end('SIGKILL')
})

step('a leader closes the board in the middle of a word: nothing is lost', async (at) => {
  const { ruth, ana, lena, people } = at
  await lay(ruth, 'two')
  await each([ana, lena], (person) => cardOf(person, 'two').waitFor())
  const inAna = await take(ana, 'two')
  await composerOf(lena).fill('half a thou')
  const typing = inAna.pressSequentially(' doors that never quite close again', { delay: 60 })
  await cardOf(ruth, 'two doors').waitFor()
  await ruth.press('Close the board to writing')
  await typing
  expect(await inAna.getAttribute('readonly')).not.toBeNull()
  // Every letter that went in is on the board, or with its writer.
  const went = await inAna.inputValue()
  expect('two doors that never quite close again'.startsWith(went)).toBe(true)
  await expect.poll(async () => [...(await cardsOf(ruth)), ...(await keptBy(ana))]).toContain(went)
  await says(ana, /^The board is closed to writing\./)
  // What was half written stays, and its writer is told why it cannot be laid down.
  expect(await composerOf(lena).inputValue()).toBe('half a thou')
  expect(await boardOf(lena).getByRole('button', { name: 'Lay down' }).isDisabled()).toBe(true)
  await says(lena, 'The board is closed to writing. Your words are kept here.')
  await inAna.press('Escape')
  // Letters that came after were nobody's keys: an S would have drawn the curtain.
  expect(await ana.chairs()).not.toContainEqual(expect.stringContaining('someone has come in'))
  await ruth.press('Open the board to writing')
  await boardOf(lena).getByRole('button', { name: 'Lay down' }).click()
  await each(people, (person) => cardOf(person, 'half a thou').waitFor())
})

step('the board is put away under writing hands: no letter opens a microphone', async (at) => {
  const { tomas } = at
  const letters = composerOf(tomas).pressSequentially('mmm, mmm, mmm, mmm', { delay: 120 })
  await expect.poll(() => composerOf(tomas).inputValue()).toMatch(/^mm/)
  await at.ioana.ok({ type: 'board-access', access: 'off' })
  await composerOf(tomas).waitFor({ state: 'detached' })
  // The field is gone: what is still typed goes to the page.
  await letters
  await tomas.page.keyboard.press('m')
  await tomas.button('Microphone closed').waitFor()
  // Once the hands rest the key is the room's again.
  await pause(1300)
  await tomas.page.keyboard.press('m')
  await tomas.button(/^Microphone (on|open)/).waitFor()
  await tomas.page.keyboard.press('m')
  await tomas.button('Microphone closed').waitFor()
  await at.theBoardIs('Open to write')
  await at.openOnPhone()
  expect(await composerOf(tomas).inputValue()).toMatch(/^m/)
  await composerOf(tomas).fill('')
})

step('the presenter at the window: watches, is kept from it, and has it again', async (at) => {
  const { ioana, mei, lena, people } = at
  await ioana.ok({ type: 'choose-presenter', seat: await at.seatOf(lena) })
  await ioana.ok({ type: 'go-to-phase', phase: at.phaseAt('sitting-back') })
  await ioana.ok({ type: 'go-to-phase', phase: at.phaseAt('group-work') })
  await cardOf(lena, 'half a thou').waitFor()
  expect(await composerOf(lena).count()).toBe(0)
  await lena.press('Hide the board from me')
  await lena.reads('The board is hidden from you.')
  await lena.press('Show it to me')
  await cardOf(lena, 'half a thou').waitFor()
  await at.switches('Keep it from the presenter', true)
  await boardOf(lena).waitFor({ state: 'detached' })
  const others = people.filter((person) => person !== lena)
  await at.openOnPhone()
  const before = at.sentToLena
  await lay(mei, 'while Lena is away')
  await each(others, (person) => cardOf(person, 'while Lena is away').waitFor())
  await pause(RELAYED)
  expect(await lena.everything()).not.toContain('while Lena is away')
  // Not hidden by her page: it was never sent.
  expect(at.sentToLena).toBe(before)
  await at.switches('Keep it from the presenter', false)
  await cardOf(lena, 'while Lena is away').waitFor()
  expect(await cardsOf(lena)).toEqual(await cardsOf(mei))
  await ioana.ok({ type: 'bring-back' })
  await ioana.ok({ type: 'release-presenter' })
})

step('images and drawings, hidden until shown: others’ wires carry nothing before', async (at) => {
  const { ioana, spy, ruth, ana, kofi, mei, tomas } = at
  await ioana.ok({ type: 'go-to-phase', phase: at.phaseAt('images') })
  await at.openOnPhone()
  await each([ruth, ana, kofi, mei], (person) =>
    boardOf(person).getByRole('button', { name: 'Keep ready' }).waitFor(),
  )
  await pause(RELAYED)
  const before = spy.client.frames.length
  const there = await cardsOf(ruth)
  for (const text of ['secret one', 'secret two']) await lay(ana, text)
  await lay(mei, 'secret three')
  await drawWave(kofi)
  await boardOf(kofi).getByRole('button', { name: 'Keep ready' }).click()
  await boardOf(ana).getByText('Only you see these until a leader shows them').waitFor()
  await boardOf(ana).getByRole('textbox', { name: 'This card' }).first().fill('secret changed')
  await boardOf(kofi)
    .getByRole('region', { name: /^Only you/ })
    .getByRole('img')
    .waitFor()
  await pause(RELAYED)
  expect(spy.client.frames.length).toBe(before)
  for (const person of [ruth, tomas]) {
    expect(await person.everything()).not.toContain('secret')
    expect(await boardOf(person).getByRole('img', { name: 'A drawing' }).count()).toBe(0)
  }
  // Leaving now asks first.
  const asked = new Promise<string>((resolve) => {
    ana.page.once('dialog', (dialog) => {
      resolve(dialog.type())
      void dialog.dismiss()
    })
  })
  await ana.page.close({ runBeforeUnload: true })
  expect(await asked).toBe('beforeunload')
  await ruth.press('Show together')
  await each([ruth, kofi, tomas], async (person) => {
    for (const text of ['secret changed', 'secret two', 'secret three'])
      await cardOf(person, text).waitFor()
    await boardOf(person).getByRole('img', { name: 'A drawing' }).waitFor()
  })
  expect(await cardsOf(ruth)).toHaveLength(there.length + 4)
  // Each card in a frame of its own.
  expect(spy.client.frames.length).toBeGreaterThanOrEqual(before + 4)
  await ioana.ok({ type: 'go-to-phase', phase: at.phaseAt('group-work') })
})

step('a reload, and a line that is cut, cost no card', async (at) => {
  const { ruth, kofi, mei, tomas, people } = at
  const wanted = await cardsOf(ruth)
  await tomas.page.reload()
  await at.allSee(wanted, [tomas])
  await composerOf(mei).fill('written without a line')
  const inMei = await take(mei, 'half a thou')
  await inMei.press('End')
  // The last letters have not left her page yet.
  await inMei.pressSequentially('ght')
  await at.withoutMeisLine(async () => {
    await lay(ruth, 'meanwhile')
    await each([kofi, tomas, ruth], (person) => cardOf(person, 'meanwhile').waitFor())
  })
  await composerOf(mei).or(fieldOf(mei)).first().waitFor()
  await cardOf(mei, 'meanwhile').waitFor()
  if (await fieldOf(mei).isVisible()) await fieldOf(mei).press('Escape')
  expect(await composerOf(mei).inputValue()).toBe('written without a line')
  await composerOf(mei).press('Enter')
  await cardOf(ruth, 'written without a line').waitFor()
  // What waited for the line goes out at a moment drawn by chance, each card at its own.
  await each(people, (person) => cardOf(person, 'half a thought').waitFor())
  const all = await cardsOf(ruth)
  expect(all).toHaveLength(wanted.length + 2)
  await at.allSee(all)
})

step('a wipe asks once; Closing dissolves the board before everybody’s eyes', async (at) => {
  const { ioana, ruth, ana, lena, people } = at
  await boardOf(ruth).getByRole('button', { name: 'Wipe' }).click()
  const question = ruth.page.getByRole('alertdialog')
  await question.getByRole('button', { name: 'Keep it' }).click()
  expect((await cardsOf(ana)).length).toBeGreaterThan(3)
  await boardOf(ruth).getByRole('button', { name: 'Wipe' }).click()
  await question.getByRole('button', { name: 'Wipe' }).click()
  await at.allSee([])
  await lay(ruth, 'the last one')
  await at.allSee(['the last one'])
  await ioana.ok({ type: 'go-to-phase', phase: at.phaseAt('closing') })
  await each([ruth, ana, lena], async (person) => {
    // Seen to go.
    await boardOf(person).locator('.leaving').getByText('the last one').waitFor()
    await person.reads('We stop here, without an answer.')
  })
  await each(people, (person) =>
    expect.poll(() => person.everything(), { timeout: 20_000 }).not.toContain('the last one'),
  )
})

/** What the page keeps for its writer because it did not reach the board. */
const keptBy = (person: Person): Promise<readonly string[]> =>
  boardOf(person).locator('.kept__words').allTextContents()

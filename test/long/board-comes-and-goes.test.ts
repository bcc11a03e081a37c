/** The board in real browsers: closed under writing hands, withheld, hidden, reloaded, cut off, wiped, dissolved. */
import { afterAll, beforeAll, expect, vi } from 'vitest'
import { each } from '../browser/drive/circle.ts'
import { startBuiltServer } from '../browser/drive/server.ts'
import {
  boardOf,
  cardOf,
  cardsOf,
  composerOf,
  lay,
  stepsOf,
  Table,
} from '../browser/drive/table.ts'
import { pause } from '../sockets/boardGroup.ts'
import type { ServerProcess } from '../sockets/serverProcess.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 300_000 })

let server: ServerProcess
let table: Table
const step = stepsOf(() => table)

beforeAll(async () => {
  server = await startBuiltServer()
  table = await Table.set(server.url)
})

afterAll(async () => {
  await table?.clear()
  await server?.end('SIGKILL')
})

step('a leader closes the board in the middle of a word: nothing is lost', async (at) => {
  const { ruth, ana, lena, people } = at
  await cardOf(ana, 'two').click()
  const inAna = boardOf(ana).getByRole('textbox', { name: 'This card' })
  await inAna.waitFor()
  await composerOf(lena).fill('half a thou')
  const typing = inAna.pressSequentially(' doors that never quite close again', { delay: 60 })
  await pause(700)
  await ruth.press('Close the board to writing')
  await typing
  await expect.poll(() => composerOf(lena).inputValue()).toBe('half a thou')
  expect(await boardOf(lena).getByRole('button', { name: 'Lay down' }).isDisabled()).toBe(true)
  await pause(1500)
  // Every letter that went in is on the board, or with its writer.
  const onBoard = (await cardsOf(ruth)).find((text) => text.startsWith('two')) ?? ''
  expect(await cardsOf(ana)).toContain(onBoard)
  const kept = await boardOf(ana).locator('.kept__words').allTextContents()
  const longest = [onBoard, ...kept].reduce((a, b) => (b.length > a.length ? b : a))
  expect('two doors that never quite close again'.startsWith(longest)).toBe(true)
  expect(longest.length).toBeGreaterThan(6)
  await inAna.press('Escape')
  // Letters that came after were nobody's keys: an S would have drawn the curtain.
  expect(await ana.chairs()).not.toContainEqual(expect.stringContaining('someone has come in'))
  await ruth.press('Open the board to writing')
  await boardOf(lena).getByRole('button', { name: 'Lay down' }).click()
  await each(people, (person) => cardOf(person, 'half a thou').waitFor())
})

step('the board is put away under writing hands: no letter opens a microphone', async (at) => {
  const { ioana, tomas } = at
  const letters = composerOf(tomas).pressSequentially('mmm, mmm, mmm, mmm', { delay: 120 })
  await pause(500)
  await ioana.ok({ type: 'board-access', access: 'off' })
  // The field is gone: what is still typed goes to the page.
  await letters.catch(() => undefined)
  await tomas.page.keyboard.press('m')
  await tomas.button('Microphone closed').waitFor()
  await ioana.ok({ type: 'board-access', access: 'write' })
  await at.openOnPhone()
  expect(await composerOf(tomas).inputValue()).toMatch(/^m/)
  await composerOf(tomas).fill('')
})

step('the presenter at the window: watches, is kept from it, and has it again', async (at) => {
  const { ioana, mei, lena, people } = at
  await ioana.ok({ type: 'choose-presenter', seat: await at.seatOf(lena) }).catch(async () => {
    await ioana.ok({ type: 'go-to-phase', phase: at.phaseAt('presentation') })
    await ioana.ok({ type: 'choose-presenter', seat: await at.seatOf(lena) })
  })
  await ioana.ok({ type: 'go-to-phase', phase: at.phaseAt('sitting-back') })
  await ioana.ok({ type: 'go-to-phase', phase: at.phaseAt('group-work') })
  await cardOf(lena, 'half a thou').waitFor()
  expect(await composerOf(lena).count()).toBe(0)
  await lena.press('Hide the board from me')
  await lena.reads('The board is hidden from you.')
  await lena.press('Show it to me')
  await ioana.ok({ type: 'presenter-board', board: 'withheld' })
  await boardOf(lena).waitFor({ state: 'detached' })
  const others = people.filter((person) => person !== lena)
  await at.openOnPhone()
  await each(others, (person) => composerOf(person).waitFor())
  await lay(mei, 'while Lena is away')
  await each(others, (person) => cardOf(person, 'while Lena is away').waitFor())
  expect(await lena.everything()).not.toContain('while Lena is away')
  await ioana.ok({ type: 'presenter-board', board: 'watch' })
  await cardOf(lena, 'while Lena is away').waitFor()
  await ioana.ok({ type: 'bring-back' })
  await ioana.ok({ type: 'go-to-phase', phase: at.phaseAt('group-work') })
  await at.openOnPhone()
})

step('hidden until shown: others’ wires carry nothing before', async (at) => {
  const { ioana, spy, ruth, ana, kofi, mei, tomas } = at
  await ioana.ok({ type: 'board-hidden', on: true })
  await each([ana, mei], (person) =>
    boardOf(person).getByRole('button', { name: 'Keep ready' }).waitFor(),
  )
  await pause(1000)
  const before = spy.client.frames.length
  for (const text of ['secret one', 'secret two']) await lay(ana, text)
  await lay(mei, 'secret three')
  await boardOf(ana).getByText('Only you see these until a leader shows them').waitFor()
  await pause(3000)
  expect(spy.client.frames.length).toBe(before)
  expect(await ruth.everything()).not.toContain('secret')
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
    for (const text of ['secret one', 'secret two', 'secret three'])
      await cardOf(person, text).waitFor()
  })
  expect(spy.client.frames.length).toBeGreaterThanOrEqual(before + 3)
})

step('a reload, and a line that is cut, cost no card', async (at) => {
  const { wire, ruth, kofi, mei, tomas, people } = at
  const wanted = await cardsOf(ruth)
  await tomas.page.reload()
  await composerOf(tomas).waitFor()
  await composerOf(mei).fill('written without a line')
  wire.cut()
  await composerOf(mei)
    .press('Enter')
    .catch(() => undefined)
  await lay(ruth, 'meanwhile')
  await each(
    people.filter((person) => person !== kofi),
    async (person) => {
      await cardOf(person, 'meanwhile').waitFor()
    },
  )
  await composerOf(mei).waitFor()
  if ((await composerOf(mei).inputValue()) !== '') await composerOf(mei).press('Enter')
  await cardOf(ruth, 'written without a line').waitFor()
  const all = await cardsOf(ruth)
  expect(all.filter((text) => wanted.includes(text))).toEqual(wanted)
  await at.allSee(all)
})

step('a wipe asks once; Closing dissolves the board before everybody’s eyes', async (at) => {
  const { ioana, ruth, ana, lena, people } = at
  await boardOf(ruth).getByRole('button', { name: 'Wipe' }).click()
  const question = ruth.page.getByRole('alertdialog')
  await question.getByRole('button', { name: 'Wipe' }).click()
  await at.allSee([])
  await lay(ruth, 'the last one')
  await at.allSee(['the last one'])
  await ioana.ok({ type: 'go-to-phase', phase: at.phaseAt('closing') })
  await each([ruth, ana, lena], (person) => person.reads('We stop here, without an answer.'))
  await pause(7000)
  for (const person of people) expect(await person.everything()).not.toContain('the last one')
})

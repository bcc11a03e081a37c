/** Words that the server would not have, and hands whose line was cut: the writer has all of it, and goes on where it was. */
import { afterAll, beforeAll, expect, vi } from 'vitest'
import type { ServerProcess } from '../sockets/serverProcess.ts'
import { boardOf, cardOf, cardsOf, composerOf, fieldOf, lay, says, take } from './drive/boardOf.ts'
import type { Person } from './drive/person.ts'
import { startBuiltServer } from './drive/server.ts'
import { stepsOf, Table } from './drive/table.ts'

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

const keptOf = (person: Person) => boardOf(person).getByRole('list', { name: 'Kept for you' })
const button = (person: Person, name: string) =>
  boardOf(person).getByRole('button', { name, exact: true })

/** The text around the caret of the field that has the focus: "before|after"; empty when none has. */
const caretOf = ({ page }: Person): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement
    if (!(at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement)) return ''
    const caret = at.selectionEnd ?? 0
    return `${at.value.slice(0, caret)}|${at.value.slice(caret)}`
  })

step('closed while words are on their way: kept, told why, and taken up again', async (at) => {
  const { ioana, ruth, ana, mei } = at
  await lay(ruth, 'two')
  const field = await take(mei, 'two')
  // Her words are written, and on the wire, when a leader closes the board.
  at.wire.hold()
  await field.press('End')
  await field.pressSequentially(' doors')
  await ioana.ok({ type: 'board-access', access: 'read' })
  await says(mei, 'The board is closed to writing.')
  expect(await field.getAttribute('readonly')).not.toBeNull()
  at.wire.letGo()
  await keptOf(mei).getByText('two doors').waitFor()
  await says(mei, 'The board is closed to writing. Your words are kept here.')
  // The board itself is as all others have it.
  await expect.poll(() => field.inputValue()).toBe('two')
  expect(await cardsOf(ana)).toEqual(['two'])
  // While it is closed they cannot be taken up, only let go of.
  expect(await button(mei, 'Take up again').count()).toBe(0)
  await button(mei, 'Let go').waitFor()
  await ioana.ok({ type: 'board-access', access: 'write' })
  // Open again, the board no longer says that it is closed.
  await says(mei, 'This did not reach the board. Only you have it.')
  await button(mei, 'Take up again').click()
  // In the field for a new card, with the caret behind them.
  await expect.poll(() => caretOf(mei)).toBe('two doors|')
  expect(await keptOf(mei).count()).toBe(0)
  await mei.page.keyboard.type(' slam')
  await mei.page.keyboard.press('Enter')
  await at.allSee(['two', 'two doors slam'])
})

step('a new card that was refused comes back whole, beside what is written since', async (at) => {
  const { ioana, mei } = at
  at.wire.hold()
  await lay(mei, 'under the table')
  await cardOf(mei, 'under the table').waitFor()
  await composerOf(mei).fill('and behind the door')
  await ioana.ok({ type: 'board-access', access: 'read' })
  await says(mei, 'The board is closed to writing. Your words are kept here.')
  at.wire.letGo()
  await cardOf(mei, 'under the table').waitFor({ state: 'detached' })
  await keptOf(mei).getByText('under the table').waitFor()
  expect(await composerOf(mei).inputValue()).toBe('and behind the door')
  await ioana.ok({ type: 'board-access', access: 'write' })
  // The field is taken: these go on the board as they are.
  await button(mei, 'Take up again').click()
  await at.allSee(['two', 'two doors slam', 'under the table'])
  expect(await composerOf(mei).inputValue()).toBe('and behind the door')
  await composerOf(mei).press('Enter')
  await at.allSee(['two', 'two doors slam', 'under the table', 'and behind the door'])
})

step('wiped while words are on their way: they stay with their writer', async (at) => {
  const { ioana, mei } = at
  at.wire.hold()
  await lay(mei, 'not yet seen')
  await cardOf(mei, 'not yet seen').waitFor()
  await ioana.ok({ type: 'wipe-board' })
  await cardOf(mei, 'under the table').waitFor({ state: 'detached' })
  at.wire.letGo()
  await expect.poll(() => composerOf(mei).inputValue()).toBe('not yet seen')
  await at.allSee([])
  await composerOf(mei).press('Enter')
  await at.allSee(['not yet seen'])
})

step('after a cut line the caret is where it was, in the field for a new card', async (at) => {
  const { mei } = at
  await composerOf(mei).fill('half a thought')
  await composerOf(mei).press('ArrowLeft')
  await composerOf(mei).press('ArrowLeft')
  expect(await caretOf(mei)).toBe('half a thoug|ht')
  await at.withoutMeisLine(() => mei.reads('Your line has dropped'))
  await expect.poll(() => caretOf(mei), { timeout: 30_000 }).toBe('half a thoug|ht')
  await mei.page.keyboard.type('xx')
  expect(await caretOf(mei)).toBe('half a thougxx|ht')
  await composerOf(mei).fill('')
})

step('after a cut line the caret is where it was in a card, whatever others wrote', async (at) => {
  const { ana, mei, people } = at
  const field = await take(mei, 'not yet seen')
  await field.press('Home')
  for (let letter = 0; letter < 7; letter += 1) await field.press('ArrowRight')
  expect(await caretOf(mei)).toBe('not yet| seen')
  await at.withoutMeisLine(async () => {
    await mei.reads('Your line has dropped')
    const inAna = await take(ana, 'not yet seen')
    await inAna.press('Home')
    await inAna.pressSequentially('maybe ')
    await inAna.press('Escape')
  })
  await fieldOf(mei).waitFor()
  await expect.poll(() => caretOf(mei), { timeout: 30_000 }).toBe('maybe not yet| seen')
  await mei.page.keyboard.type(' fully')
  await at.allSee(
    ['maybe not yet fully seen'],
    people.filter((person) => person !== mei),
  )
  await field.press('Escape')
})

step('who is busy elsewhere when the line is cut is not called to the board', async (at) => {
  const { mei } = at
  await composerOf(mei).fill('left lying')
  await mei.button(/^Tell (the )?leaders$/).focus()
  await at.withoutMeisLine(() => mei.reads('Your line has dropped'))
  await composerOf(mei).waitFor()
  expect(await composerOf(mei).inputValue()).toBe('left lying')
  expect(await composerOf(mei).evaluate((field) => field === document.activeElement)).toBe(false)
})

step('undo takes back one’s own steps, one by one, and nobody else’s', async (at) => {
  const { ruth, ana, mei } = at
  await composerOf(mei).fill('')
  const before = 'maybe not yet fully seen'
  await lay(ana, 'ana’s')
  await at.allSee([before, 'ana’s'])
  await lay(mei, 'mei’s first')
  await cardOf(ruth, 'mei’s first').waitFor()
  await lay(mei, 'mei’s second')
  await at.allSee([before, 'ana’s', 'mei’s first', 'mei’s second'])
  await composerOf(mei).press('Control+z')
  await at.allSee([before, 'ana’s', 'mei’s first'])
  await composerOf(ana).press('Control+z')
  await at.allSee([before, 'mei’s first'])
  await composerOf(mei).press('Control+Shift+z')
  await at.allSee([before, 'mei’s first', 'mei’s second'])
  await button(ana, 'Redo').click()
  expect([...(await cardsOf(ana))].sort()).toEqual(
    [before, 'ana’s', 'mei’s first', 'mei’s second'].sort(),
  )
  await at.allSee(await cardsOf(ana))
})

step('on a full board its writer sees the new card', async (at) => {
  const { ioana, ana } = at
  for (let card = 1; card <= 24; card += 1)
    ioana.board.lay({ text: `one of many, number ${card}` }, 0)
  await cardOf(ana, 'number 24').waitFor()
  // Others' cards call nobody away from what is being read: it is said that there are more.
  await boardOf(ana).getByText('more below').waitFor()
  await lay(ana, 'and mine')
  const inSight = () =>
    cardOf(ana, 'and mine').evaluate((slip) => {
      const list = slip.closest('.board__cards')?.getBoundingClientRect()
      const { top, bottom } = slip.getBoundingClientRect()
      return list !== undefined && top >= list.top && bottom <= list.bottom
    })
  await expect.poll(inSight).toBe(true)
  await boardOf(ana).getByText('more below').waitFor({ state: 'detached' })
})

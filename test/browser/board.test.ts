/** The board in real browsers: written together, with an input method, moved by mouse, touch and keys, signed, in lanes. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, vi } from 'vitest'
import { pause } from '../sockets/boardGroup.ts'
import type { ServerProcess } from '../sockets/serverProcess.ts'
import { boardOf, cardOf, cardsOf, composerOf, fieldOf, lay, says, take } from './drive/boardOf.ts'
import { each } from './drive/circle.ts'
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

step('six people write at once, and all have the same board', async (at) => {
  const { ruth, ana, people } = at
  await each(people, async (person) => {
    await lay(person, `${person.name} one`)
    await lay(person, `${person.name} two`)
  })
  await each(people, async (person) => {
    await boardOf(person).locator('[data-card]').nth(11).waitFor()
  })
  const wanted = await cardsOf(ruth)
  expect([...wanted].sort()).toEqual(
    people.flatMap(({ name }) => [`${name} one`, `${name} two`]).sort(),
  )
  await at.allSee(wanted)
  // Nothing on it says who wrote what; drawing belongs to another agenda.
  expect(await ana.page.getByText('laid by').count()).toBe(0)
  expect(await boardOf(ana).getByRole('button', { name: 'Draw' }).count()).toBe(0)
})

step('leaders take away any card, members their own', async (at) => {
  const { ruth, ana, kofi, people } = at
  const remove = (person: Person) => boardOf(person).getByRole('button', { name: 'Remove' })
  await take(ana, 'Kofi one')
  expect(await remove(ana).count()).toBe(0)
  await fieldOf(ana).press('Escape')
  await take(ana, 'Ana one')
  await remove(ana).click()
  await take(ruth, 'Kofi one')
  await remove(ruth).click()
  await take(kofi, 'Kofi two')
  await remove(kofi).click()
  for (const gone of ['Ana one', 'Kofi one', 'Kofi two'])
    await each(people, (person) => cardOf(person, gone).waitFor({ state: 'detached' }))
  expect(await cardsOf(ruth)).toHaveLength(9)
})

step(
  'no links, no long text, nothing copied out, and a hint that stays on the device',
  async (at) => {
    const { ana, ruth } = at
    const field = composerOf(ana)
    await copyElsewhere(ana.page, 'a long story '.repeat(12))
    await field.press('Control+v')
    await says(ana, 'A card holds a few words, no more. Nothing was pasted.')
    expect(await field.inputValue()).toBe('')
    await copyElsewhere(ana.page, 'https://example.org/story')
    await field.press('Control+v')
    await says(ana, 'Links do not go on the board. Say what it makes you see.')
    expect(await field.inputValue()).toBe('')
    await copyElsewhere(ana.page, 'a few plain\nwords')
    await field.press('Control+v')
    expect(await field.inputValue()).toBe('a few plain words')
    // Another's card is not copied out: the clipboard keeps what it had.
    const others = await take(ana, 'Ruth one')
    await others.press('Control+a')
    await others.press('Control+c')
    await others.press('Escape')
    await field.fill('')
    await field.press('Control+v')
    expect(await field.inputValue()).toBe('a few plain words')
    await field.fill('Mrs Harris at the door')
    await says(ana, /^Say it another way\? This looks like a name\./)
    await says(ana, 'Checked on your device only.')
    expect(await ruth.page.getByText('Say it another way?').count()).toBe(0)
    // It warns, it never forbids; and no more than sixty letters go in.
    await field.fill('')
    await field.pressSequentially('a'.repeat(64))
    expect(await field.inputValue()).toBe('a'.repeat(60))
    await says(ana, '0 left')
    await field.fill('')
  },
)

step('two in one card, one of them with an input method', async (at) => {
  const { ruth, ana, kofi, mei, tomas, lena } = at
  await wipe(ruth)
  await at.allSee([])
  await lay(ruth, 'tea')
  await at.allSee(['tea'])
  const inAna = await take(ana, 'tea')
  const inMei = await take(mei, 'tea')
  const cdp = await ana.context.newCDPSession(ana.page)
  await inAna.press('End')
  for (const text of ['k', 'か', 'かn', 'かん']) {
    await cdp.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  }
  await inMei.press('Home')
  await inMei.pressSequentially('cold ')
  await boardOf(ruth).getByText('cold tea').waitFor()
  // What is being composed stays with its writer, and is not disturbed.
  expect(await inAna.inputValue()).toBe('teaかん')
  await cdp.send('Input.insertText', { text: '漢👩‍👩‍👧' })
  await at.allSee(['cold tea漢👩‍👩‍👧'], [ruth, kofi, tomas, lena])
  expect(await inAna.inputValue()).toBe('cold tea漢👩‍👩‍👧')
  expect(await inMei.inputValue()).toBe('cold tea漢👩‍👩‍👧')
  // Others see that somebody writes there, not who.
  await inAna.press('ArrowLeft')
  await boardOf(ruth).getByText('someone is writing here').waitFor()
  // One's own steps are one's own to undo, and to do again.
  const undoesAll = () =>
    mei.page.getByRole('alertdialog').getByRole('button', { name: 'Undo', exact: true }).click()
  // Ana has written in this card too: it asks first.
  await inMei.press('Control+z')
  await undoesAll()
  await at.allSee(['tea漢👩‍👩‍👧'], [ruth, kofi, tomas, lena])
  await inMei.press('Control+Shift+z')
  await at.allSee(['cold tea漢👩‍👩‍👧'], [ruth, kofi, tomas, lena])
  await boardOf(mei).getByRole('button', { name: 'Undo' }).click()
  await undoesAll()
  await at.allSee(['tea漢👩‍👩‍👧'], [ruth, kofi, tomas, lena])
  await boardOf(mei).getByRole('button', { name: 'Redo' }).click()
  await at.allSee(['cold tea漢👩‍👩‍👧'], [ruth, kofi, tomas, lena])
  await inAna.press('Escape')
  await inMei.press('Escape')
  await cdp.detach()
})

step('a leader has cards signed, and lets nobody see who is writing', async (at) => {
  const { ruth, ana, kofi, mei } = at
  await at.switches('Sign cards with names', true)
  await lay(mei, 'with a name')
  await cardOf(ana, 'with a name').getByText('laid by Mei').waitFor()
  expect(await cardOf(ana, 'cold tea').getByText('laid by').count()).toBe(0)
  const field = await take(mei, 'with a name')
  await field.press('Home')
  await cardOf(kofi, 'with a name').getByText('Mei is writing here').waitFor()
  await at.switches('Show who is writing', false)
  await each([ruth, ana, kofi], (person) => person.readsNot(/is writing here/))
  await field.pressSequentially('still ')
  await cardOf(kofi, 'still with a name').waitFor()
  expect(await kofi.page.getByText(/is writing here/).count()).toBe(0)
  await field.press('Escape')
  await at.switches('Show who is writing', true)
  await at.switches('Sign cards with names', false)
})

step('cards are moved by mouse, by touch and by keys', async (at) => {
  const { ruth, ana, kofi, tomas, lena } = at
  await wipe(ruth)
  await at.allSee([])
  for (const text of ['one', 'two', 'three']) {
    await lay(ruth, text)
    await cardOf(ruth, text).waitFor()
  }
  await at.allSee(['one', 'two', 'three'])
  // By mouse: the first behind the last.
  const [from, to] = [await centre(ruth, 'one'), await centre(ruth, 'three')]
  await dragByMouse(ruth, from, { x: to.right - 3, y: to.y })
  await at.allSee(['two', 'three', 'one'])
  // By touch: held for a moment, then the last before the first.
  const touch = await kofi.context.newCDPSession(kofi.page)
  const [grip, goal] = [await centre(kofi, 'one'), await centre(kofi, 'two')]
  const finger = (x: number, y: number) => ({ touchPoints: [{ x, y }] })
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', ...finger(grip.x, grip.y) })
  await cardOf(kofi, 'one').and(kofi.page.locator('.slip--held')).waitFor()
  for (let part = 1; part <= 8; part += 1) {
    const x = grip.x + ((goal.left + 3 - grip.x) * part) / 8
    const y = grip.y + ((goal.y - grip.y) * part) / 8
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', ...finger(x, y) })
    await pause(20)
  }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await at.allSee(['one', 'two', 'three'])
  await touch.detach()
  // By keys: chosen, and moved from the menu; spoken.
  await cardOf(tomas, 'three').focus()
  await tomas.page.keyboard.press('Enter')
  await fieldOf(tomas).waitFor()
  const menu = boardOf(tomas).getByRole('button', { name: 'Move to…' })
  await menu.focus()
  await tomas.page.keyboard.press('Enter')
  await tomas.page.getByRole('menuitem', { name: 'The first place' }).press('Enter')
  await at.allSee(['three', 'one', 'two'], [ruth, ana, kofi, lena])
  await tomas.page.getByText('three is now 1 of 3.').waitFor({ state: 'attached' })
  await boardOf(tomas).getByRole('button', { name: 'Done' }).click()
})

step(
  'lanes come and go without a card lost: tabs where it is narrow, columns where there is room',
  async (at) => {
    const { ruth, tomas, people } = at
    await at.switches('Lay it in lanes', true)
    await boardOf(ruth).getByRole('tab', { name: 'There, 0 cards' }).waitFor()
    await take(ruth, 'one')
    await boardOf(ruth).getByRole('button', { name: 'Move to…' }).click()
    await ruth.page.getByRole('menuitem', { name: 'There' }).click()
    await boardOf(ruth).getByRole('tab', { name: 'There, 1 card' }).waitFor()
    await ruth.page.getByText(/^one is now 1 of 1 in There/).waitFor({ state: 'attached' })
    await boardOf(ruth).getByRole('button', { name: 'Done' }).click()
    await tomas.page.setViewportSize({ width: 1920, height: 1080 })
    const column = (name: string) => boardOf(tomas).getByRole('region', { name, exact: true })
    await column('There').getByText('one').waitFor()
    expect(await boardOf(tomas).getByRole('tab').count()).toBe(0)
    await boardOf(tomas).getByRole('combobox', { name: 'Lay into' }).selectOption('There')
    await lay(tomas, 'laid there')
    await column('There').getByText('laid there').waitFor()
    // From column to column by mouse.
    const [from, to] = [await centre(tomas, 'two'), await centre(tomas, 'one')]
    await dragByMouse(tomas, from, { x: to.left + 2, y: to.y })
    await column('There').getByText('two').waitFor()
    await boardOf(ruth).getByRole('tab', { name: 'There, 3 cards' }).waitFor()
    await tomas.page.setViewportSize({ width: 1024, height: 768 })
    await at.switches('Lay it in lanes', false)
    await each(people, (person) => boardOf(person).locator('[data-card]').nth(3).waitFor())
    await at.allSee(await cardsOf(ruth))
    expect([...(await cardsOf(ruth))].sort()).toEqual(['laid there', 'one', 'three', 'two'])
  },
)

interface Spot {
  readonly x: number
  readonly y: number
}

async function centre(
  person: Person,
  text: string,
): Promise<Spot & { readonly left: number; readonly right: number }> {
  const box = await cardOf(person, text).boundingBox()
  if (!box) throw new Error(`${text} is nowhere`)
  const { x, y, width, height } = box
  return { x: x + width / 2, y: y + height / 2, right: x + width, left: x }
}

async function dragByMouse({ page: { mouse } }: Person, from: Spot, to: Spot): Promise<void> {
  await mouse.move(from.x, from.y)
  await mouse.down()
  await mouse.move(from.x + 8, from.y, { steps: 4 })
  await mouse.move(to.x, to.y, { steps: 12 })
  await pause(200)
  await mouse.up()
}

/** By a leader's handle on the board itself; it asks once. */
async function wipe(leader: Person): Promise<void> {
  await boardOf(leader).getByRole('button', { name: 'Wipe' }).click()
  await leader.page.getByRole('alertdialog').getByRole('button', { name: 'Wipe' }).click()
}

/** Copies words on another page of the same browser, as anybody would. */
async function copyElsewhere(page: Page, words: string): Promise<void> {
  const other = await page.context().newPage()
  await other.setContent('<textarea></textarea>')
  const field = other.locator('textarea')
  await field.fill(words)
  await field.press('Control+a')
  await field.press('Control+c')
  await other.close()
  await page.bringToFront()
}

/** The board in real browsers: written together, with an input method, moved by mouse, touch and keys, in lanes. */
import { afterAll, beforeAll, expect, vi } from 'vitest'
import { pause } from '../sockets/boardGroup.ts'
import type { ServerProcess } from '../sockets/serverProcess.ts'
import { each } from './drive/circle.ts'
import type { Person } from './drive/person.ts'
import { startBuiltServer } from './drive/server.ts'
import { boardOf, cardOf, cardsOf, lay, stepsOf, Table } from './drive/table.ts'

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
  // Nothing on it says who wrote what.
  expect(await ana.page.getByText('laid by').count()).toBe(0)
})

step('two in one card, one of them with an input method', async (at) => {
  const { ioana, ruth, ana, kofi, mei, tomas, lena } = at
  await ioana.ok({ type: 'wipe-board' })
  await at.allSee([])
  await lay(ruth, 'tea')
  await at.allSee(['tea'])
  await cardOf(ana, 'tea').click()
  await cardOf(mei, 'tea').click()
  const inAna = boardOf(ana).getByRole('textbox', { name: 'This card' })
  const inMei = boardOf(mei).getByRole('textbox', { name: 'This card' })
  await inMei.waitFor()
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
  // One's own steps are one's own to undo.
  await inMei.press('Control+z')
  await at.allSee(['tea漢👩‍👩‍👧'], [ruth, kofi, tomas, lena])
  await inAna.press('Escape')
  await inMei.press('Escape')
  await cdp.detach()
})

step('cards are moved by mouse, by touch and by keys', async (at) => {
  const { ioana, ruth, ana, kofi, tomas, lena } = at
  await ioana.ok({ type: 'wipe-board' })
  await at.allSee([])
  for (const text of ['one', 'two', 'three']) {
    await lay(ruth, text)
    await boardOf(ruth).locator('[data-card]').filter({ hasText: text }).waitFor()
  }
  await at.allSee(['one', 'two', 'three'])
  const centre = async (person: Person, text: string) => {
    const box = await cardOf(person, text).boundingBox()
    if (!box) throw new Error(`${text} is nowhere`)
    return {
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      right: box.x + box.width,
      left: box.x,
    }
  }
  // By mouse: the first behind the last.
  const [from, to] = [await centre(ruth, 'one'), await centre(ruth, 'three')]
  await ruth.page.mouse.move(from.x, from.y)
  await ruth.page.mouse.down()
  await ruth.page.mouse.move(from.x + 8, from.y, { steps: 4 })
  await ruth.page.mouse.move(to.right - 3, to.y, { steps: 12 })
  await pause(200)
  await ruth.page.mouse.up()
  await at.allSee(['two', 'three', 'one'])
  // By touch: held for a moment, then the last before the first.
  const touch = await kofi.context.newCDPSession(kofi.page)
  const [grip, goal] = [await centre(kofi, 'one'), await centre(kofi, 'two')]
  const finger = (x: number, y: number) => ({ touchPoints: [{ x, y }] })
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', ...finger(grip.x, grip.y) })
  await pause(700)
  for (let part = 1; part <= 8; part += 1) {
    const x = grip.x + ((goal.left + 3 - grip.x) * part) / 8
    const y = grip.y + ((goal.y - grip.y) * part) / 8
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', ...finger(x, y) })
    await pause(40)
  }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await at.allSee(['one', 'two', 'three'])
  await touch.detach()
  // By keys: chosen, and moved from the menu; spoken.
  await cardOf(tomas, 'three').focus()
  await tomas.page.keyboard.press('Enter')
  await boardOf(tomas).getByRole('textbox', { name: 'This card' }).waitFor()
  const menu = boardOf(tomas).getByRole('button', { name: 'Move to…' })
  await menu.focus()
  await tomas.page.keyboard.press('Enter')
  await tomas.page.getByRole('menuitem', { name: 'The first place' }).press('Enter')
  await at.allSee(['three', 'one', 'two'], [ruth, ana, kofi, lena])
  await tomas.page.getByText('three is now 1 of 3.').waitFor({ state: 'attached' })
  await boardOf(tomas).getByRole('button', { name: 'Done' }).click()
})

step('lanes come and go without a card lost', async (at) => {
  const { ioana, ruth, people } = at
  await ioana.ok({ type: 'board-layout', layout: 'lanes' })
  const tab = boardOf(ruth).getByRole('tab', { name: /^There/ })
  await tab.waitFor()
  await cardOf(ruth, 'one').click()
  await boardOf(ruth).getByRole('button', { name: 'Move to…' }).click()
  await ruth.page.getByRole('menuitem', { name: 'There' }).click()
  await boardOf(ruth).getByRole('tab', { name: 'There, 1 card' }).waitFor()
  await ioana.ok({ type: 'board-layout', layout: 'cloth' })
  await boardOf(ruth).getByRole('button', { name: 'Done' }).click()
  await each(people, (person) => boardOf(person).locator('[data-card]').nth(2).waitFor())
})

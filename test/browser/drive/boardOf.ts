/** A person's board: where things are on it, and the few things everybody does there. */
import type { Locator } from 'playwright-core'
import type { Person } from './person.ts'

export const boardOf = ({ page }: Person): Locator =>
  page.getByRole('region', { name: 'The board' })
export const composerOf = (person: Person): Locator =>
  boardOf(person).getByRole('textbox', { name: 'A new card' })
export const cardOf = (person: Person, text: string): Locator =>
  boardOf(person).locator('[data-card]').filter({ hasText: text }).locator('.slip')
/** The field of the card that is being written. */
export const fieldOf = (person: Person): Locator =>
  boardOf(person).getByRole('textbox', { name: 'This card' })

/** The words of the cards as they lie, in order: no author, no caret, no count. A drawing is "". */
export const cardsOf = (person: Person): Promise<readonly string[]> =>
  boardOf(person)
    .locator('[data-card] .slip')
    .evaluateAll((all) =>
      all.map((slip) => {
        const words = slip.cloneNode(true)
        if (!(words instanceof Element)) return ''
        for (const said of words.querySelectorAll('.slip__author, .writing, .slip__count'))
          said.remove()
        return words.querySelector('.slip__mirror')?.textContent ?? words.textContent ?? ''
      }),
    )

export async function lay(person: Person, text: string): Promise<void> {
  await composerOf(person).fill(text)
  await composerOf(person).press('Enter')
}

/** Opens a card's field, as a click on it does. */
export async function take(person: Person, text: string): Promise<Locator> {
  await cardOf(person, text).click()
  await fieldOf(person).waitFor()
  return fieldOf(person)
}

/** The sheet of paper that lies open to be drawn on. */
export const sheetOf = (person: Person): Locator =>
  boardOf(person).getByRole('application', { name: /^Draw here/ })

/** Takes a sheet and draws a small wave on it, in one stroke of the mouse. */
export async function drawWave(person: Person): Promise<void> {
  await boardOf(person).getByRole('button', { name: 'Draw', exact: true }).click()
  const box = await sheetOf(person).boundingBox()
  if (!box) throw new Error('no sheet to draw on')
  const { mouse } = person.page
  await mouse.move(box.x + 20, box.y + box.height / 2)
  await mouse.down()
  for (let x = 20; x < box.width - 20; x += 12)
    await mouse.move(box.x + x, box.y + box.height / 2 + 20 * Math.sin(x / 15))
  await mouse.up()
}

/** The drawings that lie on the board, each as the path of its strokes. */
export const drawingsOf = (person: Person): Promise<readonly string[]> =>
  boardOf(person)
    .locator('[data-card] .drawing')
    .evaluateAll((all) =>
      all.map((one) =>
        [...one.querySelectorAll('path')].map((path) => path.getAttribute('d')).join(' '),
      ),
    )

/** The board says this to its writer. */
export const says = (person: Person, sentence: string | RegExp): Promise<void> =>
  boardOf(person).getByText(sentence, { exact: true }).waitFor()

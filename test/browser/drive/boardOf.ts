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

/** The board says this to its writer. */
export const says = (person: Person, sentence: string | RegExp): Promise<void> =>
  boardOf(person).getByText(sentence, { exact: true }).waitFor()

/** Everybody in the room together. */
import type { Person } from './person.ts'

/** Does something with each at the same time, and says whose it was when one fails. */
export async function each(
  people: readonly Person[],
  act: (person: Person) => Promise<unknown>,
): Promise<void> {
  await Promise.all(
    people.map(async (person) => {
      try {
        await act(person)
      } catch (error) {
        throw new Error(`${person.name}: ${error instanceof Error ? error.message : error}`)
      }
    }),
  )
}

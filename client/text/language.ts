/**
 * The words that are spoken. Each section of `text/` holds its words of the language of this moment in bindings of its own
 * (`export let`), which another language lays anew: whoever reads them when they are said reads the language of that moment.
 * English comes with the page, so that a page that cannot fetch another language always has words to say so.
 */
import type { Catalogue } from './catalogue.ts'

type Section = keyof Catalogue

const followers = new Set<(said: Catalogue | null) => void>()
let spoken: Catalogue | null = null

/** Lays a section's words now, where a language was chosen before the section came, and whenever another is chosen. */
export function follow<S extends Section>(
  section: S,
  english: Catalogue[S],
  lay: (said: Catalogue[S]) => void,
): void {
  const follower = (said: Catalogue | null) => lay(said ? said[section] : english)
  followers.add(follower)
  if (spoken) follower(spoken)
}

/** From now on every section says these words; null: English. Whoever shows them has to be drawn again. */
export function layWords(said: Catalogue | null): void {
  spoken = said
  for (const follower of followers) follower(said)
}

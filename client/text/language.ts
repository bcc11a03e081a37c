/**
 * The language that the page speaks. Each section of `text/` holds the words of the language spoken now in bindings of its own
 * (`export let`), which another language lays anew: whoever reads them when they are said reads the language of that moment.
 * English comes with the page, so that a page that cannot fetch another language always has words to say it in.
 */
import type { Catalogue } from './catalogue.ts'

type Section = keyof Catalogue
type Follower = (said: Catalogue) => void

const followers = new Set<Follower>()
let spoken: Catalogue | null = null

/** Lays a section's words now, where a language was chosen before the section came, and whenever another is chosen. */
export function follow<S extends Section>(section: S, lay: (said: Catalogue[S]) => void): void {
  const follower: Follower = (said) => lay(said[section])
  followers.add(follower)
  if (spoken) follower(spoken)
}

/** From now on every section says these words. Whoever shows them has to be drawn again. */
export function layWords(said: Catalogue): void {
  spoken = said
  for (const follower of followers) follower(said)
}

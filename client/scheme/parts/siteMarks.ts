/** How each site is drawn: a hue by its place in the list, and the shortest letters that no site before it has. */
import type { Id, Site } from '../../../shared/scheme/document.ts'

export interface SiteMark {
  readonly tone: number
  readonly letter: string
  readonly name: string
}

function letterFor(name: string, taken: ReadonlySet<string>): string {
  const letters = [...name.toLocaleUpperCase('en-GB')].filter((one) => /[\p{L}\p{N}]/u.test(one))
  const [first = '?', ...rest] = letters
  return [first, ...rest.map((one) => `${first}${one}`)].find((one) => !taken.has(one)) ?? first
}

export function siteMarks(sites: readonly Site[]): ReadonlyMap<Id, SiteMark> {
  const taken = new Set<string>()
  return new Map(
    sites.map(({ id, name }, tone) => {
      const letter = letterFor(name, taken)
      taken.add(letter)
      return [id, { tone, letter, name }]
    }),
  )
}

/** Initials, for what is likely to be shown to a room: "D. R." */
export const initials = (name: string): string =>
  name
    .split(/\s+/u)
    .map((part) => [...part][0] ?? '')
    .filter((letter) => letter !== '')
    .map((letter) => `${letter.toLocaleUpperCase('en-GB')}.`)
    .join(' ')

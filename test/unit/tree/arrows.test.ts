/** Which folder needs which: arrows run one way at every height of the tree, so that each folder can be read from the ground up. */
import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'

const SIDES = ['client', 'server', 'shared'] as const

const files = SIDES.flatMap((side) =>
  readdirSync(side, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => posix.join(side, file)),
)

const imports = files.flatMap((from) =>
  [...readFileSync(from, 'utf8').matchAll(/(?:\bfrom|\bimport)[\s(]*'(\.[^']+)'/g)].map(
    ([, path = '']) => ({ from, to: posix.join(posix.dirname(from), path) }),
  ),
)

/** What of a folder holds a file: one of its own files, or the folder below it. Null: it is none of this folder's. */
const childOf = (folder: string, file: string): string | null => {
  if (!file.startsWith(`${folder}/`)) return null
  const [first = ''] = file.slice(folder.length + 1).split('/')
  return posix.join(folder, first)
}

interface Arrow {
  readonly a: string
  readonly b: string
  readonly by: string
}

/** Arrows between the children of a folder, each with an import that draws it. */
const arrowsIn = (folder: string): readonly Arrow[] =>
  imports.flatMap(({ from, to }) => {
    const [a, b] = [childOf(folder, from), childOf(folder, to)]
    return a === null || b === null || a === b ? [] : [{ a, b, by: `${from} -> ${to}` }]
  })

/** What is left when all that nothing left needs, and all that needs nothing left, is taken away: circles, and what lies between them. */
function circlesOf(arrows: readonly Arrow[]): readonly Arrow[] {
  const left = arrows.filter(
    ({ a, b }) => arrows.some((other) => other.b === a) && arrows.some((other) => other.a === b),
  )
  return left.length === arrows.length ? left : circlesOf(left)
}

const folders = [
  ...new Set(
    files.flatMap((file) => file.split('/').map((_, at, all) => all.slice(0, at).join('/'))),
  ),
].filter((folder) => folder !== '')

describe('arrows between folders', () => {
  it('are found', () => {
    expect(imports.length).toBeGreaterThan(2_000)
    expect(arrowsIn('server').length).toBeGreaterThan(100)
  })

  it('run one way', () => {
    const back = folders.flatMap((folder) => circlesOf(arrowsIn(folder)).map(({ by }) => by))
    expect([...new Set(back)]).toEqual([])
  })

  it('would be seen if one ran back', () => {
    const arrow = (a: string, b: string): Arrow => ({ a, b, by: `${a} -> ${b}` })
    const round = [arrow('a', 'b'), arrow('b', 'c'), arrow('c', 'a')]
    expect(circlesOf([...round, arrow('c', 'd'), arrow('e', 'a')])).toEqual(round)
    expect(circlesOf([arrow('a', 'b'), arrow('b', 'c'), arrow('a', 'c')])).toEqual([])
  })
})

/** Another language may be chosen at any moment: nothing but the seam knows English, and nobody keeps words from when they were loaded. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'
import { expect, it } from 'vitest'
import { isNode, listOf, type Node, partOf } from '../markup/readMarkup.ts'

const client = fileURLToPath(new URL('../../../client', import.meta.url))

const WORDS = /(^|\/)text\/(?!en\/)\w+\.ts$/
/** The seam's own machinery, which holds no words. */
const MACHINERY = /\/text\/(catalogue|language|words)\.ts$/

const LATER = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'])

function treeOf(file: string, source: string): Node {
  const tree: unknown = parseSync(file, source).program
  if (!isNode(tree)) throw new Error(`${file} does not parse`)
  return tree
}

const from = (node: Node): string => `${partOf(node, 'source')?.value ?? ''}`

/** Local names of the words that a file imports. */
const wordsIn = (tree: Node): ReadonlySet<string> =>
  new Set(
    listOf(tree.body)
      .filter((node) => node.type === 'ImportDeclaration' && node.importKind !== 'type')
      .filter((node) => WORDS.test(from(node)) && !MACHINERY.test(from(node)))
      .flatMap((node) => listOf(node.specifiers))
      .map((specifier) => `${partOf(specifier, 'local')?.name}`),
  )

/** The names that are read while the file is loaded: what a function does, it does later. */
function* readAtLoad(node: Node): Generator<string> {
  const { type } = node
  if (LATER.has(type) || type.startsWith('TS') || type === 'ImportDeclaration') return
  // What a class gives each of its things is read when one is made.
  if (type === 'PropertyDefinition' && node.static !== true) return
  if (type === 'Identifier' || type === 'JSXIdentifier') yield `${node.name}`
  for (const [part, value] of Object.entries(node)) {
    const isName = node.computed !== true && (part === 'property' || part === 'key')
    if (isName) continue
    for (const each of Array.isArray(value) ? value : [value]) {
      if (isNode(each)) yield* readAtLoad(each)
    }
  }
}

const kept = (file: string, source: string): readonly string[] => {
  const tree = treeOf(file, source)
  const words = wordsIn(tree)
  return [...new Set(listOf(tree.body).flatMap((node) => [...readAtLoad(node)]))].filter((name) =>
    words.has(name),
  )
}

/** The saved check of receipts is a program of its own, in the language it was saved in. */
const files = readdirSync(client, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.tsx?$/.test(name) && !/^(text|offline)\//.test(name),
)
const sources = new Map(files.map((name) => [name, readFileSync(join(client, name), 'utf8')]))

it('tells words that are kept from words that are said', () => {
  const told = (source: string) =>
    kept('a.tsx', `import { site } from '../text/site.ts'\n${source}`)
  for (const source of [
    'const A = site.title',
    'const A = { b: [site.x] }',
    'const { title } = site',
    'const A = <b>{site.x}</b>',
    'class A { static b = site.x }',
    'export default site',
  ])
    expect(told(source), source).toEqual(['site'])
  for (const source of [
    'const a = () => site.title',
    'function A({ b = site.x }) { return <b>{site.x}</b> }',
    'type A = typeof site',
    'class A { b = site.x; c() { return site.x } }',
    'const a = { site: 1 }; a.site',
  ])
    expect(told(source), source).toEqual([])
})

it('nobody keeps words', () => {
  expect(files.length).toBeGreaterThan(150)
  const keeping = [...sources].flatMap(([name, source]) =>
    kept(name, source).map((word) => `${name}: ${word}`),
  )
  expect(keeping).toEqual([])
})

it('only the seam knows a language by name', () => {
  const knowing = [...sources].filter(([, source]) => /from '[^']*text\/\w+\//.test(source))
  expect(knowing.map(([name]) => name)).toEqual([])
})

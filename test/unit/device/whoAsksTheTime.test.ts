/** A device's clock may be hours off, and tests run hours in a moment: only the clocks ask a machine what time it is. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'
import { expect, it } from 'vitest'
import { isNode, listOf, type Node, partOf, within } from '../markup/readMarkup.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

const isDate = (node: Node | null): boolean => node?.type === 'Identifier' && node.name === 'Date'

/** `Date.now`, called or handed on; `new Date()` and `Date()`. A given moment may be written as a date anywhere. */
function asksTheTime(node: Node): boolean {
  if (node.type === 'MemberExpression') {
    return isDate(partOf(node, 'object')) && partOf(node, 'property')?.name === 'now'
  }
  if (node.type === 'CallExpression') return isDate(partOf(node, 'callee'))
  return (
    node.type === 'NewExpression' &&
    isDate(partOf(node, 'callee')) &&
    listOf(node.arguments).length === 0
  )
}

function asks(file: string, source: string): boolean {
  const tree: unknown = parseSync(file, source).program
  if (!isNode(tree)) throw new Error(`${file} does not parse`)
  return [...within(tree)].some(asksTheTime)
}

it('tells asking the time from writing down a given one', () => {
  const asking = [
    'const now = Date.now',
    'Date.now()',
    'new Date()',
    'Date()',
    'f(() => [Date.now()])',
  ]
  expect(asking.filter((source) => !asks('asking.ts', source))).toEqual([])
  expect(asks('given.ts', 'new Date(now); Date.UTC(2026, 1); clock.now()')).toBe(false)
})

it('only the clocks ask', () => {
  const files = ['client', 'server', 'shared'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${folder}/${name}`),
  )
  expect(files.length).toBeGreaterThan(200)
  const asking = files.filter((file) => asks(file, readFileSync(join(root, file), 'utf8')))
  expect(asking.sort()).toEqual(['client/device/serverClock.ts', 'server/clock.ts'])
})

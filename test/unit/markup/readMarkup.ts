/** Reads the client's markup from its source, for rules that hold for every screen. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'

/** A node of the syntax tree; what it has besides depends on its kind. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly [part: string]: unknown
}

export interface Source {
  /** Path below `client/`. */
  readonly path: string
  readonly tree: Node
  /** Line of a node, from 1. */
  line(node: Node): number
}

const client = fileURLToPath(new URL('../../../client', import.meta.url))

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** The nodes inside a node, itself first. */
export function* within(node: Node): Generator<Node> {
  yield node
  for (const part of Object.values(node)) {
    for (const each of Array.isArray(part) ? part : [part]) if (isNode(each)) yield* within(each)
  }
}

export const listOf = (value: unknown): readonly Node[] =>
  Array.isArray(value) ? value.filter(isNode) : []

export const partOf = (node: Node, name: string): Node | null => {
  const part = node[name]
  return isNode(part) ? part : null
}

export function readMarkup(): readonly Source[] {
  return readdirSync(client, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.tsx'))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name)
      const text = readFileSync(file, 'utf8')
      const tree: unknown = parseSync(file, text).program
      if (!isNode(tree)) throw new Error(`${file} does not parse`)
      return {
        path: relative(client, file),
        tree,
        line: ({ start }) => text.slice(0, start).split('\n').length,
      }
    })
}

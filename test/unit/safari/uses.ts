/** The features of the web platform that sources name. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'

export interface Use {
  readonly file: string
  readonly what: string
}

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Everything that reaches a browser. */
export function sources(
  endings: RegExp,
): readonly { readonly file: string; readonly text: string }[] {
  return ['client', 'shared'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => endings.test(name))
      .map((name) => {
        const file = `${folder}/${name}`
        return { file, text: readFileSync(join(root, file), 'utf8') }
      }),
  )
}

interface Node {
  readonly type: string
  readonly [field: string]: unknown
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

function* nodes(from: unknown): Iterable<Node> {
  if (Array.isArray(from)) for (const each of from) yield* nodes(each)
  if (!isNode(from)) return
  // Types are gone before a browser sees anything.
  if (from.type.startsWith('TS') && !/TSAs|TSSatisfies|TSNonNull/.test(from.type)) return
  yield from
  for (const value of Object.values(from)) yield* nodes(value)
}

const nameOf = (value: unknown): string | null =>
  isNode(value) && value.type === 'Identifier' && typeof value.name === 'string' ? value.name : null

/** Globals, members of globals ("URL.canParse") and members of anything (".toSorted") that one source names. */
export function scriptUses(file: string, text: string): readonly Use[] {
  const { program } = parseSync(file, text)
  const uses = new Set<string>()
  for (const node of nodes(program)) {
    if (node.type === 'NewExpression') uses.add(nameOf(node.callee) ?? '')
    if (node.type !== 'MemberExpression' || node.computed) continue
    const member = nameOf(node.property)
    if (member === null) continue
    const owner = nameOf(node.object)
    uses.add(owner === null ? `.${member}` : `${owner}.${member}`)
  }
  uses.delete('')
  return [...uses].map((what) => ({ file, what }))
}

/** Names of members that one source gives its own things, types included: they are no feature of the platform. */
export function ownNames(file: string, text: string): readonly string[] {
  const names: string[] = []
  const visit = (from: unknown): void => {
    if (Array.isArray(from)) for (const each of from) visit(each)
    if (!isNode(from)) return
    if (DECLARES.test(from.type)) names.push(nameOf(from.key) ?? '')
    for (const value of Object.values(from)) visit(value)
  }
  visit(parseSync(file, text).program)
  return names.filter(Boolean)
}

const DECLARES =
  /^(Property|PropertyDefinition|MethodDefinition|TSPropertySignature|TSMethodSignature|TSAbstract.*)$/

/** At-rules ("@layer"), properties ("text-wrap"), pseudo-classes (":has") and units ("dvh") of one stylesheet. */
export function styleUses(file: string, text: string): readonly Use[] {
  const plain = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/"[^"]*"/g, '""')
  const found = (pattern: RegExp, mark: string) =>
    [...plain.matchAll(pattern)].map((match) => `${mark}${match[1]}`)
  const uses = new Set([
    ...found(/@([a-z-]+)/g, '@'),
    ...found(/(?:[{;]|^)\s*(-?[a-z][a-z-]+)\s*:/gm, ''),
    ...found(/::?([a-z-]+)/g, ':').filter((use) => !/^:-/.test(use)),
    ...found(/\d([a-z]{2,4})\b/g, 'unit '),
  ])
  return [...uses].map((what) => ({ file, what }))
}

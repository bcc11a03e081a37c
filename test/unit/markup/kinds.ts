/** What an expression of the markup puts on the screen, as far as the source tells. */
import { isNode, listOf, type Node, partOf, type Source, within } from './readMarkup.ts'

/** Only what is surely no text is called an element. */
export type Kind = 'nothing' | 'element' | 'text'

const join = (kinds: readonly Kind[]): Kind =>
  kinds.includes('text') ? 'text' : kinds.includes('element') ? 'element' : 'nothing'

const isFunction = ({ type }: Node) => /Function(Declaration|Expression)$/.test(type)

/** The expressions that a function gives back, not those of functions inside it. */
function* returned(body: Node): Generator<Node> {
  if (body.type === 'ReturnStatement') {
    const what = partOf(body, 'argument')
    if (what) yield what
    return
  }
  for (const part of Object.values(body).flat()) {
    if (isNode(part) && !isFunction(part)) yield* returned(part)
  }
}

const resultsOf = (draw: Node): readonly Node[] => {
  const body = partOf(draw, 'body')
  if (!body) return []
  return body.type === 'BlockStatement' ? [...returned(body)] : [body]
}

const nameOf = (node: Node | null): string => String((node && partOf(node, 'name')?.name) ?? '')

const constantsOf = ({ tree }: Source): ReadonlyMap<string, Node> =>
  new Map(
    [...within(tree)].flatMap((node): [string, Node][] => {
      const init = node.type === 'VariableDeclarator' ? partOf(node, 'init') : null
      const name = partOf(node, 'id')?.name
      return init && typeof name === 'string' ? [[name, init]] : []
    }),
  )

/** What stands under each name in objects that hold markup: `{ dialog: <AskOnce … /> }`. */
function propertiesOf(sources: readonly Source[]) {
  const properties = new Map<string, { value: Node; source: Source }[]>()
  for (const source of sources) {
    for (const node of within(source.tree)) {
      const value = node.type === 'Property' && !node.shorthand && partOf(node, 'value')
      if (!value) continue
      const name = String(partOf(node, 'key')?.name)
      properties.set(name, [...(properties.get(name) ?? []), { value, source }])
    }
  }
  return properties
}

export function kindsOf(sources: readonly Source[]): (node: Node, source: Source) => Kind {
  /** Every place where a component is used, by its name. */
  const uses = new Map<string, { use: Node; source: Source }[]>()
  for (const source of sources) {
    for (const use of within(source.tree)) {
      if (use.type !== 'JSXElement') continue
      const name = nameOf(partOf(use, 'openingElement'))
      uses.set(name, [...(uses.get(name) ?? []), { use, source }])
    }
  }
  const constants = new Map(sources.map((source) => [source, constantsOf(source)]))
  const properties = propertiesOf(sources)
  const known = new Map<string, Kind>()

  /** Each question is answered once; one that leads back to itself adds nothing. */
  function once(question: string, answer: () => Kind): Kind {
    const before = known.get(question)
    if (before) return before
    known.set(question, 'nothing')
    const kind = answer()
    known.set(question, kind)
    return kind
  }

  /** A name that stands in the markup: a constant of its file, or what its component is given wherever it is used. */
  function named(name: string, at: Node, source: Source): Kind {
    const constant = constants.get(source)?.get(name)
    if (constant) return once(`${source.path} ${name}`, () => kindOf(constant, source))
    const component = [...within(source.tree)]
      .filter((node) => isFunction(node) && node.start < at.start && Number(node.end) > at.start)
      .map((node) => String(partOf(node, 'id')?.name ?? ''))
      .findLast((id) => /^[A-Z]/.test(id))
    if (component === undefined) return 'text'
    return once(`<${component}> ${name}`, () =>
      join(
        (uses.get(component) ?? []).map(({ use, source: there }) =>
          name === 'children' ? inside(use, there) : attribute(use, name, there),
        ),
      ),
    )
  }

  const inside = (use: Node, source: Source): Kind =>
    join(listOf(use.children).map((child) => kindOf(child, source)))

  const property = (name: string): Kind =>
    once(`.${name}`, () => {
      const values = properties.get(name) ?? []
      return values.length > 0
        ? join(values.map(({ value, source }) => kindOf(value, source)))
        : 'text'
    })

  function attribute(use: Node, name: string, source: Source): Kind {
    const opening = partOf(use, 'openingElement')
    const all = opening ? listOf(opening.attributes) : []
    const given = all.find((each) => partOf(each, 'name')?.name === name)
    if (given) return kindOf(partOf(given, 'value') ?? given, source)
    return all.some(({ type }) => type === 'JSXSpreadAttribute') ? 'text' : 'nothing'
  }

  function kindOf(node: Node, source: Source): Kind {
    const of = (name: string): Kind => {
      const part = partOf(node, name)
      return part ? kindOf(part, source) : 'nothing'
    }
    switch (node.type) {
      case 'JSXText':
        return String(node.value).trim() === '' ? 'nothing' : 'text'
      case 'JSXElement':
        return 'element'
      case 'JSXFragment':
        return inside(node, source)
      case 'JSXExpressionContainer':
      case 'ParenthesizedExpression':
        return of('expression')
      case 'JSXEmptyExpression':
        return 'nothing'
      case 'Literal':
        return typeof node.value === 'string' && node.value.trim() !== '' ? 'text' : 'nothing'
      case 'LogicalExpression':
        return node.operator === '&&' ? of('right') : join([of('left'), of('right')])
      case 'ConditionalExpression':
        return join([of('consequent'), of('alternate')])
      case 'ArrowFunctionExpression':
        return join(resultsOf(node).map((each) => kindOf(each, source)))
      case 'MemberExpression':
        return property(String(partOf(node, 'property')?.name))
      case 'Identifier':
        return named(String(node.name), node, source)
      case 'CallExpression': {
        const callee = partOf(node, 'callee')
        const [draw] = listOf(node.arguments)
        if (callee?.type === 'Identifier') return kindOf(callee, source)
        const method = callee && partOf(callee, 'property')?.name
        return (method === 'map' || method === 'flatMap') && draw ? kindOf(draw, source) : 'text'
      }
      default:
        return 'text'
    }
  }
  return kindOf
}

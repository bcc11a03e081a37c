/**
 * A browser that translates a page moves every text into an element of its own. React holds on to texts that stand beside
 * others (it puts the next thing before them and takes them away one by one), and a page whose text has moved goes white. A text
 * that is all its element holds is set as the element's content, which nothing can move. So: a text stands alone.
 */
import { expect, it } from 'vitest'
import { kindsOf } from './kinds.ts'
import { listOf, readMarkup, within } from './readMarkup.ts'

it('no text stands beside anything else in its element', () => {
  const sources = readMarkup()
  const kinds = kindsOf(sources)
  const mixed: string[] = []
  for (const source of sources) {
    for (const node of within(source.tree)) {
      if (node.type !== 'JSXElement' && node.type !== 'JSXFragment') continue
      const children = listOf(node.children)
        .map((child) => ({ child, kind: kinds(child, source) }))
        .filter(({ kind }) => kind !== 'nothing')
      const text = children.length > 1 && children.find(({ kind }) => kind === 'text')
      if (text) mixed.push(`${source.path}:${source.line(text.child)}`)
    }
  }
  expect(mixed).toEqual([])
})

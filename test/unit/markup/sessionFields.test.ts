/** No field sends its words anywhere by the browser: each one of the client wears the marks that keep readers away. */
import { expect, it } from 'vitest'
import { SESSION_FIELD, SESSION_WORDS } from '../../../client/design/parts/sessionWords.ts'
import { listOf, type Node, partOf, readMarkup, within } from './readMarkup.ts'

const KINDS_WITHOUT_WORDS = new Set(['radio', 'checkbox', 'file', 'range'])

const kindOf = (attributes: readonly Node[]): string => {
  const type = attributes.find((each) => partOf(each, 'name')?.name === 'type')
  return String((type && partOf(type, 'value')?.value) ?? 'text')
}
const wears = (attributes: readonly Node[]): boolean =>
  attributes.some(
    (each) =>
      each.type === 'JSXSpreadAttribute' && partOf(each, 'argument')?.name === 'SESSION_FIELD',
  )

it('every field that words are typed into wears the marks', () => {
  const fields = readMarkup().flatMap((source) =>
    [...within(source.tree)].flatMap((node) => {
      const name = node.type === 'JSXOpeningElement' ? partOf(node, 'name')?.name : null
      const attributes = listOf(node.attributes)
      const isEdited = attributes.some((each) => partOf(each, 'name')?.name === 'contentEditable')
      const isField = name === 'input' || name === 'textarea' || isEdited
      return isField && !KINDS_WITHOUT_WORDS.has(kindOf(attributes))
        ? [{ at: `${source.path}:${source.line(node)}`, marked: wears(attributes) }]
        : []
    }),
  )
  expect(fields.length).toBeGreaterThan(8)
  expect(fields.filter(({ marked }) => !marked)).toEqual([])
})

it('the marks are those that browsers and assistants honour', () => {
  expect(SESSION_FIELD).toMatchObject({
    translate: 'no',
    spellCheck: false,
    writingsuggestions: 'false',
    autoComplete: 'off',
    'data-gramm': 'false',
    'data-lt-active': 'false',
    'data-1p-ignore': 'true',
  })
  expect(SESSION_WORDS.translate).toBe('no')
})

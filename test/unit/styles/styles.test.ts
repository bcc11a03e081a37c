/** What the linter cannot say of the stylesheets: one file a class, logical sides, nothing that no page uses. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const read = (ending: RegExp) =>
  readdirSync('client', { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => ({ file, text: readFileSync(`client/${file}`, 'utf8') }))

const sheets = read(/\.css$/).map(({ file, text }) => ({
  file,
  text: text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/url\([^)]*\)/g, ''),
}))
const pages = read(/\.(tsx?|js|html)$/)
  .filter(({ file }) => !file.startsWith('text/'))
  .map(({ text }) => text)
  .join('\n')

/** The selectors of a sheet, one an entry. */
const selectors = (text: string): string[] =>
  [...text.matchAll(/([^{};]+)\{/g)]
    .map(([, list = '']) => list.trim())
    .filter((list) => !list.startsWith('@'))
    .flatMap((list) => list.split(','))
    .map((one) => one.trim())

/** The class that a selector is about, when it names nothing else: `.slip`, `.slip:hover`. */
const ownClass = (selector: string): string | undefined =>
  /^\.([\w-]+)(?:::?[\w-]+(?:\([^)]*\))?|\[[^\]]*\])*$/.exec(selector)?.[1]

const PHYSICAL =
  /(?:^|[\s;{])((?:margin|padding|border)-(?:left|right)(?:-\w+)?|left|right|float|border-(?:top|bottom)-(?:left|right)-radius)\s*:|text-align:\s*(?:left|right)/g

describe('the stylesheets', () => {
  it('are found', () => {
    expect(sheets.length).toBeGreaterThan(30)
    expect(sheets.flatMap(({ text }) => selectors(text)).length).toBeGreaterThan(500)
  })

  it('name sides by the direction of the text', () => {
    const found = sheets.flatMap(({ file, text }) =>
      [...text.matchAll(PHYSICAL)].map(([words]) => `${file}: ${words.trim()}`),
    )
    expect(found).toEqual([])
  })

  it('define a class in one file', () => {
    const files = new Map<string, Set<string>>()
    for (const { file, text } of sheets) {
      for (const name of selectors(text).map(ownClass)) {
        if (name) files.set(name, (files.get(name) ?? new Set()).add(file))
      }
    }
    const twice = [...files].filter(([, where]) => where.size > 1)
    expect(twice.map(([name, where]) => `.${name}: ${[...where].join(', ')}`)).toEqual([])
  })

  it('hold no class that no page uses', () => {
    /** `seat--${kind}` uses every `seat--…`. */
    const made = [...pages.matchAll(/([\w-]+--)\$\{/g)].map(([, stem = '']) => stem)
    const used = (name: string) =>
      made.some((stem) => name.startsWith(stem)) ||
      new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(pages)
    const idle = sheets.flatMap(({ file, text }) =>
      selectors(text)
        .flatMap((selector) => [...selector.matchAll(/\.([a-zA-Z][\w-]*)/g)])
        .map(([, name = '']) => name)
        .filter((name) => !used(name))
        .map((name) => `${file}: .${name}`),
    )
    expect(idle).toEqual([])
  })
})

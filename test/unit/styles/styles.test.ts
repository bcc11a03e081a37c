/** What the linter cannot say of the stylesheets: one file a class, one layer a folder, colours from tokens, logical sides, nothing that no page uses. */
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

/** The order in which layers win, the last over all before it, however specific those are. */
const LAYERS = '@layer tokens, parts, room, page;'
/** The layer of a sheet, by the folder it stands in. */
const layerOf = (file: string): string => {
  if (file === 'design/tokens.css') return 'tokens'
  if (/^(design|media)\//.test(file)) return 'parts'
  return file.startsWith('room/') ? 'room' : 'page'
}

/** The values of a shorthand, each with what stands in its brackets. */
const valuesOf = (value: string): string[] =>
  value.trim().match(/(?:[^\s(]|\((?:[^()]|\([^()]*\))*\))+/g) ?? []

const COLOUR =
  /#[0-9a-f]{3,8}(?![\w-])|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(|(?<![\w-])(?:white|black|red|green|blue|gr[ae]y|silver|orange|yellow|brown)(?![\w-])/gi
/** What stands between things, how round they are and how large their words: each a step of a scale. */
const STEPPED =
  /[{;]\s*((?:(?:row|column)-)?gap|(?:scroll-)?(?:padding|margin)(?:-[a-z-]+)?|border(?:-[a-z]+)*-radius|font|font-size)\s*:([^;{}]*)/g
/** A length that is no token: a hair's breadth (1px), what follows the window, and paper's own (mm, pt) are not steps. */
const RAW_STEP = /(?<![\w.-])-?(?!1px)(?:\d*\.)?\d+(?:px|rem|em|ch)(?![\w-])/g

/** Said outside the tokens: a mask is no colour, only how much shows; its `black` is *all of it*. */
const MASK = /(?:-webkit-)?mask(?:-image)?\s*:[^;}]*/g

describe('the stylesheets', () => {
  it('are found', () => {
    expect(sheets.length).toBeGreaterThan(30)
    expect(sheets.flatMap(({ text }) => selectors(text)).length).toBeGreaterThan(500)
  })

  it('stand in one layer each, by their folder', () => {
    const astray = sheets.filter(({ file, text }) => {
      const body = text.replace(LAYERS, '').trim()
      return !body.startsWith(`@layer ${layerOf(file)} {`) || body.match(/@layer/g)?.length !== 1
    })
    expect(astray.map(({ file }) => file)).toEqual([])
    expect(sheets.filter(({ text }) => text.includes(LAYERS)).map(({ file }) => file)).toEqual([
      'design/tokens.css',
    ])
    expect(readFileSync('client/main.tsx', 'utf8')).toMatch(/^[^']*'\.\/design\/tokens\.css'/)
  })

  it('take every colour from the tokens', () => {
    const raw = sheets
      .filter(({ file }) => file !== 'design/tokens.css')
      .flatMap(({ file, text }) =>
        [...text.replace(MASK, '').matchAll(/[{;]\s*[\w-]+\s*:([^;{}]*)/g)]
          .flatMap(([, value = '']) => value.match(COLOUR) ?? [])
          .map((colour) => `${file}: ${colour}`),
      )
    expect(raw).toEqual([])
  })

  it('take every step from the tokens: space, roundness, size of type', () => {
    const found = sheets
      .filter(({ file }) => file !== 'design/tokens.css')
      .flatMap(({ file, text }) =>
        [...text.matchAll(STEPPED)].map(([, name = '', value = '']) => ({ file, name, value })),
      )
    expect(found.length).toBeGreaterThan(500)
    const raw = found.flatMap(({ file, name, value }) =>
      (value.match(RAW_STEP) ?? []).map((step) => `${file}: ${name}: ${step}`),
    )
    expect(raw).toEqual([])
  })

  it('use no token that nobody has set, and set none that nobody uses', () => {
    const all = [...sheets.map(({ text }) => text), pages].join('\n')
    const set = new Set(
      [...all.matchAll(/(?<![\w-])(--[a-z][\w-]*)['"]?\]?\s*:/g)].map(([, name = '']) => name),
    )
    /** Set on a popup by the library that places it. */
    const given = ['--available-height']
    const used = new Set([...all.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name))
    expect([...used].filter((name) => !set.has(name))).toEqual(given)
    expect([...set].filter((name) => !used.has(name))).toEqual([])
  })

  it('name sides by the direction of the text', () => {
    const found = sheets.flatMap(({ file, text }) =>
      [...text.matchAll(PHYSICAL)].map(([words]) => `${file}: ${words.trim()}`),
    )
    expect(found).toEqual([])
  })

  it('name no side by the third or fourth place of a shorthand', () => {
    const found = sheets.flatMap(({ file, text }) =>
      [...text.matchAll(/[{;]\s*((?:padding|margin)\s*:([^;{}]*))/g)]
        .filter(([, , value = '']) => {
          const [, right, , left] = valuesOf(value)
          return left !== undefined && left !== right
        })
        .map(([, words = '']) => `${file}: ${words.trim()}`),
    )
    expect(found).toEqual([])
  })

  it('turn with the text what is moved, or shaded, to a side', () => {
    const SIDEWAYS =
      /(?:[{;]\s*translate\s*:|box-shadow\s*:(?:\s*inset)?)\s*-?[1-9]|linear-gradient\((?:90|97|270)deg/g
    /** A curtain hangs the same from either side. */
    const EVEN = /repeating-linear-gradient\(/g
    const found = sheets.flatMap(({ file, text }) =>
      [...text.replace(EVEN, 'even(').matchAll(SIDEWAYS)].map(([words]) => `${file}: ${words}`),
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
    /** The icon library's own class, `lucide-arrow-left`, is there where `ArrowLeft` is drawn. */
    const written = (name: string) =>
      name.startsWith('lucide-')
        ? name.slice(7).replace(/(?:^|-)(\w)/g, (_all, first: string) => first.toUpperCase())
        : name
    const used = (name: string) =>
      made.some((stem) => name.startsWith(stem)) ||
      new RegExp(`(?<![\\w-])${written(name)}(?![\\w-])`).test(pages)
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

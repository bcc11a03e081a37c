/** Every sentence has a place where it is said: a key that nothing names any more goes. */
import { readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'

const read = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    // The seam names every section and says nothing.
    .filter((file) => /\.tsx?$/.test(file) && !/^text\/\w+\.ts$/.test(file))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
const TEXTS = 'client/text/en'
const files = read('client')
const code = files.join('\n')

/** Said by its name, or taken apart: `const { kept } = text`. */
const isNamed = (key: string): boolean =>
  new RegExp(
    `\\.${key}(?![\\w$])|\\[['"]${key}['"]\\]|\\{[^{}:]*(?<![\\w$.])${key}\\b[^{}:]*\\} = `,
  ).test(code)

/** Handed on whole or looked up by a kind, so that each of its keys may be said. */
const isTakenWhole = (name: string): boolean =>
  new RegExp(`\\.${name}(?![\\w$(]|\\s*\\??\\.)`).test(code)

/** The same of what a file exports, under whatever name it is imported: `import { tell as text }`, `text[kind]`. */
const isLookedUp = (name: string): boolean =>
  files.some((text) => {
    const alias = new RegExp(`[{,]\\s*${name}(?: as (\\w+))?\\s*[,}]`).exec(text)
    return alias !== null && new RegExp(`(?<![\\w$.])${alias[1] ?? name}\\[(?!['"])`).test(text)
  })

function* deadOf(at: string, texts: object): Iterable<string> {
  for (const [key, inner] of Object.entries(texts)) {
    const path = `${at}.${key}`
    if (!isNamed(key)) yield path
    else if (
      typeof inner === 'object' &&
      inner !== null &&
      !Array.isArray(inner) &&
      !isTakenWhole(key)
    )
      yield* deadOf(path, inner)
  }
}

it('says every text somewhere', async () => {
  const dead: string[] = []
  let texts = 0
  for (const file of readdirSync(TEXTS)) {
    const url = pathToFileURL(`${TEXTS}/${file}`).href
    const exported: Record<string, unknown> = await import(url)
    for (const [name, value] of Object.entries(exported)) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) continue
      texts += Object.keys(value).length
      if (!isLookedUp(name)) dead.push(...deadOf(`${file}: ${name}`, value))
    }
  }
  expect(texts).toBeGreaterThan(200)
  expect(dead).toEqual([])
})

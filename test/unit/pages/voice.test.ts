/** The words of the catalogue keep the agreed voice: what the field says, and nothing of what business software says. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { refused } from '../../../client/text/en/errors.ts'
import { ERROR_CODES } from '../../../shared/answer.ts'

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../client/text/en')

/** Codes are names for programs; their sentences are what people read. */
const CODES: ReadonlySet<string> = new Set(ERROR_CODES)

/** Every piece of text in a file, comments and imports left out. */
function piecesOf(file: string): readonly string[] {
  const source = readFileSync(join(folder, file), 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/^\s*\/\/.*$/gm, '')
    .replaceAll(/^import [\s\S]*? from '.*'$/gm, '')
  return [...source.matchAll(/'([^'\n]*)'|"([^"\n]*)"|`([^`]*)`/g)]
    .map(([, single, double, template]) => single ?? double ?? template ?? '')
    .filter((piece) => !CODES.has(piece))
    .map((piece) => piece.replaceAll(/\$\{[^}]*\}/g, '…'))
}

const files = readdirSync(folder).filter((file) => file.endsWith('.ts'))

const UNSPOKEN: readonly (readonly [string, RegExp])[] = [
  ['an exclamation mark', /!(?!=)/],
  ['meeting', /\bmeetings?\b/i],
  ['call, but for the Case call', /(?<!case[ -])\bcall(?!ed on\b)(s|ed|ing)?\b(?! itself)/i],
  ['participant', /\bparticipants?\b/i],
  ['submit', /\bsubmit/i],
  ['error', /\berrors?\b/i],
  ['he or she for a person', /\b(he|she|his|hers?|him)\b/i],
  ['a straight apostrophe', /\w'\w/],
]

/** Text about telephones, which do ring. */
const ALLOWED = /phone call/i

describe('the words of the product', () => {
  it.each(files)('%s keeps the voice', (file) => {
    const found = piecesOf(file).flatMap((piece) =>
      UNSPOKEN.filter(([, pattern]) => pattern.test(piece.replace(ALLOWED, ''))).map(
        ([what]) => `${what}: ${piece}`,
      ),
    )
    expect(found).toEqual([])
  })

  it('have one sentence for every way of being refused, and none twice', () => {
    const sentences = ERROR_CODES.map((code) => refused[code])
    expect(new Set(sentences).size).toBe(ERROR_CODES.length)
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/)
  })
})

/**
 * Whatever comes from outside is read without an exception. 5,000 spoilt inputs for each reader here, 100,000 in `npm run
 * test:long`; a failure names its seed, and `SEED=…` has it again.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { chanceFrom } from '../../../shared/scheme/planning/chance.ts'
import { spoiltBytes, spoiltText } from './mutate.ts'
import { PARSERS, type Parser } from './table.ts'

const TIMES = Number(process.env.MUTATIONS ?? 5_000)
const SEED = Number(process.env.SEED ?? 20_261_126)

/** Read elsewhere, or what it reads is not from outside. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  peekReceipt: 'takes what readReceipt has read',
  openSealed:
    'a key is stretched for each: twenty thousand of them would take an hour; its JSON goes through readScheme',
  readLocal: 'our own library’s description of itself',
  readClientFiles: 'a folder of ours',
  openLinkHere: 'openLink, and the tab',
  readSeries: 'findLink and findNote, and a request',
  readMembersLink: 'findWholeLink and openLink',
  find: 'findReceipts, and the keys',
  findAgainst: 'the same',
  readCard: 'a value of a document that readForeign has looked at',
  readingsOf: 'findLink and findReceipts read by it',
}

async function readSpoilt(parser: Parser, seed: number): Promise<void> {
  const chance = chanceFrom(seed)
  if (parser.of === 'text') {
    const input = parser.inputs[chance.below(parser.inputs.length)] ?? ''
    await parser.read(spoiltText(input, parser.inputs, chance))
  } else {
    const input = parser.inputs[chance.below(parser.inputs.length)] ?? new Uint8Array(0)
    await parser.read(spoiltBytes(input, parser.inputs, chance))
  }
}

/** As it came it is understood, or the spoilt ones say nothing. */
const understands = async (parser: Parser): Promise<boolean> => {
  const said = await (parser.of === 'text'
    ? parser.read(parser.inputs[0] ?? '')
    : parser.read(Buffer.from(parser.inputs[0] ?? [])))
  if (said === null || said === undefined) return false
  return !(typeof said === 'object' && 'ok' in said && said.ok === false)
}

test.each(PARSERS.map((parser) => [parser.name, parser] as const))('%s', async (_name, parser) => {
  expect(parser.inputs.every(({ length }) => length > 0)).toBe(true)
  expect(await understands(parser)).toBe(true)
  for (let time = 0; time < TIMES; time++) {
    const seed = SEED + time
    try {
      await readSpoilt(parser, seed)
    } catch (error) {
      throw new Error(`SEED=${seed} MUTATIONS=1`, { cause: error })
    }
  }
})

test('every reader of text or bytes is in the table, or said to be read elsewhere', () => {
  const root = fileURLToPath(new URL('../../../', import.meta.url))
  const found = ['shared', 'server', 'client'].flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) =>
        [
          ...readFileSync(`${root}${folder}/${file}`, 'utf8').matchAll(
            /^export (?:async )?function ((?:read|decode|open|parse|peek|find|unpack)\w*)\(\s*\w+: (?:string|Uint8Array|Buffer|Bytes)\b/gm,
          ),
        ].flatMap(([, name]) => name ?? []),
      ),
  )
  expect(found.length).toBeGreaterThan(25)
  const known = new Set([...PARSERS.map(({ name }) => name), ...Object.keys(ELSEWHERE)])
  expect(found.filter((name) => !known.has(name))).toEqual([])
})

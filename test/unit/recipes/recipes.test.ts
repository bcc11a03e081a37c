/**
 * The recipes of CONTRIBUTING, walked on a copy of the tree: a new kind is written where its recipe says, and nowhere else. The
 * compiler, or a test that is named, must then list every place that still lacks it. A place that falls silent is missing here.
 */
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

interface Recipe {
  readonly file: string
  /** The new row goes in front of this. */
  readonly before: string
  readonly row: string
  /** What the compiler lists, and nothing else. */
  readonly compiler: readonly string[]
}

const RECIPES: Readonly<Record<string, Recipe>> = {
  'a phase': {
    file: 'shared/session/phaseTable.ts',
    before: "  'leaders-debrief': {",
    row: "  'new-phase': { ...usual, code: 15, stretch: 'process', place: 1 },\n",
    compiler: [
      'shared/session/rightsTable.ts',
      'client/text/en/phases.ts',
      'client/text/en/roomPhases.ts',
    ],
  },
  'a signal from a chair': {
    file: 'shared/session/signalTable.ts',
    before: "  'step-out': {",
    row: "  'new-signal': { by: 'anybody', phase: null, weight: 'word' },\n",
    compiler: [
      'client/text/en/roomDesk.ts',
      'client/room/controls/TellLeaders.tsx',
      'client/room/parts/signalIcons.ts',
      'test/attacks/sitting-back.test.ts',
    ],
  },
  'a signal from the window': {
    file: 'shared/session/signalTable.ts',
    before: "  'step-out': {",
    row: "  'new-window-signal': { by: 'window', phase: null, weight: 'word' },\n",
    compiler: [
      'client/text/en/roomDesk.ts',
      'client/room/window/PrivateSignals.tsx',
      'client/room/parts/signalIcons.ts',
      'test/attacks/sitting-back.test.ts',
    ],
  },
  'a kind of card': {
    file: 'shared/board/card.ts',
    before: 'export type Card = ',
    row: "export interface NewCard extends Laid {\n  readonly kind: 'new-card'\n}\n",
    compiler: [
      'client/room/board/Slip.tsx',
      'client/room/board/Dissolving.tsx',
      'client/room/board/engine/ownWords.ts',
    ],
  },
  'a refusal': {
    file: 'shared/answer.ts',
    before: '} as const satisfies Readonly<Record<string, ErrorFacts>>',
    row: "  'new-refusal': usual,\n",
    compiler: ['client/text/en/errors.ts'],
  },
  'a command': {
    file: 'shared/session/command.ts',
    before: "  bare('come-back-in'),",
    row: "  bare('new-command'),\n",
    compiler: [
      'shared/session/command.ts',
      'shared/session/decide.ts',
      'test/attacks/sitting-back.test.ts',
    ],
  },
  'a round': {
    file: 'shared/session/roundKinds.ts',
    before: "'arrival', 'association', 'parting'] as",
    row: "'new-round', ",
    compiler: ['client/room/desk/RoomPanel.tsx', 'client/room/middle/Round.tsx'],
  },
}

/** Tests that notice a new phase before its row of rights and its prompt are there. */
const NAMED = ['test/unit/session/rights.test.ts', 'test/unit/room/prompts.test.ts'] as const

const root = join(dirname(import.meta.filename), '../../..')
let copy = ''
let listed: ReadonlySet<string> = new Set()

const run = (command: string, args: readonly string[], cwd: string): string => {
  const { stdout } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 26 })
  return stdout
}

function write({ file, before, row }: Recipe): void {
  const path = join(copy, file)
  const source = readFileSync(path, 'utf8')
  if (!source.includes(before)) throw new Error(`${file} has no ${before}`)
  writeFileSync(path, source.replace(before, row + before))
}

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'balint-room-recipes-'))
  const tracked = run('git', ['ls-files', '-co', '--exclude-standard'], root).trim().split('\n')
  const sources = tracked.filter((file) =>
    /^(shared|server|client|test)\/|^[^/]+\.(ts|json)$/.test(file),
  )
  for (const file of sources) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    cpSync(join(root, file), join(copy, file))
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  for (const recipe of Object.values(RECIPES)) write(recipe)
  const card = join(copy, 'shared/board/card.ts')
  writeFileSync(
    card,
    readFileSync(card, 'utf8').replace(
      '= WordsCard | DrawingCard',
      '= WordsCard | DrawingCard | NewCard',
    ),
  )
  const said = run('npx', ['tsc', '--noEmit', '--pretty', 'false'], copy)
  listed = new Set(
    [...said.matchAll(/^([^\s(]+)\(\d+,\d+\): error/gm)].map(([, file = '']) => file),
  )
})

afterAll(() => rmSync(copy, { recursive: true, force: true }))

describe('walking a recipe', () => {
  it.each(Object.entries(RECIPES))('to add %s, the compiler lists every place', (_, recipe) => {
    expect(recipe.compiler.filter((file) => !listed.has(file))).toEqual([])
  })

  it('lists no place that the recipes do not know of', () => {
    const known = new Set(Object.values(RECIPES).flatMap(({ compiler }) => compiler))
    expect([...listed].filter((file) => !known.has(file))).toEqual([])
  })

  it('to add a phase, its rights and its prompt are asked for by their own tests', () => {
    const said = run(
      'npx',
      ['vitest', 'run', '--project', 'unit', '--reporter', 'json', ...NAMED],
      copy,
    )
    const { testResults } = JSON.parse(said) as { testResults: { name: string; status: string }[] }
    expect(
      testResults.map(({ name, status }) => [name.slice(copy.length + 1), status]).toSorted(),
    ).toEqual(NAMED.map((name) => [name, 'failed']).toSorted())
  })
})

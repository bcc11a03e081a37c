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
import { LANGUAGE_IDS } from '../../../client/text/languages.ts'

interface Recipe {
  readonly file: string
  /** The new row goes in front of this. */
  readonly before: string
  readonly row: string
  /** What the compiler lists, and nothing else. */
  readonly compiler: readonly string[]
}

/** The compiler asks each language for the words of what is new. */
const inEveryLanguage = (file: string): readonly string[] =>
  LANGUAGE_IDS.map((id) => `client/text/${id}/${file}`)

const RECIPES: Readonly<Record<string, Recipe>> = {
  'a phase': {
    file: 'shared/session/phaseTable.ts',
    before: "  'leaders-debrief': {",
    row: "  'new-phase': { ...usual, code: 15, stretch: 'process', place: 1 },\n",
    compiler: [
      'shared/session/rightsTable.ts',
      ...inEveryLanguage('phases.ts'),
      ...inEveryLanguage('roomPhases.ts'),
    ],
  },
  'a signal from a chair': {
    file: 'shared/session/signalTable.ts',
    before: "  'step-out': {",
    row: "  'new-signal': { by: 'anybody', phase: null, weight: 'word' },\n",
    compiler: [
      ...inEveryLanguage('deskSignals.ts'),
      'client/room/controls/TellLeaders.tsx',
      'client/room/parts/signalIcons.ts',
      'test/attacks/sittingBackTries.ts',
      'test/attacks/leaderSitsBackTries.ts',
    ],
  },
  'a signal from the window': {
    file: 'shared/session/signalTable.ts',
    before: "  'step-out': {",
    row: "  'new-window-signal': { by: 'window', phase: null, weight: 'word' },\n",
    compiler: [
      ...inEveryLanguage('deskSignals.ts'),
      'client/room/window/PrivateSignals.tsx',
      'client/room/parts/signalIcons.ts',
      'test/attacks/sittingBackTries.ts',
      'test/attacks/leaderSitsBackTries.ts',
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
    compiler: inEveryLanguage('errors.ts'),
  },
  'a command': {
    file: 'shared/session/command.ts',
    before: "  bare('come-back-in'),",
    row: "  bare('new-command'),\n",
    compiler: [
      'shared/session/command.ts',
      'shared/session/decide.ts',
      'test/attacks/sittingBackTries.ts',
      'test/attacks/leaderSitsBackTries.ts',
    ],
  },
  'a round': {
    file: 'shared/session/roundKinds.ts',
    before: "'arrival', 'association', 'parting'] as",
    row: "'new-round', ",
    compiler: ['client/room/desk/RoomPanel.tsx', 'client/room/middle/Round.tsx'],
  },
  'a right': {
    file: 'shared/session/rightsTable.ts',
    before: '  /** May command the phases and see the desk. */',
    row: '  readonly newRight: boolean\n',
    compiler: [
      'shared/session/rightsTable.ts',
      'test/unit/session/rights.test.ts',
      'test/attacks/leader-sits-back.test.ts',
      'test/unit/plainView.ts',
    ],
  },
  'a log line': {
    file: 'server/log.ts',
    before: "  | { readonly event: 'server-stopped' }",
    row: "  | { readonly event: 'new-line' }\n",
    compiler: ['server/status/ledger.ts'],
  },
  'a sealed channel': {
    file: 'shared/sealing/channel.ts',
    before: '  epochs: { code: 7 },',
    row: "  'new-channel': { code: 8 },\n",
    compiler: [
      'server/rooms/relay/checks.ts',
      'server/rooms/relay/intake.ts',
      'client/session/incoming.ts',
      'client/session/sealedSending.ts',
      'test/sockets/frames.test.ts',
    ],
  },
  'a kind of frame': {
    file: 'shared/sealing/channel.ts',
    before: '  /** Which cards its seat lays: on a signed board alone. */',
    row: "  'new-kind': { code: 12, channel: 'new-channel', signing: 'always', size: 'frame' },\n",
    compiler: [
      'server/rooms/relay/checks.ts',
      'test/unit/relay/room.ts',
      'test/attacks/sittingBackTries.ts',
      'test/attacks/leaderSitsBackTries.ts',
    ],
  },
  'a configuration variable': {
    file: 'server/configNames.ts',
    before: "  'DRAIN_MINUTES',",
    row: "  'NEW_VARIABLE',\n",
    compiler: ['server/configSchema.ts'],
  },
  'a field that a session remembers': {
    file: 'shared/session/sessionSchema.ts',
    before: '  stripOn: v.boolean(),',
    row: '  newField: v.boolean(),\n',
    compiler: ['shared/session/newSession.ts', 'shared/session/everyStage.ts'],
  },
}

/** What no compiler sees is noticed by a test: what is asked for, the file, and the beginning of the test's name. */
const NAMED = [
  ['the rights of a phase', 'test/unit/session/rights.test.ts', 'has a row for each phase'],
  ['the prompt of a phase', 'test/unit/room/prompts.test.ts', ''],
  [
    'a variable’s row in the README and in the example',
    'test/unit/server/config.test.ts',
    'every variable stands in',
  ],
  ['the default of a remembered field', 'test/unit/golden/golden.test.ts', 'copy: '],
] as const

interface Report {
  readonly testResults: readonly {
    readonly name: string
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[]
  }[]
}

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
    /^(shared|server|client|test)\/|^[^/]+\.(ts|json)$|^(README\.md|\.env\.example)$/.test(file),
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

  it('what the compiler cannot see, a named test asks for', () => {
    const said = run(
      'npx',
      [
        'vitest',
        'run',
        '--project',
        'unit',
        '--reporter',
        'json',
        ...NAMED.map(([, file]) => file),
      ],
      copy,
    )
    const { testResults } = JSON.parse(said) as Report
    const failed = testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ title }) => [name.slice(copy.length + 1), title] as const),
    )
    const silent = NAMED.filter(
      ([, file, test]) => !failed.some(([of, title]) => of === file && title.startsWith(test)),
    )
    expect(silent.map(([what]) => what)).toEqual([])
  })
})

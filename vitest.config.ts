import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

interface Suite {
  /** Projects of one folder that run one after the other; the folder's name unless said otherwise. */
  readonly name?: string
  readonly files?: string
  readonly but?: readonly string[]
  /** Longest time of one test. */
  readonly seconds: number
  /** Files at a time: one a core where they work, more where they mostly wait, a single one where real media wants both cores. */
  readonly atOnce?: number
}

let order = 0

/** Each folder under `test/` is one suite. */
const suite = (
  folder: string,
  { name = folder, files = '**/*', but = [], seconds, atOnce = 1 }: Suite,
) => {
  order += 1
  return {
    test: {
      name,
      include: [`test/${folder}/${files}.test.{ts,tsx}`],
      exclude: but.map((file) => `test/${folder}/${file}.test.ts`),
      testTimeout: seconds * 1000,
      hookTimeout: 120_000,
      fileParallelism: atOnce > 1,
      maxWorkers: atOnce,
      sequence: { groupOrder: order },
    },
  }
}

/** A circle of browsers' media, and lines that are measured, which a busy machine would blur: each has both cores to itself. */
const ALONE = '{client-circle,server-hard-network,server-thin-line}'

/** What takes longest begins first, so that nothing long is left for the end. All others follow by size. */
const FIRST = [
  'board-convergence',
  'sockets/machines.test',
  'session-leaves-nothing',
  'browser/session',
  'room-screens.test',
  'next-site',
  'firefox',
  'pages-leave',
]
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = FIRST.findIndex((part) => moduleId.includes(part))
      return at < 0 ? FIRST.length : at
    }
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b))
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      suite('unit', { seconds: 120, atOnce: 2 }),
      suite('sockets', { seconds: 120, atOnce: 4 }),
      suite('attacks', { seconds: 120, atOnce: 4 }),
      suite('media', { but: [ALONE], seconds: 240, atOnce: 3 }),
      suite('media', { name: 'media-alone', files: ALONE, seconds: 240 }),
      suite('browser', { but: ['silence'], seconds: 480, atOnce: 2 }),
      suite('browser', { name: 'silence', files: 'silence', seconds: 480 }),
      suite('nothing-kept', { seconds: 600, atOnce: 2 }),
      suite('long', { seconds: 1800 }),
    ],
  },
})

import { defineConfig } from 'vitest/config'

interface Suite {
  /** Projects of one folder that run one after the other; the folder's name unless said otherwise. */
  readonly name?: string
  readonly files?: string
  readonly but?: readonly string[]
  /** Longest time of one test. */
  readonly seconds: number
  /** One file a core; otherwise one file at a time, because real media wants both. */
  readonly parallel?: boolean
}

let order = 0

/** Each folder under `test/` is one suite. */
const suite = (
  folder: string,
  { name = folder, files = '**/*', but = [], seconds, parallel = false }: Suite,
) => {
  order += 1
  return {
    test: {
      name,
      include: [`test/${folder}/${files}.test.{ts,tsx}`],
      exclude: but.map((file) => `test/${folder}/${file}.test.ts`),
      testTimeout: seconds * 1000,
      hookTimeout: 120_000,
      fileParallelism: parallel,
      maxWorkers: parallel ? 2 : 1,
      sequence: { groupOrder: order },
    },
  }
}

/** Pages whose sound and picture are not what is looked at: two files at a time. */
const SCREENS = '{board,faults,next-site,ordinary-life,pages,room-screens}*'
/** Six browsers' media, and lines that are measured, which a busy machine would blur: each has both cores to itself. */
const SIX = '{client-six,server-hard-network,server-thin-line}'

export default defineConfig({
  test: {
    projects: [
      suite('unit', { seconds: 120, parallel: true }),
      suite('sockets', { seconds: 120, parallel: true }),
      suite('attacks', { seconds: 120, parallel: true }),
      suite('media', { but: [SIX], seconds: 240, parallel: true }),
      suite('media', { name: 'media-six', files: SIX, seconds: 240 }),
      suite('browser', { name: 'screens', files: SCREENS, seconds: 240, parallel: true }),
      suite('browser', { but: [SCREENS], seconds: 480 }),
      suite('nothing-kept', { seconds: 600, parallel: true }),
      suite('long', { seconds: 1800 }),
    ],
  },
})

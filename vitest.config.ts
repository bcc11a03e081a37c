import { defineConfig } from 'vitest/config'

/** Each folder under `test/` is one suite; those with real media run one file at a time, on both cores. */
const suite = (name: string, seconds: number, parallel = false) => ({
  test: {
    name,
    include: [`test/${name}/**/*.test.{ts,tsx}`],
    testTimeout: seconds * 1000,
    hookTimeout: 120_000,
    fileParallelism: parallel,
    maxWorkers: parallel ? 2 : 1,
  },
})

export default defineConfig({
  test: {
    projects: [
      suite('unit', 120, true),
      suite('sockets', 120, true),
      suite('attacks', 120, true),
      suite('media', 240),
      suite('browser', 480),
      suite('nothing-kept', 600),
      suite('long', 1800),
    ],
  },
})

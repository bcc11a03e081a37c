import { defineConfig } from 'vitest/config'

/** Each folder under `test/` is one suite; those with a browser or a server run one file at a time. */
const suite = (name: string, seconds: number, parallel = false) => ({
  test: {
    name,
    include: [`test/${name}/**/*.test.{ts,tsx}`],
    testTimeout: seconds * 1000,
    hookTimeout: 120_000,
    fileParallelism: parallel,
  },
})

export default defineConfig({
  test: {
    projects: [
      suite('unit', 30, true),
      suite('sockets', 30),
      suite('attacks', 60),
      suite('media', 120),
      suite('browser', 240),
      suite('nothing-kept', 300),
      suite('long', 1800),
    ],
  },
})

/**
 * What the start page costs: all JavaScript that it loads before anything is pressed, at most 92 kB gzip: 90, and 2 to choose among
 * languages. Another language than English is a chunk of its own besides.
 */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { afterAll, describe, expect, it, vi } from 'vitest'

const project = join(dirname(fileURLToPath(import.meta.url)), '../../..')
const MOST_BYTES = 92_000

/** Fetched when they are wanted, never with the start page. */
const NEVER = [
  'jose',
  'qr',
  'ical-generator',
  'valibot',
  'yjs',
  'livekit-client',
  'socket.io',
  '@base-ui',
]

async function buildClient(): Promise<readonly Rolldown.OutputChunk[]> {
  const built = await build({
    configFile: join(project, 'vite.config.ts'),
    root: join(project, 'client'),
    logLevel: 'silent',
    build: { write: false },
  })
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) =>
    'output' in each ? each.output : [],
  )
  return outputs.filter((each) => each.type === 'chunk')
}

/** A chunk and everything it imports before it runs. */
function loadedWith(
  chunk: Rolldown.OutputChunk,
  all: readonly Rolldown.OutputChunk[],
  seen = new Set<Rolldown.OutputChunk>(),
): ReadonlySet<Rolldown.OutputChunk> {
  if (seen.has(chunk)) return seen
  seen.add(chunk)
  for (const name of chunk.imports) {
    const imported = all.find(({ fileName }) => fileName === name)
    if (imported) loadedWith(imported, all, seen)
  }
  return seen
}

// Vite takes the environment's word for it, and Vitest's word is "test": React's development build.
vi.stubEnv('NODE_ENV', 'production')
afterAll(() => vi.unstubAllEnvs())

describe('the start page', () => {
  it('loads at most 92 kB of JavaScript, and no library that is not its own', async () => {
    const chunks = await buildClient()
    const entry = chunks.find((chunk) => chunk.isEntry)
    if (!entry) throw new Error('The build has no entry')
    const loaded = [...loadedWith(entry, chunks)]
    const bytes = loaded.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0)
    const modules = loaded.flatMap(({ modules: held }) =>
      Object.entries(held)
        .filter(([, { renderedLength }]) => renderedLength > 0)
        .map(([path]) => path),
    )
    for (const library of NEVER) {
      expect(modules.filter((path) => path.includes(`/node_modules/${library}/`))).toEqual([])
    }
    expect(modules.some((path) => path.endsWith('MakeRoomForm.tsx'))).toBe(true)
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES)
  }, 120_000)
})

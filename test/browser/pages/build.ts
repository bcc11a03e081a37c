/** The built client, with the goodbye page on its own besides, behind the real server. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { vi } from 'vitest'
import { type ClientFiles, readClientFiles } from '../../../server/http/clientFiles.ts'

const here = dirname(fileURLToPath(import.meta.url))
const project = join(here, '../../..')

/** Builds into a folder of its own, so that no other test's build is touched. */
export async function buildPages(): Promise<ClientFiles> {
  const folder = mkdtempSync(join(tmpdir(), 'balint-room-pages-'))
  const common = { logLevel: 'silent', configFile: join(project, 'vite.config.ts') } as const
  // Vitest says "test", which would be React's development build.
  vi.stubEnv('NODE_ENV', 'production')
  try {
    await build({ ...common, build: { outDir: folder, emptyOutDir: false } })
    await build({
      ...common,
      root: here,
      publicDir: false,
      build: {
        outDir: folder,
        emptyOutDir: false,
        rollupOptions: { input: join(here, 'goodbye.html') },
      },
    })
    return readClientFiles(folder)
  } finally {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true })
  }
}

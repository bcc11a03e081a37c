/** The built client behind the server's own HTTP side: real headers, real signing, real keys; no sockets. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { Addresses } from '../../../server/addresses.ts'
import { systemClock } from '../../../server/clock.ts'
import type { RoomCreation } from '../../../server/config.ts'
import { createApp } from '../../../server/http/app.ts'
import { readClientFiles } from '../../../server/http/clientFiles.ts'
import { LIMITS } from '../../../server/limits.ts'
import { createTokens, type Tokens } from '../../../server/tokens/tokens.ts'
import type { RandomBytes } from '../../../shared/sealing/bytes.ts'

const here = dirname(fileURLToPath(import.meta.url))
const project = join(here, '../../..')
const random: RandomBytes = (length) => new Uint8Array(randomBytes(length))

export interface PagesServer {
  readonly origin: string
  readonly tokens: Tokens
  /** Changes who may make rooms, while it runs. */
  allow(creation: RoomCreation): void
  close(): Promise<void>
}

/** Builds the client and the goodbye fixture into a folder of its own; the caller removes it. */
async function buildInto(folder: string): Promise<void> {
  const common = { logLevel: 'silent', configFile: join(project, 'vite.config.ts') } as const
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
}

export async function servePages(): Promise<PagesServer> {
  const folder = mkdtempSync(join(tmpdir(), 'balint-room-pages-'))
  await buildInto(folder)
  const files = readClientFiles(folder)
  rmSync(folder, { recursive: true })
  const tokens = await createTokens({ secret: random(32) })
  const making = {
    tokens,
    addresses: new Addresses(systemClock, random),
    limits: LIMITS,
    clock: systemClock,
    random,
    log: () => undefined,
    creation: { by: 'anybody' } as RoomCreation,
    trial: false,
    draining: () => false,
  }
  const server = createServer((request, response) => {
    createApp({
      config: { publicUrl: null, trustedProxies: [], tls: null },
      files,
      making,
      log: making.log,
      ready: () => true,
    })(request, response)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    tokens,
    allow: (creation) => {
      making.creation = creation
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}

/** Starts the server from the environment; on SIGTERM lets running groups finish, on SIGINT or a second signal stops at once. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type BalintServer, startBalintServer } from './balintServer.ts'
import { systemClock } from './clock.ts'
import { readConfig } from './config.ts'
import { CertificateFault } from './http/certificate.ts'
import { type ClientFiles, readClientFiles } from './http/clientFiles.ts'
import { createLog, logUnexpected } from './log.ts'
import type { MediaServer } from './media/media.ts'
import { startMediaServer } from './mediaServer.ts'
import { Ledger } from './status/ledger.ts'

/** False once whoever read the log is gone: to say so in the log would fail again, for ever. */
let isRead = true
process.stdout.on('error', () => {
  isRead = false
})

const ledger = new Ledger(systemClock.now)
const log = ledger.over(
  createLog((line) => {
    if (isRead) process.stdout.write(line)
  }, systemClock.now),
)

/** The built pages lie beside the built server; while developing, another server has them. */
function clientFiles(): ClientFiles | null {
  const here = fileURLToPath(import.meta.url)
  if (here.endsWith('.ts')) return null
  const folder = fileURLToPath(new URL('../../client', import.meta.url))
  return existsSync(folder) ? readClientFiles(folder) : null
}

/** Starts; the answer is the address by which browsers reach it, or null when the configuration does not hold. */
export async function main(env: NodeJS.ProcessEnv): Promise<string | null> {
  const read = readConfig(env)
  if (!read.ok) {
    process.stderr.write(`${read.sentence}\n`)
    log({ event: 'start-refused', why: 'configuration' })
    process.exitCode = 1
    return null
  }
  const { config } = read

  // Before anything is started: whoever stops it may be quick.
  let server: BalintServer | null = null
  let stopping = false
  const stop = async (drainMinutes: number): Promise<void> => {
    const atOnce = stopping
    stopping = true
    try {
      if (!atOnce && drainMinutes > 0) await server?.drain(drainMinutes)
      await server?.close()
    } catch (error) {
      logUnexpected(log, 'process', error)
    }
    process.exit(0)
  }
  process.on('SIGTERM', () => void stop(config.drainMinutes))
  process.on('SIGINT', () => void stop(0))

  let media: MediaServer | null = null
  try {
    media = await startMediaServer(config, log)
    server = await startBalintServer({ config, media, log, ledger, files: clientFiles() })
  } catch (error) {
    await media?.close()
    const byCertificate = error instanceof CertificateFault
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    const listening = `The server cannot listen on ${config.host}:${config.port} (${code}).`
    process.stderr.write(`${byCertificate ? error.message : listening}\n`)
    log({ event: 'start-refused', why: byCertificate ? 'certificate' : 'listening' })
    process.exitCode = 1
    return null
  }

  // From here on groups may be here, whom one unexpected fault must not cost their room.
  process.on('uncaughtException', (error) => logUnexpected(log, 'process', error))
  process.on('unhandledRejection', (error) => logUnexpected(log, 'process', error))
  return server.url
}

if (process.argv[1] !== undefined && fileURLToPath(import.meta.url) === process.argv[1]) {
  await main(process.env)
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { freeUdpPort } from '../../../server/media/embedded/udpPort.ts'
import { freeTcpPort } from './freePorts.ts'

/** A real livekit-server on loopback: the binary that `LIVEKIT_SERVER` names, with keys of this run's own. */
export interface LiveKitServer {
  readonly url: string
  readonly apiKey: string
  readonly apiSecret: string
  /** Its process id, for a test that ends it. */
  readonly pid: number
  close(): Promise<void>
}

/** Where a livekit-server is, or null: then what needs one is skipped. */
export const livekitBinary = process.env.LIVEKIT_SERVER ?? null

const API_KEY = 'balint'
const API_SECRET = 'a secret of this test run alone, long enough'

export async function startLiveKitServer(
  binary: string,
  ports?: {
    readonly tcp: number
    readonly udp: number
    /** What browsers are told, if not where it is. */
    readonly announced?: string
  },
): Promise<LiveKitServer> {
  const tcp = ports?.tcp ?? (await freeTcpPort())
  const udp = ports?.udp ?? (await freeUdpPort('127.0.0.1'))
  const config = {
    port: tcp,
    bind_addresses: ['127.0.0.1'],
    keys: { [API_KEY]: API_SECRET },
    rtc: {
      udp_port: udp,
      tcp_port: 0,
      node_ip: ports?.announced ?? '127.0.0.1',
      use_external_ip: false,
      enable_loopback_candidate: true,
      // It opens no pair itself, so that browsers reach it where they are told to, and not past a relay.
      use_ice_lite: true,
      interfaces: { includes: ['lo'] },
    },
    logging: { level: 'warn' },
  }
  const child = spawn(binary, ['--config-body', JSON.stringify(config)], {
    stdio: process.env.STAGE_LOG ? 'inherit' : 'ignore',
  })
  const url = `http://127.0.0.1:${tcp}`
  await answers(url, () => child.exitCode === null)
  return {
    url,
    apiKey: API_KEY,
    apiSecret: API_SECRET,
    pid: child.pid ?? 0,
    async close() {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}

async function answers(url: string, lives: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (!lives()) break
    const response = await fetch(url).catch(() => null)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('livekit-server did not start')
}

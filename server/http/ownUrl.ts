/** The address by which browsers reach this server. */
import type { Config } from '../config.ts'
import { isLoopback } from '../mediaAddresses.ts'

const isEvery = (host: string): boolean => host === '0.0.0.0' || host === '::'

/** `port`: the one it listens on. */
export function ownUrl(config: Config, port: number): string {
  if (config.publicUrl !== null) return config.publicUrl
  const local = isLoopback(config.host) || isEvery(config.host)
  const host = local ? 'localhost' : config.host.includes(':') ? `[${config.host}]` : config.host
  return `${config.tls === null ? 'http' : 'https'}://${host}:${port}`
}

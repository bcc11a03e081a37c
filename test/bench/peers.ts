/**
 * The board servers and client libraries that ours are measured beside. They are no part of this project's dependencies: the
 * bench installs them into a folder of their own, by its lock file, when it is run.
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Doc } from 'yjs'

export const PEERS = ['y-websocket', 'hocuspocus'] as const
export type Peer = (typeof PEERS)[number]

/** Starts a server; where it is. */
export type PeerHosts = Readonly<Record<Peer, () => Promise<string>>>

export type PeerProviders = Readonly<
  Record<Peer, (url: string, room: string, doc: Doc) => { isSynced(): boolean; leave(): void }>
>

const folder = new URL('./peers/', import.meta.url)

/** Takes a moment the first time. Throws if the registry does not answer. */
export function installPeers(): void {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: fileURLToPath(folder),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

export async function startPeer(peer: Peer): Promise<string> {
  const { hosts }: { hosts: PeerHosts } = await import(new URL('host.ts', folder).href)
  return hosts[peer]()
}

export async function peerProviders(): Promise<PeerProviders> {
  const { providers }: { providers: PeerProviders } = await import(
    new URL('providers.ts', folder).href
  )
  return providers
}

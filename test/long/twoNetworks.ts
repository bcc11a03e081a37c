/**
 * A server and a browser on a computer of their own each, with two networks between them: namespaces of Linux, of which the browser's
 * changes its address as a phone does that leaves the house. Needs root and iproute2.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addNamespace, chromiumIn, ip } from '../media/fixtures/namespaces.ts'

type Network = 'home' | 'mobile'

/** Documentation addresses (RFC 5737): `at` the server's side, `from` the browser's. */
const NETWORKS = {
  home: { at: '198.51.100.1', from: '198.51.100.2' },
  mobile: { at: '203.0.113.1', from: '203.0.113.2' },
} as const satisfies Record<Network, { at: string; from: string }>

/** Where the server is, by either network. */
export const SERVER_HOST = '192.0.2.77'

export class TwoNetworks {
  readonly #server = `balint-s-${process.pid}`
  readonly #browser = `balint-b-${process.pid}`
  readonly #folder = mkdtempSync(join(tmpdir(), 'balint-two-networks-'))

  constructor() {
    for (const space of [this.#server, this.#browser]) addNamespace(space)
    ip('-n', this.#server, 'addr', 'add', `${SERVER_HOST}/32`, 'dev', 'lo')
    for (const [name, { at }] of Object.entries(NETWORKS)) {
      const peer = ['peer', 'name', name, 'netns', this.#browser]
      ip('-n', this.#server, 'link', 'add', name, 'type', 'veth', ...peer)
      ip('-n', this.#server, 'addr', 'add', `${at}/30`, 'dev', name)
      ip('-n', this.#server, 'link', 'set', name, 'up')
    }
  }

  /** What runs a command where the server is. */
  get underServer(): readonly string[] {
    return ['ip', 'netns', 'exec', this.#server]
  }

  /** Chromium where the server is, or where the addresses change: a file to be run. */
  chromiumAt(place: 'server' | 'browser'): string {
    const space = place === 'server' ? this.#server : this.#browser
    const file = join(this.#folder, place)
    chromiumIn(space, file)
    return file
  }

  /** The browser's computer has this network from now on. */
  join(network: Network): void {
    const { at, from } = NETWORKS[network]
    ip('-n', this.#browser, 'link', 'set', network, 'up')
    ip('-n', this.#browser, 'addr', 'add', `${from}/30`, 'dev', network)
    ip('-n', this.#browser, 'route', 'replace', 'default', 'via', at)
  }

  /** Its address and its routes go with it. */
  leave(network: Network): void {
    ip('-n', this.#browser, 'addr', 'flush', 'dev', network)
    ip('-n', this.#browser, 'link', 'set', network, 'down')
  }

  close(): void {
    for (const space of [this.#server, this.#browser]) ip('netns', 'del', space)
    rmSync(this.#folder, { recursive: true, force: true })
  }
}

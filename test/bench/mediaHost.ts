/**
 * The media server and its gate in a process of their own, as `npm start` runs them, for `media.ts`. With `watch` among its
 * arguments it keeps a journal of each seat.
 */
import childProcess, { type ForkOptions } from 'node:child_process'
import { createServer } from 'node:http'
import { syncBuiltinESMExports } from 'node:module'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { startEmbeddedMedia } from '../../server/media/embedded/start.ts'
import { createMediaGate } from '../../server/media/gate.ts'
import { OWN_WAYS, relayAt } from '../media/ownTurn.ts'
import { Journal } from './journal.ts'
import type { Watched } from './watchedChild.ts'

export type HostOrder =
  | { readonly order: 'open'; readonly room: string; readonly people: number }
  | { readonly order: 'close'; readonly room: string }
  /** Asks what befell the seats lately. */
  | { readonly order: 'journal' }

export interface HostReady {
  readonly url: string
  readonly mediaPid: number
  readonly mediaPort: number
}

const journal = new Journal()

/** Every media process from now on is one that tells. */
function watch(): void {
  const { fork } = childProcess
  const file = fileURLToPath(new URL('./watchedChild.ts', import.meta.url))
  childProcess.fork = ((_file: string, args: readonly string[], options: ForkOptions) => {
    const child = fork(file, args, options)
    child.on('message', (message: Partial<Watched>) => {
      if (message.watched !== undefined) journal.note(message.seat ?? -1, message.watched)
    })
    return child
  }) as typeof fork
  syncBuiltinESMExports()
}
if (process.argv.includes('watch')) watch()

const media = await startEmbeddedMedia({
  udpPort: 0,
  processes: 1,
  bindHost: '127.0.0.1',
  log: (event) => process.stderr.write(`${JSON.stringify(event)}\n`),
})
const gate = createMediaGate({
  media,
  waysFor: OWN_WAYS,
  readToken: async (token) => {
    const [room = '', seat = '0'] = token.split('.')
    return { room, seat: Number(seat), connection: 'bench' }
  },
})
const server = createServer((_request, response) => response.end())
server.on('upgrade', (request, socket, head) => void gate.upgrade(request, socket, head))
relayAt(server, media)
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo
  const ready: HostReady = {
    url: `ws://127.0.0.1:${port}/media`,
    mediaPid: media.pids()[0] ?? 0,
    mediaPort: media.place.ports[0] ?? 0,
  }
  process.send?.(ready)
})
process.on('disconnect', () => void media.close().then(() => process.exit(0)))
process.on('message', (order: HostOrder) => {
  if (order.order === 'close') {
    media.closeRoom(order.room)
    return
  }
  if (order.order === 'journal') {
    process.send?.(journal.read())
    return
  }
  media.openRoom(order.room)
  for (let seat = 0; seat < order.people; seat++)
    media.setRights(order.room, seat, { microphone: true, camera: true, hears: true, sees: true })
})

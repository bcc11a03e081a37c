/** The media server and its gate in a process of their own, as `npm start` runs them, for `media.ts`. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startEmbeddedMedia } from '../../server/media/embedded/start.ts'
import { createMediaGate } from '../../server/media/gate.ts'
import { OWN_WAYS, relayAt } from '../media/ownTurn.ts'

export type HostOrder =
  | { readonly order: 'open'; readonly room: string; readonly people: number }
  | { readonly order: 'close'; readonly room: string }

export interface HostReady {
  readonly url: string
  readonly mediaPid: number
  readonly mediaPort: number
}

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
  media.openRoom(order.room)
  for (let seat = 0; seat < order.people; seat++)
    media.setRights(order.room, seat, { microphone: true, camera: true, hears: true, sees: true })
})

/**
 * What forwarding costs at the least: one source of 1,200-byte packets and sixty receivers over the same transports
 * as the media server's, with nothing between but a loop. Run by `media.ts`: this is the forwarding side.
 */
import { Transport } from '../../server/media/embedded/transport.ts'
import { freeUdpPort } from '../../server/media/embedded/udpPort.ts'
import type { Credentials } from './mediaClient.ts'

export type FanOutOrder = { readonly connect: number; readonly credentials: Credentials }
export interface FanOutAnswer {
  readonly connect: number
  readonly credentials: Credentials
}

const settings = {
  udpPort: await freeUdpPort('127.0.0.1'),
  bindHost: '127.0.0.1',
  announced: { addresses: [], only: false },
}
const transports: Transport[] = []

process.on('disconnect', () => process.exit(0))
process.on('message', ({ connect, credentials }: FanOutOrder) => {
  const transport = new Transport({ ...credentials, sections: [] }, settings, {
    onOpen: () => undefined,
    onPacket: (bytes) => {
      if (connect !== 0) return
      for (let index = 1; index < transports.length; index++) {
        bytes.writeUInt32BE(index, 8)
        transports[index]?.send(bytes)
      }
    },
  })
  transports[connect] = transport
  const answer: FanOutAnswer = { connect, credentials: transport.local }
  process.send?.(answer)
})
process.send?.('ready')

/**
 * The media process: started by `media-process.ts`, ends when its channel to the server closes. It keeps rooms in
 * memory, reads no files and opens one UDP port.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { IceUdpMuxListener } from 'node-datachannel'
import type { Order, Report } from './orders.ts'
import { RoomHouse } from './room-house.ts'

const [port = '', bindHost = '', announcedIp = ''] = process.argv.slice(2)
const settings = {
  udpPort: Number(port),
  bindHost,
  announcedIp: announcedIp === '' ? null : announcedIp,
}

const send = (report: Report): void => {
  if (process.connected) process.send?.(report)
}

/** Waits until the port is ours; one that is being given up by a process before us takes a moment. */
async function takePort(): Promise<IceUdpMuxListener> {
  for (;;) {
    try {
      return new IceUdpMuxListener(settings.udpPort, settings.bindHost)
    } catch {
      await pause(50)
    }
  }
}

process.on('disconnect', () => process.exit(0))

const listener = await takePort()
const house = new RoomHouse(settings, send)
process.on('message', (order: Order) => {
  if (order.order === 'stop') {
    house.close()
    listener.stop()
    process.exit(0)
  }
  house.obey(order)
})
house.start()
send({ report: 'ready' })

/**
 * The media process: forked by `forkChild.ts`, stands by until it is told to take a port, ends when its channel to
 * the server closes. It keeps rooms in memory, reads no files and opens one UDP port.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { IceUdpMuxListener } from 'node-datachannel'
import { monotonicNow } from '../../clock.ts'
import type { Order, Report } from './orders.ts'
import { RoomHouse } from './roomHouse.ts'
import type { TransportSettings } from './transport.ts'

const RETRY_MS = 50
const LOOK_MS = 50

/** See `MediaServer.livesUntil`. */
let livesUntil = Number.POSITIVE_INFINITY

/** Asked for each packet: one that waited while this process stood still is not passed on either. */
const mayFlow = (): boolean =>
  livesUntil === Number.POSITIVE_INFINITY || monotonicNow() < livesUntil
const endIfOver = (): void => {
  if (!mayFlow()) process.exit(0)
}

const send = (report: Report): void => {
  if (process.connected) process.send?.(report)
}

/** Waits until the port is ours; one that is being given up by a process before us takes a moment. */
async function takePort(settings: TransportSettings): Promise<IceUdpMuxListener> {
  for (;;) {
    try {
      return new IceUdpMuxListener(settings.udpPort, settings.bindHost)
    } catch {
      await pause(RETRY_MS)
    }
  }
}

let work: { readonly house: RoomHouse; readonly listener: IceUdpMuxListener } | null = null

async function begin(settings: TransportSettings): Promise<void> {
  const listener = await takePort(settings)
  const introduced = (name: string, password: string): void =>
    send({ report: 'introduced', name, password })
  const house = new RoomHouse({ ...settings, introduced, mayFlow }, send)
  work = { house, listener }
  house.start()
  send({ report: 'ready' })
}

/** A signal to the whole group (Ctrl-C, a service manager) is the server's to answer: it says when to stop. */
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)
process.on('disconnect', () => process.exit(0))
setInterval(endIfOver, LOOK_MS).unref()
process.on('message', (order: Order) => {
  endIfOver()
  if (order.order === 'lives-until') livesUntil = order.moment
  else if (order.order === 'take') void begin(order)
  else if (order.order === 'stop') {
    work?.house.close()
    process.exit(0)
  } else work?.house.obey(order)
})

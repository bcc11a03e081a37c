/** The other side of `fanOut.ts`: one sender and its receivers in one process. */
import type { FanOutAnswer, FanOutOrder } from './fanOut.ts'
import { ClientEnd } from './mediaClient.ts'

export interface FanOutCount {
  readonly sent: number
  readonly received: number
  readonly p50: number
  readonly p99: number
  readonly seconds: number
}

const RECEIVERS = 60
const SIZE = 1200
const TICK_MS = 2

let received = 0
let sent = 0
let rate = 0
let owed = 0
let since = performance.now()
let last = performance.now()
let delays: number[] = []
const ends: ClientEnd[] = []
for (let index = 0; index <= RECEIVERS; index++)
  ends.push(
    new ClientEnd((bytes) => {
      received += 1
      if (received % 16 === 0)
        delays.push(Number(process.hrtime.bigint() - bytes.readBigUInt64BE(12)) / 1e6)
    }),
  )

const packet = Buffer.alloc(SIZE)
packet[0] = 0x80
packet[1] = 96
packet.writeUInt32BE(1, 8)
let sequence = 0
setInterval(() => {
  const now = performance.now()
  owed = Math.min(50, owed + ((now - last) * rate) / 1000)
  last = now
  for (; owed >= 1; owed -= 1) {
    packet.writeUInt16BE(sequence++ & 0xffff, 2)
    packet.writeBigUInt64BE(process.hrtime.bigint(), 12)
    if (ends[0]?.send(packet) === true) sent += 1
  }
}, TICK_MS)

process.on('disconnect', () => process.exit(0))
process.on('message', (order: FanOutAnswer | { readonly rate: number } | 'count') => {
  if (order === 'count') {
    const sorted = delays.sort((a, b) => a - b)
    const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0
    const seconds = (performance.now() - since) / 1000
    const counted: FanOutCount = { sent, received, p50: at(0.5), p99: at(0.99), seconds }
    process.send?.(counted)
    received = 0
    sent = 0
    delays = []
    since = performance.now()
  } else if ('rate' in order) rate = order.rate
  else ends[order.connect]?.accept(order.credentials)
})
ends.forEach((end, connect) => {
  const order: FanOutOrder = { connect, credentials: end.credentials }
  process.send?.(order)
})

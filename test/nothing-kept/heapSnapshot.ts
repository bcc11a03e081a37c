/** A heap snapshot of another process, taken through its inspector after garbage was collected. */
import { WebSocket } from 'ws'

/** `address` is the `ws://` address that node says when it starts with `--inspect`. */
export async function takeHeapSnapshot(address: string): Promise<Buffer> {
  const socket = new WebSocket(address, { perMessageDeflate: false })
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  const chunks: Buffer[] = []
  const waiting = new Map<number, () => void>()
  socket.on('message', (data) => {
    const message: { id?: number; method?: string; params?: { chunk?: string } } = JSON.parse(
      data.toString(),
    )
    if (message.method === 'HeapProfiler.addHeapSnapshotChunk') {
      chunks.push(Buffer.from(message.params?.chunk ?? ''))
    }
    if (message.id !== undefined) waiting.get(message.id)?.()
  })
  let id = 0
  const say = (method: string): Promise<void> => {
    id += 1
    const own = id
    return new Promise((resolve) => {
      waiting.set(own, resolve)
      socket.send(JSON.stringify({ id: own, method }))
    })
  }
  try {
    await say('HeapProfiler.enable')
    for (let time = 0; time < 3; time += 1) await say('HeapProfiler.collectGarbage')
    await say('HeapProfiler.takeHeapSnapshot')
    return Buffer.concat(chunks)
  } finally {
    socket.close()
  }
}

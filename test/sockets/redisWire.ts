/** A node's way to Redis, which can be cut: what is said into it is then lost without a word, as by a network that has parted. */
import { createServer, connect as dial, type Socket } from 'node:net'

export interface RedisWire {
  readonly url: string
  part(): void
  heal(): void
  close(): void
}

export async function layRedisWire(port: number): Promise<RedisWire> {
  const open = new Set<Socket>()
  let parted = false
  const keep = (socket: Socket): void => {
    open.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => open.delete(socket))
  }
  const server = createServer((near) => {
    keep(near)
    if (parted) {
      near.pause()
      return
    }
    const far = dial(port, '127.0.0.1')
    keep(far)
    near.on('close', () => far.destroy())
    far.on('close', () => near.destroy())
    near.pipe(far)
    far.pipe(near)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const own = typeof address === 'object' && address ? address.port : 0
  return {
    url: `redis://127.0.0.1:${own}`,
    part: () => {
      parted = true
      for (const socket of open) {
        socket.unpipe()
        socket.pause()
      }
    },
    heal: () => {
      parted = false
      for (const socket of open) socket.destroy()
    },
    close: () => {
      for (const socket of open) socket.destroy()
      server.close()
    },
  }
}

/** The board servers that ours is measured beside, each on a free port of loopback: `ws://…`. */
import { createServer } from 'node:http'
import { Server as HocuspocusServer } from '@hocuspocus/server'
import { setupWSConnection } from '@y/websocket-server/utils'
import { WebSocketServer } from 'ws'
import type { PeerHosts } from '../peers.ts'

export const hosts: PeerHosts = {
  async hocuspocus() {
    const server = new HocuspocusServer({ address: '127.0.0.1', port: 0, quiet: true })
    await server.listen()
    return `ws://127.0.0.1:${server.address.port}`
  },

  async 'y-websocket'() {
    const http = createServer((_, response) => response.end())
    const sockets = new WebSocketServer({ noServer: true })
    http.on('upgrade', (request, socket, head) => {
      sockets.handleUpgrade(request, socket, head, (line) => setupWSConnection(line, request))
    })
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
    const address = http.address()
    return `ws://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  },
}

/** A server as one node of its service: what of it the machines need, and what they do for it. */
import type { IncomingMessage, Server } from 'node:http'
import type { RandomBytes } from '../../shared/sealing/bytes.ts'
import type { Config } from '../config.ts'
import type { OtherNodes, Traffic } from '../http/traffic.ts'
import type { Log } from '../log.ts'
import type { MediaServer } from '../media/media.ts'
import type { Rooms } from '../rooms/registry.ts'
import type { Secrets } from '../tokens/keys.ts'
import type { InnerSide } from './innerSide.ts'
import { Machines } from './machines.ts'
import { nodeKeys } from './nodeKeys.ts'

export interface ServiceNodeParts {
  readonly among: NonNullable<Config['machines']>
  readonly secrets: Secrets
  readonly random: RandomBytes
  readonly log: Log
  readonly media: MediaServer
  /** Rooms that this process takes. */
  readonly most: number
  /** Asked for only once the node has started. */
  readonly rooms: () => Rooms
  readonly draining: () => boolean
}

export type ServiceNode = ReturnType<typeof serviceNode>

/** Not started yet. */
export function serviceNode(parts: ServiceNodeParts) {
  const { among, draining, log, media, most, random, rooms } = parts
  const keys = nodeKeys(parts.secrets)
  const node = new Machines({
    redis: among.redis,
    address: `http://${among.host}:${among.port}`,
    key: keys[0],
    random,
    log,
    rooms: () => rooms().size,
    knows: (room) => rooms().knows(room),
    open: () => !draining() && rooms().size < most && media.health().state === 'up',
    standDown: (may) => rooms().standDown(may),
    livesUntil: (moment) => media.livesUntil?.(moment),
  })
  return {
    node,
    /** `mayAsk`: whether whoever sends this request may have the directory asked. */
    othersFor: (
      addressOf: (request: IncomingMessage) => string,
      mayAsk: (address: string) => boolean,
    ): OtherNodes => ({
      placeOf: (request) => node.placeOf(request, () => mayAsk(addressOf(request))),
      request: (request, response, address) =>
        node.request(request, response, address, addressOf(request)),
      upgrade: (request, socket, head, address) =>
        node.upgrade(request, socket, head, address, addressOf(request)),
    }),
    innerPort: (inside: InnerSide, traffic: Traffic): Server => inside.port(keys, node, traffic),
  }
}

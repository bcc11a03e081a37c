/** What other nodes pass on to this one, answered as if it had come here: under the address of whoever asks. */
import type { IncomingMessage, Server } from 'node:http'
import type { Traffic } from '../http/traffic.ts'
import { createInnerPort } from './innerPort.ts'
import type { Machines } from './machines.ts'

export class InnerSide {
  readonly #from = new WeakMap<IncomingMessage, string>()

  /** The address of whoever asks: as another node has passed it on, or else as `read` has it. */
  reading(read: (request: IncomingMessage) => string): (request: IncomingMessage) => string {
    return (request) => this.#from.get(request) ?? read(request)
  }

  /** Not listening yet. `keys`: the nodes' keys, the present one first. */
  port(keys: readonly string[], machines: Machines, traffic: Traffic): Server {
    return createInnerPort({
      keys,
      promise: (to) => machines.promise(to),
      holds: (label) => machines.holds(label),
      request: (request, response, from) => {
        this.#from.set(request, from)
        // Express's own word for it.
        Object.defineProperty(request, 'ip', { value: from })
        traffic.request(request, response)
      },
      upgrade: (request, socket, head, from) => {
        this.#from.set(request, from)
        traffic.upgrade(request, socket, head)
      },
    })
  }
}

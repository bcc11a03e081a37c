/** What the nodes of a service ask each other, past the directory. */
import * as v from 'valibot'
import type { Label, NodeId } from './directory.ts'

/** ms. A node that answers later has stood still, or is gone. */
const ANSWER_WITHIN = 1_000

/** Only nodes know it: derived from the secret that they share. */
export const NODE_HEADER = 'x-balint-node'
export const PROMISE_PATH = '/node/promise/'
export const HOLDS_PATH = '/node/holds/'

const AnswerSchema = v.object({ yes: v.boolean() })

export class Neighbours {
  readonly #key: string
  readonly #addressOf: (node: NodeId) => string | null

  constructor(key: string, addressOf: (node: NodeId) => string | null) {
    this.#key = key
    this.#addressOf = addressOf
  }

  /** Whether that node promises to take nothing of `self` for the time of a lease. */
  promises(node: NodeId, self: NodeId): Promise<boolean> {
    return this.#asks(node, PROMISE_PATH + self)
  }

  /** Where a room lives by its node's own word: the address of the first of `among` that has it; null when none says so. */
  async whoHolds(label: Label, among: readonly NodeId[]): Promise<string | null> {
    const asked = among.map(async (node) => {
      if (await this.#asks(node, HOLDS_PATH + label)) return this.#addressOf(node)
      throw new Error('not there')
    })
    return Promise.any(asked).catch(() => null)
  }

  async #asks(node: NodeId, path: string): Promise<boolean> {
    const address = this.#addressOf(node)
    if (address === null) return false
    try {
      const answer = await fetch(address + path, {
        method: 'POST',
        headers: { [NODE_HEADER]: this.#key },
        signal: AbortSignal.timeout(ANSWER_WITHIN),
      })
      const said = v.safeParse(AnswerSchema, await answer.json())
      return said.success && said.output.yes
    } catch {
      return false
    }
  }
}

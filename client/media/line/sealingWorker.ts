/**
 * The worker that seals and opens frames. A line whose worker has not come looks whole and lets nothing through, so nothing is joined
 * before the worker has answered.
 */
import type { Scope } from '../lifetime/scope.ts'
import { neverPlain } from './neverPlain.ts'

/** A thin line may take long for it (ms); then it is asked for anew. */
const ANSWERS_WITHIN = 30_000

export const startSealing = (): Worker =>
  neverPlain(new Worker(new URL('livekit-client/e2ee-worker', import.meta.url), { type: 'module' }))

const isAnswer = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'initAck'

/** Whether it has come and answered its first order, which must have been given in this same turn. */
export function isAtWork(worker: Worker, within: Scope): Promise<boolean> {
  return new Promise((resolve) => {
    const waiting = within.within()
    const end = (is: boolean): void => {
      resolve(is)
      waiting.end()
    }
    waiting.onEnd(() => resolve(false))
    const { signal } = waiting
    worker.addEventListener('error', () => end(false), { signal })
    worker.addEventListener('message', ({ data }) => isAnswer(data) && end(true), { signal })
    void waiting.sleep(ANSWERS_WITHIN).then(() => end(false))
  })
}

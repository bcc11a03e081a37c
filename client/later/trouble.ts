/** What stands in the way of the parts that are being fetched; screens that wait say it. */
import { Listeners } from '../listeners.ts'

export type Trouble = 'slow' | 'asked-again' | 'new-build'

const GRAVEST: readonly Trouble[] = ['new-build', 'asked-again', 'slow']

const current = new Map<symbol, Trouble | null>()
const listeners = new Listeners()

export const lateness = {
  begin(): { say(trouble: Trouble): void; end(): void } {
    const part = Symbol('part')
    current.set(part, null)
    return {
      say: (trouble) => {
        current.set(part, trouble)
        listeners.tell()
      },
      end: () => {
        current.delete(part)
        listeners.tell()
      },
    }
  },
  subscribe: listeners.subscribe,
  /** The worst of what the waiting parts have met; null while nothing is wrong. */
  now(): Trouble | null {
    const troubles = [...current.values()]
    return GRAVEST.find((trouble) => troubles.includes(trouble)) ?? null
  },
} as const

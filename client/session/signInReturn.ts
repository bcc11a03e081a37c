/**
 * Between the tab that comes back from the organisation's provider and the page that asked: both are of this origin, and no other
 * hears them. What is passed is of use to that page alone, which holds the attempt it answers.
 */
import * as v from 'valibot'
import { ReturnedSchema } from '../../shared/signIn.ts'

const CHANNEL = 'balint-sign-in'
/** ms within which the page that asked says that it has heard; it only has to be there. */
const HEARD_WITHIN = 3_000

const SaidSchema = v.variant('say', [
  v.strictObject({ say: v.literal('returned'), state: v.string(), returned: ReturnedSchema }),
  v.strictObject({ say: v.literal('heard'), state: v.string() }),
])
type Said = v.InferOutput<typeof SaidSchema>

const saidIn = (event: MessageEvent<unknown>): Said | null => {
  const said = v.safeParse(SaidSchema, event.data)
  return said.success ? said.output : null
}

/** What the tab with this state comes back with; null once `signal` gives up. */
export function hearReturn(state: string, signal: AbortSignal): Promise<string | null> {
  return new Promise((resolve) => {
    const channel = new BroadcastChannel(CHANNEL)
    const end = (returned: string | null): void => {
      channel.close()
      resolve(returned)
    }
    signal.addEventListener('abort', () => end(null), { once: true })
    channel.onmessage = (event: MessageEvent<unknown>) => {
      const said = saidIn(event)
      if (said?.say !== 'returned' || said.state !== state) return
      channel.postMessage({ say: 'heard', state } satisfies Said)
      end(said.returned)
    }
  })
}

/** Passes on what this tab came back with (`?…`). False when nobody of this browser waits for it. */
export function passOn(returned: string): Promise<boolean> {
  const state = new URLSearchParams(returned).get('state')
  const said = v.safeParse(SaidSchema, { say: 'returned', state, returned })
  if (!said.success) return Promise.resolve(false)
  return new Promise((resolve) => {
    const channel = new BroadcastChannel(CHANNEL)
    const end = (heard: boolean): void => {
      clearTimeout(tooLong)
      channel.close()
      resolve(heard)
    }
    const tooLong = setTimeout(() => end(false), HEARD_WITHIN)
    channel.onmessage = (event: MessageEvent<unknown>) => {
      const answer = saidIn(event)
      if (answer?.say === 'heard' && answer.state === state) end(true)
    }
    channel.postMessage(said.output)
  })
}

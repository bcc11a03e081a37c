/** The vigil's edge: two plain requests, without a link, a key or a socket. */
import * as v from 'valibot'
import { ENDED_PATH, type EndedRequest, HealthSchema } from '../../shared/endedRoom.ts'
import { LABEL_QUERY } from '../../shared/label.ts'
import { beginVigil, hasTold, nextOf } from './vigil.ts'

/** How often it is looked whether the server has started again (ms). */
const LOOK_EVERY = 15_000
const ANSWER_WITHIN = 5_000

export interface VigilParts {
  /** Of the server. */
  readonly origin: string
  /** The ended room's: by it the machine is asked that had the room. */
  readonly label: string | null
  readonly clock: { passed(): number }
  /** ms between two looks; {@link LOOK_EVERY} where it is left out. */
  readonly vigilEvery?: number
}

/** Begins, with what came in place of the copy at the end; the answer ends it before its time. */
export function keepVigil(parts: VigilParts, word: string): () => void {
  const { label, origin, vigilEvery: every = LOOK_EVERY } = parts
  const at = (path: string): string =>
    `${origin}${path}${label === null ? '' : `?${LABEL_QUERY}=${label}`}`
  const passed = (): number => parts.clock.passed()
  let vigil = beginVigil(passed())
  let timer: ReturnType<typeof setTimeout> | undefined
  let isOver = false
  const look = async (): Promise<void> => {
    const run = await runOf(at('/healthz'))
    const next = nextOf(vigil, run, passed())
    if (next === 'tell' && run !== null && (await isTold(at(ENDED_PATH), word))) {
      vigil = hasTold(run, passed())
    }
    if (!isOver && next !== 'over') timer = setTimeout(look, every)
  }
  void look()
  return () => {
    isOver = true
    clearTimeout(timer)
  }
}

const ask = (url: string, init: RequestInit): Promise<Response> =>
  fetch(url, {
    ...init,
    cache: 'no-store',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(ANSWER_WITHIN),
  })

/** Which run of the server answers; null when none does, or one of an earlier release. */
async function runOf(url: string): Promise<string | null> {
  try {
    const health = v.safeParse(HealthSchema, await (await ask(url, {})).json())
    return health.success ? (health.output.run ?? null) : null
  } catch {
    return null
  }
}

/** Whether the server has heard the word, or will never: one with another secret takes no old copy either. */
async function isTold(url: string, word: string): Promise<boolean> {
  const request: EndedRequest = { word }
  try {
    const answer = await ask(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    })
    return answer.ok || (answer.status >= 400 && answer.status < 500 && answer.status !== 429)
  } catch {
    return false
  }
}

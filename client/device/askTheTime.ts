/** Pages that say no hello ask the server for its clock by the date that stands over every answer. */
import { elapsedBetween } from './elapsed.ts'
import { deviceTime, type ServerClock, serverClock } from './serverClock.ts'

/** An answer's date is cut to whole seconds: on average half a second has passed since (ms). */
const HALF_OF_A_SECOND = 500
/** A page that was not answered goes on by the device's clock after this long (ms). */
const PATIENCE = 8_000

/** Epoch ms of an answer's date; null where it has none that can be read. */
export function dateOf(headers: Pick<Headers, 'get'>): number | null {
  const said = Date.parse(headers.get('date') ?? '')
  return Number.isFinite(said) ? said + HALF_OF_A_SECOND : null
}

/** Whether the server has said it. Never throws; without an answer the device stays believed, and pages say so. */
export async function askTheTime(
  clock: Pick<ServerClock, 'heard' | 'missed' | 'passed'> = serverClock,
  ask: typeof fetch = fetch,
): Promise<boolean> {
  const sent = clock.passed()
  try {
    const { headers } = await ask('/healthz', {
      method: 'HEAD',
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE),
    })
    // A network that wants a sign-in first answers too, with a page and a clock of its own.
    const isOurs = /json/.test(headers.get('content-type') ?? '')
    const server = isOurs ? dateOf(headers) : null
    if (server !== null) {
      clock.heard(server, sent)
      return true
    }
  } catch {
    // It is asked again.
  }
  clock.missed()
  return false
}

/** Asks until it is said; `pauseAfter` so many tries it rests so long (ms). */
export async function askUntilSaid(
  pauseAfter: (tries: number) => number,
  ask: () => Promise<boolean> = askTheTime,
  rest: (ms: number) => Promise<unknown> = (ms) =>
    new Promise((resolve) => setTimeout(resolve, ms)),
): Promise<void> {
  for (let asked = 1; !(await ask()); asked += 1) await rest(pauseAfter(asked))
}

/** A page that was away for this long (ms) may have slept, and what counts on a device may stand still in sleep. */
const LONG_AWAY = 60_000

/** Now, and whenever the page is looked at again after a while. */
export function followTheTime(pauseAfter: (tries: number) => number): void {
  const elapsed = elapsedBetween(deviceTime)
  void askUntilSaid(pauseAfter)
  document.addEventListener('visibilitychange', () => {
    const away = elapsed()
    if (document.visibilityState === 'visible' && away > LONG_AWAY) void askTheTime()
  })
}

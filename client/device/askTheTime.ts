/** Pages that say no hello ask the server for its clock once, by the date that stands over every answer. */
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

/** Never throws; without an answer the device stays believed. */
export async function askTheTime(
  clock: Pick<ServerClock, 'heard' | 'passed'> = serverClock,
  ask: typeof fetch = fetch,
): Promise<void> {
  const sent = clock.passed()
  try {
    const { headers } = await ask('/healthz', {
      method: 'HEAD',
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE),
    })
    const server = dateOf(headers)
    if (server !== null) clock.heard(server, sent)
  } catch {
    // What is shown until the server answers something else is by the device.
  }
}

/** A page that was away for this long (ms) may have slept, and what counts on a device may stand still in sleep. */
const LONG_AWAY = 60_000

/** Now, and whenever the page is looked at again after a while. */
export function followTheTime(): void {
  const elapsed = elapsedBetween(deviceTime)
  void askTheTime()
  document.addEventListener('visibilitychange', () => {
    const away = elapsed()
    if (document.visibilityState === 'visible' && away > LONG_AWAY) void askTheTime()
  })
}

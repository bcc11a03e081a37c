/** Keeps the screen awake while this page is in its room. */
import type { RoomSession } from './roomSession.ts'

export function keepAwake(session: RoomSession): void {
  // Not in every browser; without it the screen follows the device's own habits.
  if (!('wakeLock' in navigator)) return
  let lock: WakeLockSentinel | null = null
  let asking = false

  const follow = async (): Promise<void> => {
    const wanted = session.snapshot().stage === 'room' && document.visibilityState === 'visible'
    if (!wanted) {
      await lock?.release()
      lock = null
      return
    }
    if (asking || (lock && !lock.released)) return
    asking = true
    try {
      lock = await navigator.wakeLock.request('screen')
    } finally {
      asking = false
    }
  }
  /** Refused on a low battery, say: the next change asks again. */
  const quietly = () => {
    follow().catch(() => undefined)
  }
  session.subscribe(quietly)
  document.addEventListener('visibilitychange', quietly)
  quietly()
}

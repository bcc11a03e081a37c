/**
 * Somebody sits back while no leader is here: after two minutes the room says so to everybody, by itself. It comes by time alone, the
 * same whatever anybody does, so that nothing of whoever sits back is in it.
 */
import { useEffect, useState } from 'react'
import type { SeatedView } from '../../../shared/pageView.ts'
import type { InRoom } from '../../session/context.tsx'
import { useAnnounce } from '../announce/Announcer.tsx'
import { sittingBack } from '../people.ts'
import { leaderlessNotice } from './middleState.ts'

/** ms. As long as a group waits for a presenter whose line is lost. */
export const LEADERLESS_AFTER = 120_000

const waits = (view: SeatedView): boolean =>
  view.moment.at === 'running' && view.moment.holds === 'no-leader' && sittingBack(view)

export function useLeaderless(room: InRoom): boolean {
  const [long, setLong] = useState(false)
  const announce = useAnnounce()
  const now = waits(room.view)
  const { title, say } = leaderlessNotice(room)
  const sentence = `${title} ${say}`
  useEffect(() => {
    if (!now) return
    const timer = setTimeout(() => setLong(true), LEADERLESS_AFTER)
    return () => {
      clearTimeout(timer)
      setLong(false)
    }
  }, [now])
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once, as it begins
  useEffect(() => {
    if (long) announce(sentence)
  }, [long])
  return now && long
}

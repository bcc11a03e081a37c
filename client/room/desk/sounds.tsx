/**
 * The desk's two soft sounds, each of which its leader may switch off: a knock when somebody comes to the door (the server lets at
 * most one through in ten seconds), and a low note when somebody needs a pause or has answered "Not now".
 */
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { type InRoom, useRoomSession } from '../../session/context.tsx'
import { loudOnes, sounds } from './shownSignals.ts'

interface Sound {
  readonly on: boolean
  set(on: boolean): void
}

interface Sounds {
  readonly knock: Sound
  readonly needs: Sound
}

const SILENT: Sound = { on: false, set: () => undefined }
const SoundsContext = createContext<Sounds>({ knock: SILENT, needs: SILENT })
export const useSounds = (): Sounds => useContext(SoundsContext)

/** One soft beat: `at` and `lasts` in s, from `frequency` down to `falls` of it. */
interface Beat {
  readonly at: number
  readonly lasts: number
  readonly frequency: number
  readonly falls: number
}

/** Two short low wooden beats. */
const KNOCK: readonly Beat[] = [
  { at: 0, lasts: 0.12, frequency: 190, falls: 0.6 },
  { at: 0.16, lasts: 0.12, frequency: 170, falls: 0.6 },
]
/** One longer note, told from a knock with closed eyes. */
const NEEDS: readonly Beat[] = [{ at: 0, lasts: 0.7, frequency: 262, falls: 0.98 }]

function play(audio: AudioContext, beats: readonly Beat[]): void {
  for (const { at, lasts, frequency, falls } of beats) {
    const start = audio.currentTime + at
    const tone = audio.createOscillator()
    const loudness = audio.createGain()
    tone.type = 'sine'
    tone.frequency.setValueAtTime(frequency, start)
    tone.frequency.exponentialRampToValueAtTime(frequency * falls, start + lasts * 0.75)
    loudness.gain.setValueAtTime(0.0001, start)
    loudness.gain.exponentialRampToValueAtTime(0.12, start + 0.008)
    loudness.gain.exponentialRampToValueAtTime(0.0001, start + lasts)
    tone.connect(loudness).connect(audio.destination)
    tone.start(start)
    tone.stop(start + lasts + 0.01)
  }
}

/** Plays within this page alone. */
function usePlayer(): (beats: readonly Beat[]) => void {
  const audio = useRef<AudioContext | null>(null)
  useEffect(
    () => () => {
      void audio.current?.close()
      audio.current = null
    },
    [],
  )
  return useCallback((beats: readonly Beat[]) => {
    try {
      audio.current ??= new AudioContext()
      play(audio.current, beats)
    } catch {
      // A browser may refuse to make sound; what it was for stands on the desk all the same.
    }
  }, [])
}

export function SoundsProvider({ room, children }: { room: InRoom; children: ReactNode }) {
  const session = useRoomSession()
  const [knocks, setKnocks] = useState(true)
  const [tells, setTells] = useState(true)
  const player = usePlayer()
  useEffect(() => {
    if (knocks) return session.onKnock(() => player(KNOCK))
    return undefined
  }, [session, knocks, player])
  const heard = useRef<readonly number[] | null>(null)
  const { desk, you } = room.view
  useEffect(() => {
    const now = desk === null ? null : loudOnes(desk, you.seat)
    if (tells && now !== null && sounds(heard.current, now)) player(NEEDS)
    heard.current = now
  }, [desk, you.seat, tells, player])
  const value = useMemo(
    () => ({ knock: { on: knocks, set: setKnocks }, needs: { on: tells, set: setTells } }),
    [knocks, tells],
  )
  return <SoundsContext value={value}>{children}</SoundsContext>
}

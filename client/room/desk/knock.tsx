/** A soft knock on the desk when somebody comes to the door; a leader may switch it off. The server lets at most one through in ten seconds. */
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useRoomSession } from '../../session/context.tsx'

interface Knock {
  readonly on: boolean
  set(on: boolean): void
}

const KnockContext = createContext<Knock>({ on: false, set: () => undefined })
export const useKnock = (): Knock => useContext(KnockContext)

/** Two short low wooden beats; times in s. */
function play(audio: AudioContext): void {
  for (const [at, frequency] of [
    [0, 190],
    [0.16, 170],
  ] as const) {
    const start = audio.currentTime + at
    const tone = audio.createOscillator()
    const loudness = audio.createGain()
    tone.type = 'sine'
    tone.frequency.setValueAtTime(frequency, start)
    tone.frequency.exponentialRampToValueAtTime(frequency * 0.6, start + 0.09)
    loudness.gain.setValueAtTime(0.0001, start)
    loudness.gain.exponentialRampToValueAtTime(0.12, start + 0.008)
    loudness.gain.exponentialRampToValueAtTime(0.0001, start + 0.12)
    tone.connect(loudness).connect(audio.destination)
    tone.start(start)
    tone.stop(start + 0.13)
  }
}

export function KnockProvider({ children }: { children: ReactNode }) {
  const session = useRoomSession()
  const [on, set] = useState(true)
  const audio = useRef<AudioContext | null>(null)
  useEffect(() => {
    if (!on) return
    return session.onKnock(() => {
      audio.current ??= new AudioContext()
      play(audio.current)
    })
  }, [session, on])
  useEffect(
    () => () => {
      void audio.current?.close()
      audio.current = null
    },
    [],
  )
  const value = useMemo(() => ({ on, set }), [on])
  return <KnockContext.Provider value={value}>{children}</KnockContext.Provider>
}

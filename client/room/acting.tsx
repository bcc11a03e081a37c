/** How screens ask for something: the command goes out, and a refusal is said once in its own sentence. */
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
import type { ErrorCode } from '../../shared/answer.ts'
import type { DeskCommand, LinksMade } from '../../shared/protocol.ts'
import { asSeen, type Command, leavesPhase, type Shown } from '../../shared/session/command.ts'
import { serverClock } from '../device/serverClock.ts'
import { useRoomSession } from '../session/context.tsx'
import type { RoomSession } from '../session/roomSession.ts'
import { refused } from '../text/errors.ts'
import { notDone } from '../text/room.ts'
import { SeenPhase } from './seenPhase.ts'

export interface Acting {
  /** Resolves to whether it was done. */
  command(command: Command): Promise<boolean>
  /** Resolves to what was signed, nothing for most; null when refused. */
  door(command: DeskCommand): Promise<LinksMade | null>
  /** Says a sentence in the quiet line above the controls for a while. */
  say(sentence: string): void
  readonly said: string | null
}

const ActingContext = createContext<Acting | null>(null)

/** The phase that is on the screen at this moment; null before the first. */
export function phaseOf(session: RoomSession): number | null {
  const snapshot = session.snapshot()
  const moment = snapshot.stage === 'room' ? snapshot.view.moment : null
  return moment?.at === 'running' ? moment.index : null
}

/** What this page shows of what commands are about. */
function shownBy(session: RoomSession): Shown {
  const snapshot = session.snapshot()
  const view = snapshot.stage === 'room' ? snapshot.view : null
  return {
    phase: phaseOf(session),
    presenter: view?.presenter?.seat ?? null,
    board: view?.board.number ?? 0,
    sittings: new Map(
      view ? [...view.chairs, ...view.observers].map((at) => [at.seat, at.generation]) : [],
    ),
  }
}

/** How long a sentence stays, in ms. */
const STAYS = 8000

/** Pressing twice is no news. */
const NO_NEWS: ReadonlySet<ErrorCode> = new Set(['already-so'])

export function ActingProvider({ children }: { children: ReactNode }) {
  const session = useRoomSession()
  const [said, setSaid] = useState<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  const say = useCallback((sentence: string) => {
    clearTimeout(timer.current)
    setSaid(sentence)
    timer.current = setTimeout(() => setSaid(null), STAYS)
  }, [])

  const [seen] = useState(() => new SeenPhase(phaseOf(session)))
  useEffect(
    () => session.subscribe(() => seen.see(phaseOf(session), serverClock.passed())),
    [session, seen],
  )

  const acting = useMemo<Acting>(() => {
    const refuse = (code: ErrorCode) => {
      if (!NO_NEWS.has(code)) say(refused[code])
    }
    return {
      said,
      say,
      async command(command) {
        if (command.type === 'begin') seen.asks(serverClock.passed())
        if (leavesPhase(command)) {
          const now = serverClock.passed()
          if (command.from === undefined && !seen.isRead(now)) {
            refuse('moved-on')
            return false
          }
          seen.asks(now)
        }
        try {
          const answer = await session.command(asSeen(command, shownBy(session)))
          if (!answer.ok) refuse(answer.code)
          return answer.ok
        } catch {
          say(notDone)
          return false
        }
      },
      async door(command) {
        try {
          const answer = await session.door(command)
          if (answer.ok) return answer
          refuse(answer.code)
        } catch {
          say(notDone)
        }
        return null
      },
    }
  }, [session, seen, said, say])
  return <ActingContext.Provider value={acting}>{children}</ActingContext.Provider>
}

export function useActing(): Acting {
  const acting = useContext(ActingContext)
  if (!acting) throw new Error('A screen of the room stands outside ActingProvider')
  return acting
}

/** Follows the room and says each change once: to screen readers, and as a quiet line or a notice that stands for a while. */
import { useEffect, useRef, useState } from 'react'
import type { InRoom } from '../../session/context.tsx'
import { notices } from '../../text/notices.ts'
import { lost as lostText } from '../../text/room.ts'
import { nameOf } from '../people.ts'
import type { Said } from '../said.ts'
import { useAnnounce, useForgetBoard } from './Announcer.tsx'
import { changes, closesYours, leaderGone } from './changes.ts'
import { keyChanges } from './keyChanges.ts'

export interface Announced {
  /** Quiet lines that stand for a while: somebody has joined. */
  readonly recent: readonly string[]
  /** A leader has gone and the other leads: in the middle, for a while. */
  readonly gone: Said | null
}

const QUIET_FOR = 20_000
const NOTICE_FOR = 30_000

/** The notice of a leader who is away while the other leads. */
function goneNow(room: InRoom): Said | null {
  for (const chair of room.view.chairs) {
    if (chair.presence !== 'lost' && chair.presence !== 'stepped-out') continue
    const title = leaderGone(room, chair)
    if (title) {
      return { title, say: notices.leaderLostNote(nameOf(room, chair.seat)), short: title }
    }
  }
  return null
}

const phaseOf = (room: InRoom): string =>
  room.view.moment.at === 'running' ? `${room.view.moment.index}` : room.view.moment.at

export function useChanges(room: InRoom): Announced {
  const before = useRef<InRoom | null>(null)
  const announce = useAnnounce()
  const forgetBoard = useForgetBoard()
  const [recent, setRecent] = useState<readonly string[]>([])
  const [gone, setGone] = useState<Said | null>(null)
  const quiet = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const notice = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  useEffect(() => {
    const was = before.current
    before.current = room
    if (!was || was === room) return
    if (was.view.board.number !== room.view.board.number) forgetBoard()
    const said = [
      ...(was.line.state === 'lost' && room.line.state === 'live' ? [lostText.back] : []),
      ...changes(
        was,
        room,
        (guest) => room.guests.find((g) => g.guest === guest && !g.mismatch)?.name ?? null,
      ),
      ...keyChanges(was, room),
    ]
    for (const sentence of said) announce(sentence)
    const late = room.view.latecomers > was.view.latecomers
    const strip = room.view.stripOn && !was.view.stripOn
    const closed = closesYours(was, room)
    if (late || strip || closed) {
      setRecent([
        ...(closed ? [notices.othersClosed] : []),
        ...(late ? [notices.late] : []),
        ...(strip ? [notices.stripOn] : []),
      ])
      clearTimeout(quiet.current)
      quiet.current = setTimeout(() => setRecent([]), QUIET_FOR)
    }
    const goneBefore = goneNow(was)?.title
    const goneAfter = goneNow(room)
    if (goneAfter && goneAfter.title !== goneBefore) {
      setGone(goneAfter)
      clearTimeout(notice.current)
      notice.current = setTimeout(() => setGone(null), NOTICE_FOR)
    } else if (!goneAfter || phaseOf(was) !== phaseOf(room)) setGone(null)
  }, [room, announce, forgetBoard])
  useEffect(
    () => () => {
      clearTimeout(quiet.current)
      clearTimeout(notice.current)
    },
    [],
  )
  return { recent, gone }
}

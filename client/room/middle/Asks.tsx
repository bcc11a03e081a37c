/** Everything the room may ask of this person now, the most pressing first; one at a time. */
import './ask.css'
import type { CSSProperties, ReactNode } from 'react'
import { Button } from '../../design/parts/Button.tsx'
import { useMedia, useRoomMedia } from '../../media/context.tsx'
import { type InRoom, useRoomSession } from '../../session/context.tsx'
import { notDone, asks as text } from '../../text/room.ts'
import { useActing } from '../acting.tsx'
import type { Placement } from '../circle/placement.ts'
import { Ask } from './Ask.tsx'
import { Opening, useOpening } from './Opening.tsx'
import { QuietCheck } from './QuietCheck.tsx'

export function Asks({
  room,
  placement,
  check,
}: {
  readonly room: InRoom
  readonly placement: Placement
  /** False where the quiet check has its own place, on the window seat. */
  readonly check: boolean
}) {
  const session = useRoomSession()
  const media = useRoomMedia()
  const needsTap = useMedia((of) => of.needsTap)
  const { command, say } = useActing()
  const opening = useOpening(room)
  const { view } = room

  const moveThere = (yes: boolean): void => {
    session.moveThere(yes).catch(() => say(notDone))
  }
  let ask: ReactNode = null
  if (view.moveAsked) {
    ask = (
      <Ask title={text.move} note={text.moveNote}>
        <Button size="small" onClick={() => moveThere(true)}>
          {text.moveYes}
        </Button>
        <Button size="small" kind="quiet" onClick={() => moveThere(false)}>
          {text.moveNo}
        </Button>
      </Ask>
    )
  } else if (needsTap) {
    ask = (
      <Ask title={text.hear}>
        <Button kind="primary" onClick={() => void media.allowSound()}>
          {text.hearYes}
        </Button>
      </Ask>
    )
  } else if (view.you.askedAboutObserver) {
    ask = (
      <Ask title={text.observer} note={text.observerNote}>
        <Button size="small" onClick={() => void command({ type: 'answer-observer', yes: true })}>
          {text.observerYes}
        </Button>
        <Button size="small" onClick={() => void command({ type: 'answer-observer', yes: false })}>
          {text.observerNo}
        </Button>
      </Ask>
    )
  } else if (check && view.you.check?.answer === 'waiting') {
    ask = <QuietCheck room={room} />
  } else if (opening) ask = <Opening opening={opening} />
  if (!ask) return null
  const { middle } = placement
  const style: CSSProperties =
    placement.ring === null
      ? {}
      : { left: middle.x, top: middle.y, width: middle.width, height: middle.height }
  return (
    <div className="asks" style={style}>
      {ask}
    </div>
  )
}

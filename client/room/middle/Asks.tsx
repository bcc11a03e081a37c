/** Everything the room may ask of this person now, the most pressing first; one at a time. */
import './ask.css'
import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '../../design/parts/Button.tsx'
import { useMediaSnapshot, useRoomMedia } from '../../media/context.tsx'
import { type InRoom, useRoomSession } from '../../session/context.tsx'
import { notDone, asks as text } from '../../text/en/room.ts'
import { useActing } from '../acting.tsx'
import type { Placement } from '../circle/placement.ts'
import { youSitBack } from '../people.ts'
import { QuietCheck } from './QuietCheck.tsx'

function Ask({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <section className="ask" aria-label={title}>
      <h2>{title}</h2>
      {note && <p>{note}</p>}
      <div className="ask__row">{children}</div>
    </section>
  )
}

/** Own tap opens the microphone after a leader has brought the presenter back: asked once, where the work goes on. */
function useBroughtBack(room: InRoom): [boolean, () => void] {
  const { presenter, you } = room.view
  const back = youSitBack(room.view)
  const was = useRef(back)
  const [asked, setAsked] = useState(false)
  useEffect(() => {
    if (was.current && !back && presenter?.seat === you.seat) setAsked(true)
    if (back) setAsked(false)
    was.current = back
  }, [back, presenter, you.seat])
  return [asked, () => setAsked(false)]
}

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
  const { needsTap, microphone } = useMediaSnapshot()
  const { command, say } = useActing()
  const [broughtBack, settle] = useBroughtBack(room)
  const { view } = room
  const openRef = useRef<HTMLButtonElement>(null)
  const askBack = broughtBack && !microphone && view.you.rights.microphone
  useEffect(() => {
    if (askBack) openRef.current?.focus()
  }, [askBack])

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
  } else if (askBack) {
    ask = (
      <Ask title={text.back} note={text.backNote}>
        <button
          type="button"
          className="btn btn--primary"
          ref={openRef}
          onClick={() => {
            settle()
            void media.setMicrophone(true)
          }}
        >
          {text.backYes}
        </button>
        <Button kind="quiet" onClick={settle}>
          {text.backLater}
        </Button>
      </Ask>
    )
  }
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

/** The board's header: what it is, and a leader's few handles. The rest of the switches are on the desk. */
import { Redo2, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../design/parts/Button.tsx'
import { Icon } from '../../design/parts/Icon.tsx'
import { useInRoom } from '../../session/context.tsx'
import { spoken, board as text } from '../../text/board.ts'
import { useActing } from '../acting.tsx'
import { useAnnounce } from '../announce/Announcer.tsx'
import { AskOnce } from '../parts/AskOnce.tsx'
import { useBoardPlace } from './boardPlace.tsx'
import { useUndo } from './undoing.tsx'
import { useBoardSnapshot, useBoardStore } from './useBoard.ts'

/** Narrower than this (px) "Show together" stands alone: the other handles are on the desk too. */
const ROOMY = 520

export function Head({ width }: { readonly width: number }) {
  const { view } = useInRoom()
  const { hidden } = useBoardSnapshot()
  const place = useBoardPlace()
  const caption = hidden ? text.hidden : view.board.access === 'read' ? text.reading : text.passing
  return (
    <header className={view.you.rights.desk ? 'board__head board__head--desk' : 'board__head'}>
      <h2>{text.title}</h2>
      <span className="cap q board__caption">{caption}</span>
      <div className="board__tools">
        <Steps />
        {view.you.rights.desk && <LeadersHandles roomy={width >= ROOMY} />}
        {view.you.standing === 'sitting-back' && <HideFromMe />}
        {place.folded && (
          <Button kind="quiet" size="small" onClick={place.backToCircle}>
            {text.backToCircle}
          </Button>
        )}
      </div>
    </header>
  )
}

/** Undo and redo of one's own steps, shown once there is something to undo. */
function Steps() {
  const store = useBoardStore()
  const announce = useAnnounce()
  const undo = useUndo()
  const { canUndo, canRedo, mayWrite } = useBoardSnapshot()
  if (!mayWrite || !(canUndo || canRedo)) return null
  const step = (done: string | null, sentence: string) =>
    announce(done === null ? spoken.nothingToUndo : sentence)
  return (
    <span className="board__steps">
      <button
        type="button"
        className="btn btn--quiet btn--square"
        aria-label={text.undo}
        disabled={!canUndo}
        onClick={undo}
      >
        <Icon of={Undo2} />
      </button>
      {canRedo && (
        <button
          type="button"
          className="btn btn--quiet btn--square"
          aria-label={text.redo}
          onClick={() => step(store.redo(), spoken.redone)}
        >
          <Icon of={Redo2} />
        </button>
      )}
    </span>
  )
}

function LeadersHandles({ roomy }: { readonly roomy: boolean }) {
  const { command } = useActing()
  const { view } = useInRoom()
  /** The number of the board that is asked about. */
  const [asking, setAsking] = useState<number | null>(null)
  const { access, hidden } = view.board
  const show = (
    <Button size="small" onClick={() => void command({ type: 'board-hidden', on: false })}>
      {text.show}
    </Button>
  )
  if (hidden && !roomy) return show
  return (
    <>
      {hidden && show}
      <Button kind="quiet" size="small" onClick={() => setAsking(view.board.number)}>
        {text.wipe}
      </Button>
      {access === 'write' ? (
        <Button
          kind="quiet"
          size="small"
          aria-label={text.closeSays}
          onClick={() => void command({ type: 'board-access', access: 'read' })}
        >
          {text.close}
        </Button>
      ) : (
        <>
          {view.you.rights.board !== 'none' && (
            <Button
              kind="quiet"
              size="small"
              aria-label={text.openSays}
              onClick={() => void command({ type: 'board-access', access: 'write' })}
            >
              {text.open}
            </Button>
          )}
          <Button
            kind="quiet"
            size="small"
            aria-label={text.putAwaySays}
            onClick={() => void command({ type: 'board-access', access: 'off' })}
          >
            {text.putAway}
          </Button>
        </>
      )}
      <AskOnce
        open={asking !== null}
        onClose={() => setAsking(null)}
        title={text.wipeTitle}
        say={text.wipeSay}
        go={text.wipeGo}
        stay={text.keepIt}
        onGo={() => asking !== null && void command({ type: 'wipe-board', board: asking })}
      />
    </>
  )
}

function HideFromMe() {
  const store = useBoardStore()
  return (
    <Button kind="quiet" size="small" onClick={() => store.place.hideFromMe(true)}>
      {text.hideFromMe}
    </Button>
  )
}

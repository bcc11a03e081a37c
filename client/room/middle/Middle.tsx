/** The middle of the circle: what is said to all, the board, a round, the words. */
import './middle.css'
import type { CSSProperties, ReactNode } from 'react'
import { Button } from '../../design/parts/Button.tsx'
import type { InRoom } from '../../session/context.tsx'
import { steppedOut } from '../../text/controls.ts'
import { useActing } from '../acting.tsx'
import type { Placement } from '../circle/placement.ts'
import type { Said } from '../said.ts'
import type { Body, MiddleState } from './middleState.ts'
import { Round } from './Round.tsx'
import { Words } from './Words.tsx'

/** Narrower than this there is room for one short sentence only. */
const NARROW = 220

function Statement({ said, narrow }: { said: Said; narrow: boolean }) {
  return (
    <>
      <h2>{narrow ? said.short : said.title}</h2>
      {!narrow && said.say && <p>{said.say}</p>}
    </>
  )
}

function content(room: InRoom, body: Body, narrow: boolean, back: () => void): ReactNode {
  switch (body.kind) {
    case 'words':
      return <Words room={room} />
    case 'round':
      return <Round room={room} narrow={narrow} />
    case 'stepped-out':
      return (
        <>
          <Statement said={body.said} narrow={narrow} />
          <Button kind="primary" onClick={back}>
            {steppedOut.back}
          </Button>
        </>
      )
    case 'statement':
      return <Statement said={body.said} narrow={narrow} />
    case 'board':
      return null
  }
}

export function Middle({
  room,
  state,
  placement,
  board,
}: {
  readonly room: InRoom
  readonly state: MiddleState
  readonly placement: Placement
  /** The board, or on a phone the way to it; null while it is closed. */
  readonly board: ReactNode
}) {
  const { command } = useActing()
  const { middle } = placement
  const narrow = middle.width < NARROW
  const { notice, body } = state
  const open = body.kind === 'board' && board !== null && !(narrow && placement.style === 'frame')
  const place: CSSProperties = {
    left: middle.x,
    top: middle.y,
    width: middle.width,
    height: middle.height,
  }
  const mini = narrow ? board : null
  const says =
    notice && body.kind !== 'stepped-out' ? (
      <Statement said={notice} narrow={narrow} />
    ) : (
      content(room, body, narrow, () => void command({ type: 'come-back-in' }))
    )
  const classes = ['middle', open && 'middle--board', narrow && 'middle--narrow']
  return (
    <div className={classes.filter(Boolean).join(' ')} style={place}>
      {open ? (
        <>
          {board}
          {notice && (
            <div className="middle__over">
              <Statement said={notice} narrow={false} />
            </div>
          )}
        </>
      ) : (
        <>
          {says}
          {mini}
        </>
      )}
    </div>
  )
}

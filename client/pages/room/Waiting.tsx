/** At the door: who lets people in, and what is being asked meanwhile. */
import { useEffect, useRef } from 'react'
import { DoorMark } from '../../design/drawings/DoorMark.tsx'
import { Button } from '../../design/parts/Button.tsx'
import { SESSION_WORDS } from '../../design/parts/sessionWords.ts'
import { type AtTheDoor, useRoomSession } from '../../session/context.tsx'
import { arrive as text } from '../../text/roomDoor.ts'

function said({ view, leaderName, line }: AtTheDoor): string {
  if (line.state === 'lost') return text.lineLost
  if (view.stage === 'asking-group') return text.askingGroup
  if (view.stage === 'asking-occupant') return text.askingOccupant
  return view.leaderHere ? text.atDoorSay(leaderName) : text.noLeader
}

export function Waiting({ door }: { door: AtTheDoor }) {
  const session = useRoomSession()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <div className="wait">
        <DoorMark />
        <div role="status">
          <h2 ref={heading} tabIndex={-1}>
            {text.atDoor}
          </h2>
          <p {...SESSION_WORDS} className="small">
            {said(door)}
          </p>
        </div>
      </div>
      <Button
        kind="quiet"
        size="small"
        className="wait__leave"
        onClick={() => void session.leave()}
      >
        {text.leave}
      </Button>
    </>
  )
}

/** Pause, seats, board and room: what a leader reaches for now and then. */
import { useState } from 'react'
import type { InRoom } from '../../session/context.tsx'
import { boardPanel, roomPanel, seatsPanel } from '../../text/deskPanels.ts'
import { path } from '../../text/deskPhases.ts'
import { useActing } from '../acting.tsx'
import { Panel } from '../parts/Panel.tsx'
import { BoardPanel } from './BoardPanel.tsx'
import { RoomPanel } from './RoomPanel.tsx'
import { SeatsPanel } from './SeatsPanel.tsx'

export function Tools({ room }: { room: InRoom }) {
  const { command } = useActing()
  const [seats, setSeats] = useState(false)
  const { moment } = room.view
  const paused = moment.at === 'running' && moment.paused
  return (
    <div className="tools">
      <button
        type="button"
        className="tools__one"
        aria-pressed={paused}
        disabled={moment.at !== 'running'}
        onClick={() => void command({ type: 'pause', on: !paused })}
      >
        {paused ? path.goOn : path.pause}
      </button>
      <Panel
        title={seatsPanel.title}
        open={seats}
        onOpenChange={setSeats}
        trigger={
          <button type="button" className="tools__one">
            {seatsPanel.open}
          </button>
        }
      >
        <SeatsPanel room={room} />
      </Panel>
      <Panel
        title={boardPanel.title}
        trigger={
          <button type="button" className="tools__one">
            {boardPanel.open}
          </button>
        }
      >
        <BoardPanel room={room} />
      </Panel>
      <Panel
        title={roomPanel.title}
        trigger={
          <button type="button" className="tools__one">
            {roomPanel.open}
          </button>
        }
      >
        <RoomPanel room={room} />
      </Panel>
    </div>
  )
}

/** The leaders' desk. The order is fixed; a signal comes in its own slot and pushes nothing above it. */
import './desk.css'
import './deskParts.css'
import type { DeskView } from '../../../shared/pageView.ts'
import type { InRoom } from '../../session/context.tsx'
import { room as roomText } from '../../text/room.ts'
import { cap } from '../../text/roomDesk.ts'
import { Clock } from './Clock.tsx'
import { DoorSection } from './DoorSection.tsx'
import { Handed } from './Handed.tsx'
import { PhasePath } from './PhasePath.tsx'
import { Prompts } from './Prompts.tsx'
import { Signals } from './Signals.tsx'
import { Strip } from './Strip.tsx'

export interface DeskProps {
  readonly room: InRoom
  readonly desk: DeskView
  /** The lead has just come over to this leader. */
  readonly handed: boolean
  readonly onSettle: () => void
}

/** Everything that lies on the desk, wherever it stands. */
export function DeskTop({ room, desk, handed, onSettle }: DeskProps) {
  return (
    <>
      <PhasePath room={room} calm={handed} />
      <Handed room={room} handed={handed} onSettle={onSettle} />
      <Clock desk={desk} agenda={room.view.agenda} />
      {desk.minutesToCap !== null && (
        <p className="desk__sec desk__cap">{cap(desk.minutesToCap)}</p>
      )}
      <Signals room={room} desk={desk} />
      <Prompts room={room} />
      <DoorSection room={room} desk={desk} />
      <Strip room={room} />
    </>
  )
}

export function Desk(props: DeskProps) {
  return (
    <aside className="desk" aria-label={roomText.landmarks.desk}>
      <DeskTop {...props} />
    </aside>
  )
}

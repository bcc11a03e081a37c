/** The window seat outside the circle: empty, or where the presenter sits back. */
import './alcove.css'
import { useMedia } from '../../media/context.tsx'
import type { InRoom } from '../../session/context.tsx'
import { room as roomText, alcove as text } from '../../text/room.ts'
import { SeatVideo } from '../circle/SeatVideo.tsx'
import { nameOf } from '../people.ts'
import { type AlcoveState, alcoveState } from './alcoveState.ts'

function caption(state: AlcoveState, leads: boolean): string | null {
  switch (state.kind) {
    case 'empty':
    case 'was':
      return null
    case 'picture':
      return state.rests ? text.rests : text.edge
    case 'name':
      return text.cameraOff
    case 'hidden':
      return leads ? text.hidden : null
    case 'lost':
      return text.lost
    case 'stepped-out':
      return text.steppedOut
  }
}

export function Alcove({ room }: { room: InRoom }) {
  const { view } = room
  const lineLost = room.line.state === 'lost'
  const state = useMedia((media) => alcoveState(view, media, lineLost))
  const leads = view.you.rights.desk
  const name = view.presenter ? nameOf(room, view.presenter.seat) : ''
  const dark = state.kind !== 'picture' && state.kind !== 'name'
  return (
    <aside
      className={dark ? 'alcove alcove--empty' : 'alcove'}
      aria-label={roomText.landmarks.alcove}
    >
      <div className="alcove__arch" data-alcove>
        {state.kind === 'picture' && view.presenter && <SeatVideo seat={view.presenter.seat} />}
        {state.kind === 'picture' && state.rests && <span className="alcove__rest" />}
        {(state.kind === 'name' || (state.kind === 'picture' && state.rests)) && (
          <span className="alcove__name">{name}</span>
        )}
      </div>
      {state.kind === 'empty' ? (
        <p className="alcove__cap alcove__cap--none">{text.empty}</p>
      ) : (
        <p className="alcove__cap">
          <span className="alcove__who">
            {state.kind === 'was' ? text.was(name) : text.sittingBack(name)}
          </span>
          {caption(state, leads) && <span className="alcove__more">{caption(state, leads)}</span>}
        </p>
      )}
    </aside>
  )
}

/** Where the session is: the path, the phase by name, the one move, and the desk's tools. */
import { EyeOff } from 'lucide-react'
import { Button } from '../../design/parts/Button.tsx'
import { Icon } from '../../design/parts/Icon.tsx'
import type { InRoom } from '../../session/context.tsx'
import { move as moveText } from '../../text/deskPhases.ts'
import { desk as text } from '../../text/roomDesk.ts'
import { laneWords } from '../lane/laneWords.ts'
import { nameOf } from '../people.ts'
import { AllPhases } from './AllPhases.tsx'
import { PrimaryButton } from './PrimaryButton.tsx'
import { useParting } from './parting.tsx'
import { Tools } from './Tools.tsx'

export function PhasePath({ room, calm }: { room: InRoom; calm: boolean }) {
  const { agenda, moment } = room.view
  const index = moment.at === 'running' ? moment.index : -1
  const count = agenda.phases.length
  const word = room.view.desk?.moves.word ?? null
  const parting = useParting(room)
  return (
    <section className="desk__sec">
      <div className="desk__title">
        <h2>{text.title}</h2>
        <span className="desk__private">
          <Icon of={EyeOff} />
          <span className="desk__long">{text.private}</span>
          <span className="desk__short">{text.privateShort}</span>
        </span>
      </div>
      <div
        className="path"
        role="img"
        aria-label={index < 0 ? text.notBegun : text.phaseOf(index + 1, count)}
      >
        {agenda.phases.map((_, at) => (
          <i key={at} className={at < index ? 'path__done' : at === index ? 'path__now' : ''} />
        ))}
      </div>
      <div className="phase">
        <h3 className="phase__name">{laneWords(room).name}</h3>
        <AllPhases room={room} />
      </div>
      <PrimaryButton room={room} calm={calm} />
      {word !== null && room.view.presenter && (
        <Button
          size="small"
          wide
          className="phase__word"
          onClick={() => parting.go({ type: 'go-to-phase', phase: word }, 'group')}
        >
          {moveText.word(nameOf(room, room.view.presenter.seat))}
        </Button>
      )}
      {parting.dialog}
      <Tools room={room} />
    </section>
  )
}

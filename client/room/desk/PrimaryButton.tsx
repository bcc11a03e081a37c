/** The one primary move of the desk. Its label says where it leads; its place never changes, so that focus stays where the work goes on. */
import { ArrowRight } from 'lucide-react'
import { useState } from 'react'
import { Icon } from '../../design/parts/Icon.tsx'
import type { InRoom } from '../../session/context.tsx'
import { roomPanel } from '../../text/en/roomDesk.ts'
import { useActing } from '../acting.tsx'
import { AskOnce } from '../parts/AskOnce.tsx'
import { type Choice, Choices } from '../parts/Choices.tsx'
import { nameOf } from '../people.ts'
import { primaryMove } from './primaryMove.ts'

export function PrimaryButton({ room, calm }: { room: InRoom; calm: boolean }) {
  const { command } = useActing()
  const [ending, setEnding] = useState(false)
  const move = primaryMove(room)
  if (!move) return null
  // One lamp-coloured button in a view: while another stands on the desk, this one is plain.
  const look = calm ? 'btn btn--wide' : 'btn btn--primary btn--wide'
  const inside = (
    <>
      <span>{move.label}</span>
      <Icon of={ArrowRight} />
    </>
  )
  if (move.kind === 'choose-presenter') {
    const choices = room.view.chairs
      .filter((chair) => chair.presence === 'here')
      .map(
        (chair): Choice => ({
          id: `${chair.seat}`,
          label: nameOf(room, chair.seat),
          onChoose: () => void command({ type: 'choose-presenter', seat: chair.seat }),
        }),
      )
    return (
      <Choices
        title={move.label}
        choices={choices}
        align="start"
        trigger={
          <button type="button" className={look} data-move>
            {inside}
          </button>
        }
      />
    )
  }
  return (
    <>
      <button
        type="button"
        className={look}
        data-move
        // One press is one phase: neither a double click nor a key held down goes further.
        onKeyDown={(event) => event.repeat && event.preventDefault()}
        onClick={(event) => {
          if (event.detail > 1) return
          if (move.kind === 'end') setEnding(true)
          else void command(move.command)
        }}
      >
        {inside}
      </button>
      <AskOnce
        open={ending}
        onClose={() => setEnding(false)}
        title={roomPanel.endTitle}
        say={roomPanel.endSay}
        go={roomPanel.endGo}
        stay={roomPanel.stay}
        onGo={() => void command({ type: 'end-room' })}
      />
    </>
  )
}

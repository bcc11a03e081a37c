/** The one primary move of the desk. Its label says where it leads; its place never changes, so that focus stays where the work goes on. */
import { ArrowRight } from 'lucide-react'
import { useState } from 'react'
import { Icon } from '../../design/parts/Icon.tsx'
import type { InRoom } from '../../session/context.tsx'
import { roomPanel } from '../../text/deskPanels.ts'
import { signal as text } from '../../text/deskSignals.ts'
import { useActing } from '../acting.tsx'
import { AskOnce } from '../parts/AskOnce.tsx'
import { type Choice, Choices } from '../parts/Choices.tsx'
import { SIGNAL_ICONS } from '../parts/signalIcons.ts'
import { nameOf } from '../people.ts'
import { moveCommand, moveLabel } from './moveWords.ts'
import { useParting } from './parting.tsx'
import { mightHaveCase } from './shownSignals.ts'

export function PrimaryButton({ room, calm }: { room: InRoom; calm: boolean }) {
  const { command } = useActing()
  const [ending, setEnding] = useState(false)
  const parting = useParting(room)
  const { desk } = room.view
  const move = desk?.moves.primary
  if (!desk || !move) return null
  const label = moveLabel(room, move)
  // One lamp-coloured button in a view: while another stands on the desk, this one is plain.
  const look = calm ? 'btn btn--wide' : 'btn btn--primary btn--wide'
  const inside = (
    <>
      <span>{label}</span>
      <Icon of={ArrowRight} />
    </>
  )
  if (move.kind === 'choose-presenter') {
    const choices = desk.moves.presenters.map(
      (seat): Choice => ({
        id: `${seat}`,
        label: nameOf(room, seat),
        ...(mightHaveCase(desk, seat) && {
          note: text.mightHaveCase,
          icon: SIGNAL_ICONS['might-have-case'],
        }),
        onChoose: () => void command({ type: 'choose-presenter', seat }),
      }),
    )
    return (
      <Choices
        title={label}
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
          const asked = moveCommand(move)
          if (asked === null) setEnding(true)
          else parting.go(asked, move.kind === 'next' ? move.parting : null)
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
      {parting.dialog}
    </>
  )
}

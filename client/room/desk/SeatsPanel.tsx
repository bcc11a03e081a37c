/** Every chair with what a leader may do there: nobody is opened by another, only closed, asked, moved or let go. */
import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import type { ChairView } from '../../../shared/pageView.ts'
import type { DeskCommand } from '../../../shared/protocol.ts'
import { isLeading } from '../../../shared/session/seat.ts'
import { Button } from '../../design/parts/Button.tsx'
import { Icon } from '../../design/parts/Icon.tsx'
import { useMediaSnapshot } from '../../media/context.tsx'
import type { InRoom } from '../../session/context.tsx'
import { seatsPanel as text } from '../../text/deskPanels.ts'
import { move as moveText } from '../../text/deskPhases.ts'
import { signal as signalText } from '../../text/deskSignals.ts'
import { useActing } from '../acting.tsx'
import { chairsInRing } from '../circle/chairState.ts'
import { AskOnce } from '../parts/AskOnce.tsx'
import { type Choice, Choices } from '../parts/Choices.tsx'
import { isHere, nameOf, otherLeader } from '../people.ts'
import { mightHaveCase } from './shownSignals.ts'

/** What stands under a name. Only leaders read it: nobody else is shown whose microphone is open. */
export function stateOf(chair: ChairView, presents: boolean, isOpen: boolean): string {
  const said: string[] = chair.presence === 'free' ? [] : [text[chair.presence]]
  if (presents) said.push(text.presenter)
  if (chair.microphoneClosed) said.push(text.closedNote)
  if (isOpen && chair.presence === 'here' && chair.mayBeHeard) said.push(text.openNote)
  if (chair.curtain) said.push(text.curtain)
  return said.join(', ')
}

function useSeatChoices(room: InRoom, onRemove: (chair: ChairView) => void) {
  const { command, door } = useActing()
  const { view } = room
  return (chair: ChairView): readonly Choice[] => {
    const { seat } = chair
    const own = seat === view.you.seat
    const here = chair.presence === 'here'
    const presents = view.presenter?.seat === seat
    const choices: Choice[] = []
    const observes = chair.role === 'observer'
    const leads = isLeading(chair.role)
    if (view.desk?.moves.presenters.includes(seat)) {
      choices.push({
        id: 'choose',
        label: text.choose,
        ...(mightHaveCase(view.desk, seat) && { note: signalText.mightHaveCase }),
        onChoose: () => void command({ type: 'choose-presenter', seat }),
      })
    }
    if (presents && here && view.presenter?.sittingBack) {
      choices.push({
        id: 'bring-back',
        label: moveText.bringBack(nameOf(room, seat)),
        onChoose: () => void command({ type: 'bring-back' }),
      })
    }
    if (presents) {
      choices.push({
        id: 'release',
        label: text.release,
        onChoose: () => void command({ type: 'release-presenter' }),
      })
    }
    // Nobody is on the chair: all there is to do is to let go of a case whose presenter has left.
    if (own || chair.presence === 'free') return choices
    if (here && !leads) {
      choices.push({
        id: 'ask',
        label: text.ask,
        onChoose: () => void command({ type: 'ask-quietly', seat }),
      })
    }
    if (!observes) {
      choices.push(
        chair.microphoneClosed
          ? {
              id: 'allow',
              label: text.allowMicrophone,
              note: text.allowNote,
              onChoose: () => void command({ type: 'allow-microphone', seat }),
            }
          : {
              id: 'close',
              label: text.closeMicrophone,
              onChoose: () => void command({ type: 'close-microphone', seat }),
            },
      )
    }
    if (!leads && chair.presence !== 'lost') {
      choices.push({
        id: 'to-door',
        label: text.toDoor,
        onChoose: () => void door({ type: 'send-to-door', seat, sitting: chair.generation }),
      })
    }
    choices.push({
      id: 'remove',
      label: text.remove,
      grave: true,
      onChoose: () => onRemove(chair),
    })
    return choices
  }
}

interface Removing {
  readonly name: string
  readonly command: DeskCommand
}

export function SeatsPanel({ room }: { room: InRoom }) {
  const { command, door } = useActing()
  const media = useMediaSnapshot()
  // Whom the question is about stays, whoever sits there meanwhile.
  const [removing, setRemoving] = useState<Removing | null>(null)
  const choicesFor = useSeatChoices(room, ({ seat, generation: sitting }) =>
    setRemoving({ name: nameOf(room, seat), command: { type: 'remove', seat, sitting } }),
  )
  const { view } = room
  const other = otherLeader(view)
  return (
    <>
      <ul className="seats">
        {[...chairsInRing(view), ...view.observers.filter((o) => o.presence !== 'free')].map(
          (chair) => {
            const free = chair.presence === 'free'
            const presents = view.presenter?.seat === chair.seat
            const name = nameOf(room, chair.seat)
            const isOpen =
              chair.seat === view.you.seat
                ? media.microphone
                : (media.seats.get(chair.seat)?.microphone ?? false)
            const choices = choicesFor(chair)
            return (
              <li key={`${chair.seat} ${chair.generation}`} className="seats__one">
                <span className={free ? 'seats__free' : undefined}>
                  <span>{free ? text.free : name}</span>
                  {(!free || presents) && <small>{stateOf(chair, presents, isOpen)}</small>}
                </span>
                {choices.length > 0 && (
                  <Choices
                    choices={choices}
                    trigger={
                      <button
                        type="button"
                        className="btn btn--quiet btn--square"
                        aria-label={text.more(name)}
                      >
                        <Icon of={Ellipsis} />
                      </button>
                    }
                  />
                )}
              </li>
            )
          },
        )}
      </ul>
      <div className="pop__group row row--wrap">
        <Button size="small" onClick={() => void command({ type: 'add-chair' })}>
          {text.add}
        </Button>
        {other !== null && isHere(view, other) && view.leading === view.you.seat && (
          <Button size="small" onClick={() => void command({ type: 'give-desk-back' })}>
            {text.give}
          </Button>
        )}
      </div>
      <AskOnce
        open={removing !== null}
        onClose={() => setRemoving(null)}
        title={text.removeTitle(removing?.name ?? '')}
        say={text.removeSay}
        go={text.removeGo}
        stay={text.keep}
        onGo={() => removing && void door(removing.command)}
      />
    </>
  )
}

/** "Tell the leaders": a few things that only they see. */
import { DoorOpen, MessageCircle } from 'lucide-react'
import { isToldSignal, SENT_SIGNALS } from '../../../shared/session/signalTable.ts'
import type { InRoom } from '../../session/context.tsx'
import { controls, tell as text } from '../../text/controls.ts'
import { useActing } from '../acting.tsx'
import { type Choice, Choices } from '../parts/Choices.tsx'
import { SIGNAL_ICONS } from '../parts/signalIcons.ts'
import { seenNote, standing } from '../window/PrivateSignals.tsx'
import { Control } from './Control.tsx'

/** What this person may tell now. Pure but for the commands. */
export function useTold(room: InRoom): readonly Choice[] {
  const { command } = useActing()
  const { you, desk } = room.view
  const signals = you.maySend.filter(isToldSignal).map((kind): Choice => {
    const stands = standing(room, kind)
    return {
      id: kind,
      label: text[kind],
      icon: SIGNAL_ICONS[kind],
      ...(stands && { note: seenNote(room, stands) }),
      onChoose: () =>
        void command(
          stands ? { type: 'take-back-signal', signal: stands.id } : { type: 'signal', kind },
        ),
    }
  })
  const stepOut: Choice = {
    id: 'step-out',
    label: text.stepOut,
    note: text.stepOutNote,
    icon: DoorOpen,
    onChoose: () => void command({ type: 'step-out' }),
  }
  return desk ? [stepOut] : [...signals, stepOut]
}

export function TellLeaders({ room, short }: { room: InRoom; short: boolean }) {
  const choices = useTold(room)
  // What is told from the window seat stands there.
  const stands = SENT_SIGNALS.filter(isToldSignal).some((kind) => standing(room, kind))
  return (
    <Choices
      title={text.title}
      choices={choices}
      side="top"
      align="center"
      trigger={
        <Control
          icon={MessageCircle}
          label={short ? controls.tellShort : controls.tell}
          {...(stands && { look: 'drawn' as const })}
        />
      }
    />
  )
}

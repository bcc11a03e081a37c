/** "Tell the leaders": a few things that only they see. */
import { CircleHelp, DoorOpen, Lightbulb, MessageCircle, Timer } from 'lucide-react'
import type { SignalKind } from '../../../shared/session/session.ts'
import type { InRoom } from '../../session/context.tsx'
import { controls, tell as text } from '../../text/en/controls.ts'
import { useActing } from '../acting.tsx'
import { type Choice, Choices } from '../parts/Choices.tsx'
import { seenNote, standing } from '../window/PrivateSignals.tsx'
import { Control } from './Control.tsx'

const TOLD = ['might-have-case', 'need-moment', 'technical-help'] as const
type Told = Extract<SignalKind, (typeof TOLD)[number]>

const ICONS = {
  'might-have-case': Lightbulb,
  'need-moment': Timer,
  'technical-help': CircleHelp,
} as const

/** What this person may tell now. Pure but for the commands. */
export function useTold(room: InRoom): readonly Choice[] {
  const { command } = useActing()
  const { moment, you } = room.view
  const caseCall = moment.at === 'running' && moment.phase === 'case-call'
  const kinds: readonly Told[] = caseCall ? TOLD : ['need-moment', 'technical-help']
  const signals = kinds.map((kind): Choice => {
    const stands = standing(room, kind)
    return {
      id: kind,
      label: text[kind],
      icon: ICONS[kind],
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
  return you.role === 'leader' || you.role === 'co-leader' ? [stepOut] : [...signals, stepOut]
}

export function TellLeaders({ room, short }: { room: InRoom; short: boolean }) {
  const choices = useTold(room)
  // What is told from the window seat stands there.
  const stands = TOLD.some((kind) => standing(room, kind))
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

/** Leaving asks once, and offers to step out instead. */
import { LogOut } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../design/parts/Button.tsx'
import { type InRoom, useRoomSession } from '../../session/context.tsx'
import { controls, leave as text } from '../../text/controls.ts'
import { useActing } from '../acting.tsx'
import { useUnshownCards } from '../board/useBoard.ts'
import { AskOnce } from '../parts/AskOnce.tsx'
import { isHere, otherLeader } from '../people.ts'
import { useAskBeforeLeaving } from '../useAskBeforeLeaving.ts'
import { Control } from './Control.tsx'

function consequence(room: InRoom, unshown: number): string {
  const { view } = room
  if (unshown > 0) return text.sayUnshown(unshown)
  if (view.presenter?.seat === view.you.seat) return text.sayPresenter
  if (!view.desk) return text.say
  const other = otherLeader(view)
  return other !== null && isHere(view, other) ? text.sayLeader : text.sayOnlyLeader
}

export function LeaveRoom({ room }: { room: InRoom }) {
  const session = useRoomSession()
  const { command } = useActing()
  const unshown = useUnshownCards()
  const [asking, setAsking] = useState(false)
  useAskBeforeLeaving(() => setAsking(true))
  const own = room.view.chairs.find((chair) => chair.seat === room.view.you.seat)
  const away = room.line.state === 'lost' || own?.presence === 'stepped-out'
  return (
    <>
      <Control
        icon={LogOut}
        label={controls.leave}
        look="leave"
        aria-haspopup="dialog"
        onClick={() => setAsking(true)}
      />
      <AskOnce
        open={asking}
        onClose={() => setAsking(false)}
        title={text.title}
        say={consequence(room, unshown)}
        go={text.go}
        stay={text.stay}
        onGo={() => void session.leave()}
      >
        {!away && (
          <Button
            onClick={() => {
              setAsking(false)
              void command({ type: 'step-out' })
            }}
          >
            {text.stepOut}
          </Button>
        )}
      </AskOnce>
    </>
  )
}

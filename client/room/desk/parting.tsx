/** What sends people home asks once: nobody comes back from there. */
import { type ReactNode, useState } from 'react'
import { type Command, givenIn } from '../../../shared/session/command.ts'
import type { Parting } from '../../../shared/session/moves.ts'
import { type InRoom, useRoomSession } from '../../session/context.tsx'
import { parting as text } from '../../text/deskPhases.ts'
import { phaseOf, useActing } from '../acting.tsx'
import { AskOnce } from '../parts/AskOnce.tsx'
import { nameOf } from '../people.ts'

interface Asking {
  readonly command: Command
  readonly who: Exclude<Parting, null>
}

/** `go` does what is asked, after asking once when somebody goes home by it; `dialog` is to be drawn beside it. */
export function useParting(room: InRoom): {
  readonly go: (asked: Command, parting: Parting) => void
  readonly dialog: ReactNode
} {
  const { command } = useActing()
  const session = useRoomSession()
  const [open, setOpen] = useState(false)
  const [asking, setAsking] = useState<Asking | null>(null)
  const { presenter } = room.view
  const name = presenter ? nameOf(room, presenter.seat) : ''
  const words = asking?.who === 'presenter' ? text.presenter(name) : text.group
  return {
    go(asked, who) {
      if (who === null) return void command(asked)
      // Whoever answers later still means the phase that was there when they were asked.
      setAsking({ command: givenIn(asked, phaseOf(session)), who })
      setOpen(true)
    },
    dialog: (
      <AskOnce
        open={open}
        onClose={() => setOpen(false)}
        title={words.title}
        say={words.say}
        go={words.go}
        stay={text.stay}
        onGo={() => asking && void command(asking.command)}
      />
    ),
  }
}

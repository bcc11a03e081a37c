/** What sends the group home asks once: nobody comes back from there. */
import { type ReactNode, useState } from 'react'
import type { PhaseKind } from '../../../shared/session/agenda.ts'
import type { Command } from '../../../shared/session/command.ts'
import type { InRoom } from '../../session/context.tsx'
import { path as text } from '../../text/en/roomDesk.ts'
import { useActing } from '../acting.tsx'
import { AskOnce } from '../parts/AskOnce.tsx'

/** Phases that the group has no part in: entering them is its goodbye. */
const PARTED: ReadonlySet<PhaseKind> = new Set<PhaseKind>(['word-with-leaders', 'leaders-debrief'])

/** `go` does what is asked, after asking once where it leads (`to`) out of the group; `dialog` is to be drawn beside it. */
export function useParting({ view }: InRoom): {
  readonly go: (asked: Command, to?: PhaseKind) => void
  readonly dialog: ReactNode
} {
  const { command } = useActing()
  const [asking, setAsking] = useState<Command | null>(null)
  const { moment } = view
  const parted = moment.at === 'running' && PARTED.has(moment.phase)
  return {
    go(asked, to) {
      if (to !== undefined && PARTED.has(to) && !parted) setAsking(asked)
      else void command(asked)
    },
    dialog: (
      <AskOnce
        open={asking !== null}
        onClose={() => setAsking(null)}
        title={text.partTitle}
        say={text.partSay}
        go={text.partGo}
        stay={text.partStay}
        onGo={() => asking && void command(asking)}
      />
    ),
  }
}

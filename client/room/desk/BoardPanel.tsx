/** The board's switches. Opening, closing and wiping are the leaders'; wiping asks once. */
import { useState } from 'react'
import { Button } from '../../design/parts/Button.tsx'
import type { InRoom } from '../../session/context.tsx'
import { boardPanel as text } from '../../text/deskPanels.ts'
import { useActing } from '../acting.tsx'
import { AskOnce } from '../parts/AskOnce.tsx'
import { Pick } from '../parts/Pick.tsx'
import { Switch } from '../parts/Switch.tsx'

const ACCESSES = [
  ['off', text.off],
  ['write', text.write],
  ['read', text.read],
] as const

export function BoardPanel({ room }: { room: InRoom }) {
  const { command } = useActing()
  /** The number of the board that is asked about. */
  const [wiping, setWiping] = useState<number | null>(null)
  const { board, presenter, agenda, desk } = room.view
  if (!agenda.board) return <p className="q">{text.notInAgenda}</p>
  const most = desk?.moves.board ?? 'none'
  const accesses = ACCESSES.filter(([access]) => access !== 'write' || most === 'write')
  return (
    <>
      {most === 'none' ? (
        <p className="q">{text.notInPhase}</p>
      ) : (
        <Pick
          legend={text.access}
          value={board.access}
          options={accesses}
          onChange={(access) => void command({ type: 'board-access', access })}
        />
      )}
      <div className="pop__group">
        <Switch
          label={text.hidden}
          note={text.hiddenNote}
          on={board.hidden}
          onChange={(on) => void command({ type: 'board-hidden', on })}
        />
        <Switch
          label={text.signed}
          note={text.signedNote}
          on={board.signing === 'signed'}
          onChange={(on) =>
            void command({ type: 'board-signing', signing: on ? 'signed' : 'unsigned' })
          }
        />
        <Switch
          label={text.presence}
          on={board.presence}
          onChange={(on) => void command({ type: 'board-presence', on })}
        />
        <Switch
          label={text.lanes}
          note={text.lanesNote(room.settings.lanes)}
          on={board.layout === 'lanes'}
          onChange={(on) => void command({ type: 'board-layout', layout: on ? 'lanes' : 'cloth' })}
        />
        {presenter && (
          <Switch
            label={text.presenter}
            note={text.presenterNote}
            on={presenter.board === 'withheld'}
            onChange={(on) =>
              void command({ type: 'presenter-board', board: on ? 'withheld' : 'watch' })
            }
          />
        )}
      </div>
      <div className="pop__group">
        <Button size="small" className="btn--grave" onClick={() => setWiping(board.number)}>
          {text.wipe}
        </Button>
      </div>
      <AskOnce
        open={wiping !== null}
        onClose={() => setWiping(null)}
        title={text.wipeTitle}
        say={text.wipeSay}
        go={text.wipeGo}
        stay={text.keep}
        onGo={() => wiping !== null && void command({ type: 'wipe-board', board: wiping })}
      />
    </>
  )
}

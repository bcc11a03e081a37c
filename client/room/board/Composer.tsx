/** Where a new card is written. The words stay here, whatever becomes of the board, until they are laid down. */

import { PenLine } from 'lucide-react'
import type { FormEvent } from 'react'
import { identifierIn } from '../../../shared/board/identifierHint.ts'
import { Button } from '../../design/parts/Button.tsx'
import { Icon } from '../../design/parts/Icon.tsx'
import { useInRoom } from '../../session/context.tsx'
import { lanes, spoken, board as text } from '../../text/board.ts'
import { useAnnounceCard } from '../announce/Announcer.tsx'
import { DraftField } from './DraftField.tsx'
import { DrawingSheet } from './DrawingSheet.tsx'
import { Hint } from './Hint.tsx'
import { COLUMNS_FROM } from './Lanes.tsx'
import { laneNames } from './laneNames.ts'
import { useBoardSnapshot, useBoardStore } from './useBoard.ts'

/** Board width from which the way to the drawing sheet says its name. */
const ROOMY = 520

export function Composer({ width, lane }: { readonly width: number; readonly lane: number }) {
  const store = useBoardStore()
  const room = useInRoom()
  const announce = useAnnounceCard()
  const { draft, hidden, mayWrite, sketch } = useBoardSnapshot()
  const { board, you, agenda } = room.view
  const inLanes = board.layout === 'lanes'
  const open = mayWrite || (hidden && you.rights.board === 'write')
  const draws = agenda.preset === 'prismatic'

  const lay = (event: FormEvent) => {
    event.preventDefault()
    const words = draft.trim()
    if (words === '' || !open) return
    if (!store.lay({ text: words }, inLanes ? lane : 0)) return
    store.setDraft('')
    announce(hidden ? spoken.kept(words) : spoken.laid(words))
  }
  if (sketch) {
    return <DrawingSheet strokes={sketch} lane={inLanes ? lane : 0} open={open} />
  }
  return (
    <div className="board__foot">
      {open && <Hint kind={identifierIn(draft)} />}
      <form className="board__write" onSubmit={lay}>
        {inLanes && width >= COLUMNS_FROM && (
          <select
            className="field board__into"
            aria-label={lanes.into}
            value={lane}
            onChange={({ target }) => store.place.face(Number(target.value))}
          >
            {laneNames(room.settings).map((name, at) => (
              <option key={`${at} ${name}`} value={at}>
                {name}
              </option>
            ))}
          </select>
        )}
        <DraftField width={draws ? width - 76 : width} />
        {draws && (
          <Button
            disabled={!open}
            className={width < ROOMY ? 'btn--square' : ''}
            aria-label={text.draw}
            onClick={() => store.place.draw([])}
          >
            {width < ROOMY ? <Icon of={PenLine} /> : text.draw}
          </Button>
        )}
        <Button type="submit" disabled={!open}>
          {hidden ? text.layHidden : text.lay}
        </Button>
      </form>
    </div>
  )
}

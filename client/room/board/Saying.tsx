/** What the board has to tell its writer: why something did not go, and the words that were kept. */
import { decodeDrawing } from '../../../shared/board/drawing.ts'
import { Button } from '../../design/parts/Button.tsx'
import { useInRoom } from '../../session/context.tsx'
import { board, notLaid, refusedHere, sketchKept, kept as text } from '../../text/board.ts'
import { refused } from '../../text/errors.ts'
import { Drawing } from './Drawing.tsx'
import type { Kept, Saying } from './engine/ownWords.ts'
import { useBoardSnapshot, useBoardStore } from './useBoard.ts'

const sentence = (saying: Saying): string =>
  saying.about === 'refused'
    ? (refusedHere[saying.code] ?? refused[saying.code])
    : notLaid[saying.about]

/** `writing`: a card of the board lies open in its writer's hand. */
export function SayingLine({ writing }: { readonly writing: boolean }) {
  const { saying, unreadable, draft, sketch, kept } = useBoardSnapshot()
  const closed = useInRoom().view.you.rights.board !== 'write'
  const standing = () => {
    if (closed && sketch && sketch.length > 0) return sketchKept
    if (closed && draft !== '') return sentence({ about: 'refused', code: 'board-closed' })
    if (closed && writing) return board.closedNow
    if (kept.length > 0) return text.note
    return unreadable ? board.unreadable : ''
  }
  return (
    <p className="board__say" role="status">
      {saying ? sentence(saying) : standing()}
    </p>
  )
}

function KeptRow({ kept }: { readonly kept: Kept }) {
  const store = useBoardStore()
  const { mayWrite, hidden } = useBoardSnapshot()
  return (
    <li className="kept__row">
      {'text' in kept ? (
        <q className="kept__words">{kept.text}</q>
      ) : (
        <Drawing strokes={decodeDrawing(kept.drawing) ?? []} />
      )}
      {(mayWrite || hidden) && (
        <Button size="small" onClick={() => store.putBack(kept.id)}>
          {text.putBack}
        </Button>
      )}
      <Button size="small" kind="quiet" onClick={() => store.forget(kept.id)}>
        {text.forget}
      </Button>
    </li>
  )
}

export function KeptWords() {
  const { kept } = useBoardSnapshot()
  if (kept.length === 0) return null
  return (
    <ul className="kept" aria-label={text.label}>
      {kept.map((one) => (
        <KeptRow key={one.id} kept={one} />
      ))}
    </ul>
  )
}

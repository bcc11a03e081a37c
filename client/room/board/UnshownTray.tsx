/** Own cards that nobody else has yet: they stay on this device until a leader shows them. */

import { decodeDrawing } from '../../../shared/board/drawing.ts'
import { cutToFit, oneLine } from '../../../shared/board/limits.ts'
import { Button } from '../../design/parts/Button.tsx'
import { SESSION_FIELD } from '../../design/parts/sessionWords.ts'
import { useComposedField } from '../../device/useComposedField.ts'
import { card, unshown as text } from '../../text/board.ts'
import { Drawing } from './Drawing.tsx'
import type { UnshownCard } from './engine/unshown.ts'
import { useBoardSnapshot, useBoardStore } from './useBoard.ts'

function UnshownRow({ of }: { readonly of: UnshownCard }) {
  const store = useBoardStore()
  const { hands } = useComposedField(
    (words) => store.changeUnshown(of.id, words),
    (words) => cutToFit(oneLine(words)),
  )
  return (
    <li className="slip unshown__card">
      {'text' in of ? (
        <input
          {...SESSION_FIELD}
          className="unshown__field"
          aria-label={card.field}
          value={of.text}
          onKeyDown={(event) => event.stopPropagation()}
          {...hands}
        />
      ) : (
        <Drawing strokes={decodeDrawing(of.drawing) ?? []} />
      )}
      <Button size="small" kind="quiet" onClick={() => store.removeUnshown(of.id)}>
        {text.remove}
      </Button>
    </li>
  )
}

export function UnshownTray() {
  const { unshown } = useBoardSnapshot()
  if (unshown.length === 0) return null
  return (
    <section className="unshown" aria-label={text.label}>
      <p className="cap q">
        <span>{`${text.label}.`}</span> <span>{text.leaving}</span>
      </p>
      <ul className="unshown__cards">
        {unshown.map((one) => (
          <UnshownRow key={one.id} of={one} />
        ))}
      </ul>
    </section>
  )
}

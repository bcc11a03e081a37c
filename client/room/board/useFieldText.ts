/** Binds a field to a card's text for as long as it stands: what is typed goes to the board, what others type comes in. */
import { type RefObject, useEffect, useRef } from 'react'
import type { CardId } from '../../../shared/board/card.ts'
import { FieldText } from './fieldText.ts'
import { isFocusFree } from './freeFocus.ts'
import { useBoardStore } from './useBoard.ts'

/** `onDone`: the card is gone, and the field with it. The binding is null before the field stands. */
export function useFieldText(
  field: RefObject<HTMLTextAreaElement | null>,
  id: CardId,
  onDone: () => void,
): RefObject<FieldText | null> {
  const store = useBoardStore()
  const binding = useRef<FieldText | null>(null)
  const done = useRef(onDone)
  done.current = onDone
  useEffect(() => {
    const at = field.current
    if (!at) return
    const fieldText = new FieldText(at, {
      read: () => store.text(id),
      spell: (splices, whole) => store.spell(id, splices, whole),
      keep: (whole) => store.keepWords(id, whole),
    })
    binding.current = fieldText
    const unwatch = store.watch(id, {
      respelt: (splices) => fieldText.respelt(splices),
      remade: () => {
        if (!fieldText.remade()) done.current()
      },
    })
    const { spot } = store.snapshot()
    const here = spot?.card === id ? spot : null
    // Back on a screen that had gone, it takes the focus only from nobody.
    if (here?.range === null || isFocusFree()) at.focus({ preventScroll: true })
    const { length } = at.value
    const [start, end] = here?.range ?? [length, length]
    at.setSelectionRange(start, end)
    store.place.arrive()
    return () => {
      fieldText.close()
      unwatch()
      store.placeCaret(id, null)
      binding.current = null
    }
  }, [store, id, field])
  return binding
}

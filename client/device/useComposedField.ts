/** A field with a limit under an input method: what is being composed may pass the limit on its way, and what is left of it is cut. */
import { type ChangeEvent, type CompositionEvent, useRef } from 'react'

type Field = HTMLInputElement | HTMLTextAreaElement

/** `put` takes the field's words; what else changes them goes through `take`, and the field listens with `hands`. */
export function useComposedField(put: (words: string) => void, cut: (words: string) => string) {
  const composing = useRef(false)
  const take = (words: string) => put(composing.current ? words : cut(words))
  const hands = {
    onChange: ({ target }: ChangeEvent<Field>) => take(target.value),
    onCompositionStart: () => {
      composing.current = true
    },
    onCompositionEnd: ({ currentTarget }: CompositionEvent<Field>) => {
      composing.current = false
      take(currentTarget.value)
    },
  }
  return { take, hands }
}

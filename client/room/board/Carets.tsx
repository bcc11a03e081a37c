/** A card's words with the carets of others in them. */
import { Fragment } from 'react'
import { card as text } from '../../text/board.ts'
import type { Caret } from './engine/carets.ts'

export interface NamedCaret extends Caret {
  /** Null on an unsigned board: nobody is named. */
  readonly name: string | null
}

export function WithCarets({
  words,
  carets,
}: {
  readonly words: string
  readonly carets: readonly NamedCaret[]
}) {
  const ordered = [...carets].sort((a, b) => a.at - b.at)
  let from = 0
  return (
    <>
      {ordered.map((caret) => {
        const before = words.slice(from, caret.at)
        from = Math.max(from, caret.at)
        return (
          <Fragment key={caret.mark}>
            <span>{before}</span>
            <i className="caret" aria-hidden="true" />
          </Fragment>
        )
      })}
      <span>{words.slice(from)}</span>
    </>
  )
}

/** Who is writing in this card, under it. */
export function WritingHere({ carets }: { readonly carets: readonly NamedCaret[] }) {
  if (carets.length === 0) return null
  const names = [...new Set(carets.map(({ name }) => name))]
  return (
    <span className="writing">
      {names.map((name) => (name === null ? text.writing : text.writingName(name))).join(', ')}
    </span>
  )
}

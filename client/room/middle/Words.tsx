/** Feeling words, one from each and unsigned: a cloud that goes when the phase goes. */
import type { InRoom } from '../../session/context.tsx'
import { words as text } from '../../text/room.ts'
import { WordsCloud } from '../words/WordsCloud.tsx'
import { WordsInput } from '../words/WordsInput.tsx'

export function Words({ room }: { room: InRoom }) {
  const { words } = room.view
  if (!words) return null
  return (
    <section className="words" aria-label={text.list}>
      <h2>{text[words.kind]}</h2>
      <WordsCloud />
      <WordsInput />
    </section>
  )
}

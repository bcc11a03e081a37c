/** Feeling words, one from each and unsigned: a cloud that goes when the phase goes. */
import { type FormEvent, useState } from 'react'
import { Button } from '../../design/parts/Button.tsx'
import { type InRoom, useRoomSession } from '../../session/context.tsx'
import { refused } from '../../text/en/errors.ts'
import { notDone, words as text } from '../../text/en/room.ts'
import { useActing } from '../acting.tsx'

/** Graphemes of a word at most; the session checks it again. */
const LONGEST = 30

export function Words({ room }: { room: InRoom }) {
  const session = useRoomSession()
  const { say } = useActing()
  const [word, setWord] = useState('')
  const [busy, setBusy] = useState(false)
  const { words, you } = room.view
  if (!words) return null

  const give = async (event: FormEvent) => {
    event.preventDefault()
    const given = word.trim()
    if (!given || busy) return
    setBusy(true)
    try {
      const answer = await session.giveWord(given)
      if (answer.ok) setWord('')
      else say(refused[answer.code])
    } catch {
      say(notDone)
    }
    setBusy(false)
  }
  const mayGive = words.open && you.rights.words && !you.wordGiven
  return (
    <section className="words" aria-label={text.list}>
      <h2>{text[words.kind]}</h2>
      {room.words.length > 0 ? (
        <ul className="words__cloud">
          {room.words.map((each, at) => (
            <li key={`${each} ${at}`}>{each}</li>
          ))}
        </ul>
      ) : (
        <p>{text.none}</p>
      )}
      {mayGive && (
        <form className="words__give" onSubmit={give}>
          <input
            className="field"
            aria-label={text.label}
            placeholder={text.placeholder}
            maxLength={LONGEST}
            autoComplete="off"
            value={word}
            onChange={(event) => setWord(event.target.value)}
          />
          <Button type="submit">{text.give}</Button>
        </form>
      )}
      <p className="cap">{you.wordGiven ? text.given : text.note}</p>
    </section>
  )
}

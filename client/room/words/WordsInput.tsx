/** One's own feeling word: from the list, or free. One for each round. */
import { SESSION_FIELD } from '../../design/parts/sessionWords.ts'
import './words.css'
import { type FormEvent, useState } from 'react'
import { cutToFit, fits, MOST_WORD_GRAPHEMES, oneLine } from '../../../shared/board/limits.ts'
import { Button } from '../../design/parts/Button.tsx'
import { useComposedField } from '../../device/useComposedField.ts'
import { useInRoom, useRoomSession } from '../../session/context.tsx'
import { refused } from '../../text/errors.ts'
import { feelings as text } from '../../text/feelings.ts'
import { Choices } from '../parts/Choices.tsx'

const MOST_UNITS = 96

export function WordsInput() {
  const session = useRoomSession()
  const { words, you } = useInRoom().view
  const [word, setWord] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const { hands } = useComposedField(setWord, (said) =>
    cutToFit(oneLine(said), MOST_WORD_GRAPHEMES, MOST_UNITS),
  )
  if (!words?.open || !you.rights.words || you.wordGiven) {
    return <p className="cap q">{you.wordGiven ? text.given : text.note}</p>
  }

  const give = async (given: string) => {
    const plain = given.trim()
    if (plain === '' || busy || !fits(plain, MOST_WORD_GRAPHEMES, MOST_UNITS)) return
    setBusy(true)
    try {
      const answer = await session.giveWord(plain)
      setProblem(answer.ok ? null : refused[answer.code])
    } catch {
      setProblem(text.notThrough)
    }
    setBusy(false)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void give(word)
  }
  return (
    <div className="own-word">
      <form className="own-word__free" onSubmit={submit}>
        <input
          {...SESSION_FIELD}
          className="field"
          aria-label={text.label}
          placeholder={text.placeholder}
          value={word}
          onKeyDown={(event) => event.stopPropagation()}
          {...hands}
        />
        <Button type="submit" disabled={busy}>
          {text.give}
        </Button>
      </form>
      <Choices
        title={text.choose}
        side="top"
        align="center"
        pairs
        choices={text.words.map((each) => ({
          id: each,
          label: each,
          disabled: busy,
          onChoose: () => void give(each),
        }))}
        trigger={
          <Button kind="quiet" size="small">
            {text.choose}
          </Button>
        }
      />
      <p className="cap q" role="status">
        {problem ?? text.note}
      </p>
    </div>
  )
}

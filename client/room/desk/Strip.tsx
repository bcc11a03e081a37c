/** The leaders' strip: sealed notes between leader and co-leader. Its existence is told to the group; it is erased at the end. */

import { MessageSquarePlus } from 'lucide-react'
import { type FormEvent, useEffect, useRef } from 'react'
import { Button } from '../../design/parts/Button.tsx'
import { Icon } from '../../design/parts/Icon.tsx'
import { SESSION_FIELD } from '../../design/parts/sessionWords.ts'
import { type InRoom, useRoomSession } from '../../session/context.tsx'
import { refused } from '../../text/errors.ts'
import { notDone } from '../../text/room.ts'
import { strip as text } from '../../text/roomDesk.ts'
import { useActing } from '../acting.tsx'
import { Choices } from '../parts/Choices.tsx'
import { isHere, nameOf, otherLeader } from '../people.ts'
import { useNoteDraft } from './noteDraft.tsx'

const LONGEST = 280
/** As many as fit beside each other; the rest is in the menu. */
const CHIPS = 3

/** Sends a note to the other leader; false, and said why, where it does not go. */
function useWriteNote(): (words: string) => Promise<boolean> {
  const session = useRoomSession()
  const { say } = useActing()
  return async (words) => {
    const trimmed = words.trim()
    if (!trimmed) return false
    try {
      const answer = await session.writeNote(trimmed)
      if (!answer.ok) say(refused[answer.code])
      return answer.ok
    } catch {
      say(notDone)
      return false
    }
  }
}

/** The line on which a note is written, with the sentences that leaders often need. */
function Writing({
  presets,
  placeholder,
  write,
}: {
  readonly presets: readonly string[]
  readonly placeholder: string
  readonly write: (words: string) => Promise<boolean>
}) {
  const { note, set: setNote } = useNoteDraft()
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (await write(note)) setNote('')
  }
  return (
    <form className="strip__write" onSubmit={send}>
      <Choices
        title={text.presetsTitle}
        side="top"
        align="start"
        choices={presets.map((words) => ({
          id: words,
          label: words,
          onChoose: () => void write(words),
        }))}
        trigger={
          <button
            type="button"
            className="btn btn--quiet btn--square"
            aria-label={text.presetsTitle}
          >
            <Icon of={MessageSquarePlus} />
          </button>
        }
      />
      <input
        {...SESSION_FIELD}
        className="field"
        aria-label={text.label}
        placeholder={placeholder}
        maxLength={LONGEST}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      {note.trim() && (
        <Button size="small" type="submit">
          {text.send}
        </Button>
      )}
    </form>
  )
}

export function Strip({ room }: { room: InRoom }) {
  const write = useWriteNote()
  const list = useRef<HTMLUListElement>(null)
  const { view } = room
  const count = room.notes.length
  useEffect(() => {
    if (count > 0) list.current?.scrollTo({ top: list.current.scrollHeight })
  }, [count])

  if (!view.stripOn || !view.you.rights.strip) {
    return (
      <section className="desk__sec" aria-label={text.title}>
        <p className="qq cap">{text.off}</p>
      </section>
    )
  }
  const other = otherLeader(view)
  const placeholder =
    other === null
      ? text.nobody
      : isHere(view, other)
        ? text.to(nameOf(room, other))
        : text.later(nameOf(room, other))
  const presets = text.presets(view.presenter ? nameOf(room, view.presenter.seat) : null)
  return (
    <section className="desk__sec desk__strip" aria-label={text.title}>
      <h3>
        <span>{text.title}</span> <span className="qq">{`· ${text.erased}`}</span>
      </h3>
      <ul className="strip" ref={list}>
        {room.notes.map((each) => (
          <li key={each.id}>
            <em>
              <bdi>{each.seat === view.you.seat ? text.you : nameOf(room, each.seat)}</bdi>
            </em>{' '}
            <bdi>{each.text}</bdi>
          </li>
        ))}
      </ul>
      <div className="chips">
        {presets.slice(0, CHIPS).map((words) => (
          <button key={words} type="button" className="chip" onClick={() => void write(words)}>
            {words}
          </button>
        ))}
      </div>
      <Writing presets={presets} placeholder={placeholder} write={write} />
    </section>
  )
}

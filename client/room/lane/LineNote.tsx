/** The note about one's own line, in the lane: on narrow screens one line that opens to the rest. */
import { Info } from 'lucide-react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { LineMark } from '../../design/drawings/LineMark.tsx'
import { Button } from '../../design/parts/Button.tsx'
import { Icon } from '../../design/parts/Icon.tsx'
import { reopen } from '../../later/reopen.ts'
import { lateness } from '../../later/trouble.ts'
import { useMediaSnapshot, useRoomMedia } from '../../media/context.tsx'
import { lineNote as text } from '../../text/lines.ts'
import type { Layout } from '../layout.ts'
import { lineNote, type LineNote as Note } from './lineNote.ts'

/** A thin line is called so until everything has been back for this long. */
const LINGER_MS = 5000

/** What is over sooner than this is not spoken of: a first line on its way, pictures that begin. */
const WAITS_MS = { coming: 2000, busy: 3000 } as const
const waitsFor = (note: Note | null): number =>
  note?.kind === 'coming' || note?.kind === 'busy' ? WAITS_MS[note.kind] : 0

/** The note of this moment, or one that lingers. */
function useLineNote(): Note | null {
  const late = useSyncExternalStore(lateness.subscribe, lateness.now)
  const now = lineNote(useMediaSnapshot(), late)
  const [shown, setShown] = useState<Note | null>(null)
  const said = JSON.stringify(now)
  useEffect(() => {
    const next = JSON.parse(said) as Note | null
    const wait = next ? waitsFor(next) : LINGER_MS
    const timer = setTimeout(() => setShown(next), wait)
    return () => clearTimeout(timer)
  }, [said])
  if (waitsFor(now) > 0) return shown?.kind === now?.kind ? shown : null
  // What is grave goes as soon as it is over; only a thin line is waited out.
  return now ?? (shown?.kind === 'thin' || shown?.kind === 'sound-only' ? shown : null)
}

interface Words {
  readonly title: string
  readonly say: string
  readonly more?: string
  readonly act?: string
}

function wordsOf(note: Note): Words {
  switch (note.kind) {
    case 'unsealed':
      return text.unsealed
    case 'new-build':
      return text.newBuild
    case 'coming':
      return text.coming
    case 'blocked':
      return text.blocked
    case 'coming-back':
      return text.comingBack
    case 'sound-only':
      return text.soundOnly
    case 'thin':
      return { ...text.thin, say: text.thin.say(note.others, note.own) }
    case 'busy':
      return text.busy
    case 'relayed':
      return text.relayed[note.by]
  }
}

function Sign({ note }: { note: Note }) {
  if (note.kind === 'relayed' || note.kind === 'busy') return <Icon of={Info} />
  return <LineMark state={note.kind === 'thin' || note.kind === 'sound-only' ? 'thin' : 'lost'} />
}

export function LineNote({ layout }: { layout: Layout }) {
  const media = useRoomMedia()
  const note = useLineNote()
  const words = note && wordsOf(note)
  const act = () => {
    if (note?.kind === 'thin' || note?.kind === 'sound-only' || note?.kind === 'busy')
      void media.setAudioOnly(true)
    else if (note?.kind === 'new-build') reopen()
    else media.tryLine()
  }
  const title = note && words && (
    <>
      <Sign note={note} />
      <b>{words.title}</b>
    </>
  )
  const rest = words && (
    <>
      <p>{words.say}</p>
      {words.more && <p>{words.more}</p>}
      {words.act && (
        <Button size="small" onClick={act}>
          {words.act}
        </Button>
      )}
    </>
  )
  return (
    <>
      {words &&
        (layout === 'columns' ? (
          <section className="linenote" aria-label={text.label}>
            <p className="linenote__title">{title}</p>
            {rest}
          </section>
        ) : (
          <details className="linenote linenote--folded">
            <summary className="linenote__title">{title}</summary>
            <div className="linenote__rest">{rest}</div>
          </details>
        ))}
      <p className="sr" role="status">
        {words && `${words.title} ${words.say}`}
      </p>
    </>
  )
}

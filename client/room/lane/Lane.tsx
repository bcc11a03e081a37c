/** The left wall, or the band on top: the group, the phase in plain words, and the quiet lines. */
import './lane.css'
import type { ReactNode, RefObject } from 'react'
import { Mark } from '../../design/drawings/Mark.tsx'
import { useMedia } from '../../media/context.tsx'
import type { InRoom } from '../../session/context.tsx'
import { room as text } from '../../text/room.ts'
import { site } from '../../text/site.ts'
import type { Layout } from '../layout.ts'
import { LineNote } from './LineNote.tsx'
import { laneWords, quietLines } from './laneWords.ts'

/** Letters of a word from which a narrow wall needs smaller type. */
const LONG = 10
const longestWord = (name: string): number => Math.max(...name.split(' ').map((w) => w.length))

export function Lane({
  room,
  recent,
  byWindow,
  layout,
  heading,
  children,
}: {
  readonly room: InRoom
  readonly recent: readonly string[]
  /** The presenter's own, while sitting back. */
  readonly byWindow: boolean
  readonly layout: Layout
  readonly heading: RefObject<HTMLHeadingElement | null>
  /** The way to one's own settings. */
  readonly children: ReactNode
}) {
  const words = laneWords(room, byWindow)
  const lines = useMedia((media) => quietLines(room, media, recent))
  return (
    <header className="lane">
      <div className="lane__top">
        <div className="brand">
          <Mark />
          <span>{site.name}</span>
        </div>
        {room.settings.label && (
          <p className="lane__group">
            <bdi>{room.settings.label}</bdi>
          </p>
        )}
      </div>
      <div className="lane__phase">
        <h1
          ref={heading}
          tabIndex={-1}
          className={longestWord(words.name) > LONG ? 'lane__long' : undefined}
        >
          {words.name}
        </h1>
        {words.secondCase && <p className="lane__case">{text.secondCase}</p>}
        <p className="lane__say">{words.say}</p>
        {room.line.state === 'live' && <LineNote layout={layout} />}
        {lines.length > 0 && (
          <ul className="lane__quiet">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
      <div className="lane__own">{children}</div>
    </header>
  )
}

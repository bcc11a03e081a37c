/** Silence, rounds, words, sound only, notes, the door's lock and knock, and the end of the room. */
import { useState } from 'react'
import type { Command } from '../../../shared/session/command.ts'
import { Button, ButtonLink } from '../../design/parts/Button.tsx'
import { type InRoom, useRoomSession } from '../../session/context.tsx'
import { datesAddress, linkWithDates } from '../../session/links.ts'
import { door as doorText } from '../../text/deskDoor.ts'
import { roomPanel as text } from '../../text/deskPanels.ts'
import { useActing } from '../acting.tsx'
import { AskOnce } from '../parts/AskOnce.tsx'
import { Switch } from '../parts/Switch.tsx'
import { useRenewed } from './renewed.tsx'
import { useSounds } from './sounds.tsx'

interface Turn {
  readonly words: string
  readonly command: Command
}

/** A round, or the feeling words: closed where one is open, opened where it has its place, else not there. */
function Turns({
  heading,
  close,
  open,
}: {
  readonly heading: string
  readonly close: Turn | null
  readonly open: Turn | null
}) {
  const { command } = useActing()
  const turn = close ?? open
  if (!turn) return null
  return (
    <div className="pop__group">
      <h3>{heading}</h3>
      <div className="row row--wrap">
        <Button size="small" onClick={() => void command(turn.command)}>
          {turn.words}
        </Button>
      </div>
    </div>
  )
}

export function RoomPanel({ room }: { room: InRoom }) {
  const { command } = useActing()
  const { knock, needs } = useSounds()
  const { showMember, renewMember } = useRenewed()
  const [ending, setEnding] = useState(false)
  const { view } = room
  const { link, note } = useRoomSession()
  const isSeries = view.desk?.isSeries === true
  const dates =
    isSeries && link
      ? datesAddress(linkWithDates(link, window.location.origin, note?.token ?? null))
      : null
  const { round = null, words = null } = view.desk?.moves ?? {}
  return (
    <>
      <Switch
        label={view.silence ? text.endSilence : text.silence}
        note={text.silenceNote}
        on={view.silence}
        onChange={(on) => void command({ type: 'hold-silence', on })}
      />
      {view.presenter && !view.silence && view.moment.at === 'running' && (
        <div className="pop__group">
          <Button size="small" onClick={() => void command({ type: 'close-others' })}>
            {text.closeOthers}
          </Button>
          <p className="cap q">{text.closeOthersNote}</p>
        </div>
      )}
      <Turns
        heading={text.rounds}
        close={view.round ? { words: text.closeRound, command: { type: 'close-round' } } : null}
        open={round && { words: text.round[round], command: { type: 'open-round', kind: round } }}
      />
      <Turns
        heading={text.words}
        close={
          view.words?.open ? { words: text.closeWords, command: { type: 'close-words' } } : null
        }
        open={words && { words: text.word[words], command: { type: 'open-words', kind: words } }}
      />
      <div className="pop__group">
        <Switch
          label={doorText.lock}
          note={doorText.lockNote}
          on={view.locked}
          onChange={(on) => void command({ type: 'lock', on })}
        />
        <Switch label={doorText.knock} on={knock.on} onChange={knock.set} />
        <Switch label={doorText.needs} on={needs.on} onChange={needs.set} />
        <p className="cap q">{doorText.showMemberNote}</p>
        <Button size="small" onClick={() => void showMember()}>
          {doorText.showMember}
        </Button>
        <p className="cap q">{doorText.renewAnyTime}</p>
        <Button size="small" onClick={() => void renewMember()}>
          {doorText.renew}
        </Button>
        {dates !== null && (
          <>
            <p className="cap q">{text.datesNote}</p>
            <ButtonLink size="small" href={dates} target="_blank" rel="noopener noreferrer">
              {text.dates}
            </ButtonLink>
          </>
        )}
        <Switch
          label={text.audioOnly}
          note={text.audioOnlyNote}
          on={view.audioOnly}
          onChange={(on) => void command({ type: 'audio-only', on })}
        />
        <Switch
          label={text.strip}
          note={text.stripNote}
          on={view.stripOn}
          onChange={(on) => void command({ type: 'strip', on })}
        />
      </div>
      <div className="pop__group">
        <Button size="small" className="btn--grave" onClick={() => setEnding(true)}>
          {text.end}
        </Button>
      </div>
      <AskOnce
        open={ending}
        onClose={() => setEnding(false)}
        title={text.endTitle}
        say={text.endSay}
        go={text.endGo}
        stay={text.stay}
        onGo={() => void command({ type: 'end-room' })}
      />
    </>
  )
}

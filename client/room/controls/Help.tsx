/** "?": where we are in two sentences, the keys, and the way to one's own sound and picture. */
import './soundSheet.css'
import { CircleHelp } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../design/parts/Button.tsx'
import { Disclosure } from '../../design/parts/Disclosure.tsx'
import { Icon } from '../../design/parts/Icon.tsx'
import type { InRoom } from '../../session/context.tsx'
import { arriving, phaseWords } from '../../text/roomPhases.ts'
import { help as text } from '../../text/soundSheet.ts'
import { SaidBefore } from '../announce/Announcer.tsx'
import { laneWords } from '../lane/laneWords.ts'
import { Panel } from '../parts/Panel.tsx'
import { presenterOf, sittingBack, youSitBack } from '../people.ts'

/** The phase in two sentences. */
function phaseSaid(room: InRoom): string {
  const { moment, you } = room.view
  if (moment.at === 'running') {
    const words = phaseWords(moment.phase, presenterOf(room), sittingBack(room.view))
    return `${words.title} ${words.say}`
  }
  return you.rights.desk
    ? `${arriving.titleLeader} ${arriving.sayLeader}`
    : `${arriving.title} ${arriving.say}`
}

export function HelpText({
  room,
  keysOn,
  onTrouble,
}: {
  readonly room: InRoom
  readonly keysOn: boolean
  readonly onTrouble: () => void
}) {
  const keys = youSitBack(room.view) ? text.keysForPresenter : text.keysFor
  const { desk } = room.view.you.rights
  return (
    <>
      <h3>{laneWords(room).name}</h3>
      <p className="help__say">{phaseSaid(room)}</p>
      <div className="help__part">
        <h3>{text.keys}</h3>
        <dl className="help__keys">
          {Object.entries(keys).map(([key, does]) => (
            <div key={key} style={{ display: 'contents' }}>
              <dt>
                <kbd>{key.toUpperCase()}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        {!keysOn && <p className="cap q">{text.keysOff}</p>}
      </div>
      <div className="help__part">
        <Disclosure summary={text.saidBefore}>
          <SaidBefore none={text.nothingSaid} />
        </Disclosure>
      </div>
      <div className="help__part">
        <Button size="small" onClick={onTrouble}>
          {text.trouble}
        </Button>
        <p className="cap q">{text.troubleNote}</p>
        {!desk && <p className="cap q">{text.still}</p>}
      </div>
    </>
  )
}

/** On the wall, beside "Sound and picture". */
export function Help(props: {
  readonly room: InRoom
  readonly keysOn: boolean
  readonly onTrouble: () => void
}) {
  const [open, setOpen] = useState(false)
  return (
    <Panel
      title={text.title}
      align="start"
      open={open}
      onOpenChange={setOpen}
      trigger={
        <button type="button" className="btn btn--quiet btn--square" aria-label={text.open}>
          <Icon of={CircleHelp} />
        </button>
      }
    >
      <HelpText
        {...props}
        onTrouble={() => {
          setOpen(false)
          props.onTrouble()
        }}
      />
    </Panel>
  )
}

/** The controls under the circle: microphone, camera, "Someone has come in", telling the leaders, leaving. No others. */
import type { MediaSnapshot } from '../../media/mediaSnapshot.ts'
import './controls.css'
import { DoorClosed, DoorOpen, Ellipsis, Mic, MicOff, Video, VideoOff, Volume2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useMedia } from '../../media/context.tsx'
import type { InRoom } from '../../session/context.tsx'
import { controls as text } from '../../text/controls.ts'
import { room as roomText } from '../../text/room.ts'
import type { Layout } from '../layout.ts'
import { Drawer } from '../parts/Drawer.tsx'
import { youSitBack } from '../people.ts'
import { Control } from './Control.tsx'
import { LeaveRoom } from './LeaveRoom.tsx'
import { MoreTold } from './MoreTold.tsx'
import { TellLeaders } from './TellLeaders.tsx'
import type { OwnDoing } from './useOwnDoing.ts'

function Microphone({ doing, short }: { doing: OwnDoing; short: boolean }) {
  const words = text.microphone
  const { microphone } = doing
  const on = microphone === 'on'
  const acts = on || microphone === 'off' || microphone === 'away' || microphone === 'unheard'
  const key = short ? (`${microphone}Short` as const) : microphone
  return (
    <Control
      icon={on ? Mic : MicOff}
      label={words[key]}
      resting={!acts || doing.curtain}
      {...(!on && { look: 'off' as const })}
      aria-pressed={on || microphone === 'unheard'}
      data-control="microphone"
      onClick={doing.toggleMicrophone}
    />
  )
}

function Camera({ doing, short }: { doing: OwnDoing; short: boolean }) {
  const { camera } = doing
  const on = camera === 'on' || camera === 'rests'
  const label = short ? text.camera[`${camera}Short`] : text.camera[camera]
  return (
    <Control
      icon={on ? Video : VideoOff}
      label={label}
      resting={camera === 'notNow' || camera === 'unsealed' || doing.curtain}
      {...(!on && { look: 'off' as const })}
      aria-pressed={on || camera === 'unseen'}
      data-control="camera"
      onClick={doing.toggleCamera}
    />
  )
}

function Curtain({ doing, short }: { doing: OwnDoing; short: boolean }) {
  const out = short ? text.cameInShort : text.cameIn
  const back = short ? text.comeBackInShort : text.comeBackIn
  return (
    <Control
      icon={doing.curtain ? DoorClosed : DoorOpen}
      label={doing.curtain ? back : out}
      {...(doing.curtain && { look: 'drawn' as const })}
      data-control="curtain"
      onClick={doing.toggleCurtain}
    />
  )
}

/** What a phone has no place for, in a drawer; its content is given how to close it. */
function More({ children }: { readonly children: (done: () => void) => ReactNode }) {
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Control
        icon={Ellipsis}
        label={text.more}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      />
      <Drawer open={open} onClose={close} title={text.more}>
        {children(close)}
      </Drawer>
    </>
  )
}

/** A device that did not open, said in one line with the way on. */
function problemOf(media: MediaSnapshot): string | null {
  const problem = media.microphoneProblem ?? media.cameraProblem
  if (problem) return text.problems[problem]
  if (media.away.microphone) return text.away.microphone
  if (media.away.camera) return text.away.camera
  return media.microphoneSilent && media.microphone ? text.silent : null
}

export function Controls({
  room,
  layout,
  doing,
  said,
  onSheet,
  onLook,
  help,
}: {
  readonly room: InRoom
  readonly layout: Layout
  readonly doing: OwnDoing
  /** What has just been refused, in its own sentence. */
  readonly said: string | null
  /** Opens the sheet for one's own sound and picture. */
  readonly onSheet: () => void
  /** A look at oneself; null where there is none. */
  readonly onLook: (() => void) | null
  readonly help: ReactNode
}) {
  const short = layout === 'phone'
  // The window seat takes the wall on which the settings stand otherwise.
  const columns = layout === 'columns'
  const back = youSitBack(room.view)
  const lost = room.line.state === 'lost'
  const own = room.view.chairs.find((c) => c.seat === room.view.you.seat)
  const out = own?.presence === 'stepped-out'
  const observer = room.view.you.role === 'observer'
  const problem = useMedia(problemOf)
  const line = said ?? problem
  const leads = room.view.you.rights.desk
  if (lost || out) {
    return (
      <section className="bar" aria-label={roomText.landmarks.controls}>
        <div className="bar__set">
          <LeaveRoom room={room} />
        </div>
      </section>
    )
  }
  return (
    <section className="bar" aria-label={roomText.landmarks.controls}>
      {line && (
        <p className="bar__line" role="status">
          {line}
        </p>
      )}
      <div className="bar__set">
        {!back && !observer && (
          <>
            <Microphone doing={doing} short={short} />
            <Camera doing={doing} short={short} />
          </>
        )}
        {!observer && <Curtain doing={doing} short={short} />}
        {back && (
          <Control
            icon={Volume2}
            label={short ? text.volumeShort : text.volume}
            aria-haspopup="dialog"
            onClick={onSheet}
          />
        )}
        {!short && !leads && <TellLeaders room={room} short={!columns} />}
        {short && (
          <More>
            {(done) => (
              <>
                <MoreTold room={room} onDone={done} onSheet={onSheet} onLook={onLook} />
                <section className="drawer__section help">{help}</section>
              </>
            )}
          </More>
        )}
        <span className="bar__sep" />
        <LeaveRoom room={room} />
      </div>
    </section>
  )
}

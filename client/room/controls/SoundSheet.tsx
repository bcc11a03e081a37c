/** One's own sound and picture: devices with what they give, one voice, sound only, keys. It lies over the lane and moves nothing. */
import './soundSheet.css'
import { Dialog } from '@base-ui/react/dialog'
import { Volume2, X } from 'lucide-react'
import { Button } from '../../design/parts/Button.tsx'
import { Problem } from '../../design/parts/Field.tsx'
import { Icon } from '../../design/parts/Icon.tsx'
import Languages from '../../design/parts/Languages.tsx'
import { useMediaSnapshot, useRoomMedia } from '../../media/context.tsx'
import { DeviceChoice } from '../../media/trying/DeviceChoice.tsx'
import { MicrophoneMeter } from '../../media/trying/MicrophoneMeter.tsx'
import { useTone } from '../../media/trying/useTone.ts'
import type { InRoom } from '../../session/context.tsx'
import { site } from '../../text/site.ts'
import { soundSheet as text } from '../../text/soundSheet.ts'
import { OwnVideo } from '../circle/SeatVideo.tsx'
import { laneWords } from '../lane/laneWords.ts'
import { Switch } from '../parts/Switch.tsx'
import { Volume } from '../window/Volume.tsx'
import { VoiceLoudness } from './VoiceLoudness.tsx'

const wordsFor = (kind: 'microphone' | 'camera' | 'speaker') => ({
  label: text[kind],
  usual: text.usual,
  unnamed: text[kind],
})

function Speaker() {
  const { speakers } = useMediaSnapshot()
  const tone = useTone()
  return (
    <section className="sheetpane__part">
      <div className="sheetpane__speaker">
        <DeviceChoice kind="speaker" devices={speakers} words={wordsFor('speaker')} />
        <Button icon={Volume2} onClick={tone.play}>
          {text.tone}
        </Button>
      </div>
      <div role="status">{tone.failed && <Problem>{text.toneFailed}</Problem>}</div>
    </section>
  )
}

function Camera() {
  const { cameras, camera } = useMediaSnapshot()
  return (
    <section className="sheetpane__part">
      <DeviceChoice kind="camera" devices={cameras} words={wordsFor('camera')} />
      <div className="sheetpane__look">
        {camera && (
          <div className="sheetpane__picture">
            <OwnVideo />
          </div>
        )}
        <p className="cap q">{camera ? text.onlyYou : text.cameraOff}</p>
      </div>
    </section>
  )
}

export function SoundSheet({
  room,
  open,
  onClose,
  keysOn,
  onKeys,
  byWindow,
}: {
  readonly room: InRoom
  readonly open: boolean
  readonly onClose: () => void
  readonly keysOn: boolean
  readonly onKeys: (on: boolean) => void
  /** Sitting back: how loud the group is comes first; other keys. */
  readonly byWindow: boolean
}) {
  const media = useRoomMedia()
  const snapshot = useMediaSnapshot()
  return (
    <Dialog.Root
      open={open}
      onOpenChange={(next) => !next && onClose()}
      modal={false}
      disablePointerDismissal
    >
      <Dialog.Portal>
        <Dialog.Popup className="sheetpane">
          <p className="sheetpane__strip">{text.goesOn(laneWords(room).name)}</p>
          <div className="sheetpane__head">
            <Dialog.Title className="sheetpane__title">{text.title}</Dialog.Title>
            <Dialog.Close className="btn btn--quiet">
              <Icon of={X} />
              <span>{text.close}</span>
            </Dialog.Close>
          </div>
          <div className="sheetpane__body">
            {byWindow && (
              <section className="sheetpane__part">
                <Volume />
              </section>
            )}
            <section className="sheetpane__part">
              <DeviceChoice
                kind="microphone"
                devices={snapshot.microphones}
                words={wordsFor('microphone')}
              />
              <MicrophoneMeter />
            </section>
            <Speaker />
            <Camera />
            {!byWindow && (
              <section className="sheetpane__part">
                <Volume />
              </section>
            )}
            <VoiceLoudness room={room} />
            <section className="sheetpane__part">
              <Switch
                label={text.audioOnly}
                note={text.audioOnlyNote}
                on={snapshot.audioOnly}
                onChange={(on) => void media.setAudioOnly(on)}
              />
            </section>
            <section className="sheetpane__part">
              <Switch
                label={text.keys}
                note={byWindow ? text.keysNotePresenter : text.keysNote}
                on={keysOn}
                onChange={onKeys}
              />
            </section>
            <section className="sheetpane__part">
              <p aria-hidden="true">{site.language.label}</p>
              <Languages />
            </section>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

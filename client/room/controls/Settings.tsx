/** One's own sound and picture: devices, sound only, keys. */
import { useId } from 'react'
import { Button } from '../../design/parts/Button.tsx'
import { Choose } from '../../design/parts/Field.tsx'
import { useMediaSnapshot, useRoomMedia } from '../../media/context.tsx'
import type { Device } from '../../media/roomMedia.ts'
import { settings as text } from '../../text/en/controls.ts'
import { Switch } from '../parts/Switch.tsx'
import { Volume } from '../window/Volume.tsx'

function DeviceChoice({
  label,
  devices,
  chosen,
  onChoose,
}: {
  readonly label: string
  readonly devices: readonly Device[]
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
}) {
  return (
    <Choose
      label={label}
      value={chosen ?? ''}
      disabled={devices.length === 0}
      onChange={(event) => onChoose(event.target.value)}
    >
      {(chosen === null || devices.length === 0) && <option value="">{text.usual}</option>}
      {devices.map((device) => (
        <option key={device.id} value={device.id}>
          {device.label}
        </option>
      ))}
    </Choose>
  )
}

export function Settings({
  keysOn,
  onKeys,
  window: byWindow,
  onLook,
}: {
  readonly keysOn: boolean
  readonly onKeys: (on: boolean) => void
  /** Sitting back: how loud the group is comes first; other keys. */
  readonly window: boolean
  /** Null where the look stands on the chair itself, or the camera is off. */
  readonly onLook: (() => void) | null
}) {
  const media = useRoomMedia()
  const snapshot = useMediaSnapshot()
  const id = useId()
  return (
    <div className="settings" id={id}>
      {byWindow && <Volume />}
      {onLook && (
        <Button size="small" wide onClick={onLook}>
          {text.seeYourself}
        </Button>
      )}
      <DeviceChoice
        label={text.microphone}
        devices={snapshot.microphones}
        chosen={snapshot.chosen.microphone}
        onChoose={(device) => void media.choose('microphone', device)}
      />
      <DeviceChoice
        label={text.camera}
        devices={snapshot.cameras}
        chosen={snapshot.chosen.camera}
        onChoose={(device) => void media.choose('camera', device)}
      />
      <DeviceChoice
        label={text.speaker}
        devices={snapshot.speakers}
        chosen={snapshot.chosen.speaker}
        onChoose={(device) => void media.choose('speaker', device)}
      />
      <Button size="small" onClick={() => void media.testSpeaker()}>
        {text.test}
      </Button>
      {!byWindow && <Volume />}
      <div className="pop__group">
        <Switch
          label={text.audioOnly}
          note={text.audioOnlyNote}
          on={snapshot.audioOnly}
          onChange={(on) => void media.setAudioOnly(on)}
        />
        <Switch
          label={text.keys}
          note={byWindow ? text.keysNotePresenter : text.keysNote}
          on={keysOn}
          onChange={onKeys}
        />
      </div>
    </div>
  )
}

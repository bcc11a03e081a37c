/** Other microphones, cameras and speakers, and a tone for the speaker. */
import { Volume2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../design/parts/Button.tsx'
import { Disclosure } from '../../design/parts/Disclosure.tsx'
import { Choose, Problem } from '../../design/parts/Field.tsx'
import { devices as text } from '../../text/en/media.ts'
import { useMediaSnapshot, useRoomMedia } from '../context.tsx'
import type { Device } from '../roomMedia.ts'

type Kind = 'microphone' | 'camera' | 'speaker'

function Menu({
  kind,
  devices,
  chosen,
}: {
  readonly kind: Kind
  readonly devices: readonly Device[]
  readonly chosen: string | null
}) {
  const media = useRoomMedia()
  const known = devices.some(({ id }) => id === chosen)
  return (
    <Choose
      label={text.which[kind]}
      value={known ? (chosen ?? '') : ''}
      disabled={devices.length === 0}
      onChange={(event) => void media.choose(kind, event.target.value)}
    >
      {!known && <option value="">{text.usual}</option>}
      {devices.map(({ id, label }, i) => (
        <option key={id} value={id}>
          {label || `${text.unnamed[kind]} ${i + 1}`}
        </option>
      ))}
    </Choose>
  )
}

export function DeviceMenus() {
  const media = useRoomMedia()
  const { microphones, cameras, speakers, chosen } = useMediaSnapshot()
  const [failed, setFailed] = useState(false)
  const none = microphones.length + cameras.length + speakers.length === 0

  const play = async () => {
    setFailed(false)
    try {
      await media.testSpeaker()
    } catch {
      setFailed(true)
    }
  }

  return (
    <Disclosure summary={text.choose}>
      <div className="preview__menus">
        {none && <p className="cap q">{text.afterOpening}</p>}
        <Menu kind="microphone" devices={microphones} chosen={chosen.microphone} />
        <Menu kind="camera" devices={cameras} chosen={chosen.camera} />
        {speakers.length > 0 && <Menu kind="speaker" devices={speakers} chosen={chosen.speaker} />}
        <Button size="small" icon={Volume2} onClick={() => void play()}>
          {text.testSpeaker}
        </Button>
        <div role="status">{failed && <Problem>{text.toneFailed}</Problem>}</div>
      </div>
    </Disclosure>
  )
}

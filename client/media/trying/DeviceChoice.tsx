/** One kind of device to choose from; where the system's own is in use, it says so. */

import { Choose } from '../../design/parts/Field.tsx'
import { useMediaSnapshot, useRoomMedia } from '../context.tsx'
import type { Device } from '../mediaSnapshot.ts'

export interface DeviceWords {
  readonly label: string
  /** For the device that the system takes by itself. */
  readonly usual: string
  /** For one without a name, before its number. */
  readonly unnamed: string
}

export function DeviceChoice({
  kind,
  devices,
  words,
}: {
  readonly kind: 'microphone' | 'camera' | 'speaker'
  readonly devices: readonly Device[]
  readonly words: DeviceWords
}) {
  const media = useRoomMedia()
  const chosen = useMediaSnapshot().chosen[kind]
  const known = devices.some(({ id }) => id === chosen)
  return (
    <Choose
      label={words.label}
      value={known ? (chosen ?? '') : ''}
      disabled={devices.length === 0}
      onChange={(event) => void media.choose(kind, event.target.value)}
    >
      {!known && <option value="">{words.usual}</option>}
      {devices.map(({ id, label }, at) => (
        <option key={id} value={id}>
          {label || `${words.unnamed} ${at + 1}`}
        </option>
      ))}
    </Choose>
  )
}

/** What a person does with their own microphone, camera and curtain: by button or by key. */
import { useMemo } from 'react'
import { useMediaSnapshot, useRoomMedia } from '../../media/context.tsx'
import type { InRoom } from '../../session/context.tsx'
import { useActing } from '../acting.tsx'
import { type OwnDevices, ownDevices } from './ownDevices.ts'

export interface OwnDoing extends OwnDevices {
  toggleMicrophone(): void
  toggleCamera(): void
  toggleCurtain(): void
}

export function useOwnDoing(room: InRoom): OwnDoing {
  const media = useRoomMedia()
  const snapshot = useMediaSnapshot()
  const { command } = useActing()
  const devices = useMemo(() => ownDevices(room.view, snapshot), [room.view, snapshot])
  return useMemo(
    () => ({
      ...devices,
      toggleMicrophone() {
        if (devices.curtain) return
        if (devices.microphone === 'on') void media.setMicrophone(false)
        if (devices.microphone === 'off') void media.setMicrophone(true)
      },
      toggleCamera() {
        if (devices.curtain) return
        if (devices.camera === 'on') void media.setCamera(false)
        if (devices.camera === 'off') void media.setCamera(true)
      },
      toggleCurtain() {
        if (!devices.curtain) {
          // Here first, before any answer of the server: nobody in the doorway waits for a line.
          void media.setMicrophone(false)
          void media.setCamera(false)
        }
        void command({ type: 'curtain', on: !devices.curtain })
      },
    }),
    [devices, media, command],
  )
}

/** What a person does with their own microphone, camera and curtain: by button or by key. */
import { useMemo } from 'react'
import { useMedia, useRoomMedia } from '../../media/context.tsx'
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
  const { command } = useActing()
  const devices = useMedia((snapshot): OwnDevices => ownDevices(room.view, snapshot))
  return useMemo(
    () => ({
      ...devices,
      toggleMicrophone() {
        if (devices.curtain) return
        const { microphone } = devices
        if (microphone === 'on' || microphone === 'unheard') void media.setMicrophone(false)
        if (microphone === 'off') void media.setMicrophone(true)
        if (microphone === 'away') void media.takeUp('microphone')
      },
      toggleCamera() {
        if (devices.curtain) return
        const { camera } = devices
        const isOpen = camera === 'on' || camera === 'rests' || camera === 'unseen'
        if (isOpen) void media.setCamera(false)
        if (camera === 'off') void media.setCamera(true)
        if (camera === 'away') void media.takeUp('camera')
      },
      toggleCurtain() {
        if (!devices.curtain) {
          // Here first, before any answer of the server: nobody in the doorway waits for a line.
          media.closeForNow()
        }
        void command({ type: 'curtain', on: !devices.curtain })
      },
    }),
    [devices, media, command],
  )
}

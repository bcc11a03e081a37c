/** The menus of microphones, cameras and speakers, from what the browser lists. */
import type { Device } from '../mediaSnapshot.ts'

export interface DeviceList {
  readonly microphones: readonly Device[]
  readonly cameras: readonly Device[]
  readonly speakers: readonly Device[]
}

export const NO_DEVICES: DeviceList = { microphones: [], cameras: [], speakers: [] }

/** Windows lists the same headset once more as "Communications": it is left out. Devices without an id are not yet permitted. */
export function deviceList(
  infos: readonly Pick<MediaDeviceInfo, 'kind' | 'deviceId' | 'label'>[],
): DeviceList {
  const of = (kind: MediaDeviceKind): Device[] =>
    infos
      .filter((i) => i.kind === kind && i.deviceId !== '' && i.deviceId !== 'communications')
      .map((i) => ({ id: i.deviceId, label: i.label }))
  return {
    microphones: of('audioinput'),
    cameras: of('videoinput'),
    speakers: of('audiooutput'),
  }
}

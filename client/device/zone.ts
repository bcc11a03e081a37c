/** The device's time zone, as far as it can be believed. */
import { isZone } from '../../shared/zone.ts'

export interface DeviceZone {
  /** A zone that `Intl` writes times in. */
  readonly zone: string
  /** False: the device names none, or none that `Intl` knows, and times are written in UTC. */
  readonly known: boolean
}

/** What a zone's name means on this platform; some write `Etc/Unknown` and then do not know it. */
export const readZone = (named: string | undefined): DeviceZone =>
  named !== undefined && named !== '' && isZone(named)
    ? { zone: named, known: true }
    : { zone: 'UTC', known: false }

export const deviceZone = (): DeviceZone =>
  readZone(new Intl.DateTimeFormat().resolvedOptions().timeZone)

/** Every zone this browser knows, with the one in use and UTC, which the list leaves out. */
export const zonesWith = (zone: string): readonly string[] =>
  [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', zone])].sort()

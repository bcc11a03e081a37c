/** The operators' page as plain text, for a ticket or a mail. */
import type { Status } from '../../../shared/status.ts'
import { statusWords as text } from '../../text/status.ts'
import { when } from '../../text/when.ts'
import { readinessOf } from './readiness.ts'
import { rowOf } from './readinessWords.ts'

/** `zone`: in which times are written. */
export function statusText(status: Status, zone: string): string {
  const { hours, media, now, people, rooms } = status
  const sum = (what: 'ended' | 'resumed' | 'badLinks' | 'roomsRefused'): number =>
    hours.reduce((total, hour) => total + hour[what], 0)
  const line = ({ figure, say }: { figure: string; say: string }): string => `${figure} ${say}`
  const processes = media.by === 'embedded' ? media.processes : []
  return [
    `${when.dayAndYear(now, zone)}, ${when.time(now, zone)} (${when.zone(zone)})`,
    line(text.rooms(rooms.living, rooms.most)),
    line(text.people(people.seated, people.atDoors)),
    line(text.waiting(rooms.waiting)),
    ...readinessOf(status).map(
      (ready) =>
        `${text.of[ready.of]}: ${ready.well ? '' : `${text.isNotWell}, `}${rowOf(ready, zone)}`,
    ),
    `${text.mainProcess}: ${text.busy(status.main.rooms, status.main.busy)}`,
    ...processes.map(
      (load, at) => `${text.mediaProcess(at + 1)}: ${text.busy(load.rooms, load.busy)}`,
    ),
    `${text.hours(hours.length)}:`,
    line(text.happened.ended(sum('ended'))),
    line(text.happened.resumed(sum('resumed'))),
    line(text.happened.badLinks(sum('badLinks'))),
    line(text.happened.roomsRefused(sum('roomsRefused'))),
    `${text.started}: ${when.dayAndYear(status.startedAt, zone)}, ${when.time(status.startedAt, zone)}`,
  ].join('\n')
}

/**
 * The .ics file: one event a date, in UTC, so that no calendar has to know the zone or the rule. A date keeps its UID for good,
 * and a change raises SEQUENCE: what is imported again takes the place of what is there.
 */
import {
  type ICalCalendar,
  ICalCalendarMethod,
  ICalEventStatus,
  default as ical,
} from 'ical-generator'
import { toBase64Url, utf8 } from '../../../shared/sealing/bytes.ts'
import { sha256 } from '../../../shared/sealing/digest.ts'
import type { Occasion } from './occasions.ts'

export interface CalendarWords {
  readonly summary: string
  readonly description: string
  /** The members' link, where the creator wants it in the calendar. */
  readonly url: string | null
}

export interface CalendarDates {
  /** Id of the room or series. */
  readonly id: string
  /** Version of the change, 0 before any. */
  readonly sequence: number
  readonly occasions: readonly Occasion[]
  /** Dates that were announced and take place no more. */
  readonly cancelled: readonly Occasion[]
}

/** The same for the same date on whatever page it is written; tells nobody the id. */
const uidOf = async (id: string, index: number): Promise<string> => {
  const hash = await sha256(utf8(`calendar ${id} ${index}`))
  return `${toBase64Url(hash.subarray(0, 16))}@balint-room`
}

/** `now` stamps the file (epoch ms). */
export async function calendarFile(
  { id, sequence, occasions, cancelled }: CalendarDates,
  words: CalendarWords,
  now: number,
): Promise<string> {
  const calendar: ICalCalendar = ical({
    prodId: '//Balint Room//EN',
    method: ICalCalendarMethod.PUBLISH,
  })
  const entries = [
    ...occasions.map((occasion) => ({ ...occasion, status: ICalEventStatus.CONFIRMED })),
    ...cancelled.map((occasion) => ({ ...occasion, status: ICalEventStatus.CANCELLED })),
  ]
  for (const { index, start, end, status } of entries) {
    calendar.createEvent({
      id: await uidOf(id, index),
      sequence,
      status,
      stamp: new Date(now),
      start: new Date(start),
      end: new Date(end),
      summary: words.summary,
      description: words.description,
      ...(words.url !== null && { url: words.url, location: words.url }),
    })
  }
  return calendar.toString()
}

/** The .ics file: one event a date, in UTC, so that no calendar has to know the zone or the rule. */
import { type ICalCalendar, ICalCalendarMethod, default as ical } from 'ical-generator'
import type { Occasion } from './occasions.ts'

export interface CalendarWords {
  readonly summary: string
  readonly description: string
  /** The members' link, where the creator wants it in the calendar. */
  readonly url: string | null
}

/** `now` stamps the file (epoch ms); `draw` gives each event an id of its own. */
export function calendarFile(
  occasions: readonly Occasion[],
  words: CalendarWords,
  now: number,
  draw: () => string,
): string {
  const calendar: ICalCalendar = ical({
    prodId: '//Balint Room//EN',
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const { start, end } of occasions) {
    calendar.createEvent({
      id: `${draw()}@balint-room`,
      stamp: new Date(now),
      start: new Date(start),
      end: new Date(end),
      summary: words.summary,
      description: words.description,
      ...(words.url !== null && { url: words.url }),
    })
  }
  return calendar.toString()
}

/** Hands the calendar file over. Its library is fetched when somebody wants one. */
import { download } from '../../design/download.ts'
import { serverClock } from '../../device/serverClock.ts'
import { fetchPart } from '../../later/fetchPart.ts'
import { invitations as text } from '../../text/invitations.ts'
import type { CalendarDates } from './calendarFile.ts'

/** Resolves to false when the part that writes the file did not come. */
export async function saveCalendar(
  dates: CalendarDates,
  label: string,
  url: string | null,
): Promise<boolean> {
  const part = await fetchPart(() => import('./calendarFile.ts'), { tries: 3 }).catch(() => null)
  if (part === null) return false
  const words = {
    summary: label || text.calendar.summary,
    description: url === null ? text.calendar.body : text.calendar.bodyLink(url),
    url,
  }
  const file = await part.calendarFile(dates, words, serverClock.now())
  download(text.calendar.file, 'text/calendar;charset=utf-8', file)
  return true
}

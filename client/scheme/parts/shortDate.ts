/** A day of the calendar (`YYYY-MM-DD`) as it is written on the plan's pages: "7 January 2027". */
const WRITTEN = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

export const shortDate = (day: string): string => WRITTEN.format(Date.parse(`${day}T00:00:00Z`))

/** Days of the calendar (`YYYY-MM-DD`) as the language of the page writes them. */
import { spokenLanguage } from '../../later/speak.ts'
import { LANGUAGES } from '../../text/languages.ts'
import { when } from '../../text/when.ts'

const atMidnight = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/** "Thursday 3 December". */
export const dayInWords = (day: string): string => when.day(atMidnight(day), 'UTC')

/** "3 December". */
export const dayAndMonth = (day: string): string =>
  new Intl.DateTimeFormat(LANGUAGES[spokenLanguage()].tag, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(atMidnight(day))

/** "3 Dec", above a narrow column. */
export const dayShortly = (day: string): string =>
  new Intl.DateTimeFormat(LANGUAGES[spokenLanguage()].tag, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(atMidnight(day))

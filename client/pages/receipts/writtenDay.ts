/** The day of a receipt as it is written; it is a day of the calendar, wherever it is read. */
import type { ReceiptClaims } from '../../../shared/receipt.ts'
import { spokenLanguage } from '../../later/speak.ts'
import { LANGUAGES } from '../../text/languages.ts'

export const writtenDay = ({ date }: Pick<ReceiptClaims, 'date'>): string =>
  new Intl.DateTimeFormat(LANGUAGES[spokenLanguage()].tag, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.parse(`${date}T00:00:00Z`))

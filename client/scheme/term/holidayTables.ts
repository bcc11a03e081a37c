/** A worker: the public holidays of every country, from the library's own tables. */
import Holidays from 'date-holidays'
import type { Holiday } from '../../../shared/scheme/document.ts'
import { sayHere } from '../../later/here.ts'

export interface Place {
  readonly code: string
  readonly name: string
}
export interface Country extends Place {
  readonly regions: readonly Place[]
}

/** Days are `YYYY-MM-DD`; `region` is '' for the whole country. */
export type HolidayQuestion =
  | { readonly kind: 'countries' }
  | {
      readonly kind: 'holidays'
      readonly country: string
      readonly region: string
      readonly first: string
      readonly last: string
    }

const listOf = (places: Readonly<Record<string, string>> | undefined): readonly Place[] =>
  Object.entries(places ?? {})
    .map(([code, name]) => ({ code, name }))
    .toSorted((one, other) => one.name.localeCompare(other.name))

function countries(): readonly Country[] {
  const tables = new Holidays()
  return listOf(tables.getCountries('en')).map((place) => ({
    ...place,
    regions: listOf(tables.getStates(place.code, 'en')),
  }))
}

const YEAR = 4
const DAY = 10
const MOST_YEARS = 4

/** Days off from the first day to the last, for all sites. */
function holidays({
  country,
  region,
  first,
  last,
}: Extract<HolidayQuestion, { kind: 'holidays' }>): readonly Holiday[] {
  const calendar = region === '' ? new Holidays(country) : new Holidays(country, region)
  const from = Number(first.slice(0, YEAR))
  const years = Math.min(MOST_YEARS, Number(last.slice(0, YEAR)) - from + 1)
  const found: Holiday[] = []
  for (let year = from; year < from + years; year += 1) {
    for (const { date, name, type } of calendar.getHolidays(year, 'en')) {
      const day = date.slice(0, DAY)
      if (type !== 'public' || day < first || day > last) continue
      if (!found.some((one) => one.first === day))
        found.push({ first: day, last: day, name: name.slice(0, 80), site: null })
    }
  }
  return found
}

addEventListener('message', ({ data }: MessageEvent<HolidayQuestion>) => {
  postMessage(data.kind === 'countries' ? countries() : holidays(data))
})

sayHere()

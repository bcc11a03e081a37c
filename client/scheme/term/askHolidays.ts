/** Public holidays, looked up beside the page; their tables are fetched when they are wanted. Both reject where they do not come. */
import type { Holiday } from '../../../shared/scheme/document.ts'
import { askWorker } from '../askWorker.ts'
import type { Country, HolidayQuestion } from './holidayTables.ts'

const ask = <Answer>(question: HolidayQuestion): Promise<Answer> =>
  askWorker<Answer>(
    () => new Worker(new URL('./holidayTables.ts', import.meta.url), { type: 'module' }),
    question,
  )

export const askCountries = (): Promise<readonly Country[]> => ask({ kind: 'countries' })

export const askHolidays = (
  of: Omit<Extract<HolidayQuestion, { kind: 'holidays' }>, 'kind'>,
): Promise<readonly Holiday[]> => ask({ kind: 'holidays', ...of })

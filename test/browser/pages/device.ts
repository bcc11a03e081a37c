/** Devices with a clock and a zone of their own, a series to look at with them, and the calendar file that it makes. */
import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright-core'
import { makePageRoom, type PageRoom } from '../../sockets/pages.ts'

const DAY = 86_400_000

/** `off`: by how many ms its clock is ahead; `zone`: what it calls its own; `lacks`: a zone that it does not know. */
export interface Device {
  readonly off?: number
  readonly zone?: string
  readonly lacks?: string
}

/** Runs in the page before anything else. */
export function beDevice({ off = 0, zone, lacks }: Device): void {
  const real = Date.now
  globalThis.Date = new Proxy(Date, {
    construct: (date, parts) =>
      Reflect.construct(date, parts.length === 0 ? [real() + off] : parts),
    get: (date, key) => (key === 'now' ? () => real() + off : Reflect.get(date, key)),
  })
  if (lacks !== undefined) {
    Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
      construct(format, [locales, options]) {
        if (options?.timeZone === lacks)
          throw new RangeError(`Invalid time zone specified: ${lacks}`)
        return Reflect.construct(format, [locales, options])
      },
    })
  }
  if (zone === undefined) return
  const { resolvedOptions } = Intl.DateTimeFormat.prototype
  Intl.DateTimeFormat.prototype.resolvedOptions = function () {
    return { ...resolvedOptions.call(this), timeZone: zone }
  }
}

export async function onDevice(
  context: BrowserContext,
  device: Device,
  during: (there: Page) => Promise<void>,
): Promise<void> {
  const there = await context.newPage()
  await there.addInitScript(beDevice, device)
  await during(there)
  await there.close()
}

/** Four dates at 13:00 in Kolkata, the first in three days. */
export const weekly = (origin: string): Promise<PageRoom> =>
  makePageRoom(origin, {
    when: {
      kind: 'series',
      rule: {
        firstStart: `${new Date(Date.now() + 3 * DAY).toISOString().slice(0, 10)}T13:00`,
        zone: 'Asia/Kolkata',
        minutes: 60,
        every: 'week',
        count: 4,
        without: [],
      },
    },
  })

/** Saves the file that the page offers; the answer tells every value of a property in it. */
export async function calendarOf(page: Page): Promise<(property: string) => readonly string[]> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Calendar file of all dates' }).click(),
  ])
  const text = readFileSync(await file.path(), 'utf8').replace(/\r\n[ \t]/g, '')
  return (property) =>
    [...text.matchAll(new RegExp(`^${property}:(.*)$`, 'gm'))].map(([, said = '']) => said.trim())
}

/** What a page complained of: thrown errors, console errors (a refused policy among them) and requests to anybody else. */
import type { BrowserContext, Page } from 'playwright-core'

export class Complaints {
  readonly all: string[] = []
  /** While the server is down, a page may say that it cannot reach it. */
  outage = false
  readonly #origin: string

  constructor(origin: string) {
    this.#origin = origin
  }

  /** Listens to every page that this context opens. */
  watch(context: BrowserContext, name: string): void {
    context.on('page', (page) => this.#listen(page, name))
  }

  #listen(page: Page, name: string): void {
    page.on('pageerror', (error) => this.all.push(`${name}: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() !== 'error' && message.type() !== 'warning') return
      // A media line that comes back before its seat is told so by the door, with a 401.
      if (this.outage && /ERR_|WebSocket|401 \(Unauthorized\)/.test(message.text())) return
      // Who leaves while the media line is still being made breaks it off.
      if (/media\/rtc.*closed before the connection is established/.test(message.text())) return
      const { url } = message.location()
      this.all.push(`${name}: ${withoutQueries(`${message.text()} (${url})`)}`)
    })
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url())
      if (protocol.startsWith('http') && origin !== this.#origin) {
        this.all.push(`${name} asked ${request.url()}`)
      }
    })
  }
}

/** Addresses of the media gate carry tokens, which belong in no report. */
const withoutQueries = (text: string): string => text.replace(/\?[^\s'"]+/g, '?…')

/** What a page's origin has kept in the browser; empty when nothing is. */
export async function keptBy(page: Page): Promise<readonly string[]> {
  const cookies = await page.context().cookies()
  const stored = await page.evaluate(async () => {
    const databases = await indexedDB.databases()
    const caches = 'caches' in window ? await window.caches.keys() : []
    const workers = await navigator.serviceWorker.getRegistrations()
    return [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...databases.map(({ name }) => `database ${name}`),
      ...caches,
      ...workers.map(({ scope }) => `worker ${scope}`),
    ]
  })
  return [...cookies.map(({ name }) => `cookie ${name}`), ...stored]
}

/** The built server with a room whose leader lets everybody in, and one browser with a profile for each page. */
import type { Browser, Page } from 'playwright-core'
import type { SeriesRule } from '../../../shared/series.ts'
import { lead, makePageRoom, type PageRoom, type TestPage } from '../../sockets/pages.ts'
import type { ServerProcess } from '../../sockets/serverProcess.ts'
import { openBrowser, openContext } from '../drive/browser.ts'
import { startBuiltServer } from '../drive/server.ts'

/** ms. Whatever is waited for has come by then, or does not come. */
const PATIENCE = 45_000

const RULE: SeriesRule = {
  every: 'week',
  count: 4,
  without: [],
  zone: 'Europe/London',
  firstStart: '2030-01-10T18:00',
  minutes: 60,
}

export class Ground {
  readonly server: ServerProcess
  readonly browser: Browser
  readonly room: PageRoom
  /** A leader without a screen, who lets everybody in. */
  readonly ruth: TestPage
  /** The links of a series that begins far from now. */
  readonly series: PageRoom

  private constructor(
    server: ServerProcess,
    browser: Browser,
    room: PageRoom,
    ruth: TestPage,
    series: PageRoom,
  ) {
    this.server = server
    this.browser = browser
    this.room = room
    this.ruth = ruth
    this.series = series
  }

  static async lay(): Promise<Ground> {
    const [server, browser] = await Promise.all([startBuiltServer(), openBrowser()])
    const room = await makePageRoom(server.url)
    const ruth = await lead(room)
    for (let chair = 0; chair < 6; chair += 1) await ruth.session.command({ type: 'add-chair' })
    letEverybodyIn(ruth)
    const series = await makePageRoom(server.url, { when: { kind: 'series', rule: RULE } })
    return new Ground(server, browser, room, ruth, series)
  }

  async clear(): Promise<void> {
    this.ruth.session.abandon()
    await this.browser.close()
    await this.server.end('SIGKILL')
  }

  memberLink(origin = this.server.url): string {
    return `${origin}/r#${this.room.fragments.members[0]}`
  }

  async open(): Promise<Page> {
    const context = await openContext(this.browser, { width: 1280, height: 800 })
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE)
    return page
  }
}

function letEverybodyIn({ session }: TestPage): void {
  let letting = false
  session.subscribe(() => {
    const at = session.snapshot()
    const guest = at.stage === 'room' && at.guests.find(({ name }) => name !== null)
    if (!guest || letting) return
    letting = true
    void session.door({ type: 'let-in', guest: guest.guest }).then(() => {
      letting = false
    })
  })
}

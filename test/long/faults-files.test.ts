/**
 * Every file of the build fails once, and then for good. The list is the build's own: a new file that no visit asks for fails here, and
 * so does a page that stays white, silent, or without a way on.
 */
import { readFileSync } from 'node:fs'
import type { Page, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Ground } from '../browser/faults/ground.ts'
import { saysWhy } from '../browser/faults/sentences.ts'
import { severally } from '../browser/faults/severally.ts'
import { VISITS, type Visit } from '../browser/faults/visits.ts'

/** Pages at a time: most of what they do is waiting. */
const AT_ONCE = 8
/** Alone it fails without a trace: it is what waits for the first file of the page. */
const WATCHER = '/first.js'

let ground: Ground
let files: readonly string[]
/** What every page asks for once it stands, and only those miss that show times or change the language: one of its visits must say so. */
const LITTLE_MISSED = /\/assets\/(elapsed|askTheTime|Languages|missing|BuiltFrom|soon)-/
/** The visits that ask for a file, in their order. */
const askedBy = new Map<string, readonly Visit[]>()

beforeAll(async () => {
  ground = await Ground.lay()
  const written = readFileSync(new URL('../../dist/client/build.json', import.meta.url), 'utf8')
  const { each }: { readonly each: Readonly<Record<string, string>> } = JSON.parse(written)
  // Type and drawings that do not come leave the words as they are.
  // What stands in for Node's own modules is asked for by Node alone.
  files = Object.keys(each).filter(
    (path) => /\.(js|css|wasm)$/.test(path) && !path.includes('__vite-browser-external'),
  )
})

afterAll(async () => {
  await ground?.clear()
})

const isFile = (url: URL) => files.includes(url.pathname)

/** Lets what is done with a file be done, and everything else pass. */
const onFiles = (page: Page, act: (path: string, route: Route) => Promise<void> | undefined) =>
  page.route(isFile, (route) => {
    const done = act(new URL(route.request().url()).pathname, route)
    return done ?? route.continue()
  })

/** How the visit of a page ends without this file: what is said of it, or null when it has come all the same. */
async function endOf(visit: Visit, page: Page): Promise<string | null> {
  // The sentence is there before the visit gives up waiting.
  const came = visit.run(page, ground).then(
    () => null,
    () => new Promise<null>(() => undefined),
  )
  try {
    return await Promise.race([came, saysWhy(page)])
  } finally {
    await page.context().close()
  }
}

describe('every file that a page fetches', () => {
  it('may fail once: everything on every page comes all the same', async () => {
    await severally(
      VISITS,
      AT_ONCE,
      ({ name }) => name,
      async (visit) => {
        const page = await ground.open()
        const lost = new Set<string>()
        await onFiles(page, (path, route) => {
          const first = !lost.has(path)
          lost.add(path)
          return first && path !== WATCHER ? route.abort('connectionreset') : undefined
        })
        await visit.run(page, ground)
        await page.context().close()
        for (const path of lost) {
          const known = askedBy.get(path) ?? []
          askedBy.set(
            path,
            VISITS.filter((one) => one === visit || known.includes(one)),
          )
        }
      },
    )
    expect(
      files.filter((path) => !askedBy.has(path)),
      'no visit asks for them',
    ).toEqual([])
  })

  it('may stay away for good: the page says so', async () => {
    await severally(
      [...askedBy],
      AT_ONCE,
      ([path, visits]) => `${path} of ${visits.map(({ name }) => name)}`,
      async ([path, visits]) => {
        let end: string | null = null
        for (const visit of LITTLE_MISSED.test(path) ? visits.toReversed() : visits.slice(0, 1)) {
          const page = await ground.open()
          await onFiles(page, (each, route) =>
            each === path ? route.abort('connectionreset') : undefined,
          )
          end ??= await endOf(visit, page)
          if (end !== null) break
        }
        if (path !== WATCHER) expect(end).not.toBeNull()
      },
    )
  })

  it('may be held without an end: after 8 s the page says so, and has a way on', async () => {
    const held =
      /\/assets\/(index-.*css|(index|RoomPage|Room|onLine|making|planner|listReader|holidayTables|german)-.*js)$/
    await severally(
      [...askedBy].filter(([path]) => held.test(path)),
      AT_ONCE,
      ([path]) => path,
      async ([path, [visit]]) => {
        if (!visit) throw new Error('no visit')
        const page = await ground.open()
        await onFiles(page, (each) => (each === path ? Promise.resolve() : undefined))
        expect(await endOf(visit, page)).not.toBeNull()
      },
    )
  })

  it('may be slow: the page says so, and opens once with what has come', async () => {
    const page = await ground.open()
    let opened = 0
    let asked = 0
    page.on('request', (request) => {
      if (request.isNavigationRequest()) opened += 1
    })
    await page.route(/\/assets\/index-.*css$/, async (route) => {
      asked += 1
      await new Promise((resolve) => setTimeout(resolve, asked === 1 ? 14_000 : 0))
      await route.continue()
    })
    const coming = page.goto(`${ground.server.url}/how`, { waitUntil: 'commit' })
    await saysWhy(page)
    expect(asked).toBe(1)
    await coming
    await page.getByRole('navigation', { name: 'About the room' }).waitFor()
    expect(opened).toBe(2)
    await page.context().close()
  })
})

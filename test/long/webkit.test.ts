/**
 * Every page that needs no camera, in WebKitGTK: Debian's build has no `RTCPeerConnection`, so it shows the door and says why it goes no
 * further. What Safari shows of it beyond that stands in docs/safari.md.
 */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Display, openDisplay } from '../browser/drive/display.ts'
import { startBuiltServer } from '../browser/drive/server.ts'
import type { ServerProcess } from '../sockets/serverProcess.ts'
import { findWebKit, WebKitWindow } from './webkit.ts'

const PATIENCE_MS = 30_000
const PAGES = [
  '/',
  '/how',
  '/verify',
  '/leaders',
  '/scheme',
  '/dates',
  '/status',
  '/try',
  '/sign-in',
  '/r',
  '/nowhere',
]
const HEADING = "document.querySelector('main h1, h1')?.textContent?.trim()"
const SIDEWAYS = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'

let display: Display
let server: ServerProcess
let window: WebKitWindow

beforeAll(async () => {
  if (findWebKit() === null) return
  display = await openDisplay()
  server = await startBuiltServer()
  window = await WebKitWindow.open(display.name)
})
afterAll(async () => {
  await window?.close()
  await server?.end('SIGTERM')
  display?.close()
})

it.skipIf(findWebKit() === null)(
  'every page comes up with its heading, wide and on a phone, and nothing scrolls sideways',
  async () => {
    for (const width of [1024, 390]) {
      await window.widen(width)
      for (const path of PAGES) {
        await window.goTo(`${server.url}${path}`)
        await window.until(HEADING, PATIENCE_MS)
        expect(await window.read<number>(SIDEWAYS), `${path} at ${width}`).toBeLessThanOrEqual(0)
        expect(
          await window.read<number>('document.querySelectorAll("a[href], button").length'),
          path,
        ).toBeGreaterThan(0)
      }
    }
  },
)

it.skipIf(findWebKit() === null)(
  'a room is made with its own cryptography, and its door says why nobody would be heard',
  async () => {
    await window.widen(1024)
    await window.goTo(`${server.url}/`)
    await window.until(HEADING, PATIENCE_MS)
    await window.tap("//button[contains(., 'Make the room')]")
    await window.until("document.body.textContent.includes('The room is ready')", PATIENCE_MS)
    const links = await window.read<string[]>(
      "[...document.querySelectorAll('input, textarea')].map((each) => each.value).filter((value) => value.includes('/r#'))",
    )
    expect(links.length).toBeGreaterThanOrEqual(2)
    await window.goTo('about:blank')
    await window.goTo(links[0] ?? '')
    await window.until(
      "document.body.textContent.includes('cannot seal sound and picture')",
      PATIENCE_MS,
    )
  },
)

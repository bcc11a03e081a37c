/** One Chromium for a whole group: each person has a context of their own in it, with a small camera and a microphone. */
import { type Browser, type BrowserContext, chromium } from 'playwright-core'
import { findChromium } from '../../chromium.mjs'
import { softBeep } from './softBeep.ts'

/** Pixels of a window. */
export interface Window {
  readonly width: number
  readonly height: number
}

/** Chromium's own moving picture and a beep now and then, granted without a question. Pages in the background are not slowed down. */
export const usualOptions = () => ({
  executablePath: findChromium(),
  args: [
    '--no-sandbox',
    '--use-fake-device-for-media-stream=fps=10',
    `--use-file-for-fake-audio-capture=${softBeep()}`,
    '--use-fake-ui-for-media-stream',
    '--autoplay-policy=no-user-gesture-required',
    '--disable-background-timer-throttling',
    '--disable-renderer-backgrounding',
    '--disable-backgrounding-occluded-windows',
  ],
})

export const openBrowser = (): Promise<Browser> => chromium.launch(usualOptions())

/** A browser profile of one person, somewhere in London. */
export async function openContext(browser: Browser, window: Window): Promise<BrowserContext> {
  const context = await browser.newContext(inLondon(window))
  await context.addInitScript(useSmallCamera)
  return context
}

/** A browser of one person's own, with its profile in a folder. */
export async function openProfile(
  folder: string,
  window: Window,
  args: readonly string[] = [],
): Promise<BrowserContext> {
  const usual = usualOptions()
  const context = await chromium.launchPersistentContext(folder, {
    ...usual,
    args: [...usual.args, ...args],
    ...inLondon(window),
  })
  await context.addInitScript(useSmallCamera)
  return context
}

const inLondon = (window: Window) => ({
  locale: 'en-GB',
  timezoneId: 'Europe/London',
  viewport: window,
  permissions: ['camera', 'microphone'],
})

/** Runs in the page before anything else: the camera there is gives 320×180 at 10 a second, whatever is wished for. */
function useSmallCamera(): void {
  // An empty page is no secure one, and has no devices.
  if (!window.isSecureContext) return
  const { mediaDevices } = navigator
  const ask = mediaDevices.getUserMedia.bind(mediaDevices)
  mediaDevices.getUserMedia = (wanted) =>
    ask(wanted?.video ? { ...wanted, video: { width: 320, height: 180, frameRate: 10 } } : wanted)
}

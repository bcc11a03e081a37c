/** A camera that shows a drawn face, for pictures of the room: it has a name's worth of light in it, unlike a test pattern. */
import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext } from 'playwright-core'

/** Pixels of a camera's picture. */
const PICTURE = { width: 400, height: 300 }

/** The face as a PNG: pages refuse pictures from anywhere, but take bytes. */
async function rasterise(browser: Browser, name: string): Promise<string> {
  const svg = readFileSync(
    new URL(`../fixtures/faces/${name.toLowerCase()}.svg`, import.meta.url),
    'utf8',
  )
  const page = await browser.newPage({ viewport: PICTURE })
  await page.setContent(`<style>body{margin:0}svg{width:100vw;height:100vh}</style>${svg}`)
  const png = await page.screenshot()
  await page.close()
  return png.toString('base64')
}

/** Puts the face of that name before every camera that pages of this context open. */
export async function drawCamera(
  browser: Browser,
  context: BrowserContext,
  name: string,
): Promise<void> {
  await context.addInitScript(showFace, await rasterise(browser, name))
}

/** Runs in the page before anything else. */
function showFace(png: string): void {
  if (!window.isSecureContext) return
  const { mediaDevices } = navigator
  const ask = mediaDevices.getUserMedia.bind(mediaDevices)
  mediaDevices.getUserMedia = async (wanted) => {
    const stream = await ask(wanted)
    const [real] = stream.getVideoTracks()
    if (!real) return stream
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))
    const face = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = document.createElement('canvas')
    canvas.width = face.width
    canvas.height = face.height
    const context = canvas.getContext('2d')
    const [drawn] = canvas.captureStream(2).getVideoTracks()
    if (!context || !drawn) return stream
    // A still canvas sends nothing.
    let breath = 0
    setInterval(() => {
      breath = (breath + 1) % 2
      context.drawImage(face, 0, breath)
    }, 500)
    stream.removeTrack(real)
    stream.addTrack(drawn)
    return stream
  }
}

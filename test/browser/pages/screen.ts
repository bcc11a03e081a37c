/** What a test sees on a page: axe's findings, QR codes read off a screenshot, overflow. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Locator, Page } from 'playwright-core'
import decodeQR from 'qr/decode.js'

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

interface AxeRun {
  readonly violations: readonly { id: string; nodes: readonly { html: string }[] }[]
}

/** Everything axe finds, as `rule: element`. Evaluated by the debugger, which the page's own policy does not bind. */
export async function axe(page: Page): Promise<readonly string[]> {
  // Half a megabyte, once a document. Of what is well it need not work out every element.
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axeSource)
  const found = await page.evaluate<AxeRun>("axe.run(document, { resultTypes: ['violations'] })")
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

interface Picture {
  readonly width: number
  readonly height: number
  /** RGBA as base64: one string crosses quicker than a million numbers. */
  readonly pixels: string
}

/** Reads a QR code off a screenshot of an element. `reader` is an empty page that turns the PNG into pixels. */
export async function readQr(element: Locator, reader: Page): Promise<string> {
  const png = (await element.screenshot()).toString('base64')
  const picture = await reader.evaluate<Picture, string>(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    const drawing = canvas.getContext('2d')
    if (!drawing) throw new Error('no canvas')
    drawing.drawImage(image, 0, 0)
    const { data, width, height } = drawing.getImageData(0, 0, image.width, image.height)
    let bytes = ''
    for (let at = 0; at < data.length; at += 32_768) {
      bytes += String.fromCharCode(...data.subarray(at, at + 32_768))
    }
    return { width, height, pixels: btoa(bytes) }
  }, png)
  return decodeQR(
    {
      width: picture.width,
      height: picture.height,
      data: new Uint8Array(Buffer.from(picture.pixels, 'base64')),
    },
    { effort: 3, timeLimit: 3_000 },
  )
}

/** CSS pixels of one module of a QR code. */
export const modulePixels = (element: Locator): Promise<number> =>
  element.evaluate((svg) => {
    const modules = Number(svg.getAttribute('viewBox')?.split(' ')[2])
    return svg.getBoundingClientRect().width / modules
  })

/** By how many pixels the page is wider than the window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

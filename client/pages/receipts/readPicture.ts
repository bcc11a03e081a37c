/** The text of a QR code in a picture, read in this page; null where there is none. The picture goes nowhere. */
import decodeQR from 'qr/decode.js'

/** Longest side that is looked at: a code fills a good part of a photograph. */
const LONGEST = 1_600

/** Never throws. */
export async function readPicture(file: Blob): Promise<string | null> {
  try {
    const picture = await createImageBitmap(file)
    const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height))
    const width = Math.max(1, Math.round(picture.width * scale))
    const height = Math.max(1, Math.round(picture.height * scale))
    const canvas = new OffscreenCanvas(width, height)
    const drawing = canvas.getContext('2d')
    if (drawing === null) return null
    drawing.drawImage(picture, 0, 0, width, height)
    picture.close()
    return decodeQR(drawing.getImageData(0, 0, width, height))
  } catch {
    // No picture that this browser knows, or no code in it: both are said the same.
    return null
  }
}

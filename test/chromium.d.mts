/** The path of an executable Chromium. */
export function findChromium(): string
/** The path of Xvfb, or null where windows open on the screen that there is. */
export function findXvfb(): string | null

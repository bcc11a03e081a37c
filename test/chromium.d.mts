/** The path of an executable Chromium. */
export function findChromium(): string

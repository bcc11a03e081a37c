/** Hands a text over as a file. It is made in this page; nothing is sent. */
export const download = (name: string, type: string, text: string): void =>
  downloadBlob(name, new Blob([text], { type }))

/** The same of what is no text. */
export function downloadBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob)
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = name
  anchor.click()
  // The browser has taken the file by the next turn; a minute is for those that ask where to put it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

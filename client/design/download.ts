/** Hands a text over as a file. It is made in this page; nothing is sent. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = name
  anchor.click()
  // The browser has taken the file by the next turn; a minute is for those that ask where to put it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** What the server serves by now, and stylesheets that did not come with their part. */

const WITHIN = 5_000

const entryOf = (page: Document): string | null =>
  page.querySelector('script[type="module"][src]')?.getAttribute('src') ?? null

/** Whether the server answers with a page of another build than this one. */
export async function isOtherBuild(): Promise<boolean> {
  try {
    const response = await fetch('/', {
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.timeout(WITHIN),
    })
    if (!response.ok) return false
    const entry = entryOf(new DOMParser().parseFromString(await response.text(), 'text/html'))
    return entry !== null && entry !== entryOf(document)
  } catch {
    // No answer says nothing about the build.
    return false
  }
}

const failed = new Set<string>()

/** Remembers each stylesheet that does not come: whoever laid it asks for it only once. */
export function watchStylesheets(): void {
  document.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') {
        failed.add(target.getAttribute('href') ?? '')
        target.remove()
      }
    },
    true,
  )
}

const asked = new Map<string, Promise<void>>()

/** One request at a time for each, whoever waits for it; it counts as missing until it is there. */
function askAgain(href: string): Promise<void> {
  const coming =
    asked.get(href) ??
    new Promise<void>((done) => {
      const link = document.createElement('link')
      link.rel = 'stylesheet'
      link.href = href
      link.addEventListener('load', () => {
        failed.delete(href)
        done()
      })
      link.addEventListener('error', () => done())
      document.head.append(link)
    }).finally(() => asked.delete(href))
  asked.set(href, coming)
  return coming
}

/** Asks again for the stylesheets that did not come. */
export const mendStylesheets = async (): Promise<void> => {
  await Promise.all([...failed].map(askAgain))
}

/** Whether everything that belongs to the page's looks has come. */
export const looksWhole = (): boolean => failed.size === 0

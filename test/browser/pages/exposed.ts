/** What on a page would let words of a session be read along: by the browser's translation or spelling, or by a writing assistant. */
import type { Page } from 'playwright-core'

/** Every text with one of these words, and every field, that is not marked; in words, empty when all is well. */
export const exposed = (page: Page, words: readonly string[]): Promise<readonly string[]> =>
  page.evaluate((said) => {
    const holds = new RegExp(`(?<!\\p{L})(${said.join('|')})(?!\\p{L})`, 'u')
    const FIELDS =
      'textarea, [contenteditable]:not([contenteditable="false"]), input:not([type="radio"], [type="checkbox"], [type="file"], [type="range"])'
    /** Of texts the nearest word counts; a field wears all of its own. */
    const TEXT: Readonly<Record<string, string>> = {
      translate: 'no',
      spellcheck: 'false',
      writingsuggestions: 'false',
      'data-gramm': 'false',
      'data-lt-active': 'false',
      'data-ms-editor': 'false',
    }
    const FIELD = {
      ...TEXT,
      autocomplete: 'off',
      'data-1p-ignore': 'true',
      'data-bwignore': 'true',
    }
    const found: string[] = []
    const lacking = (element: Element, marks: Readonly<Record<string, string>>, own: boolean) =>
      Object.entries(marks)
        .filter(([mark, value]) => {
          const wears = own ? element : element.closest(`[${mark}]`)
          return wears?.getAttribute(mark) !== value
        })
        .map(([mark]) => mark)
    const look = (element: Element, text: string) => {
      const lacks = lacking(element, TEXT, false)
      if (lacks.length > 0) found.push(`“${text.trim().slice(0, 60)}” lacks ${lacks.join(', ')}`)
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { nodeValue, parentElement } = walker.currentNode
      if (parentElement && holds.test(nodeValue ?? '')) look(parentElement, nodeValue ?? '')
    }
    for (const element of document.querySelectorAll(
      '[aria-label], [title], [alt], [placeholder]',
    )) {
      for (const name of ['aria-label', 'title', 'alt', 'placeholder']) {
        const text = element.getAttribute(name) ?? ''
        if (holds.test(text)) look(element, text)
      }
    }
    for (const field of document.querySelectorAll(FIELDS)) {
      const lacks = lacking(field, FIELD, true)
      if (lacks.length > 0) found.push(`${field.outerHTML.slice(0, 90)} lacks ${lacks.join(', ')}`)
    }
    return found
  }, words)

/** Every language says all that English says and nothing besides, and a browser's wish finds its language. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { tabName } from '../../../client/later/tabName.ts'
import { LANGUAGE_IDS, LANGUAGES, languageFor } from '../../../client/text/languages.ts'
import { english } from './pseudo.ts'

describe('the language of a page', () => {
  it('is the first of the wished that there is', () => {
    expect(languageFor(['de-AT', 'en'])).toBe('de')
    expect(languageFor(['DE'])).toBe('de')
    expect(languageFor(['tlh', 'en-US', 'de'])).toBe('en')
    expect(languageFor(['den', 'xx'])).toBe('en')
    expect(languageFor([])).toBe('en')
  })

  it('is named in its own words, once', () => {
    const names = LANGUAGE_IDS.map((id) => LANGUAGES[id].name)
    expect(new Set(names).size).toBe(names.length)
    expect([...LANGUAGE_IDS].sort()).toEqual(Object.keys(LANGUAGES).sort())
  })
})

/** Every place of a catalogue and what stands there: a sentence, or how many things take part in one. */
function* placesOf(value: unknown, at: string): Generator<string> {
  if (typeof value === 'function') yield `${at}()`
  else if (Array.isArray(value)) yield `${at}[]`
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* placesOf(inner, `${at}.${key}`)
  else yield `${at}: ${typeof value}`
}

describe('a language', () => {
  const wanted = [...placesOf(english, '')].sort()

  for (const id of LANGUAGE_IDS.filter((each) => LANGUAGES[each].load !== null)) {
    it(`says the same: ${id}`, async () => {
      const words = (await LANGUAGES[id].load?.())?.catalogue
      expect([...placesOf(words, '')].sort()).toEqual(wanted)
    })

    it(`leaves no sentence empty, and none in English that has four words: ${id}`, async () => {
      const words = (await LANGUAGES[id].load?.())?.catalogue
      const own = new Map(sentencesOf(words, ''))
      const placed = new Map(sentencesOf(english, ''))
      const same = [...placed].filter(
        ([at, sentence]) => own.get(at) === sentence && sentence.split(' ').length > 3,
      )
      expect(same).toEqual([])
      const empty = [...own].filter(([at, sentence]) => sentence === '' && placed.get(at) !== '')
      expect(empty).toEqual([])
    })
  }
})

function* sentencesOf(value: unknown, at: string): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [at, value]
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* sentencesOf(inner, `${at}.${key}`)
}

describe('the tab’s name', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('keeps the language beside the share, and each without the other', () => {
    const window = { name: '' }
    vi.stubGlobal('window', window)
    expect([tabName.language(), tabName.share()]).toEqual([null, ''])
    tabName.keepShare('kX3-_')
    expect(window.name).toBe('kX3-_')
    tabName.keepLanguage('de')
    expect(window.name).toBe('de.kX3-_')
    expect([tabName.language(), tabName.share()]).toEqual(['de', 'kX3-_'])
    tabName.keepShare('')
    expect([tabName.language(), tabName.share()]).toEqual(['de', ''])
    tabName.keepLanguage('en')
    expect(window.name).toBe('en.')
  })

  it('of an earlier release, or of another site, names no language', () => {
    for (const name of ['balint-room:{}', 'xx.abc', 'de', 'frame.x']) {
      vi.stubGlobal('window', { name })
      expect([tabName.language(), tabName.share()], name).toEqual([null, name])
    }
  })
})

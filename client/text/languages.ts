/** The languages there are. Another one is a folder with a {@link Catalogue}, and a line here. */
import type { Catalogue } from './catalogue.ts'

interface Language {
  /** Its own name, in its own script. */
  readonly name: string
  /** BCP 47, as the document says it. */
  readonly tag: string
  readonly direction: 'ltr' | 'rtl'
  /** Null: it comes with the page. */
  readonly load: (() => Promise<Catalogue>) | null
}

export type LanguageId = 'en' | 'de' | 'fr' | 'es' | 'it' | 'hu' | 'pt' | 'ro' | 'ar'

export const LANGUAGES: Readonly<Record<LanguageId, Language>> = {
  en: { name: 'English', tag: 'en-GB', direction: 'ltr', load: null },
  de: {
    name: 'Deutsch',
    tag: 'de',
    direction: 'ltr',
    load: async () => (await import('./de/german.ts')).german,
  },
  fr: {
    name: 'Français',
    tag: 'fr',
    direction: 'ltr',
    load: async () => (await import('./fr/french.ts')).french,
  },
  es: {
    name: 'Español',
    tag: 'es',
    direction: 'ltr',
    load: async () => (await import('./es/spanish.ts')).spanish,
  },
  it: {
    name: 'Italiano',
    tag: 'it',
    direction: 'ltr',
    load: async () => (await import('./it/italian.ts')).italian,
  },
  hu: {
    name: 'Magyar',
    tag: 'hu',
    direction: 'ltr',
    load: async () => (await import('./hu/hungarian.ts')).hungarian,
  },
  pt: {
    name: 'Português',
    tag: 'pt-BR',
    direction: 'ltr',
    load: async () => (await import('./pt/portuguese.ts')).portuguese,
  },
  ro: {
    name: 'Română',
    tag: 'ro',
    direction: 'ltr',
    load: async () => (await import('./ro/romanian.ts')).romanian,
  },
  ar: {
    name: 'العربية',
    tag: 'ar',
    direction: 'rtl',
    load: async () => (await import('./ar/arabic.ts')).arabic,
  },
}

export const LANGUAGE_IDS: readonly LanguageId[] = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'hu',
  'pt',
  'ro',
  'ar',
]

/** The first of the wished tags ("de-AT", "fr") that there is a language for, and English where there is none. */
export function languageFor(wished: readonly string[]): LanguageId {
  for (const tag of wished) {
    const primary = tag.toLowerCase().split('-', 1)[0]
    const id = LANGUAGE_IDS.find((each) => each === primary)
    if (id) return id
  }
  return 'en'
}

/** The languages there are. Another one is a folder with a {@link Catalogue}, and a line here. */
import type { Catalogue } from './catalogue.ts'

interface Language {
  /** Its own name, in its own script. */
  readonly name: string
  /** BCP 47, as the document says it. */
  readonly tag: string
  /** From which side it is read: from the left, unless it says so. */
  readonly direction?: 'rtl'
  /** Null: it comes with the page. */
  readonly load: (() => Promise<{ readonly catalogue: Catalogue }>) | null
}

export type LanguageId = 'en' | 'de' | 'fr' | 'es' | 'it' | 'hu' | 'pt' | 'ro' | 'ar'

export const LANGUAGES: Readonly<Record<LanguageId, Language>> = {
  en: { name: 'English', tag: 'en-GB', load: null },
  de: {
    name: 'Deutsch',
    tag: 'de',
    load: () => import('./de/german.ts'),
  },
  fr: {
    name: 'Français',
    tag: 'fr',
    load: () => import('./fr/french.ts'),
  },
  es: {
    name: 'Español',
    tag: 'es',
    load: () => import('./es/spanish.ts'),
  },
  it: {
    name: 'Italiano',
    tag: 'it',
    load: () => import('./it/italian.ts'),
  },
  hu: {
    name: 'Magyar',
    tag: 'hu',
    load: () => import('./hu/hungarian.ts'),
  },
  pt: {
    name: 'Português',
    tag: 'pt-BR',
    load: () => import('./pt/portuguese.ts'),
  },
  ro: {
    name: 'Română',
    tag: 'ro',
    load: () => import('./ro/romanian.ts'),
  },
  ar: {
    name: 'العربية',
    tag: 'ar',
    direction: 'rtl',
    load: () => import('./ar/arabic.ts'),
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

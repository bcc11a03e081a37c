/** Which language the page speaks, and the change to another without opening the page anew. */

import { layWords } from '../text/language.ts'
import { LANGUAGES, type LanguageId, languageFor } from '../text/languages.ts'
import { fetchPart } from './fetchPart.ts'
import { tabName } from './tabName.ts'

/** So often a language is asked for before the page says that it does not come. */
const TRIES = 3
/** ms that a page waits for its language before it begins in English; what comes later is laid then. */
const PATIENCE = 3_000

let spoken: LanguageId = 'en'
/** The latest wish: a slower answer to an earlier one lays nothing. */
let wished: LanguageId = 'en'
const listeners = new Set<() => void>()

export const spokenLanguage = (): LanguageId => spoken

export function onLanguage(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** A language that was wanted and has not come, and why; null while none is missed. */
export type Missed = { readonly id: LanguageId; readonly why: unknown } | null
let missed: Missed = null
export const missedLanguage = (): Missed => missed

function tell(miss: Missed): void {
  missed = miss
  for (const listener of listeners) listener()
}

/** Speaks another language. False where it does not come: the one before goes on then, and {@link missedLanguage} names it. */
export async function speak(id: LanguageId): Promise<boolean> {
  wished = id
  if (missed) tell(null)
  const { load, tag, direction } = LANGUAGES[id]
  try {
    const words = load && (await fetchPart(load, { tries: TRIES })).catalogue
    if (wished !== id) return false
    layWords(words)
  } catch (why) {
    if (wished === id) tell({ id, why })
    return false
  }
  spoken = id
  document.documentElement.lang = tag
  document.documentElement.dir = direction ?? 'ltr'
  tell(null)
  return true
}

/** Chosen by hand: this tab keeps it, in its name alone. */
export async function choose(id: LanguageId): Promise<void> {
  if (await speak(id)) tabName.keepLanguage(id)
}

/** The language chosen in this tab, else the browser's. Never throws, and never keeps the page waiting for long. */
export async function beginSpeaking(): Promise<void> {
  const id = tabName.language() ?? languageFor(navigator.languages)
  if (id === 'en') return
  const late = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE))
  // Where it does not come the page speaks English, and its header says so and offers the language once more.
  await Promise.race([speak(id), late])
}

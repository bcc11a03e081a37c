/**
 * The tab's name, which lives as long as the tab and is handed on to whatever site comes next in it: the language chosen here,
 * and a share of what the tab keeps (`tabShares.ts`) that says nothing alone. "de.kX3…"; no dot where no language was chosen.
 */
import { LANGUAGE_IDS, type LanguageId } from '../text/languages.ts'

function read(): { readonly language: LanguageId | null; readonly share: string } {
  const { name } = window
  const language = LANGUAGE_IDS.find((id) => name.startsWith(`${id}.`)) ?? null
  return { language, share: language ? name.slice(language.length + 1) : name }
}

const write = (language: LanguageId | null, share: string): void => {
  window.name = language ? `${language}.${share}` : share
}

export const tabName = {
  language: (): LanguageId | null => read().language,
  keepLanguage: (language: LanguageId): void => write(language, read().share),
  share: (): string => read().share,
  keepShare: (share: string): void => write(read().language, share),
}

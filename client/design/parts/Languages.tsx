/** The languages of the page in their own names, the one in use by weight, underline and `aria-current`. */
import './languages.css'
import { useState, useSyncExternalStore } from 'react'
import { choose, onLanguage, spokenLanguage } from '../../later/speak.ts'
import { LANGUAGE_IDS, LANGUAGES, type LanguageId } from '../../text/languages.ts'
import { site } from '../../text/site.ts'

export default function Languages() {
  const spoken = useSyncExternalStore(onLanguage, spokenLanguage)
  const [missing, setMissing] = useState<LanguageId | null>(null)
  const take = (id: LanguageId) => {
    setMissing(null)
    choose(id).catch(() => setMissing(id))
  }
  return (
    <div className="langs">
      <ul aria-label={site.language.label}>
        {LANGUAGE_IDS.map((id) => (
          <li key={id}>
            <button
              type="button"
              lang={LANGUAGES[id].tag}
              dir={LANGUAGES[id].direction}
              aria-current={id === spoken ? 'true' : undefined}
              onClick={() => take(id)}
            >
              {LANGUAGES[id].name}
            </button>
          </li>
        ))}
      </ul>
      {missing && (
        <p className="langs__missing cap" role="alert">
          {site.language.missing(LANGUAGES[missing].name)}
        </p>
      )}
    </div>
  )
}

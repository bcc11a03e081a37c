/** The languages of the page in their own names, the one in use by weight, underline and `aria-current`. */
import './languages.css'
import { useState, useSyncExternalStore } from 'react'
import { sayMissing } from '../../later/missing.ts'
import { choose, missedLanguage, onLanguage, spokenLanguage } from '../../later/speak.ts'
import { LANGUAGE_IDS, LANGUAGES, type LanguageId } from '../../text/languages.ts'
import { site } from '../../text/site.ts'
import { Late } from './Late.tsx'

export default function Languages() {
  const spoken = useSyncExternalStore(onLanguage, spokenLanguage)
  const missed = useSyncExternalStore(onLanguage, missedLanguage)
  const [coming, setComing] = useState(false)
  const take = (id: LanguageId) => {
    setComing(true)
    void choose(id).finally(() => setComing(false))
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
      {coming && <Late />}
      {missed && (
        <p className="langs__missing cap" role="alert">
          {sayMissing(missed.why, site.language.missing(LANGUAGES[missed.id].name))}
        </p>
      )}
    </div>
  )
}

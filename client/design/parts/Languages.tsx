/** The languages of the page in their own names, the one in use by weight, underline and `aria-current`. */
import './languages.css'
import { ChevronDown } from 'lucide-react'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { sayMissing } from '../../later/missing.ts'
import { choose, missedLanguage, onLanguage, spokenLanguage } from '../../later/speak.ts'
import { LANGUAGE_IDS, LANGUAGES, type LanguageId } from '../../text/languages.ts'
import { site } from '../../text/site.ts'
import { Late } from './Late.tsx'

/** `folded`: a menu under the name of the one in use, where a line has no room for all of them. */
export default function Languages({ folded = false }: { readonly folded?: boolean }) {
  const spoken = useSyncExternalStore(onLanguage, spokenLanguage)
  const missed = useSyncExternalStore(onLanguage, missedLanguage)
  const [coming, setComing] = useState(false)
  const take = (id: LanguageId) => {
    setComing(true)
    return choose(id).finally(() => setComing(false))
  }
  return (
    <div className="langs">
      {folded ? <Menu spoken={spoken} take={take} /> : <Names spoken={spoken} take={take} />}
      {coming && <Late />}
      {missed && (
        <p className="langs__missing cap" role="alert">
          {sayMissing(missed.why, site.language.missing(LANGUAGES[missed.id].name))}
        </p>
      )}
    </div>
  )
}

interface Choice {
  readonly spoken: LanguageId
  /** Done when the language is spoken, or did not come. */
  readonly take: (id: LanguageId) => Promise<void>
}

function Names({ spoken, take }: Choice) {
  return (
    <ul aria-label={site.language.label}>
      {LANGUAGE_IDS.map((id) => (
        <li key={id}>
          <button
            type="button"
            lang={LANGUAGES[id].tag}
            dir={LANGUAGES[id].direction ?? 'ltr'}
            aria-current={id === spoken ? 'true' : undefined}
            onClick={() => take(id)}
          >
            {LANGUAGES[id].name}
          </button>
        </li>
      ))}
    </ul>
  )
}

/** The browser's own details element, which also goes away by Escape, by a choice, and when one goes on elsewhere. */
function Menu({ spoken, take }: Choice) {
  const menu = useRef<HTMLDetailsElement>(null)
  const [open, setOpen] = useState(false)
  const close = () => {
    if (menu.current?.contains(document.activeElement))
      menu.current.querySelector('summary')?.focus()
    setOpen(false)
  }
  useEffect(() => {
    if (!open) return
    const elsewhere = ({ target }: Event) => {
      if (target instanceof Node && !menu.current?.contains(target)) setOpen(false)
    }
    // Not by the loss of focus: Safari gives a button that is clicked none.
    document.addEventListener('pointerdown', elsewhere)
    document.addEventListener('focusin', elsewhere)
    return () => {
      document.removeEventListener('pointerdown', elsewhere)
      document.removeEventListener('focusin', elsewhere)
    }
  }, [open])
  return (
    <details
      ref={menu}
      className="langs__menu"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onKeyDown={(event) => {
        if (open && event.key === 'Escape') close()
      }}
    >
      <summary>
        <span className="sr">{site.language.label}</span>
        <span lang={LANGUAGES[spoken].tag}>{LANGUAGES[spoken].name}</span>
        <ChevronDown className="i" aria-hidden="true" />
      </summary>
      <Names spoken={spoken} take={(id) => take(id).then(close)} />
    </details>
  )
}

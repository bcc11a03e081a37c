/** Where the server makes rooms for people of its organisation: signing in, in a tab of its own, with the form left as it is. */
import { useEffect, useRef, useState } from 'react'
import { RETURN_PATH } from '../../../shared/signInPaths.ts'
import { Button } from '../../design/parts/Button.tsx'
import { signingIn as text } from '../../text/signIn.ts'
import { askAccount } from './account.ts'

type Step =
  | { readonly at: 'asked'; readonly problem: string | null }
  /** `url` is shown where the browser opened no tab. */
  | { readonly at: 'waiting'; readonly url: string | null }

const BUTTON = 'make-sign-in'

export function AccountPart({
  sentence,
  onPass,
}: {
  /** Why signing in is asked for. */
  readonly sentence: string
  readonly onPass: (pass: string) => void
}) {
  const [step, setStep] = useState<Step>({ at: 'asked', problem: null })
  const attempt = useRef<AbortController | null>(null)
  useEffect(() => {
    document.getElementById(BUTTON)?.focus()
    return () => attempt.current?.abort()
  }, [])

  const begin = async () => {
    attempt.current?.abort()
    const mine = new AbortController()
    attempt.current = mine
    const tab = window.open(RETURN_PATH, '_blank')
    setStep({ at: 'waiting', url: null })
    const account = await askAccount({
      tab,
      goes: (url) => tab === null && setStep({ at: 'waiting', url }),
      signal: mine.signal,
    })
    if (account.state === 'signed-in') onPass(account.pass)
    else if (account.state === 'refused') setStep({ at: 'asked', problem: account.sentence })
  }

  return (
    <section className="make__account" aria-labelledby="make-account">
      <h3 id="make-account">{text.heading}</h3>
      <p className="small">{sentence}</p>
      <Button id={BUTTON} onClick={() => void begin()}>
        {step.at === 'waiting' ? text.again : text.go}
      </Button>
      <div role="status">
        {step.at === 'waiting' && <p className="small">{step.url ? text.noTab : text.waiting}</p>}
        {step.at === 'asked' && step.problem && <p className="problem small">{step.problem}</p>}
      </div>
      {step.at === 'waiting' && step.url && (
        <a href={step.url} target="_blank" rel="noreferrer">
          {text.link}
        </a>
      )}
      <p className="cap q">{text.note}</p>
    </section>
  )
}

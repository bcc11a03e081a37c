/** The tab that goes to the organisation's provider and comes back: it hands over what it was given, and can be closed. */
import '../how/how.css'
import { useEffect, useState } from 'react'
import { ButtonLink } from '../../design/parts/Button.tsx'
import { PageHeader } from '../../design/parts/PageHeader.tsx'
import { useSurface } from '../../design/surface.ts'
import { passOn } from '../../session/signInReturn.ts'
import { returning as text } from '../../text/signIn.ts'
import { site } from '../../text/site.ts'

/** `going`: on its way to the provider. `alone`: the page that asked is gone. */
type Step = 'going' | 'returning' | 'heard' | 'alone'

/** Once a tab, whatever renders: what came back answers one attempt. */
let handed: Promise<boolean> | null = null

function handOver(): Promise<boolean> {
  const returned = window.location.search
  window.history.replaceState(null, '', window.location.pathname)
  return passOn(returned)
}

export default function SignInPage() {
  const [step, setStep] = useState<Step>(window.location.search || handed ? 'returning' : 'going')
  useSurface('paper', site.title(text.title))
  useEffect(() => {
    if (step !== 'returning') return
    handed ??= handOver()
    void handed.then((heard) => {
      setStep(heard ? 'heard' : 'alone')
      if (heard) window.close()
    })
  }, [step])
  const { heading, say } = text[step]
  return (
    <div className="page">
      <PageHeader home={step === 'alone'} />
      <main className="how how--nowhere">
        <div role="status">
          <h1>{heading}</h1>
          <p className="lead">{say}</p>
        </div>
        {step === 'alone' && (
          <ButtonLink kind="primary" size="tall" href="/">
            {text.home}
          </ButtonLink>
        )}
      </main>
    </div>
  )
}

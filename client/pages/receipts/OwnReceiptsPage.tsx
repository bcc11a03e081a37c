/** Somebody's own receipts: dropped here, checked and added up in this page, printed as one. Nothing is sent, nothing is kept. */
import './ownReceipts.css'
import { Check, EyeOff, Info, Printer } from 'lucide-react'
import { useMemo, useState } from 'react'
import { addUp, type OwnReceipt, type OwnSum, withReceipts } from '../../../shared/ownReceipts.ts'
import { Button } from '../../design/parts/Button.tsx'
import { Problem } from '../../design/parts/Field.tsx'
import { Icon } from '../../design/parts/Icon.tsx'
import { PageHeader } from '../../design/parts/PageHeader.tsx'
import { Sheet } from '../../design/parts/Sheet.tsx'
import { useSurface } from '../../design/surface.ts'
import { ownReceipts as text } from '../../text/ownReceipts.ts'
import { site } from '../../text/site.ts'
import { Drop } from './Drop.tsx'
import { lookAt } from './lookAt.ts'
import { Portfolio } from './Portfolio.tsx'
import { Target } from './Target.tsx'
import { writtenDay } from './writtenDay.ts'

export default function OwnReceiptsPage() {
  const [held, setHeld] = useState<readonly OwnReceipt[]>([])
  const [unsound, setUnsound] = useState<readonly string[]>([])
  const [state, setState] = useState<'at-rest' | 'looking' | 'no-keys'>('at-rest')
  useSurface('paper', site.title(text.title))
  const sum = useMemo(() => addUp(held), [held])
  const take = async (files: readonly File[]) => {
    if (files.length === 0 || state === 'looking') return
    setState('looking')
    const seen = await lookAt(files)
    setState(seen === null ? 'no-keys' : 'at-rest')
    if (seen === null) return
    setHeld((now) => withReceipts(now, seen.sound))
    setUnsound(seen.unsound)
  }
  const good = sum.dates.length
  const all = held.length + unsound.length
  const heading = () => {
    if (all === 0) return text.begin
    return good === all ? text.heading(good) : text.headingOf(good, all)
  }
  return (
    <div className="page">
      <PageHeader home>
        <span className="top__note row">
          <Icon of={EyeOff} />
          <span>{text.only}</span>
        </span>
      </PageHeader>
      <main className="own no-print">
        <section className="own__sum">
          <h1>{heading()}</h1>
          <p className="lead">{text.lead}</p>
          <Drop more={all > 0} onFiles={(files) => void take(files)} />
          <p className="sr" role="status">
            {state === 'looking' ? text.looking : all > 0 ? heading() : ''}
          </p>
          <div role="alert">{state === 'no-keys' && <Problem>{text.noKeys}</Problem>}</div>
          {good > 0 && <Target sum={sum} />}
          <div className="own__two">
            {good > 0 && (
              <section>
                <h2>{text.print.heading}</h2>
                <p>{text.print.say}</p>
                <Button kind="primary" size="tall" icon={Printer} onClick={() => window.print()}>
                  {text.print.button}
                </Button>
              </section>
            )}
            <May sum={sum} unsound={unsound} />
          </div>
        </section>
        {good > 0 && <Dates sum={sum} />}
      </main>
      <Portfolio sum={sum} />
    </div>
  )
}

function May({ sum, unsound }: { readonly sum: OwnSum; readonly unsound: readonly string[] }) {
  const { may } = text
  const said = [
    ...sum.dates
      .filter(({ short }) => short)
      .map(({ claims, lasted }) => may.short(writtenDay(claims), claims.minutes, lasted)),
    ...(sum.trials.length > 0 ? [may.trials(sum.trials.length)] : []),
    ...(sum.overlapping.length > 0 ? [may.overlapping(sum.overlapping.length)] : []),
    ...(sum.names.length > 1 ? [may.names(sum.names)] : []),
    ...unsound,
  ]
  if (said.length === 0) return null
  return (
    <section>
      <h2>{may.heading}</h2>
      <ul>
        {said.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}

function Dates({ sum }: { readonly sum: OwnSum }) {
  return (
    <Sheet className="own__dates" aria-labelledby="own-dates">
      <h2 id="own-dates">{text.dates}</h2>
      <ol>
        {sum.dates.map(({ claims, short }) => (
          <li key={claims.id} className={short ? 'own__short' : undefined}>
            <Icon of={short ? Info : Check} />
            <span>
              <span>{writtenDay(claims)}</span>
              {short && <span className="small">{text.short}</span>}
            </span>
            <span className="small">{text.minutes(claims.minutes)}</span>
          </li>
        ))}
      </ol>
    </Sheet>
  )
}

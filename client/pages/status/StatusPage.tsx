/** The operators' page: looks, and changes nothing. */
import './status.css'
import { LockKeyhole } from 'lucide-react'
import { type FormEvent, useCallback, useEffect, useState } from 'react'
import type { Status } from '../../../shared/status.ts'
import { Button } from '../../design/parts/Button.tsx'
import { CopyButton } from '../../design/parts/CopyButton.tsx'
import { Field } from '../../design/parts/Field.tsx'
import { Icon } from '../../design/parts/Icon.tsx'
import { Loading } from '../../design/parts/Loading.tsx'
import { PageHeader } from '../../design/parts/PageHeader.tsx'
import { useSurface } from '../../design/surface.ts'
import { deviceTime } from '../../device/serverClock.ts'
import { deviceZone } from '../../device/zone.ts'
import { site } from '../../text/site.ts'
import { statusWords as text } from '../../text/status.ts'
import { when } from '../../text/when.ts'
import { type Asked, askStatus } from './askStatus.ts'
import { readinessOf } from './readiness.ts'
import { headOf } from './readinessWords.ts'
import { StatusView } from './StatusView.tsx'
import { statusText } from './statusText.ts'

const EVERY = 5_000

interface Given {
  readonly passphrase: string
}

/** Asks now and then; what was told last stays while no answer comes. Given once more, the same is tried once more. */
function useStatus(given: Given) {
  const [asked, setAsked] = useState<Asked | null>(null)
  const [last, setLast] = useState<{ readonly status: Status; readonly at: number } | null>(null)
  const [now, setNow] = useState(deviceTime.passed)
  useEffect(() => {
    let over = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = async () => {
      const answer = await askStatus(given.passphrase)
      if (over) return
      setAsked(answer)
      if (answer.is === 'told') setLast({ status: answer.status, at: deviceTime.passed() })
      // A passphrase that was refused is not tried again by itself.
      if (answer.is === 'told' || answer.is === 'unreachable') timer = setTimeout(ask, EVERY)
    }
    void ask()
    const clock = setInterval(() => setNow(deviceTime.passed()), 1_000)
    return () => {
      over = true
      clearTimeout(timer)
      clearInterval(clock)
    }
  }, [given])
  const seconds = last === null ? 0 : Math.max(0, Math.round((now - last.at) / 1_000))
  return { asked, last: last?.status ?? null, seconds }
}

function Closed({
  problem,
  onGiven,
}: {
  readonly problem: string | null
  readonly onGiven: (passphrase: string) => void
}) {
  const [written, setWritten] = useState('')
  const [empty, setEmpty] = useState(false)
  const submitted = (event: FormEvent) => {
    event.preventDefault()
    setEmpty(written.trim() === '')
    if (written.trim() !== '') onGiven(written.trim())
  }
  return (
    <form className="status__closed" noValidate onSubmit={submitted}>
      <h1>{text.closed.heading}</h1>
      <p className="lead">{text.closed.lead}</p>
      <Field
        type="password"
        label={text.closed.field}
        value={written}
        problem={empty ? text.closed.empty : problem}
        onChange={(event) => setWritten(event.target.value)}
      />
      <Button type="submit" kind="primary" size="tall">
        {text.closed.open}
      </Button>
    </form>
  )
}

const problemOf = (asked: Asked | null): string | null => {
  if (asked?.is === 'too-fast') return text.closed.tooFast
  return asked?.is === 'closed' && asked.guessed ? text.closed.wrong : null
}

export default function StatusPage() {
  const [given, setGiven] = useState<Given>({ passphrase: '' })
  const { asked, last, seconds } = useStatus(given)
  const [{ zone }] = useState(deviceZone)
  const onGiven = useCallback((passphrase: string) => setGiven({ passphrase }), [])
  useSurface('paper', site.title(text.title))
  const closed = asked?.is === 'closed' || asked?.is === 'too-fast'
  const trouble = last === null ? undefined : readinessOf(last).find(({ well }) => !well)
  return (
    <div className="page status">
      <PageHeader home>
        {last !== null && !closed && (
          <div className="top__nav status__head">
            <span className="row">
              <Icon of={LockKeyhole} />
              <span>{text.seen[last.seen]}</span>
            </span>
            <span>{`${when.day(last.now, zone)}, ${when.time(last.now, zone)}`}</span>
            <CopyButton text={statusText(last, zone)} what={text.copyWhat} label={text.copy} />
          </div>
        )}
      </PageHeader>
      <main>
        {closed ? (
          <Closed problem={problemOf(asked)} onGiven={onGiven} />
        ) : last === null ? (
          asked?.is !== 'unreachable' ? (
            <Loading />
          ) : (
            <div className="status__title" role="alert">
              <h1>{text.unreachable.heading}</h1>
              <p>{text.unreachable.lead}</p>
            </div>
          )
        ) : (
          <>
            <div className="status__title">
              <h1>
                <span role="status">
                  {trouble === undefined ? text.well : headOf(trouble, zone)}
                </span>
              </h1>
              <p>{text.lead}</p>
              {asked?.is === 'unreachable' && (
                <p className="status__stale" role="alert">
                  {text.unreachable.since(when.time(last.now, zone))}
                </p>
              )}
            </div>
            <StatusView status={last} zone={zone} asked={seconds} />
          </>
        )}
      </main>
    </div>
  )
}

/** Arriving: a name for the chair, what the group agrees to, camera and microphone; then the wait at the door. */
import './door.css'
import { type FormEvent, useState } from 'react'
import { isLeading } from '../../../shared/session/seat.ts'
import { Button } from '../../design/parts/Button.tsx'
import { Field, Problem } from '../../design/parts/Field.tsx'
import { PageHeader } from '../../design/parts/PageHeader.tsx'
import { Sheet } from '../../design/parts/Sheet.tsx'
import { SESSION_WORDS } from '../../design/parts/sessionWords.ts'
import { useSurface } from '../../design/surface.ts'
import { ClockNote } from '../../device/ClockNote.tsx'
import { deviceZone } from '../../device/zone.ts'
import { useMediaSnapshot } from '../../media/context.tsx'
import { agreement } from '../../session/agreement.ts'
import { type AtTheDoor, useRoomSession } from '../../session/context.tsx'
import { readName } from '../../session/names.ts'
import { rulesOf } from '../../session/settings.ts'
import { linkWasSeen } from '../../session/thisPage.ts'
import { refused } from '../../text/errors.ts'
import { notDone } from '../../text/room.ts'
import { arrive as text } from '../../text/roomDoor.ts'
import { site } from '../../text/site.ts'
import { when } from '../../text/when.ts'
import { zones } from '../../text/zones.ts'
import { Agreement, useStanding } from './Agreement.tsx'
import { Devices } from './Devices.tsx'
import { useRulesAwaited } from './rulesAwaited.ts'
import { Waiting } from './Waiting.tsx'

const MINUTE = 60_000

export function Door({ door }: { door: AtTheDoor }) {
  const session = useRoomSession()
  const media = useMediaSnapshot()
  const { view, settings } = door
  const [name, setName] = useState('')
  const [alone, setAlone] = useState(false)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  useSurface('paper', site.title(text.title))

  const [seen] = useState(linkWasSeen)
  const [own] = useState(deviceZone)
  const waiting = view.stage !== 'name'
  const good = readName(name)
  const rules = rulesOf(settings)
  const awaited = useRulesAwaited(settings)
  const agreed = useStanding(rules) === 'agreed'
  const end = view.plannedStart + view.plannedMinutes * MINUTE

  const ready = good !== null && (agreed || awaited) && alone

  const knock = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!ready || busy || waiting) return
    setBusy(true)
    setProblem(null)
    try {
      const answer = await session.knock(good)
      if (!answer.ok) setProblem(refused[answer.code])
      else if (awaited) agreement.owe()
    } catch {
      setProblem(notDone)
    }
    setBusy(false)
  }

  return (
    <div className="page">
      <PageHeader>
        <p className="top__words" {...SESSION_WORDS}>
          {text.heading(settings.label, zones.yourSpan(view.plannedStart, end, own, session.zone))}
        </p>
      </PageHeader>
      <main className="arrive">
        <h1>{text.title}</h1>
        <ClockNote />
        {!own.known && <p className="small q">{when.noZone}</p>}
        {seen && <p className="lead">{isLeading(view.role) ? text.seenLeader : text.seenMember}</p>}
        <form className="arrive__form" onSubmit={knock} noValidate>
          <div className="arrive__me">
            <Field
              label={text.name}
              hint={text.nameHint}
              value={name}
              readOnly={waiting}
              autoComplete="off"
              maxLength={120}
              problem={tried && !waiting && good === null ? text.nameProblem : null}
              onChange={(event) => setName(event.target.value)}
            />
            <Devices />
            <p className="small q">{text.noSelf}</p>
            {!media.canEncrypt && <Problem>{text.cannotEncrypt}</Problem>}
          </div>
          <Sheet className="rules">
            <Agreement
              rules={rules}
              awaited={awaited}
              waiting={waiting}
              alone={alone}
              onAlone={setAlone}
              asks={tried}
            />
            {view.observerPresent && <p className="rules__note small">{text.observerPresent}</p>}
            {view.role === 'observer' && !waiting && (
              <p className="rules__note small">{text.observer}</p>
            )}
            {waiting ? (
              <Waiting door={door} />
            ) : (
              <>
                <Button kind="primary" size="tall" wide type="submit" aria-disabled={busy}>
                  {busy ? text.going : text.go}
                </Button>
                {problem && <Problem>{problem}</Problem>}
              </>
            )}
            <p className="rules__small cap q">
              <span>{text.notStored}</span> <span>{text.seal}</span>{' '}
              {view.stripOn && <span>{text.stripOn}</span>}
            </p>
          </Sheet>
        </form>
        <p className="sr" role="status">
          {problem}
        </p>
      </main>
    </div>
  )
}

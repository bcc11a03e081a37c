/** The door does not open: one sentence, once, and a way on. */
import './door.css'
import { useEffect, useId, useRef } from 'react'
import { type ErrorCode, errorFacts } from '../../../shared/answer.ts'
import { DoorMark } from '../../design/drawings/DoorMark.tsx'
import { Button, ButtonLink } from '../../design/parts/Button.tsx'
import { PageHeader } from '../../design/parts/PageHeader.tsx'
import { useSurface } from '../../design/surface.ts'
import { ClockNote } from '../../device/ClockNote.tsx'
import { deviceZone } from '../../device/zone.ts'
import { useRoomSession } from '../../session/context.tsx'
import type { Refusal } from '../../session/roomSession.ts'
import { forgetLink } from '../../session/thisPage.ts'
import { dates } from '../../text/dates.ts'
import { refused } from '../../text/errors.ts'
import { arrive, refusal as text } from '../../text/roomDoor.ts'
import { site } from '../../text/site.ts'
import { when } from '../../text/when.ts'
import { zones } from '../../text/zones.ts'
import { Devices } from './Devices.tsx'
import { PasteLink } from './PasteLink.tsx'
import { SeriesDates } from './SeriesDates.tsx'
import { SeriesEarly } from './SeriesEarly.tsx'

/** Whether trying again may open the door. */
export const isPassing = (code: ErrorCode): boolean =>
  ['passes', 'try-again', 'reload'].includes(errorFacts(code).entry)

/** Where other dates than the link's own may be what is missing. */
const WITH_DATES: ReadonlySet<ErrorCode> = new Set(['link-too-early', 'link-over', 'room-ended'])

function titleOf(code: ErrorCode): string {
  if (code === 'link-too-early') return text.early
  if (code === 'link-missing') return text.missing
  return errorFacts(code).entry === 'over' ? text.over : text.title
}

/** A tab that goes on to the start page has nothing of the link any more; a reload of this page still says its sentence. */
function forgetOnTheWayOut({ target, ctrlKey, metaKey, shiftKey }: MouseEvent): void {
  const elsewhere = ctrlKey || metaKey || shiftKey
  if (!elsewhere && target instanceof Element && target.closest('a[href="/"]')) forgetLink()
}

export function Refused({ refusal }: { refusal: Refusal }) {
  const session = useRoomSession()
  const { code, opensAt } = refusal
  const { entry } = errorFacts(code)
  /** Only another page helps here. */
  const reloads = entry === 'reload'
  const heading = useRef<HTMLHeadingElement>(null)
  const title = titleOf(code)
  const why = useId()
  useSurface('paper', site.title(title))
  useEffect(() => heading.current?.focus(), [])
  useEffect(() => {
    document.addEventListener('click', forgetOnTheWayOut)
    return () => document.removeEventListener('click', forgetOnTheWayOut)
  }, [])
  const again = () => (reloads ? window.location.reload() : session.tryNow())
  const own = deviceZone()
  const ways = (
    <div className="row row--wrap refused__ways">
      {isPassing(code) && (
        <Button kind="primary" onClick={again}>
          {reloads ? text.reload : text.again}
        </Button>
      )}
      <ButtonLink href="/">{text.start}</ButtonLink>
      <ButtonLink kind="quiet" href="/how">
        {text.how}
      </ButtonLink>
    </div>
  )
  if (code === 'link-too-early' && opensAt !== null && session.series)
    return (
      <div className="page">
        <PageHeader home>
          <span className="top__note">{text.early}</span>
        </PageHeader>
        <main className="refused refused--series">
          <SeriesEarly series={session.series} opensAt={opensAt} heading={heading} />
          {ways}
        </main>
      </div>
    )
  return (
    <div className="page">
      <PageHeader home />
      <main className="refused">
        <DoorMark />
        <h1 ref={heading} tabIndex={-1} aria-describedby={why}>
          {title}
        </h1>
        <p className="lead" id={why}>
          {code === 'link-too-early' && opensAt !== null
            ? arrive.from(when.day(opensAt, own.zone), zones.yours(opensAt, own, session.zone))
            : refused[code]}
        </p>
        {code === 'link-too-early' && <ClockNote />}
        {code === 'link-too-early' && !own.known && <p className="q">{when.noZone}</p>}
        {code === 'link-too-early' && <p className="q">{text.earlySay}</p>}
        {code === 'link-too-early' && <Devices />}
        {WITH_DATES.has(code) && session.series && <SeriesDates series={session.series} />}
        {code === 'link-missing' && session.note && <p>{dates.seen.wait}</p>}
        {entry === 'another-link' && <PasteLink />}
        {ways}
      </main>
    </div>
  )
}

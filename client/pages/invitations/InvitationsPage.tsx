/** A new room's links, shown once. Nothing here is stored: closing the page forgets it all, so leaving asks first. */
import './invitations.css'
import { useEffect, useRef, useState } from 'react'
import { startOf } from '../../../shared/seriesDates.ts'
import { ButtonLink } from '../../design/parts/Button.tsx'
import { PageHeader } from '../../design/parts/PageHeader.tsx'
import { SESSION_WORDS } from '../../design/parts/sessionWords.ts'
import { useSurface } from '../../design/surface.ts'
import { serverClock } from '../../device/serverClock.ts'
import { useServerTime } from '../../device/useServerTime.ts'
import { invitations as text } from '../../text/invitations.ts'
import { site } from '../../text/site.ts'
import { when } from '../../text/when.ts'
import { Aside } from './Aside.tsx'
import { Cards } from './Cards.tsx'
import { Links } from './Links.tsx'
import type { NewRoom } from './newRoom.ts'
import { nextOf, occasionsOf, othersFrom, zoneOf } from './occasions.ts'

function useWarningOnLeaving(): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [])
}

/** When it is, in one sentence, in the group's own zone. */
function whenOf({ plan }: NewRoom, now: number): string {
  const occasions = occasionsOf(plan.when)
  const first = occasions[0]
  if (!first) return ''
  const zone = zoneOf(plan.when)
  const span = when.span(first.start, first.end, zone)
  const day = when.day(first.start, zone)
  if (plan.when.kind === 'series') {
    const { every, firstStart } = plan.when.rule
    const often = when.often(every, startOf(firstStart, zone), zone)
    return `${text.series(occasions.length, often, day, span, when.zone(zone))} ${text.doors}`
  }
  return othersFrom(first) <= now
    ? `${text.now(span)} ${text.doorOpen}`
    : `${text.once(day, span, when.zone(zone))} ${text.doors}`
}

export default function InvitationsPage(room: NewRoom) {
  const { plan, links } = room
  const [now, setNow] = useState(() => serverClock.now())
  useServerTime(setNow)
  const occasions = occasionsOf(plan.when)
  const next = nextOf(occasions, now)
  const heading = useRef<HTMLHeadingElement>(null)
  useSurface('paper', site.title(text.title))
  useWarningOnLeaving()
  useEffect(() => {
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])

  return (
    <>
      <div className="page no-print">
        <PageHeader>
          {plan.words.label && (
            <span {...SESSION_WORDS} className="top__note">
              {plan.words.label}
            </span>
          )}
        </PageHeader>
        <main className="invs">
          <header>
            <h1 ref={heading} tabIndex={-1}>
              {text.heading}
            </h1>
            <p className="lead">{whenOf(room, now)}</p>
            <p className="invs__once">{text.onlyHere}</p>
          </header>
          <div className="invs__columns">
            <Links room={room} now={now} />
            {next && <Aside room={room} occasions={occasions} next={next} now={now} />}
          </div>
          <footer className="invs__go">
            <ButtonLink
              kind="primary"
              size="tall"
              href={links.leader}
              target="_blank"
              rel="noopener noreferrer"
            >
              {text.open}
            </ButtonLink>
            <p className="small q">{text.openNote}</p>
          </footer>
        </main>
      </div>
      <Cards room={room} occasions={occasions} />
    </>
  )
}

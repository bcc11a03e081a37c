/** Beside the links: their life in real times, the calendar file, and what to know about handing links on. */
import { CalendarPlus } from 'lucide-react'
import { useState } from 'react'
import { isSeries, openLink } from '../../../shared/invitation.ts'
import { Button } from '../../design/parts/Button.tsx'
import { Disclosure } from '../../design/parts/Disclosure.tsx'
import { Problem } from '../../design/parts/Field.tsx'
import { Tick } from '../../design/parts/Tick.tsx'
import { invitations as text } from '../../text/invitations.ts'
import { when } from '../../text/when.ts'
import type { NewRoom } from './newRoom.ts'
import { lifeOf, type Occasion, type StepKind, zoneOf } from './occasions.ts'
import { saveCalendar } from './saveCalendar.ts'

interface AsideProps {
  readonly room: NewRoom
  readonly occasions: readonly Occasion[]
  readonly next: Occasion
  readonly now: number
}

const saysOf = (kind: StepKind): string =>
  ({
    'now-early': text.life.nowEarly,
    'now-leaders': text.life.nowLeaders,
    'now-open': text.life.nowOpen,
    leaders: text.life.leaders,
    members: text.life.members,
    begin: text.life.begin,
    end: text.life.end,
    over: text.life.over,
  })[kind]

export function Aside(props: AsideProps) {
  const { room } = props
  return (
    <aside className="invs__side">
      <Life {...props} />
      {room.trial && <p className="invs__trial">{text.trial}</p>}
      <Calendar {...props} />
      {room.plan.when.kind === 'series' && (
        <Advice heading={text.seriesHeld.heading} words={text.seriesHeld.text} />
      )}
      <Advice heading={text.wrong.heading} words={text.wrong.text} />
      <Advice heading={text.shared.heading} words={text.shared.text} />
    </aside>
  )
}

function Advice({ heading, words }: { heading: string; words: string }) {
  return (
    <section>
      <h2>{heading}</h2>
      <p className="q">{words}</p>
    </section>
  )
}

function Life({ room, occasions, next, now }: AsideProps) {
  const zone = zoneOf(room.plan.when)
  const series = occasions.length > 1
  const last = occasions.at(-1) ?? next
  return (
    <section>
      <h2>
        {series ? text.life.headingSeries(when.shortDay(next.start, zone)) : text.life.heading}
      </h2>
      <ol className="life">
        {lifeOf(next, now).map((step) => (
          <li key={step.kind}>
            <b>{step.kind.startsWith('now') ? text.life.now : when.time(step.at, zone)}</b>
            <span>{series && step.kind === 'over' ? text.life.overDate : saysOf(step.kind)}</span>
          </li>
        ))}
      </ol>
      {series && (
        <>
          <p className="q">{text.life.last(when.dayAndYear(last.start, zone))}</p>
          <Disclosure summary={text.dates}>
            <ol className="invs__dates">
              {occasions.map(({ start, end }) => (
                <li
                  key={start}
                >{`${when.shortDay(start, zone)}, ${when.span(start, end, zone)}`}</li>
              ))}
            </ol>
          </Disclosure>
        </>
      )}
    </section>
  )
}

/** Id of the room or series that a link is of. */
function idOf(link: string): string {
  const opened = openLink(new URL(link).hash)
  if (!opened.ok) return ''
  return isSeries(opened.claims) ? opened.claims.s : opened.claims.r
}

function Calendar({ room, occasions }: AsideProps) {
  const [withLink, setWithLink] = useState(false)
  const [missing, setMissing] = useState(false)
  const shared = room.plan.members === 'shared' ? room.links.members[0] : undefined
  const save = async () => {
    const dates = { id: idOf(room.links.leader), sequence: 0, occasions, cancelled: [] }
    const url = withLink && shared ? shared : null
    setMissing(!(await saveCalendar(dates, room.plan.words.label, url)))
  }
  return (
    <section>
      <h2>{text.calendar.heading}</h2>
      <p className="q">{text.calendar.about(occasions.length)}</p>
      {shared && (
        <Tick
          label={text.calendar.withLink}
          note={text.calendar.withLinkNote}
          checked={withLink}
          onChange={setWithLink}
        />
      )}
      <div className="invs__save">
        <Button size="small" icon={CalendarPlus} onClick={save}>
          {text.calendar.download}
        </Button>
      </div>
      <div role="status">{missing && <Problem>{text.calendar.missing}</Problem>}</div>
    </section>
  )
}

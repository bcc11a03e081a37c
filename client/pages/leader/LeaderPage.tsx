/** All dates of all groups that somebody leads, from a file of the coordinator's; each room is opened from here. Nothing is kept. */
import './leader.css'
import { CalendarDays } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { ENTRY_AFTER, LEADERS_BEFORE, OTHERS_BEFORE } from '../../../shared/entryTimes.ts'
import { type LeadersDate, readLeadersFile } from '../../../shared/leadersFile.ts'
import { Button, ButtonLink } from '../../design/parts/Button.tsx'
import { Problem } from '../../design/parts/Field.tsx'
import { Sheet } from '../../design/parts/Sheet.tsx'
import { SESSION_WORDS } from '../../design/parts/sessionWords.ts'
import { serverClock } from '../../device/serverClock.ts'
import { type DeviceZone, deviceZone, readZone } from '../../device/zone.ts'
import { leaderPage as text } from '../../text/leaderPage.ts'
import { when } from '../../text/when.ts'
import { zones } from '../../text/zones.ts'
import { PaperPage } from '../PaperPage.tsx'

const SHOWN = 8
/** ms; how often the page looks whether a door has opened. */
const LOOKS = 20_000

function useNow(): number {
  const [now, setNow] = useState(() => serverClock.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(serverClock.now()), LOOKS)
    return () => clearInterval(timer)
  }, [])
  return now
}

export default function LeaderPage() {
  const [dates, setDates] = useState<readonly LeadersDate[] | null>(null)
  const [unread, setUnread] = useState(false)
  const [most, setMost] = useState(SHOWN)
  const field = useRef<HTMLInputElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const now = useNow()
  const own = deviceZone()
  const ahead = dates?.filter(({ end }) => end + ENTRY_AFTER > now) ?? []
  const [next] = ahead
  const take = async (file: File | undefined) => {
    if (!file) return
    const read = await readLeadersFile(await file.text().catch(() => ''))
    setUnread(read === null)
    if (read !== null) setDates(read)
    heading.current?.focus()
  }
  const says = () => {
    if (dates === null) return text.begin
    if (!next) return text.over
    const { start, label } = next
    return text.next(
      label === '' ? text.group : label,
      when.day(start, own.zone),
      when.time(start, own.zone),
    )
  }
  return (
    <PaperPage title={text.title} className="leader">
      <h1 ref={heading} tabIndex={-1} {...SESSION_WORDS}>
        {says()}
      </h1>
      <p className="lead">
        {next
          ? text.from(
              when.time(next.start - LEADERS_BEFORE, own.zone),
              when.time(next.start - OTHERS_BEFORE, own.zone),
            )
          : text.lead}
      </p>
      <div role="alert">{unread && <Problem>{text.unread}</Problem>}</div>
      {dates === null ? (
        <Button kind="primary" icon={CalendarDays} onClick={() => field.current?.click()}>
          {text.choose}
        </Button>
      ) : (
        <Sheet className="leader__dates" aria-label={text.title}>
          <ol>
            {ahead.slice(0, most).map((date) => (
              <DateRow key={`${date.start} ${date.fragment}`} date={date} now={now} own={own} />
            ))}
          </ol>
          {ahead.length > most && (
            <Button kind="quiet" onClick={() => setMost(ahead.length)}>
              {text.more(ahead.length - most)}
            </Button>
          )}
        </Sheet>
      )}
      <input
        ref={field}
        type="file"
        hidden
        aria-label={text.choose}
        onChange={(event) => {
          void take(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      <div className="leader__notes">
        {[text.away, text.leads].map(({ heading: head, text: said }) => (
          <section key={head}>
            <h2>{head}</h2>
            <p>{said}</p>
          </section>
        ))}
      </div>
    </PaperPage>
  )
}

function DateRow({
  date,
  now,
  own,
}: {
  readonly date: LeadersDate
  readonly now: number
  readonly own: DeviceZone
}) {
  const { start, end, label, leaders, chairs, fragment, once } = date
  const group = label === '' ? text.group : label
  const day = when.day(start, own.zone)
  const { zone, known } = readZone(date.zone)
  const opens = start - LEADERS_BEFORE
  return (
    <li {...SESSION_WORDS}>
      <span>
        <b>{day}</b>
        <span className="small q">{zones.yourSpan(start, end, own, known ? zone : null)}</span>
      </span>
      <span>
        <b className="leader__group">{group}</b>
        <span className="small q">{once ? text.once : text.chairs(chairs)}</span>
      </span>
      <span className="small q">{leaders.length === 0 ? '' : text.led(leaders)}</span>
      {now >= opens ? (
        <ButtonLink
          kind="primary"
          size="small"
          href={`/r#${fragment}`}
          target="_blank"
          rel="noopener"
          aria-label={text.goInto(group, day)}
        >
          {text.goIn}
        </ButtonLink>
      ) : (
        <span className="small q">{text.opens(when.time(opens, own.zone))}</span>
      )}
    </li>
  )
}

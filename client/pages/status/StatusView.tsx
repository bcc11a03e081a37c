/** How the server is, drawn. */
import { Check, CircleAlert } from 'lucide-react'
import type { Status } from '../../../shared/status.ts'
import { Icon } from '../../design/parts/Icon.tsx'
import { Sheet } from '../../design/parts/Sheet.tsx'
import { statusWords as text } from '../../text/status.ts'
import { when } from '../../text/when.ts'
import { Hours } from './Hours.tsx'
import { mediaLate, readinessOf } from './readiness.ts'
import { rowOf } from './readinessWords.ts'

interface Counted {
  readonly figure: string
  readonly say: string
}

function Figure({ figure, say }: Counted) {
  return (
    <div>
      <b>{figure}</b>
      <span>{say}</span>
    </div>
  )
}

function Ready({ status, zone, asked }: { status: Status; zone: string; asked: number }) {
  return (
    <Sheet className="ready" aria-labelledby="status-ready">
      <div className="ready__head">
        <h2 id="status-ready">{text.ready}</h2>
        <span className="cap q">{text.asked(asked)}</span>
      </div>
      <ul>
        {readinessOf(status).map((line) => (
          <li key={line.of} className={line.well ? undefined : 'ready--not'}>
            <Icon of={line.well ? Check : CircleAlert} />
            <b>{text.of[line.of]}</b>
            <span>
              <span className="sr">{`${line.well ? text.isWell : text.isNotWell}: `}</span>
              <span>{rowOf(line, zone)}</span>
            </span>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

function Loads({ status: { main, media } }: { status: Status }) {
  const processes = media.by === 'embedded' ? media.processes : []
  const all = [
    { name: text.mainProcess, load: main },
    ...processes.map((load, at) => ({ name: text.mediaProcess(at + 1), load })),
  ]
  return (
    <Sheet className="loads" aria-labelledby="status-load">
      <h2 id="status-load">{text.load}</h2>
      <ul>
        {all.map(({ name, load }) => (
          <li key={name}>
            <span>{name}</span>
            <span className="loads__meter" aria-hidden="true">
              <span style={{ width: `${Math.min(1, load.busy) * 100}%` }} />
            </span>
            <span className="q">{text.busy(load.rooms, load.busy)}</span>
          </li>
        ))}
      </ul>
      <p className="cap q">{text.ofACore}</p>
    </Sheet>
  )
}

function Lines({ status: { lines, media } }: { status: Status }) {
  const straight = Math.max(0, lines.all - lines.ownPort)
  return (
    <Sheet className="ways" aria-labelledby="status-lines">
      <h2 id="status-lines">{text.lines}</h2>
      {media.by === 'livekit' ? (
        <p className="small q">{text.linesElsewhere}</p>
      ) : lines.all === 0 ? (
        <p className="small q">{text.noLines}</p>
      ) : (
        <>
          <div className="ways__bar" aria-hidden="true">
            <span className="ways__straight" style={{ flexGrow: straight }} />
            <span className="ways__own" style={{ flexGrow: lines.ownPort }} />
          </div>
          <div className="ways__words">
            <Figure {...text.straight(straight)} />
            <Figure {...text.ownPort(lines.ownPort)} />
          </div>
        </>
      )}
    </Sheet>
  )
}

const HAPPENED = ['ended', 'resumed', 'badLinks', 'roomsRefused'] as const

/** `asked`: seconds since the server was asked; `zone`: in which times are written. */
export function StatusView({
  status,
  zone,
  asked,
}: {
  readonly status: Status
  readonly zone: string
  readonly asked: number
}) {
  const { hours, people, rooms, startedAt } = status
  const late = mediaLate(status)
  const started = when.time(startedAt, zone)
  return (
    <div className="status__grid">
      <div className="status__wide">
        <Sheet className="figures" aria-label={text.now}>
          <Figure {...text.rooms(rooms.living, rooms.most)} />
          <Figure {...text.people(people.seated, people.atDoors)} />
          {late !== null && <Figure {...text.late(late)} />}
          <Figure {...text.waiting(rooms.waiting)} />
        </Sheet>
        <Sheet className="day" aria-labelledby="status-hours">
          <h2 id="status-hours">{text.hours(hours.length)}</h2>
          {hours.length < 24 && <p className="small q">{text.sinceStart(started)}</p>}
          <Hours hours={hours} of="people" heading={text.peopleByHour} zone={zone} />
          <Hours hours={hours} of="rooms" heading={text.roomsByHour} zone={zone} />
          <div className="day__counts">
            {HAPPENED.map((what) => (
              <Figure
                key={what}
                {...text.happened[what](hours.reduce((sum, hour) => sum + hour[what], 0))}
              />
            ))}
          </div>
        </Sheet>
        <Sheet className="nothing">
          <div>
            <h2>{text.nothing}</h2>
            <p>{text.nothingSay}</p>
          </div>
          <dl>
            {status.build !== null && (
              <>
                <dt>{text.build}</dt>
                <dd>{text.buildIs(status.build)}</dd>
              </>
            )}
            <dt>{text.started}</dt>
            <dd>{`${when.shortDay(startedAt, zone)}, ${started}`}</dd>
          </dl>
        </Sheet>
      </div>
      <div className="status__narrow">
        <Ready status={status} zone={zone} asked={asked} />
        <Loads status={status} />
        <Lines status={status} />
      </div>
    </div>
  )
}

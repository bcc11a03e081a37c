/** Minutes of this phase, minutes in all, and when the group stops. It informs; nothing ends by itself. */
import type { DeskView } from '../../../shared/pageView.ts'
import type { Agenda } from '../../../shared/session/agenda.ts'
import { deviceZone } from '../../device/zone.ts'
import { useRoomSession } from '../../session/context.tsx'
import { clock as text } from '../../text/deskPhases.ts'
import { phaseName } from '../../text/phases.ts'
import { when } from '../../text/when.ts'
import { zones } from '../../text/zones.ts'
import { deskClock } from './deskClock.ts'
import { useServerNow } from './useServerNow.ts'

export function Clock({ desk, agenda }: { desk: DeskView; agenda: Agenda }) {
  const now = useServerNow(desk)
  const clock = deskClock(desk, agenda, now)
  const { primary } = desk.moves
  const next = primary?.kind === 'next' ? text.next(phaseName[primary.to]) : null
  const own = deviceZone()
  const { zone } = useRoomSession()
  const elsewhere =
    own.known && !zones.differ(clock.finish, own, zone)
      ? null
      : text.finishes(zones.yours(clock.finish, own, zone))
  const note = clock.note && text.note(clock.note)
  return (
    <section className="desk__sec" aria-label={text.label}>
      <dl className="clock">
        <div>
          <dd>{clock.phase ?? '–'}</dd>
          <dt>{clock.paused ? text.paused : text.soFar(clock.phasePlanned)}</dt>
        </div>
        <div>
          <dd>{clock.inAll}</dd>
          <dt>{text.inAll(clock.planned)}</dt>
        </div>
        <div>
          <dd>{when.time(clock.finish, own.zone)}</dd>
          <dt>{text.finish}</dt>
        </div>
      </dl>
      {(note !== null || next !== null || elsewhere !== null) && (
        <p className="clock__note">
          {note !== null && <strong>{note}</strong>} {next !== null && <span>{next}</span>}{' '}
          {elsewhere !== null && <span>{elsewhere}</span>}
        </p>
      )}
    </section>
  )
}

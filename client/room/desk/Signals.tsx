/** Private signals in their own slot: what the presenter or a member told the leaders, and quiet checks. */

import type { ChairView, DeskView } from '../../../shared/pageView.ts'
import type { QuietCheck, Signal } from '../../../shared/session/session.ts'
import { signalFacts } from '../../../shared/session/signalTable.ts'
import { Button } from '../../design/parts/Button.tsx'
import { Icon } from '../../design/parts/Icon.tsx'
import type { InRoom } from '../../session/context.tsx'
import { move as moveText } from '../../text/deskPhases.ts'
import { signal as text } from '../../text/deskSignals.ts'
import { useActing } from '../acting.tsx'
import { SIGNAL_ICONS } from '../parts/signalIcons.ts'
import { isFree, nameOf } from '../people.ts'
import { shownSignals, unseenNotNows } from './shownSignals.ts'
import { useServerNow } from './useServerNow.ts'

/** Both epoch ms. */
function agoOf(at: number, now: number): string {
  const minutes = Math.floor((now - at) / 60_000)
  return minutes < 1 ? text.justNow : text.minutesAgo(minutes)
}

function Pause() {
  const { command } = useActing()
  return (
    <Button
      size="small"
      className="btn--dusk"
      onClick={() => void command({ type: 'pause', on: true })}
    >
      {text.pause}
    </Button>
  )
}

/** Lays a signal, or an answer to a quiet question, aside for this leader. */
function Seen({ id }: { id: number }) {
  const { command } = useActing()
  return (
    <Button size="small" kind="quiet" onClick={() => void command({ type: 'seen', signal: id })}>
      <span className="desk__long">{text.seen}</span>
      <span className="desk__short">{text.seenShort}</span>
    </Button>
  )
}

function Move({ room, signal }: { room: InRoom; signal: Signal }) {
  const { command } = useActing()
  const { view } = room
  const name = nameOf(room, signal.seat)
  const paused = view.moment.at === 'running' && view.moment.paused
  switch (signal.kind) {
    case 'need-pause':
    case 'need-moment':
      return paused ? null : <Pause />
    case 'come-back':
      return view.presenter?.sittingBack ? (
        <Button
          size="small"
          className="btn--dusk"
          onClick={() => void command({ type: 'bring-back' })}
        >
          {text.bringBack(name)}
        </Button>
      ) : null
    case 'might-have-case':
      return view.desk?.moves.presenters.includes(signal.seat) ? (
        <Button
          size="small"
          className="btn--dusk"
          onClick={() => void command({ type: 'choose-presenter', seat: signal.seat })}
        >
          {text.choose(name)}
        </Button>
      ) : null
    default:
      return null
  }
}

function Slip({ room, signal, now }: { room: InRoom; signal: Signal; now: number }) {
  const { you } = room.view
  const others = signal.seenBy.filter((seat) => seat !== you.seat)
  const seen = signal.seenBy.includes(you.seat)
  const names = others.map((seat) => nameOf(room, seat))
  return (
    <li className={seen ? 'signal signal--seen' : 'signal'}>
      <h4>
        <Icon of={SIGNAL_ICONS[signal.kind]} />
        <span>{text.title(nameOf(room, signal.seat), signal.kind)}</span>
      </h4>
      <p>
        <span>{text.sent(agoOf(signal.at, now))}</span>{' '}
        {others.length > 0 && <span>{text.seenBy(names)}</span>}
      </p>
      {!seen && (
        <div className="row row--wrap">
          <Move room={room} signal={signal} />
          <Seen id={signal.id} />
        </div>
      )}
    </li>
  )
}

/** "Not now" to a leader's quiet question: the sign not to go on over, so it stands where a pause does. */
function NotNow({ room, check, now }: { room: InRoom; check: QuietCheck; now: number }) {
  const { moment } = room.view
  return (
    <li className="signal">
      <h4>
        <Icon of={SIGNAL_ICONS['need-pause']} />
        <span>{text.notNow(nameOf(room, check.seat))}</span>
      </h4>
      <p>{text.notNowSay(agoOf(check.at, now))}</p>
      <div className="row row--wrap">
        {moment.at === 'running' && !moment.paused && <Pause />}
        <Seen id={check.id} />
      </div>
    </li>
  )
}

/**
 * Microphones that only a leader can allow: closed by one, or, after a restart of the server, because a page came back with
 * nothing to show for it. One's own is among them.
 */
function ClosedMicrophones({ room, closed }: { room: InRoom; closed: readonly ChairView[] }) {
  const { command } = useActing()
  return closed.map(({ seat }) => {
    const name = seat === room.view.you.seat ? null : nameOf(room, seat)
    return (
      <div key={seat} className="signals__line row row--wrap">
        <span>{text.microphoneClosed(name)}</span>
        <Button
          size="small"
          kind="quiet"
          aria-label={text.allowOf(name)}
          onClick={() => void command({ type: 'allow-microphone', seat })}
        >
          {text.allow}
        </Button>
      </div>
    )
  })
}

export function Signals({ room, desk }: { room: InRoom; desk: DeskView }) {
  const { command } = useActing()
  const now = useServerNow(desk)
  const { view } = room
  const signals = shownSignals(desk, view.you.seat)
  const notNows = unseenNotNows(desk, view.you.seat)
  const checks = desk.checks.filter((check) => !notNows.includes(check)).slice(-2)
  const firstBelow = signals.findIndex(
    (s) => s.seenBy.includes(view.you.seat) || signalFacts(s.kind).weight !== 'pause',
  )
  const above = firstBelow < 0 ? signals.length : firstBelow
  const slip = (signal: Signal) => <Slip key={signal.id} room={room} signal={signal} now={now} />
  const presenter = view.presenter
  const lost =
    view.moment.at === 'running' && view.moment.holds === 'presenter-lost' && presenter
      ? isFree(view, presenter.seat)
        ? text.presenterLeft
        : text.presenterLost(nameOf(room, presenter.seat))
      : null
  const asking = desk.checks.some((c) => c.answer === 'waiting' && c.seat === presenter?.seat)
  const unseen = notNows.length > 0 || signals.some((s) => !s.seenBy.includes(view.you.seat))
  const mayAsk =
    presenter?.sittingBack && presenter.seat !== view.you.seat && !lost && !asking && !unseen
  const closed = view.chairs.filter((c) => c.microphoneClosed && c.presence !== 'free')
  const silent = signals.length === 0 && desk.checks.length === 0 && closed.length === 0
  if (silent && !lost && !mayAsk) return null
  return (
    <section className="desk__sec" aria-label={text.label}>
      {lost && (
        <div className="signals__line row row--wrap">
          <span>{lost}</span>
          {desk.moves.release === 'gone' && desk.moves.primary?.kind !== 'release' && presenter && (
            <Button
              size="small"
              kind="quiet"
              onClick={() => void command({ type: 'release-presenter' })}
            >
              {moveText.releaseGone(nameOf(room, presenter.seat))}
            </Button>
          )}
        </div>
      )}
      <ul className="signals">
        {signals.slice(0, above).map(slip)}
        {notNows.map((check) => (
          <NotNow key={`asked-${check.id}`} room={room} check={check} now={now} />
        ))}
        {signals.slice(above).map(slip)}
      </ul>
      {checks.map((check) => {
        const name = nameOf(room, check.seat)
        const said =
          check.answer === 'waiting'
            ? text.asked(name)
            : check.answer === 'yes'
              ? text.yes(name)
              : text.notNow(name)
        return (
          <p key={check.id} className="signals__line">
            {said}
          </p>
        )
      })}
      <ClosedMicrophones room={room} closed={closed} />
      {mayAsk && presenter && (
        <Button
          size="small"
          className="signals__ask"
          onClick={() => void command({ type: 'ask-quietly', seat: presenter.seat })}
        >
          {text.ask}
        </Button>
      )}
    </section>
  )
}

/** What is said once to screen readers (and stands for a while as a quiet line) when the room changes. Pure: two views in, sentences out. */
import type { ChairView, SeatedView } from '../../../shared/pageView.ts'
import { isLeading } from '../../../shared/session/seat.ts'
import { door as doorText } from '../../text/deskDoor.ts'
import { signal as signalText } from '../../text/deskSignals.ts'
import { notices } from '../../text/notices.ts'
import { phaseName } from '../../text/phases.ts'
import { arriving, arrivingName, phaseWords } from '../../text/roomPhases.ts'
import { type Company, nameOf, presenterOf, sittingBack } from '../people.ts'

const leads = (chair: ChairView | undefined): boolean =>
  chair !== undefined && isLeading(chair.role)

const sameMoment = (a: SeatedView, b: SeatedView): boolean =>
  a.moment.at === b.moment.at &&
  (a.moment.at !== 'running' || b.moment.at !== 'running' || a.moment.index === b.moment.index)

function phase(before: Company, after: Company): string[] {
  const { view } = after
  if (sameMoment(before.view, view)) return []
  if (view.moment.at === 'arriving') return [notices.phase(arrivingName, arriving.lane)]
  if (view.moment.at === 'resuming') return []
  const said = phaseWords(view.moment.phase, presenterOf(after), sittingBack(view))
  return [notices.phase(phaseName[view.moment.phase], `${said.title} ${said.say}`)]
}

/** Everybody's microphone has been closed but the presenter's, and the reader's is one of them. */
export const closesYours = ({ view: a }: Company, { view: b }: Company): boolean =>
  b.closings > a.closings && b.presenter?.seat !== b.you.seat && b.you.role !== 'observer'

function group(before: Company, after: Company): string[] {
  const a = before.view
  const b = after.view
  const said: string[] = []
  const paused = (v: SeatedView) => v.moment.at === 'running' && v.moment.paused
  const holds = (v: SeatedView) => (v.moment.at === 'running' ? v.moment.holds : 'no')
  if (!paused(a) && paused(b)) said.push(notices.paused)
  if (!a.silence && b.silence) said.push(`${notices.silence} ${notices.silenceNote}`)
  if (holds(a) !== holds(b) && holds(b) === 'no-leader') {
    said.push(`${notices.noLeader} ${notices.noLeaderNote}`)
  }
  if (closesYours(before, after)) said.push(notices.othersClosed)
  if (!a.audioOnly && b.audioOnly) said.push(notices.soundOnly)
  if (!a.stripOn && b.stripOn) said.push(notices.stripOn)
  if (!a.draining && b.draining) said.push(notices.draining)
  if (a.board.access !== b.board.access) {
    said.push(
      { off: notices.boardClosed, write: notices.boardOpen, read: notices.boardRead }[
        b.board.access
      ],
    )
  }
  return said
}

/** The sentence for a leader who has gone, if another has the desk now. */
export function leaderGone(room: Company, chair: ChairView): string | null {
  const { view } = room
  if (!leads(chair) || view.leading === null || view.leading === chair.seat) return null
  const gone = nameOf(room, chair.seat)
  const lost = chair.presence === 'lost'
  if (view.leading === view.you.seat) {
    return lost ? notices.leaderLostYou(gone) : notices.leaderOutYou(gone)
  }
  const now = nameOf(room, view.leading)
  return lost ? notices.leaderLost(gone, now) : notices.leaderOut(gone, now)
}

function chairs(before: Company, after: Company): string[] {
  const said: string[] = []
  const earlier = new Map(before.view.chairs.map((c) => [c.seat, c]))
  for (const chair of after.view.chairs) {
    const was = earlier.get(chair.seat)
    if (!was || was.presence === chair.presence || chair.seat === after.view.you.seat) continue
    const name = nameOf(after, chair.seat)
    const gone = chair.presence === 'lost' || chair.presence === 'stepped-out'
    if (gone) {
      const presents = after.view.presenter?.seat === chair.seat
      const plain = chair.presence === 'lost' ? notices.lineLost(name) : notices.steppedOut(name)
      const held = presents && chair.presence === 'lost' ? notices.presenterLost(name) : plain
      said.push(leaderGone(after, chair) ?? held)
    } else if (chair.presence === 'here' && was.presence !== 'free') {
      said.push(notices.returned(name))
    }
  }
  return said
}

/** Somebody new: by name only where the group is to know who, which is an observer. A latecomer is one quiet mark. */
function admissions(before: Company, after: Company): string[] {
  const seats = (chairs: readonly ChairView[]): ReadonlySet<number> =>
    new Set(chairs.filter(({ presence }) => presence !== 'free').map(({ seat }) => seat))
  const taken = seats(before.view.chairs)
  const joined =
    after.view.latecomers > before.view.latecomers ||
    (after.view.moment.at === 'arriving' &&
      [...seats(after.view.chairs)].some((seat) => !taken.has(seat)))
  const known = seats(before.view.observers)
  const observing = after.view.observers
    .filter(({ seat, presence }) => presence === 'here' && !known.has(seat))
    .map(({ seat }) => nameOf(after, seat))
  return [
    ...(joined ? [notices.late] : []),
    ...(observing.length > 0 ? [notices.observers(observing)] : []),
  ]
}

function own(before: Company, after: Company): string[] {
  const a = before.view
  const b = after.view
  const closed = (v: SeatedView) =>
    v.chairs.find((c) => c.seat === v.you.seat)?.microphoneClosed ?? false
  const said: string[] = []
  if (!closed(a) && closed(b)) said.push(notices.microphoneClosed)
  if (closed(a) && !closed(b)) said.push(notices.microphoneAllowed)
  return said
}

function presenter(before: Company, after: Company): string[] {
  const a = before.view.presenter
  const b = after.view.presenter
  const brought = a?.sittingBack && b && !b.sittingBack && a.seat === b.seat
  if (!brought || !sameMoment(before.view, after.view)) return []
  return b.seat === after.view.you.seat ? [] : [notices.cameBack(nameOf(after, b.seat))]
}

function desk(
  before: Company,
  after: Company,
  guestName: (guest: number) => string | null,
): string[] {
  const a = before.view.desk
  const b = after.view.desk
  if (!a || !b) return []
  const said: string[] = []
  const known = new Set(a.signals.map((s) => s.id))
  for (const signal of b.signals) {
    if (known.has(signal.id) || signal.seat === after.view.you.seat) continue
    said.push(signalText.title(nameOf(after, signal.seat), signal.kind))
  }
  for (const check of b.checks) {
    const was = a.checks.find((c) => c.id === check.id)
    if (was?.answer !== 'waiting' || check.answer === 'waiting') continue
    const name = nameOf(after, check.seat)
    said.push(check.answer === 'yes' ? signalText.yes(name) : signalText.notNow(name))
  }
  const waiting = new Set(a.guests.map((g) => g.guest))
  for (const guest of b.guests) {
    if (waiting.has(guest.guest)) continue
    const name = guestName(guest.guest)
    said.push(name ? doorText.isAt(name) : doorText.opening)
  }
  if (!a.earlier && b.earlier) said.push(doorText.earlier)
  for (const link of b.seenLinks) {
    if (!a.seenLinks.includes(link)) said.push(doorText.seenLink[link])
  }
  if (a.observer?.outcome !== b.observer?.outcome) {
    if (b.observer?.outcome === 'everybody') said.push(doorText.everybody)
    if (b.observer?.outcome === 'not-everybody') said.push(doorText.notEverybody)
  }
  return said
}

/** Every sentence for the step from one view to the next, the phase first. */
export function changes(
  before: Company,
  after: Company,
  guestName: (guest: number) => string | null = () => null,
): readonly string[] {
  return [
    ...phase(before, after),
    ...group(before, after),
    ...presenter(before, after),
    ...admissions(before, after),
    ...chairs(before, after),
    ...own(before, after),
    ...desk(before, after, guestName),
  ]
}

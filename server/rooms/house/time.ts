/** What happens by time: the room's end, at its cap or when everybody is gone, and what is only told for a while. Never a phase. */

import { CAP_MS } from '../../../shared/session/agendaBounds.ts'
import { OBSERVER_QUESTION_MS } from '../../../shared/session/decide/observers.ts'
import { resumesAt } from '../../../shared/session/resume.ts'
import { tell } from './chairs.ts'
import { type House, remembering } from './house.ts'

/** A room whose people are all gone is freed after this long (ms). */
export const EMPTY_FOR = 10 * 60_000
/** How long leaders are told that a chair was retaken without a ticket (ms). */
export const RETAKEN_FOR = 120_000
/** Copies are made anew this often even when nothing changes, because an old one is refused (ms). */
export const COPY_EVERY = 60_000
const MINUTE = 60_000
/** Leaders see the minutes count down from here to the cap (ms). */
const CAP_NOTICE = 15 * MINUTE

const capAt = ({ session }: House): number => session.openedAt + CAP_MS
const capNoticeAt = (house: House): number =>
  Math.max(capAt(house) - CAP_NOTICE, house.memory.capToldAt + MINUTE)
const emptyAt = ({ memory }: House): number | null =>
  memory.emptySince === null ? null : memory.emptySince + EMPTY_FOR
const observerAt = ({ session: { observer } }: House): number | null =>
  observer?.outcome === 'waiting' ? observer.at + OBSERVER_QUESTION_MS : null

/** Epoch ms at which the house wants to be told that time has passed; null once nothing happens here any more. */
export function wakesAt(house: House): number | null {
  const { session, chairs, memory, sentOn } = house
  if (session.at === 'ended' || sentOn) return null
  const times: readonly (number | null)[] = [
    capAt(house),
    capNoticeAt(house),
    emptyAt(house),
    observerAt(house),
    memory.copyAt,
    session.at === 'resuming' ? resumesAt(session) : null,
    ...chairs.map((chair) => (chair.at === 'lost' ? chair.mediaUntil : null)),
    ...[...memory.retaken.values()].map((at) => at + RETAKEN_FOR),
  ]
  return Math.min(...times.filter((time) => time !== null))
}

const isDue = (at: number | null, now: number): boolean => at !== null && at <= now

/** Does what is due. That a resuming room has waited long enough is asked after every decision. */
export function timePassed(house: House, now: number): House {
  if (isDue(capAt(house), now)) return tell(house, { type: 'cap-reached' }, now)
  if (isDue(emptyAt(house), now)) return tell(house, { type: 'room-empty' }, now)
  const asked = isDue(observerAt(house), now)
    ? tell(house, { type: 'observer-time-up' }, now)
    : house
  const chairs = asked.chairs.map((chair) =>
    chair.at === 'lost' && isDue(chair.mediaUntil, now) ? { ...chair, mediaUntil: null } : chair,
  )
  const retaken = [...asked.memory.retaken].filter(([, at]) => at + RETAKEN_FOR > now)
  return remembering(
    { ...asked, chairs },
    {
      retaken: new Map(retaken),
      ...(isDue(capNoticeAt(house), now) ? { capToldAt: now } : {}),
      ...(isDue(house.memory.copyAt, now) ? { copyAt: now + COPY_EVERY } : {}),
    },
  )
}

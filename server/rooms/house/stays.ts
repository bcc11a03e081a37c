/**
 * How long somebody in a house has been here in all. The session counts each chair's time; what a chair has counted is remembered
 * when it is freed, for the same person in the next one.
 */
import { presentMillis } from '../../../shared/session/chairs.ts'
import { seatOf } from '../../../shared/session/rights.ts'
import { bothMarks, isSame, MOST_MARKS, type Stay, together, withStay } from '../stay.ts'
import { type Chair, type House, remembering, type Sitting } from './house.ts'

/** Characters of what is drawn: enough that no two are alike, and short in a copy. */
const ENOUGH = 12

const sittingMark = (incarnation: string, { seat, generation }: Sitting): string =>
  `${incarnation.slice(0, ENOUGH)} ${seat} ${generation}`

/** By what whoever has this chair is known again. */
function marksOf({ session }: House, chair: Chair): readonly string[] {
  const { own, commitment, seat } = chair
  const had = chair.at === 'remembered' ? [] : chair.page.had
  return [
    ...new Set([
      ...(own ? [`own ${seat}`] : []),
      ...(commitment === null ? [] : [`name ${commitment.slice(-ENOUGH)}`]),
      ...had.slice(-MOST_MARKS).map((each) => sittingMark(each.incarnation, each)),
      sittingMark(session.incarnation, chair),
    ]),
  ]
}

/** The time that the session has counted in this chair; null when nobody has sat down in it. */
function stayIn(house: House, chair: Chair, now: number): Stay | null {
  const seat = seatOf(house.session, chair.seat)
  if (seat === undefined || seat.since === null) return null
  const marks = marksOf(house, chair)
  return { marks, from: seat.since, until: now, presentFor: presentMillis(seat, now) }
}

/** Remembers the time of whoever has a chair: it is about to be another's, or nobody's. */
export function notingStay(house: House, chair: Chair, now: number): House {
  const stay = stayIn(house, chair, now)
  return stay === null ? house : remembering(house, { stays: withStay(house.memory.stays, stay) })
}

/**
 * Somebody sits down: the time they are known to have had is theirs by this sitting too, which is all that their page's next line
 * tells of them. `before`: the sitting whose chair was kept for them.
 */
export function knownAgain(house: House, chair: Chair, before: Sitting | null): House {
  const { stays } = house.memory
  const { incarnation } = house.session
  const was = before === null ? [] : [sittingMark(incarnation, before)]
  const marks = [...was, ...marksOf(house, chair)]
  if (!stays.some((stay) => isSame(stay.marks, marks))) return house
  return remembering(house, {
    stays: stays.map((stay) =>
      isSame(stay.marks, marks)
        ? { ...stay, marks: bothMarks(stay.marks, marks).slice(-MOST_MARKS) }
        : stay,
    ),
  })
}

/** All the time of whoever has this chair, by whichever chairs and devices; null when they have never sat down. */
export function wholeStay(house: House, chair: Chair, now: number): Stay | null {
  const here = stayIn(house, chair, now)
  if (here === null) return null
  const elsewhere = house.chairs
    .filter(({ seat }) => seat !== chair.seat)
    .flatMap((each) => stayIn(house, each, now) ?? [])
  return [...house.memory.stays, ...elsewhere]
    .filter(({ marks }) => isSame(marks, here.marks))
    .reduce((sum, each) => together(each, sum), here)
}

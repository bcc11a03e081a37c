/** The door of a house: who waits; who has knocked, once each. */
import type { GoneView } from '../../../shared/pageView.ts'
import type { LineId } from '../line.ts'
import { parting } from './goodbyes.ts'
import { type Guest, type House, isSamePast, type NameGiven, type Page } from './house.ts'

/** People by shared links who may wait at once; personal and leaders' links, one page each, pass it. */
export const MOST_AT_THE_DOOR = 24

export const guestOf = (house: House, line: LineId): Guest | undefined =>
  house.door.guests.find(({ page }) => page.line === line)

export const guestBy = (house: House, number: number): Guest | undefined =>
  house.door.guests.find(({ guest }) => guest === number)

/** Whether one more by a shared link may wait, beside `held` whose lines are just being made. */
export const isFull = ({ door }: House, held: number): boolean =>
  door.guests.filter(({ page }) => page.own === null).length + held >= MOST_AT_THE_DOOR

/** Two pages of one person: by one personal or leader's link, or by tickets of one sitting. */
export const isSamePerson = (a: Page, b: Page): boolean =>
  (a.own !== null && a.own === b.own) ||
  a.had.some((each) => b.had.some((other) => isSamePast(each, other)))

export const withGuests = (house: House, guests: readonly Guest[]): House => ({
  ...house,
  door: { ...house.door, guests },
})

export const withoutGuest = (house: House, number: number): House =>
  withGuests(
    house,
    house.door.guests.filter(({ guest }) => guest !== number),
  )

/** Says goodbye to somebody at the door. */
export function turnedAway(house: House, { guest, page }: Guest, why: GoneView['why']): House {
  const next = withoutGuest(house, guest)
  return { ...next, going: [...next.going, parting(page.line, why)] }
}

/** Pages of one person that may stand here without having knocked: a link that a filter opens puts nobody out. */
const MOST_UNNAMED = 3

/** Turns these away: another page of the same person's stands for them now. */
const movedOn = (house: House, older: readonly Guest[]): House =>
  older.reduce((state, guest) => turnedAway(state, guest, 'moved'), house)

const othersOf = (house: House, page: Page): readonly Guest[] =>
  house.door.guests.filter((guest) => guest.page !== page && isSamePerson(guest.page, page))

/**
 * One more waits. The same page's older line has moved here. Another page of the same person's stays until somebody knocks at this
 * one; of those where nobody has, only the newest.
 */
export function addGuest(
  house: House,
  coming: Pick<Guest, 'page' | 'name' | 'offer'>,
  now: number,
): House {
  const others = othersOf(house, coming.page)
  const unnamed = others.filter(({ name }) => name === null)
  const crowd = unnamed.slice(0, Math.max(0, unnamed.length + 1 - MOST_UNNAMED))
  const older = others.filter(
    (guest) =>
      coming.name !== null || guest.page.pageLoad === coming.page.pageLoad || crowd.includes(guest),
  )
  const next = movedOn(house, older)
  const { guests, next: number } = next.door
  const guest: Guest = { ...coming, guest: number, since: now, nameVersion: 1 }
  return { ...next, door: { guests: [...guests, guest], next: number + 1 } }
}

/** Somebody at the door says their name, or another: from now on this is that person's page. */
export function named(before: House, guest: Guest, name: NameGiven): House {
  const house = movedOn(before, othersOf(before, guest.page))
  const same = guest.name?.frame === name.frame && guest.name.commitment === name.commitment
  if (same) return house
  const nameVersion = guest.name === null ? guest.nameVersion : guest.nameVersion + 1
  return withGuests(
    house,
    house.door.guests.map((each) =>
      each.guest === guest.guest ? { ...each, name, nameVersion } : each,
    ),
  )
}

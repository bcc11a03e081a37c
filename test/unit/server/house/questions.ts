/** What must hold of a house after every step, whatever happened. Each answers with what is wrong, or null. */
import { isTheirs, seatedIn } from '../../../../server/rooms/house/chairs.ts'
import { isSamePerson } from '../../../../server/rooms/house/door.ts'
import type { House } from '../../../../server/rooms/house/house.ts'
import { mediaIn } from '../../../../server/rooms/house/mediaRights.ts'
import { resumesAt } from '../../../../shared/session/resume.ts'
import { mediaRightsOf } from '../../../../shared/session/rights.ts'
import { isLeading } from '../../../../shared/session/seat.ts'
import { knock, LINKS } from './steps.ts'
import { World } from './world.ts'

type Question = (house: House, world: World) => string | null

const first = <T>(list: readonly T[], wrong: (each: T) => string | null): string | null => {
  for (const each of list) {
    const said = wrong(each)
    if (said !== null) return said
  }
  return null
}

export const QUESTIONS: Readonly<Record<string, Question>> = {
  'a chair that says "here" has a live line, and no other has': ({ session, chairs }, world) =>
    first(session.seats, ({ id, presence, generation }) => {
      const of = chairs.filter(({ seat }) => seat === id)
      const [chair] = of
      if (of.length > 1) return `seat ${id} twice`
      if ((presence === 'free') !== (chair === undefined)) return `seat ${id} ${presence}`
      if (chair === undefined) return null
      if (chair.generation !== generation) return `seat ${id} of generation ${chair.generation}`
      const live = chair.at === 'seated' && world.pageOf(chair.page.line) !== undefined
      if (chair.at === 'seated' && !live) return `seat ${id} by a line that is gone`
      if (presence === 'here' && !live) return `seat ${id} here without a line`
      return presence === 'lost' && live ? `seat ${id} lost with a line` : null
    }),

  'a line is in one place, and the relay knows it there': (house, world) => {
    const seated = seatedIn(house).map(({ page }) => page.line)
    const waiting = house.door.guests.map(({ page }) => page.line)
    const places = [...seated, ...waiting]
    if (new Set(places).size !== places.length) return 'a line twice'
    const open = world.pages.flatMap(({ line }) => line ?? [])
    const lost = open.find((line) => !places.includes(line))
    if (lost !== undefined) return `${lost} open and nowhere`
    const stale = places.find((line) => !open.includes(line))
    if (stale !== undefined) return `${stale} kept after it closed`
    return first(seatedIn(house), ({ seat, page }) =>
      world.relay.get(page.line) === seat && world.relay.size === seated.length
        ? null
        : `the relay has ${[...world.relay]}`,
    )
  },

  'whoever has knocked is once at the door': ({ door }) => {
    const knocked = door.guests.filter(({ name }) => name !== null)
    return first(knocked, (guest) => {
      const twin = knocked.find((other) => other !== guest && isSamePerson(other.page, guest.page))
      return twin === undefined ? null : `guests ${guest.guest} and ${twin.guest} are one`
    })
  },

  'media rights are those of the session': (house, world) => {
    const { session } = house
    const held = mediaIn(house)
    const stale = [...world.media.keys()].find((seat) => !held.has(seat))
    if (stale !== undefined) return `seat ${stale} still has media`
    return first(house.chairs, ({ seat, at }) => {
      const has = JSON.stringify(world.media.get(seat))
      const wants = JSON.stringify(mediaRightsOf(session, seat))
      if (has === undefined) return at === 'seated' ? `seat ${seat} without media` : null
      return has === wants ? null : `seat ${seat} has ${has}, not ${wants}`
    })
  },

  'nobody’s commitment is lost while they sit': ({ chairs, session }, world) =>
    first(chairs, ({ seat, generation, commitment }) => {
      const by = world.admitted.get(`${session.incarnation} ${seat} ${generation}`)
      return by === undefined || by === commitment ? null : `seat ${seat} has ${commitment}`
    }),

  'whoever has a chair by their ticket sits in it once they are back': (house, world) =>
    first(world.pages, ({ line, ticket }) => {
      if (line === null || ticket?.incarnation !== house.session.incarnation) return null
      if (!isTheirs(house.session, ticket)) return null
      const chair = seatedIn(house).find(({ page }) => page.line === line)
      return chair?.seat === ticket.seat ? null : `${line} has a ticket for ${ticket.seat}`
    }),

  'who was let in while a case was on is not heard before a leader says so': (house, world) =>
    first(house.chairs, ({ seat, generation }) => {
      const key = `${house.session.incarnation} ${seat} ${generation}`
      if (!world.silent.has(key)) return null
      return mediaRightsOf(house.session, seat).microphone ? `seat ${seat} is heard` : null
    }),

  'what has ended lives no more where the word of it is known': ({ session }, world) => {
    const over = world.heeded.find(
      ({ at, incarnation }) => session.incarnation === incarnation || session.openedAt <= at,
    )
    return over === undefined ? null : `${session.incarnation} lives after its end`
  },

  'whoever is sent on finds the room as they left it': (_house, { lostOnTheWay }) => lostOnTheWay,

  'nobody goes between decisions, and no guest has another’s number': ({ going, door }) => {
    if (going.length > 0) return 'somebody goes'
    const numbers = door.guests.map(({ guest }) => guest)
    if (new Set(numbers).size !== numbers.length) return `numbers ${numbers}`
    return numbers.every((number) => number < door.next) ? null : 'a number to come is taken'
  },
}

/** The first answer that is wrong. */
export function wrongIn(world: World): string | null {
  const { house } = world
  if (house === null) {
    const open = world.pages.find(({ line }) => line !== null)
    return open === undefined ? null : `${open.line} open without a room`
  }
  if (house.session.at === 'ended') return 'an ended room lives'
  for (const [question, ask] of Object.entries(QUESTIONS)) {
    const wrong = ask(house, world)
    if (wrong !== null) return `${question}: ${wrong}`
  }
  return null
}

/**
 * The way forward when one person has vanished: a leader who is here, or comes by a leader's link, goes through to the end. Answers
 * with what stood in the way.
 */
export function stuckWithout(house: House, line: string, now: number): string | null {
  const alone = World.around(house, now)
  const vanished = alone.pageOf(line)
  if (vanished !== undefined) alone.lose(vanished)
  if (alone.house?.session.at === 'resuming') alone.advance(resumesAt(alone.house.session) - now)
  let leader = leaderIn(alone)
  for (const link of [LINKS.leader, LINKS.coLeader]) {
    if (leader !== undefined) break
    const page = alone.newPage(99, link)
    alone.connect(page)
    if (alone.refused === 'move-declined') {
      // Said no to a minute ago.
      alone.advance(61_000)
      alone.connect(page)
    }
    knock(alone, page)
    leader = leaderIn(alone)
  }
  if (leader === undefined) return `no leader can come: ${alone.refused}`
  const ask = (
    type: 'begin' | 'come-back-in' | 'release-presenter' | 'next-phase' | 'end-room',
  ): void => {
    alone.happens({ type: 'asked', line: leader, command: { type } })
  }
  // Somebody who has stepped out is a tap away.
  ask('come-back-in')
  if (alone.house?.session.at === 'arriving') ask('begin')
  alone.answer = { kind: 'ok' }
  if (alone.house?.session.presenter) ask('release-presenter')
  for (let steps = 0; steps < 30 && alone.answer.kind === 'ok'; steps += 1) ask('next-phase')
  ask('end-room')
  return alone.house === null ? null : `the room does not end: ${JSON.stringify(alone.answer)}`
}

function leaderIn({ house }: World): string | undefined {
  const leaders = house === null ? [] : seatedIn(house).filter(({ page }) => isLeading(page.role))
  return leaders[0]?.page.line
}

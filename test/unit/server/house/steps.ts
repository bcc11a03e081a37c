/** The steps of the walk: all that people, networks and machines do to a room. Each takes two numbers to choose by. */

import { seatedIn } from '../../../../server/rooms/house/chairs.ts'
import type { Happening } from '../../../../server/rooms/house/happening.ts'
import type { DeskCommand } from '../../../../shared/protocol.ts'
import type { Command } from '../../../../shared/session/command.ts'
import { isLeading } from '../../../../shared/session/seat.ts'
import type { Link, TestPage, World } from './world.ts'

export const LINKS = {
  leader: { role: 'leader', own: 0 },
  coLeader: { role: 'co-leader', own: 1 },
  member: { role: 'member', own: null },
  observer: { role: 'observer', own: null },
  personal: { role: 'member', own: 2 },
  another: { role: 'member', own: 3 },
} as const satisfies Readonly<Record<string, Link>>

/** Persons 0 to 7, and the link that each came by. */
const PEOPLE: readonly Link[] = [
  LINKS.leader,
  LINKS.coLeader,
  LINKS.member,
  LINKS.member,
  LINKS.member,
  LINKS.observer,
  LINKS.personal,
  LINKS.another,
]

const COMMANDS: readonly Command[] = [
  { type: 'begin' },
  { type: 'next-phase' },
  { type: 'next-phase' },
  { type: 'next-phase' },
  { type: 'previous-phase' },
  { type: 'skip-phase' },
  { type: 'next-phase' },
  { type: 'next-phase' },
  { type: 'choose-presenter', seat: 2 },
  { type: 'choose-presenter', seat: 3 },
  { type: 'release-presenter' },
  { type: 'bring-back' },
  { type: 'lock', on: true },
  { type: 'lock', on: false },
  { type: 'add-chair' },
  { type: 'step-out' },
  { type: 'come-back-in' },
  { type: 'curtain', on: true },
  { type: 'curtain', on: false },
  { type: 'close-microphone', seat: 2 },
  { type: 'allow-microphone', seat: 3 },
  { type: 'allow-microphone', seat: 4 },
  { type: 'second-case' },
  { type: 'pause', on: true },
  { type: 'pause', on: false },
  { type: 'open-round', kind: 'arrival' },
  { type: 'close-round' },
  { type: 'go-to-phase', phase: 9 },
  { type: 'go-to-phase', phase: 10 },
  { type: 'give-desk-back' },
  { type: 'take-desk' },
  { type: 'close-others' },
]

const WAITS = [500, 2_500, 6_000, 16_000, 61_000, 130_000, 11 * 60_000] as const

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % list.length]

const commitmentOf = (person: number): string => String(person).padStart(43, 'A')

export function knock(world: World, page: TestPage, other = 0): void {
  const { line, person } = page
  if (line === null) return
  const name = { frame: `name of ${person} ${other}`, commitment: commitmentOf(person) }
  world.happens({ type: 'knocked', line, name })
}

const lines = (world: World): readonly string[] =>
  world.house === null ? [] : seatedIn(world.house).map(({ page }) => page.line)

/** A leader who sits here. */
function leader(world: World, at: number): string | undefined {
  if (world.house === null) return undefined
  const leading = seatedIn(world.house).filter(({ page }) => isLeading(page.role))
  return pick(leading, at)?.page.line
}

function asks(world: World, at: number, command: DeskCommand): void {
  const line = leader(world, at)
  if (line !== undefined) world.happens({ type: 'asked-at-desk', line, command })
}

const guestAt = (world: World, at: number): number | undefined =>
  pick(world.house?.door.guests ?? [], at)?.guest

const aboutGuest = (
  world: World,
  a: number,
  b: number,
  command: (guest: number) => DeskCommand,
): void => {
  const guest = guestAt(world, a)
  if (guest !== undefined) asks(world, b, command(guest))
}

const seatedHappening =
  (make: (line: string, b: number) => Happening) =>
  (world: World, a: number, b: number): void => {
    const line = pick(lines(world), a)
    if (line !== undefined) world.happens(make(line, b))
  }

const away = (world: World): readonly TestPage[] =>
  world.pages.filter(({ line, gone }) => line === null && gone === null)
const there = (world: World): readonly TestPage[] => world.pages.filter(({ line }) => line !== null)

type Step = (world: World, a: number, b: number) => void

export const STEPS = {
  opens(world, a) {
    const person = a % PEOPLE.length
    const link = PEOPLE[person]
    if (link !== undefined) world.connect(world.newPage(person, link))
  },
  /** The tab is duplicated: the same ticket and copy in another page. */
  duplicates(world, a) {
    const page = pick(world.pages, a)
    if (page !== undefined) world.connect(world.newPage(page.person, page.link, page))
  },
  knocks(world, a, b) {
    const unnamed = there(world).filter(({ line }) =>
      world.house?.door.guests.some(({ page, name }) => page.line === line && name === null),
    )
    const page = pick(unnamed, a)
    if (page !== undefined) knock(world, page, b % 2)
  },
  renames(world, a, b) {
    const page = pick(there(world), a)
    if (page !== undefined) knock(world, page, b)
  },
  returns(world, a) {
    const page = pick(away(world), a)
    if (page !== undefined) world.connect(page)
  },
  /** The old line has not been missed yet. */
  returnsEarly(world, a) {
    const page = pick(there(world), a)
    if (page === undefined) return
    const { line } = page
    const twin = { ...page, line: null }
    world.pages.splice(world.pages.indexOf(page), 1, twin)
    const old = { ...page, person: page.person, gone: 'replaced' as const }
    world.pages.push(old)
    world.connect(twin)
    if (old.line !== null && line !== null && twin.line === null) world.lose(old)
  },
  returnsAll(world) {
    for (const page of away(world)) world.connect(page)
  },
  isLost(world, a) {
    const page = pick(there(world), a)
    if (page !== undefined) world.lose(page)
  },
  leaves(world, a, b) {
    const page = b % 3 === 0 ? pick(there(world), a) : undefined
    if (page?.line) world.happens({ type: 'left', line: page.line })
  },
  isLetIn: (world, a, b) => aboutGuest(world, a, b, (guest) => ({ type: 'let-in', guest })),
  isLetInAsSeen(world, a, b) {
    const guest = pick(world.house?.door.guests ?? [], a)
    if (guest === undefined) return
    asks(world, b, { type: 'let-in', guest: guest.guest, seen: guest.nameVersion })
  },
  areLetIn: (world, a) => asks(world, a, { type: 'let-all-in' }),
  areLetInAsSeen(world, a, b) {
    const guests = (world.house?.door.guests ?? []).map(({ guest, nameVersion }) => ({
      guest,
      seen: nameVersion,
    }))
    asks(world, a, { type: 'let-all-in', guests: guests.slice(b % 2) })
  },
  getsChair: (world, a, b) =>
    aboutGuest(world, a, b, (guest) => ({ type: 'give-chair', guest, seat: 2 + (b % 5) })),
  isTurnedAway: (world, a, b) => aboutGuest(world, a, b, (guest) => ({ type: 'turn-away', guest })),
  isAskedAbout: (world, a, b) =>
    aboutGuest(world, a, b, (guest) => ({ type: 'ask-about-observer', guest })),
  isSentToTheDoor: (world, a, b) => asks(world, b, { type: 'send-to-door', seat: a % 7 }),
  isRemoved: (world, a, b) => asks(world, b, { type: 'remove', seat: a % 7 }),
  linkIsRenewed: (world, a) => asks(world, a, { type: 'renew-member-link' }),
  goesBack: (world, a, b) => asks(world, a, { type: 'go-back', yes: b % 2 === 0 }),
  answersObserver: seatedHappening((line) => ({
    type: 'asked',
    line,
    command: { type: 'answer-observer', yes: true },
  })),
  answersMove: seatedHappening((line, b) => ({ type: 'answered-move', line, yes: b % 3 > 0 })),
  laysTexts: seatedHappening((line) => ({
    type: 'laid-texts',
    line,
    texts: { label: 'L'.repeat(43) },
  })),
  commands: seatedHappening((line, b) => ({
    type: 'asked',
    line,
    command: pick(COMMANDS, b) ?? { type: 'begin' },
  })),
  leads(world, a, b) {
    const line = leader(world, a)
    const command = pick(COMMANDS, b)
    if (line !== undefined && command !== undefined) {
      world.happens({ type: 'asked', line, command })
    }
  },
  /** Leaders go through to where somebody sits back. */
  sitsBack(world, a, b) {
    const tell = (command: Command): void => {
      const line = leader(world, a)
      if (line !== undefined) world.happens({ type: 'asked', line, command })
    }
    tell({ type: 'begin' })
    tell({ type: 'next-phase' })
    tell({ type: 'choose-presenter', seat: 2 + (b % 3) })
    for (let moved = 0; moved < 4; moved += 1) tell({ type: 'next-phase' })
  },
  isSlow(world, a) {
    const page = pick(world.pages, a)
    if (page !== undefined) page.slow = !page.slow
  },
  /** Leaders end the room; a page that was changed keeps what it held before. */
  endsAndIsCopied(world, a, b) {
    const kept = pick(there(world), a)
    const line = leader(world, b)
    if (kept === undefined || line === undefined || b % 3 > 0) return
    const hoard = { ...kept, line: null, slow: true }
    world.happens({ type: 'asked', line, command: { type: 'end-room' } })
    world.pages.push(hoard)
  },
  /** The server has started again, and pages at their goodbye see it. */
  bringsWord(world, a, b) {
    if (b % 2 === 0) world.crash()
    if (b % 4 === 0) for (const page of away(world)) world.connect(page)
    const word = pick(
      world.pages.flatMap((page) => page.word ?? []),
      a,
    )
    if (word !== undefined) world.bring(word)
  },
  passes: (world, a) => world.advance(pick(WAITS, a) ?? 0),
  crashes: (world) => world.crash(),
  isSentOn: (world, a) => world.sendOn(a),
  /** After a crash a leader's page has lost what it held, and begins anew before the others are back. */
  beginsAnew(world, a) {
    world.crash()
    const page = world.newPage(0, LINKS.leader)
    world.connect(page)
    knock(world, page)
    const line = leader(world, 0)
    if (line !== undefined && a % 3 > 0) {
      world.happens({ type: 'asked', line, command: { type: 'begin' } })
    }
  },
} as const satisfies Readonly<Record<string, Step>>

export type StepName = keyof typeof STEPS

/** How often each comes beside the others. */
export const WEIGHTS: Readonly<Record<StepName, number>> = {
  opens: 8,
  duplicates: 3,
  knocks: 14,
  renames: 2,
  returns: 14,
  returnsEarly: 3,
  returnsAll: 2,
  isLost: 7,
  leaves: 2,
  isLetIn: 4,
  isLetInAsSeen: 2,
  areLetIn: 3,
  areLetInAsSeen: 3,
  getsChair: 4,
  isTurnedAway: 1,
  isAskedAbout: 2,
  isSentToTheDoor: 2,
  isRemoved: 1,
  linkIsRenewed: 1,
  goesBack: 3,
  answersObserver: 3,
  answersMove: 4,
  laysTexts: 1,
  commands: 5,
  leads: 10,
  sitsBack: 2,
  isSlow: 3,
  endsAndIsCopied: 2,
  bringsWord: 3,
  passes: 5,
  crashes: 2,
  isSentOn: 1,
  beginsAnew: 1,
}

/** A group that has come together, to begin the walk with. */
export function gather(world: World): void {
  for (const person of [0, 1, 2, 3, 6]) {
    const link = PEOPLE[person]
    if (link === undefined) continue
    const page = world.newPage(person, link)
    world.connect(page)
    knock(world, page)
  }
  asks(world, 0, { type: 'let-all-in' })
}

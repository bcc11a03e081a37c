/** A leader's tap is about whom the leader saw: somebody else who stands there by then is not meant, and nothing is done to them. */
import { describe, expect, test } from 'vitest'
import type { DeskCommand } from '../../shared/protocol.ts'
import type { Command } from '../../shared/session/command.ts'
import { kindsOf } from '../../shared/tables.ts'
import {
  admit,
  enter,
  guestAt,
  makeRoom,
  type RawClient,
  sealedName,
  type TestRoom,
  waitAtTheDoor,
} from '../sockets/harness.ts'
import { ownServer } from '../sockets/ownServer.ts'

const server = await ownServer()

/** Of a tap about a guest: which, and the name that was seen. */
interface Seen {
  readonly guest: number
  readonly seen: number
}

async function rename(room: TestRoom, guest: RawClient, name: string): Promise<void> {
  const { salt: _salt, ...knock } = await sealedName(room, name, guest.pageLoad, 2)
  expect(await guest.say('knock', knock)).toEqual({ ok: true })
}

const seenBy = async (leader: RawClient): Promise<Seen> => {
  const { guest, nameVersion } = await guestAt(leader)
  return { guest, seen: nameVersion }
}

/** Every tap of the desk that is about somebody at the door; a new one does not compile without its row. */
type AboutGuest = Extract<DeskCommand, { readonly guest: number }>['type'] | 'let-all-in'
const GUESTS: Readonly<
  Record<AboutGuest, { role: 'member' | 'observer'; tap: (seen: Seen) => DeskCommand }>
> = {
  'let-in': { role: 'member', tap: (seen) => ({ type: 'let-in', ...seen }) },
  'let-all-in': { role: 'member', tap: (seen) => ({ type: 'let-all-in', guests: [seen] }) },
  'give-chair': { role: 'member', tap: (seen) => ({ type: 'give-chair', ...seen, seat: 2 }) },
  'turn-away': { role: 'member', tap: (seen) => ({ type: 'turn-away', ...seen }) },
  'ask-about-observer': {
    role: 'observer',
    tap: (seen) => ({ type: 'ask-about-observer', ...seen }),
  },
}

describe('at the door', () => {
  test.each(kindsOf(GUESTS))('%s: not of a guest renamed since', async (type) => {
    const { role, tap } = GUESTS[type]
    const room = await makeRoom(server)
    const leader = await enter(room, 'leader', 'Ruth')
    const ben = await admit(room, leader, 'Ben')
    const dan = await admit(room, leader, 'Dan')
    expect([ben.room.you.seat, dan.room.you.seat]).toEqual([2, 3])
    ben.close()
    await leader.untilRoom(() => leader.presenceOf(2) === 'lost')
    const guest = await waitAtTheDoor(room, role, 'Ana')
    const seen = await seenBy(leader)
    await rename(room, guest, 'Bea')
    expect(await leader.door(tap(seen))).toEqual({ ok: false, code: 'guest-renamed' })
    expect(guest.view).toMatchObject({ at: 'door', stage: 'waiting' })
    await leader.untilRoom(({ desk }) => desk?.guests[0]?.nameVersion === seen.seen + 1)
    expect(await leader.door(tap(await seenBy(leader)))).toEqual({ ok: true })
  })

  test('the group’s yes to an observer is to the name that was asked about', async () => {
    const room = await makeRoom(server)
    const leader = await enter(room, 'leader', 'Ruth')
    const ana = await admit(room, leader, 'Ana')
    const olga = await waitAtTheDoor(room, 'observer', 'Olga')
    const tap = await seenBy(leader)
    expect(await leader.door({ type: 'ask-about-observer', ...tap })).toEqual({ ok: true })
    await ana.untilRoom(({ you }) => you.askedAboutObserver)
    await ana.ok({ type: 'answer-observer', yes: true })
    await leader.untilRoom(({ desk }) => desk?.observer?.outcome === 'everybody')
    await rename(room, olga, 'Somebody of the press')
    await leader.untilRoom(({ desk }) => desk?.observer === null)
    expect(await leader.door({ type: 'let-in', ...(await seenBy(leader)) })).toEqual({
      ok: false,
      code: 'observer-not-agreed',
    })
  })
})

/** Every tap about the presenter; which one its giver saw. */
type AboutPresenter = Extract<Command, { readonly of?: number | undefined }>['type']
const PRESENTER: Readonly<Record<AboutPresenter, (of: number) => Command>> = {
  'bring-back': (of) => ({ type: 'bring-back', of }),
  'release-presenter': (of) => ({ type: 'release-presenter', of }),
  'presenter-board': (of) => ({ type: 'presenter-board', board: 'withheld', of }),
}

test.each(kindsOf(PRESENTER))('%s: not of whom the other leader has chosen since', async (type) => {
  const room = await makeRoom(server)
  const leader = await enter(room, 'leader', 'Ruth')
  const other = await enter(room, 'co-leader', 'Tomasz')
  const ana = await admit(room, leader, 'Ana')
  const ben = await admit(room, leader, 'Ben')
  await leader.ok({ type: 'begin' })
  const { phases } = leader.room.agenda
  await leader.ok({
    type: 'go-to-phase',
    phase: phases.findIndex(({ kind }) => kind === 'group-work'),
  })
  await leader.ok({ type: 'choose-presenter', seat: ana.room.you.seat })
  await leader.untilRoom(({ presenter }) => presenter?.sittingBack === true)
  const tap = PRESENTER[type](leader.room.presenter?.seat ?? 0)
  await other.ok({ type: 'release-presenter' })
  await other.ok({ type: 'choose-presenter', seat: ben.room.you.seat })
  await ben.untilRoom(({ you }) => you.standing === 'sitting-back')
  expect(await leader.command(tap)).toEqual({ ok: false, code: 'moved-on' })
  expect(ben.room.you).toMatchObject({ standing: 'sitting-back', rights: { microphone: false } })
  expect(ben.room.presenter).toMatchObject({ seat: ben.room.you.seat, board: 'watch' })
  expect(await leader.command(PRESENTER[type](ben.room.you.seat))).toEqual({ ok: true })
})

/** The lock, latecomers, and observers who come in only with everybody’s yes. */
import { describe, expect, test } from 'vitest'
import {
  admit,
  comeBack,
  connect,
  enter,
  greetingOf,
  guestAt,
  makeRoom,
  waitAtTheDoor,
} from './harness.ts'
import { ownServer } from './ownServer.ts'

const server = await ownServer()

describe('the lock and latecomers', () => {
  test('a locked room refuses the new, not those who return', async () => {
    const room = await makeRoom(server)
    const leader = await enter(room, 'leader', 'Ruth')
    const ana = await admit(room, leader, 'Ana')
    await leader.ok({ type: 'lock', on: true })
    expect(await connect(room.url, greetingOf(room, 'member'))).toMatchObject({
      code: 'room-locked',
    })
    expect(await connect(room.url, greetingOf(room, 'observer'))).toMatchObject({
      code: 'room-locked',
    })
    ana.close()
    await (await comeBack(room, 'member', ana)).untilRoom()
    await enter(room, 'co-leader', 'Tomasz')
  })

  test('whoever is let in after the beginning is one quiet mark', async () => {
    const room = await makeRoom(server)
    const leader = await enter(room, 'leader', 'Ruth')
    const ana = await admit(room, leader, 'Ana')
    await leader.ok({ type: 'begin' })
    expect(ana.room.latecomers).toBe(0)
    await admit(room, leader, 'Ben')
    await ana.untilRoom(({ latecomers }) => latecomers === 1)
  })
})

describe('an observer', () => {
  const gather = async () => {
    const room = await makeRoom(server)
    const leader = await enter(room, 'leader', 'Ruth')
    const ana = await admit(room, leader, 'Ana')
    const ben = await admit(room, leader, 'Ben')
    const observer = await waitAtTheDoor(room, 'observer', 'Olga')
    return { room, leader, ana, ben, observer, guest: (await guestAt(leader)).guest }
  }

  test('comes in when everybody has said yes, and is announced', async () => {
    const { room, leader, ana, ben, observer, guest } = await gather()
    expect(await leader.door({ type: 'let-in', guest })).toMatchObject({
      code: 'observer-not-agreed',
    })
    expect(await leader.door({ type: 'ask-about-observer', guest })).toEqual({ ok: true })
    await observer.until((view) => view.at === 'door' && view.stage === 'asking-group')
    await ana.untilRoom(({ you }) => you.askedAboutObserver)
    await ana.ok({ type: 'answer-observer', yes: true })
    await leader.untilRoom(({ desk }) => desk?.observer?.outcome === 'waiting')
    await ben.ok({ type: 'answer-observer', yes: true })
    await leader.untilRoom(({ desk }) => desk?.observer?.outcome === 'everybody')
    expect(await leader.door({ type: 'let-in', guest })).toEqual({ ok: true })
    await observer.untilRoom()
    expect(observer.room.you.rights.microphone).toBe(false)
    await ana.untilRoom(({ observers }) => observers.length === 1)
    const late = await waitAtTheDoor(room, 'member', 'Cem')
    expect(late.view).toMatchObject({ at: 'door', observerPresent: true })
  })

  test('one no is "not everybody", and nothing tells whose', async () => {
    const { leader, ana, ben, guest } = await gather()
    await leader.door({ type: 'ask-about-observer', guest })
    await ana.untilRoom(({ you }) => you.askedAboutObserver)
    await ana.ok({ type: 'answer-observer', yes: false })
    await ben.untilRoom(({ you }) => you.askedAboutObserver)
    expect(leader.room.desk?.observer?.outcome).toBe('waiting')
    await ben.ok({ type: 'answer-observer', yes: true })
    await leader.untilRoom(({ desk }) => desk?.observer?.outcome === 'not-everybody')
    expect(await leader.door({ type: 'let-in', guest })).toMatchObject({
      code: 'observer-not-agreed',
    })
    expect(JSON.stringify([leader.views, ben.views])).not.toMatch(/refused|answered/)
    expect(await leader.door({ type: 'turn-away', guest })).toEqual({ ok: true })
    await leader.untilRoom(({ desk }) => desk?.observer === null)
  })
})

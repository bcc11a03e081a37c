/** Every command from every standing in every phase, past all buttons: leaders' commands move nothing in anybody else's hand. */
import { describe, expect, test } from 'vitest'
import { LIMITS } from '../../server/limits.ts'
import { ERROR_CODES } from '../../shared/answer.ts'
import type { DeskCommand } from '../../shared/protocol.ts'
import type { Command } from '../../shared/session/command.ts'
import { presetAgenda } from '../../shared/session/presets.ts'
import {
  admit,
  enter,
  makeRoom,
  openLink,
  type RawClient,
  type TestRoom,
  waitAtTheDoor,
} from '../sockets/harness.ts'
import { ownServer } from '../sockets/ownServer.ts'

const FAST = { burst: 100_000, perSecond: 100_000 }
const server = await ownServer({
  limits: {
    messages: { ...LIMITS.messages, command: FAST, knock: FAST },
    door: { knock: FAST, rare: FAST, nonsense: FAST },
    room: { ...LIMITS.room, commands: FAST, ownCommands: FAST },
  },
})

const LEADERS_COMMANDS: readonly Command[] = [
  { type: 'begin' },
  { type: 'next-phase' },
  { type: 'previous-phase' },
  { type: 'skip-phase' },
  { type: 'go-to-phase', phase: 3 },
  { type: 'second-case' },
  { type: 'pause', on: true },
  { type: 'more-minutes', minutes: 5 },
  { type: 'choose-presenter', seat: 3 },
  { type: 'release-presenter' },
  { type: 'bring-back' },
  { type: 'presenter-board', board: 'withheld' },
  { type: 'close-microphone', seat: 0 },
  { type: 'allow-microphone', seat: 2 },
  { type: 'hold-silence', on: true },
  { type: 'audio-only', on: true },
  { type: 'open-round', kind: 'arrival' },
  { type: 'close-round' },
  { type: 'open-words', kind: 'arrival' },
  { type: 'close-words' },
  { type: 'ask-quietly', seat: 2 },
  { type: 'seen', signal: 1 },
  { type: 'strip', on: false },
  { type: 'lock', on: true },
  { type: 'add-chair' },
  { type: 'give-desk-back' },
  { type: 'take-desk' },
  { type: 'close-others' },
  { type: 'board-access', access: 'write' },
  { type: 'board-signing', signing: 'signed' },
  { type: 'board-presence', on: false },
  { type: 'board-layout', layout: 'lanes' },
  { type: 'board-hidden', on: true },
  { type: 'wipe-board' },
  { type: 'end-room' },
]

const DOOR_COMMANDS: readonly DeskCommand[] = [
  { type: 'let-in', guest: 1 },
  { type: 'let-all-in' },
  { type: 'give-chair', guest: 1, seat: 2 },
  { type: 'ask-about-observer', guest: 1 },
  { type: 'send-to-door', seat: 3 },
  { type: 'remove', seat: 0 },
  { type: 'turn-away', guest: 1 },
  { type: 'renew-member-link' },
  { type: 'member-link' },
  { type: 'renew-series-links' },
]

const PHASES = presetAgenda('sixty').phases

interface Everybody {
  readonly room: TestRoom
  readonly leader: RawClient
  readonly presenter: RawClient
  readonly member: RawClient
  readonly observer: RawClient
  readonly guest: RawClient
}

async function gather(): Promise<Everybody> {
  const room = await makeRoom(server)
  const leader = await enter(room, 'leader', 'Ruth')
  const observer = await waitAtTheDoor(room, 'observer', 'Olga')
  await leader.untilRoom(({ desk }) => desk?.guests.length === 1)
  const guest = leader.room.desk?.guests[0]?.guest ?? 0
  await leader.door({ type: 'ask-about-observer', guest })
  await leader.door({ type: 'let-in', guest })
  await observer.untilRoom()
  return {
    room,
    leader,
    observer,
    presenter: await admit(room, leader, 'Ana'),
    member: await admit(room, leader, 'Ben'),
    guest: await openLink(room, 'member'),
  }
}

/** All that a command could change, as the server has it. */
const stateOf = ({ room }: Everybody): string => {
  const living = server.server.rooms.all().find(({ plan }) => plan.id === room.reply.roomId)
  return JSON.stringify(living?.session)
}

async function hasNoSay(group: Everybody, hostile: RawClient, code: string): Promise<void> {
  const before = stateOf(group)
  for (const command of LEADERS_COMMANDS) {
    expect([command.type, await hostile.command(command)]).toEqual([
      command.type,
      { ok: false, code },
    ])
  }
  for (const command of DOOR_COMMANDS) {
    expect([command.type, await hostile.door(command)]).toEqual([command.type, { ok: false, code }])
  }
  expect(stateOf(group)).toBe(before)
}

describe('leaders’ commands in other hands', () => {
  test('while arriving and in each phase: presenter, sitting back, member, observer, at the door', async () => {
    const group = await gather()
    const { leader, presenter, member, observer, guest } = group
    const tryAll = async (): Promise<void> => {
      for (const hostile of [presenter, member, observer]) {
        await hasNoSay(group, hostile, 'leaders-only')
      }
      await hasNoSay(group, guest, 'not-seated')
    }
    await tryAll()
    await leader.ok({ type: 'begin' })
    for (const { kind } of PHASES) {
      // From here on, the others have gone home.
      if (kind === 'word-with-leaders') break
      await leader.untilRoom(({ moment }) => moment.at === 'running' && moment.phase === kind)
      await tryAll()
      if (kind === 'case-call') {
        await leader.ok({ type: 'choose-presenter', seat: presenter.room.you.seat })
      }
      if (kind === 'group-work') {
        await presenter.untilRoom(({ presenter: of }) => of?.sittingBack === true)
        expect(presenter.room.you.rights.microphone).toBe(false)
      }
      await leader.ok({ type: 'next-phase' })
    }
  }, 120_000)

  test('signals and answers of others cannot be given for them', async () => {
    const { leader, presenter, member, observer } = await gather()
    await leader.ok({ type: 'begin' })
    await leader.ok({ type: 'ask-quietly', seat: presenter.room.you.seat })
    await presenter.untilRoom(({ you }) => you.check !== null)
    const check = presenter.room.you.check?.id ?? 0
    await presenter.ok({ type: 'signal', kind: 'need-moment' })
    await leader.untilRoom(({ desk }) => desk?.signals.length === 1)
    const signal = leader.room.desk?.signals[0]?.id ?? 0
    for (const hostile of [member, observer]) {
      expect(await hostile.command({ type: 'answer-check', check, answer: 'yes' })).toMatchObject({
        ok: false,
      })
      expect(await hostile.command({ type: 'take-back-signal', signal })).toMatchObject({
        ok: false,
      })
      expect(await hostile.command({ type: 'presenter-view', view: 'hidden' })).toMatchObject({
        ok: false,
      })
    }
    // That she may send one stands in everybody’s own view; that somebody has stands in none.
    expect(JSON.stringify(member.views)).not.toContain('"kind":"need-moment"')
    expect(leader.room.desk?.checks[0]?.answer).toBe('waiting')
  })
})

describe('a leader’s commands in a leader’s hand', () => {
  test('in each phase each is done or refused by a code, and nothing breaks', async () => {
    for (let index = -1; index < PHASES.length; index += 1) {
      const { leader, presenter } = await gather()
      if (index >= 0) {
        await leader.ok({ type: 'begin' })
        if (index > 0) await leader.ok({ type: 'go-to-phase', phase: 1 })
        if (index > 1) {
          await leader.ok({ type: 'choose-presenter', seat: presenter.room.you.seat })
          await leader.ok({ type: 'go-to-phase', phase: index })
        }
      }
      for (const command of LEADERS_COMMANDS) {
        const answer = await leader.command(command)
        if (answer === 'no-answer') throw new Error(`${command.type} was not answered`)
        if (!answer.ok) expect(ERROR_CODES).toContain(answer.code)
        else if (command.type === 'end-room') await presenter.until(({ at }) => at === 'gone')
      }
    }
    expect(server.logs.filter(({ event }) => event === 'unexpected')).toEqual([])
    expect(server.server.rooms.size).toBeLessThan(3)
  }, 120_000)
})

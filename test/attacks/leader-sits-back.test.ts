/** A leader who presents and sits back leads on and says nothing: right by right, by everything their page can send. */
import { expect, test } from 'vitest'
import type { Ack } from '../../shared/answer.ts'
import type { DeskCommand } from '../../shared/protocol.ts'
import { FRAME_KINDS, type FrameKind, frameFacts } from '../../shared/sealing/channel.ts'
import { UNSIGNED } from '../../shared/sealing/header.ts'
import type { Command } from '../../shared/session/command.ts'
import type { Rights } from '../../shared/session/rightsTable.ts'
import { kindsOf } from '../../shared/tables.ts'
import { admit, enter, makeRoom, type RawClient } from '../sockets/harness.ts'
import { ownServer } from '../sockets/ownServer.ts'
import { frameOf } from '../unit/relay/room.ts'
import {
  COMINGS,
  COMMANDS,
  DOOR,
  FRAMES,
  type Group,
  type Part,
  SIGNALS,
  type Try,
  type Verdict,
} from './leaderSitsBackTries.ts'

const FAST = { burst: 100_000, perSecond: 100_000 }
const server = await ownServer({
  limits: { roomsPerAddress: 1_000, makingPerAddress: FAST, asksPerAddress: FAST },
})

/** Each right while sitting back, in a phase in which everybody else may write. */
const SITTING_BACK: Rights = {
  microphone: false,
  camera: true,
  hears: true,
  sees: true,
  seenInCircle: false,
  board: 'read',
  strip: true,
  words: false,
  desk: true,
}

async function gather(): Promise<Group> {
  const room = await makeRoom(server)
  const ruth = await enter(room, 'leader', 'Ruth')
  const tomasz = await enter(room, 'co-leader', 'Tomasz')
  const ben = await admit(room, ruth, 'Ben')
  const cleo = await admit(room, ruth, 'Cleo')
  for (const page of [ruth, tomasz, ben]) expect(await page.say('sync')).toEqual({ ok: true })
  expect(await ruth.frame(frameBy(ruth, 'name'))).toEqual({ ok: true })
  // Laid for those who have come: for one more nobody has, and none is taken.
  expect(await ruth.frame(frameBy(ruth, 'epoch'))).toEqual({ ok: true })
  await ruth.ok({ type: 'begin' })
  await ruth.ok({ type: 'next-phase' })
  await ruth.ok({ type: 'choose-presenter', seat: 0 })
  const phase = ruth.room.agenda.phases.findIndex(({ kind }) => kind === 'group-work')
  await ruth.ok({ type: 'go-to-phase', phase })
  await tomasz.ok({ type: 'board-access', access: 'write' })
  for (const page of [ruth, tomasz, ben]) {
    await page.untilRoom(
      ({ presenter, board }) => presenter?.sittingBack === true && board.access === 'write',
    )
  }
  return { room, ruth, tomasz, ben, cleo }
}

let sequence = 0
/** The next frame of this page, as its kind is signed. */
function frameBy(page: RawClient, kind: FrameKind): Uint8Array {
  const { you, board } = page.room
  const { channel, signing } = frameFacts(kind)
  const numbered = channel === 'board' || channel === 'presence'
  const named = signing === 'always' || (signing === 'either' && board.signing === 'signed')
  sequence += 1
  const sender = named ? { seat: you.seat, pageLoad: page.pageLoad, sequence } : UNSIGNED
  return frameOf(kind, 'x', { epoch: 0, board: numbered ? board.number : 0, ...sender })
}

/** Each part of a member's view, to be held against itself later. `now` is the server's clock. */
const partsOf = ({ view }: RawClient): ReadonlyMap<string, string> => {
  if (view?.at !== 'room') return new Map([['moment', view?.at ?? '']])
  const { version: _, incarnation: _i, ...parts } = view
  return new Map(Object.entries(parts).map(([part, is]) => [part, JSON.stringify(is)]))
}

const changed = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] =>
  [...after].filter(([part, is]) => before.get(part) !== is).map(([part]) => part)

/** Everything that was sent to this page before now has come. */
const settled = async (page: RawClient): Promise<void> => {
  if (page.view?.at === 'room')
    await page.say('command', { type: 'answer-check', check: 9, answer: 'yes' })
}

const saysNothing = ({ ruth }: Group): void => {
  expect(ruth.room.you.standing).toBe('sitting-back')
  expect(server.media.rightsOf(mediaRoomOf(ruth), 0).microphone).toBe(false)
}

/** By the only right that the group's media room can have for this seat. */
const mediaRoomOf = (ruth: RawClient): string =>
  JSON.parse(Buffer.from(ruth.seating.media.split('.')[1] ?? '', 'base64url').toString()).room

async function hold<C>(
  group: Group,
  what: string,
  { first, says, is }: Try<C>,
  act: (said: C) => Promise<Ack | 'no-answer'>,
): Promise<void> {
  const { ruth, ben } = group
  await first?.(group)
  await settled(ben)
  await settled(ruth)
  const before = partsOf(ben)
  const frames = ben.frames.length
  const answer = await act(says(group))
  await settled(ben)
  const showed = changed(before, partsOf(ben))
  if (typeof is === 'string') {
    expect([what, answer]).toMatchObject([what, { ok: false, code: is }])
    expect([what, showed]).toEqual([what, []])
  } else {
    expect([what, answer]).toMatchObject([what, { ok: true }])
    const more = showed.filter((part) => !is.shows.some((each: Part) => each === part))
    expect([what, more]).toEqual([what, []])
    await settled(ruth)
  }
  expect([what, ben.frames.length]).toEqual([what, frames])
  if (typeof is !== 'string' && is.return) return
  saysNothing(group)
}

test('rights, one by one', async () => {
  const { ruth } = await gather()
  expect(ruth.room.you.rights).toEqual(SITTING_BACK)
})

test('no kind of frame says anything to the group; a note is for the other leader', async () => {
  const group = await gather()
  const { ruth, tomasz, ben } = group
  for (const signing of ['unsigned', 'signed'] as const) {
    if (ruth.room.board.signing !== signing) await tomasz.ok({ type: 'board-signing', signing })
    for (const page of [ruth, ben]) await page.untilRoom(({ board }) => board.signing === signing)
    const before = ben.frames.length
    for (const kind of FRAME_KINDS) {
      const is = FRAMES[kind](signing)
      const answer = await ruth.frame(frameBy(ruth, kind))
      expect([kind, answer]).toMatchObject([
        kind,
        is === 'other-leader' ? { ok: true } : { ok: false, code: is },
      ])
    }
    // Unsigned frames leave at most so late.
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(ben.frames.length).toBe(before)
  }
})

test.each(kindsOf(SIGNALS))('the signal %s is told in private', async (kind) => {
  const is: Verdict = SIGNALS[kind]
  const group = await gather()
  await hold(group, kind, { says: () => kind, is }, () =>
    group.ruth.command({ type: 'signal', kind }),
  )
})

test.each(kindsOf(COMMANDS))('%s does what it is for, and lets nobody be heard', async (type) => {
  const group = await gather()
  await hold<Command>(group, type, COMMANDS[type], (command) => group.ruth.command(command))
})

test.each(kindsOf(DOOR))('%s does what it is for, and lets nobody be heard', async (type) => {
  const group = await gather()
  await hold<DeskCommand>(group, type, DOOR[type], (command) => group.ruth.door(command))
})

test.each(Object.keys(COMINGS))('%s: still sits back', async (how) => {
  const group = await gather()
  const again = await COMINGS[how]?.(group)
  if (!again) throw new Error('no such way')
  await again.untilRoom(({ you }) => you.seat === 0)
  saysNothing({ ...group, ruth: again })
})

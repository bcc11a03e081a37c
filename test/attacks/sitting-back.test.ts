/** Whoever sits back says nothing to the group: what is refused, and who may notice what is not, stands in `sittingBackTries.ts`. */
import { expect, test } from 'vitest'
import { LIMITS } from '../../server/limits.ts'
import type { Ack } from '../../shared/answer.ts'
import type { SeatedView } from '../../shared/pageView.ts'
import { FRAME_KINDS, type FrameKind, frameFacts } from '../../shared/sealing/channel.ts'
import { UNSIGNED } from '../../shared/sealing/header.ts'
import type { Command } from '../../shared/session/command.ts'
import { presetAgenda } from '../../shared/session/presets.ts'
import { kindsOf } from '../../shared/tables.ts'
import { admit, comeBack, enter, makeRoom, type RawClient } from '../sockets/harness.ts'
import { ownServer } from '../sockets/ownServer.ts'
import { frameOf } from '../unit/relay/room.ts'
import {
  COMMANDS,
  DOOR,
  EVENTS,
  FRAMES,
  type Group,
  SIGNALS,
  type Verdict,
} from './sittingBackTries.ts'

const FAST = { burst: 100_000, perSecond: 100_000 }
const server = await ownServer({
  limits: {
    messages: { ...LIMITS.messages, command: FAST, frame: FAST },
    room: { ...LIMITS.room, commands: FAST, ownCommands: FAST },
  },
})

let sequence = 0
/** The next frame of this page, as its kind is signed. */
function frameBy(page: RawClient, kind: FrameKind, body = 'x'): Uint8Array {
  const { you, board } = page.room
  const { channel, signing } = frameFacts(kind)
  const numbered = channel === 'board' || channel === 'presence'
  const named = signing === 'always' || (signing === 'either' && board.signing === 'signed')
  sequence += 1
  const sender = named ? { seat: you.seat, pageLoad: page.pageLoad, sequence } : UNSIGNED
  return frameOf(kind, body, { epoch: 0, board: numbered ? board.number : 0, ...sender })
}

async function sitBack(): Promise<Group> {
  const room = await makeRoom(server)
  const leader = await enter(room, 'leader', 'Ruth')
  const ben = await admit(room, leader, 'Ben')
  const ana = await admit(room, leader, 'Ana')
  for (const page of [leader, ben, ana]) expect(await page.say('sync')).toEqual({ ok: true })
  expect(await ana.frame(frameBy(ana, 'name', 'Ana'))).toEqual({ ok: true })
  await leader.ok({ type: 'begin' })
  await leader.ok({ type: 'go-to-phase', phase: 1 })
  await leader.ok({ type: 'choose-presenter', seat: ana.room.you.seat })
  await goTo(leader, 'group-work')
  await ana.untilRoom(({ you, board }) => you.standing === 'sitting-back' && board.number > 0)
  return { room, leader, ben, ana }
}

const goTo = (leader: RawClient, kind: 'group-work' | 'opening'): Promise<void> =>
  leader.ok({
    type: 'go-to-phase',
    phase: presetAgenda('sixty').phases.findIndex((phase) => phase.kind === kind),
  })

/** What of a view can be noticed; `but`: without this seat's own chair, how it is seen, and that the phase waits for it. */
function noticed(view: SeatedView, but: number | null): string {
  const chairs = view.chairs.filter(({ seat }) => seat !== but)
  const own = but === null ? {} : { view: null }
  const held = but === null ? {} : { holds: null }
  const presenter = view.presenter && { ...view.presenter, ...own }
  const moment = { ...view.moment, ...held }
  return JSON.stringify({ ...view, version: 0, chairs, presenter, moment, desk: null })
}

const deskOf = ({ room: { desk } }: RawClient): string =>
  JSON.stringify(desk && { ...desk, now: 0, moves: null })

/** Everything that was sent to these pages before now has come. */
async function settled({ leader, ben }: Group): Promise<void> {
  expect(await ben.command({ type: 'curtain', on: false })).toMatchObject({ code: 'already-so' })
  expect(await leader.command({ type: 'curtain', on: false })).toMatchObject({ code: 'already-so' })
}

/** Frames and messages, apart from views and copies. */
const heardBy = ({ frames, kept, requests, knocks }: RawClient): readonly number[] => [
  frames.length,
  kept.length,
  requests.length,
  knocks,
]

/** Carries it out, and holds the answer and what others noticed of it against the verdict. */
async function hold(
  group: Group,
  what: string,
  is: Verdict,
  act: () => Promise<Ack | 'no-answer'>,
): Promise<void> {
  const { ben, leader, ana } = group
  await settled(group)
  const seat = typeof is !== 'string' && is.shows === 'own-chair' ? ana.room.you.seat : null
  const seen = (): string => noticed(ben.room, seat)
  const before = { ben: seen(), desk: deskOf(leader), heard: heardBy(ben) }
  const answer = await act()
  await settled(group)
  expect([what, answer]).toMatchObject([
    what,
    typeof is === 'string' ? { ok: false, code: is } : { ok: true },
  ])
  expect([what, seen()]).toEqual([what, before.ben])
  expect([what, heardBy(ben)]).toEqual([what, before.heard])
  const mayShow = typeof is !== 'string' && is.shows !== 'nobody'
  if (!mayShow) expect([what, deskOf(leader)]).toEqual([what, before.desk])
  else if (is.shows === 'leaders') expect([what, deskOf(leader)]).not.toEqual([what, before.desk])
}

/** Unsigned frames leave at most so late, in ms. */
const WINDOW = 400
const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, WINDOW))

test('no kind of frame says anything, on an unsigned board or a signed one', async () => {
  const group = await sitBack()
  const { leader, ana, ben } = group
  await leader.ok({ type: 'board-access', access: 'write' })
  await ben.untilRoom(({ you }) => you.rights.board === 'write')
  for (const signing of ['unsigned', 'signed'] as const) {
    if (ana.room.board.signing !== signing) await leader.ok({ type: 'board-signing', signing })
    for (const page of [ana, ben]) await page.untilRoom(({ board }) => board.signing === signing)
    const before = heardBy(ben)
    for (const kind of FRAME_KINDS) {
      await hold(group, kind, FRAMES[kind](signing), () => ana.frame(frameBy(ana, kind)))
    }
    await quiet()
    expect(heardBy(ben)).toEqual(before)
  }
  await goTo(leader, 'opening')
  await leader.ok({ type: 'open-words', kind: 'arrival' })
  await ana.untilRoom(({ words }) => words?.open === true)
  expect(ana.room.you.standing).toBe('sitting-back')
  await hold(group, 'word', 'not-allowed', () => ana.frame(frameBy(ana, 'word')))
})

test('a name neither goes nor comes nor changes: again, empty, after a reload', async () => {
  const group = await sitBack()
  const { room, ana, ben, leader } = group
  const before = heardBy(ben)
  await hold(group, 'again', 'not-allowed', () => ana.frame(frameBy(ana, 'name', 'A.')))
  await hold(group, 'empty', 'frame-malformed', () => ana.frame(frameBy(ana, 'name', '')))
  const again = await comeBack(room, 'member', ana, { pageLoad: ana.pageLoad + 1 })
  await again.untilRoom()
  expect(again.room.you.standing).toBe('sitting-back')
  await hold({ ...group, ana: again }, 'reloaded', 'not-allowed', () =>
    again.frame(frameBy(again, 'name', 'A.')),
  )
  expect(heardBy(ben)).toEqual(before)
  await leader.ok({ type: 'bring-back' })
  await again.untilRoom(({ you }) => you.standing === 'presenter')
  expect(await again.frame(frameBy(again, 'name', 'Ana P.'))).toEqual({ ok: true })
  await ben.waitFor(() => ben.frames.length === (before[0] ?? 0) + 1, 'her name')
})

test('no command, signal or other event says anything to the group', async () => {
  const group = await sitBack()
  const { ana } = group
  const say = (command: Command): Promise<Ack | 'no-answer'> => ana.command(command)
  for (const kind of kindsOf(SIGNALS)) {
    await hold(group, kind, SIGNALS[kind], () => say({ type: 'signal', kind }))
  }
  for (const type of kindsOf(DOOR)) {
    await hold(group, type, 'leaders-only', () => ana.door(DOOR[type]))
  }
  for (const type of kindsOf(COMMANDS)) {
    const { says, is } = COMMANDS[type]
    const command = await says(group)
    await hold(group, type, is, () => say(command))
  }
  for (const event of kindsOf(EVENTS)) {
    const { says, is } = EVENTS[event]
    const bodies = await says(group)
    await hold(group, event, is, () => ana.say(event, ...bodies))
  }
})

test('the own chair, closed and opened over and over, is no code: closing is always taken, opening again is counted', async () => {
  const { ana, ben, leader } = await sitBack()
  const { burst } = LIMITS.room.ownShowings
  const opened: string[] = []
  for (let time = 0; time < burst + 3; time += 1) {
    // Each way of closing, whatever went before: nobody who is overheard at home is kept waiting.
    const close = await ana.command({ type: 'curtain', on: true })
    expect(close).toMatchObject(opened.includes('too-fast') ? { code: 'already-so' } : { ok: true })
    const open = await ana.command({ type: 'curtain', on: false })
    opened.push(open === 'no-answer' || open.ok ? 'ok' : open.code)
  }
  expect(opened).toEqual([...Array(burst).fill('ok'), ...Array(3).fill('too-fast')])
  // Nor by another way of showing, nor for the others, who are no presenters.
  await ana.ok({ type: 'step-out' })
  expect(await ana.command({ type: 'come-back-in' })).toMatchObject({ code: 'too-fast' })
  for (let time = 0; time < burst + 3; time += 1) {
    await ben.ok({ type: 'curtain', on: true })
    await ben.ok({ type: 'curtain', on: false })
  }
  // A leader who brings them back finds nothing counted any more.
  await leader.ok({ type: 'bring-back' })
  await ana.ok({ type: 'come-back-in' })
})

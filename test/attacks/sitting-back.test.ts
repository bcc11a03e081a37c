/**
 * Whoever sits back says nothing to the group. Everything that a page can send is tried from the window seat: it is refused by its
 * code, or stands here with the reason why not, and with who may notice. The tables are closed: a new kind of frame, command, signal or
 * event does not compile until it has its row.
 */
import { expect, test } from 'vitest'
import { LIMITS } from '../../server/limits.ts'
import type { Ack, ErrorCode } from '../../shared/answer.ts'
import type { SeatedView } from '../../shared/pageView.ts'
import type { ClientEvents, DeskCommand } from '../../shared/protocol.ts'
import { FRAME_KINDS, type FrameKind, frameFacts } from '../../shared/sealing/channel.ts'
import { UNSIGNED } from '../../shared/sealing/header.ts'
import type { Command, CommandType } from '../../shared/session/command.ts'
import { presetAgenda } from '../../shared/session/presets.ts'
import type { SentSignal } from '../../shared/session/signalTable.ts'
import { kindsOf } from '../../shared/tables.ts'
import {
  admit,
  comeBack,
  enter,
  makeRoom,
  type RawClient,
  sealedName,
  type TestRoom,
  waitAtTheDoor,
} from '../sockets/harness.ts'
import { ownServer } from '../sockets/ownServer.ts'
import { frameOf } from '../unit/relay/room.ts'

const FAST = { burst: 100_000, perSecond: 100_000 }
const server = await ownServer({
  limits: {
    messages: { ...LIMITS.messages, command: FAST, frame: FAST },
    room: { ...LIMITS.room, commands: FAST, ownCommands: FAST },
  },
})

/** `leaders`: their desk alone shows it. `own-chair`: everybody sees it of the presenter's chair, and nothing else. */
interface Allowed {
  readonly shows: 'nobody' | 'leaders' | 'own-chair'
  readonly because: string
}
type Verdict = ErrorCode | Allowed

interface Group {
  readonly room: TestRoom
  readonly leader: RawClient
  readonly ben: RawClient
  readonly ana: RawClient
}

interface Try<C> {
  readonly says: (group: Group) => C | Promise<C>
  readonly is: Verdict
}
const leaders = <C>(command: C): Try<C> => ({ says: () => command, is: 'leaders-only' })

const FRAMES: Readonly<Record<FrameKind, (signing: 'signed' | 'unsigned') => ErrorCode>> = {
  update: () => 'not-allowed',
  snapshot: () => 'not-allowed',
  merge: () => 'not-allowed',
  presence: () => 'not-allowed',
  author: (signing) => (signing === 'signed' ? 'not-allowed' : 'frame-not-yours'),
  /** The first is hers before she sits back. */
  name: () => 'not-allowed',
  settings: () => 'leaders-only',
  note: () => 'leaders-only',
  word: () => 'not-in-this-phase',
  epoch: () => 'not-allowed',
}

const TO_LEADERS: Allowed = {
  shows: 'leaders',
  because: 'a presenter in need can tell the leaders, and them alone',
}
const SIGNALS: Readonly<Record<SentSignal, Verdict>> = {
  'need-pause': TO_LEADERS,
  'all-right': TO_LEADERS,
  'come-back': TO_LEADERS,
  'need-moment': TO_LEADERS,
  'technical-help': TO_LEADERS,
  'might-have-case': 'not-in-this-phase',
}

const COMMANDS: { readonly [T in CommandType]: Try<Extract<Command, { readonly type: T }>> } = {
  begin: leaders({ type: 'begin' }),
  'next-phase': leaders({ type: 'next-phase' }),
  'previous-phase': leaders({ type: 'previous-phase' }),
  'skip-phase': leaders({ type: 'skip-phase' }),
  'go-to-phase': leaders({ type: 'go-to-phase', phase: 3 }),
  'second-case': leaders({ type: 'second-case' }),
  pause: leaders({ type: 'pause', on: true }),
  'more-minutes': leaders({ type: 'more-minutes', minutes: 5 }),
  'choose-presenter': leaders({ type: 'choose-presenter', seat: 3 }),
  'release-presenter': leaders({ type: 'release-presenter' }),
  'bring-back': leaders({ type: 'bring-back' }),
  'presenter-board': leaders({ type: 'presenter-board', board: 'withheld' }),
  'close-microphone': leaders({ type: 'close-microphone', seat: 3 }),
  'close-others': leaders({ type: 'close-others' }),
  'allow-microphone': leaders({ type: 'allow-microphone', seat: 2 }),
  'hold-silence': leaders({ type: 'hold-silence', on: true }),
  'audio-only': leaders({ type: 'audio-only', on: true }),
  'open-round': leaders({ type: 'open-round', kind: 'arrival' }),
  'close-round': leaders({ type: 'close-round' }),
  'open-words': leaders({ type: 'open-words', kind: 'arrival' }),
  'close-words': leaders({ type: 'close-words' }),
  'ask-quietly': leaders({ type: 'ask-quietly', seat: 3 }),
  seen: leaders({ type: 'seen', signal: 1 }),
  strip: leaders({ type: 'strip', on: false }),
  lock: leaders({ type: 'lock', on: true }),
  'add-chair': leaders({ type: 'add-chair' }),
  'give-desk-back': leaders({ type: 'give-desk-back' }),
  'take-desk': leaders({ type: 'take-desk' }),
  'end-room': leaders({ type: 'end-room' }),
  'board-access': leaders({ type: 'board-access', access: 'off' }),
  'board-signing': leaders({ type: 'board-signing', signing: 'signed' }),
  'board-presence': leaders({ type: 'board-presence', on: false }),
  'board-layout': leaders({ type: 'board-layout', layout: 'lanes' }),
  'board-hidden': leaders({ type: 'board-hidden', on: true }),
  'wipe-board': leaders({ type: 'wipe-board' }),
  'round-done': { says: () => ({ type: 'round-done', passed: true }), is: 'not-your-turn' },
  signal: { says: () => ({ type: 'signal', kind: 'need-pause' }), is: TO_LEADERS },
  'take-back-signal': {
    says: async ({ ana }) => {
      const { you } = await ana.untilRoom((view) => view.you.signals.length > 0)
      return { type: 'take-back-signal', signal: you.signals[0]?.id ?? 0 }
    },
    is: TO_LEADERS,
  },
  'answer-check': {
    says: async ({ ana, leader }) => {
      await leader.ok({ type: 'ask-quietly', seat: ana.room.you.seat })
      const { you } = await ana.untilRoom((view) => view.you.check !== null)
      return { type: 'answer-check', check: you.check?.id ?? 0, answer: 'not-now' }
    },
    is: { shows: 'leaders', because: 'a leader has asked, quietly' },
  },
  'answer-observer': {
    says: async ({ room, leader, ben, ana }) => {
      await waitAtTheDoor(room, 'observer', 'Olga')
      await leader.untilRoom(({ desk }) => desk?.guests.length === 1)
      const guest = leader.room.desk?.guests[0]?.guest ?? 0
      expect(await leader.door({ type: 'ask-about-observer', guest })).toMatchObject({ ok: true })
      await ben.untilRoom((view) => view.you.askedAboutObserver)
      await ben.ok({ type: 'answer-observer', yes: true })
      await ana.untilRoom((view) => view.you.askedAboutObserver)
      return { type: 'answer-observer', yes: false }
    },
    is: {
      shows: 'leaders',
      because: 'nobody watches without everybody’s yes; who said no is in no view',
    },
  },
  'presenter-view': {
    says: () => ({ type: 'presenter-view', view: 'hidden' }),
    is: { shows: 'own-chair', because: 'whether one’s own face is seen is one’s own' },
  },
  curtain: {
    says: () => ({ type: 'curtain', on: true }),
    is: { shows: 'own-chair', because: 'whoever is overheard at home closes everything at once' },
  },
  'step-out': {
    says: () => ({ type: 'step-out' }),
    is: { shows: 'own-chair', because: 'nobody is held in the room' },
  },
  'come-back-in': {
    says: () => ({ type: 'come-back-in' }),
    is: { shows: 'own-chair', because: 'whoever stepped out has their chair' },
  },
}

const DOOR: { readonly [T in DeskCommand['type']]: Extract<DeskCommand, { readonly type: T }> } = {
  'let-in': { type: 'let-in', guest: 1 },
  'let-all-in': { type: 'let-all-in' },
  'give-chair': { type: 'give-chair', guest: 1, seat: 2 },
  'ask-about-observer': { type: 'ask-about-observer', guest: 1 },
  'send-to-door': { type: 'send-to-door', seat: 2 },
  remove: { type: 'remove', seat: 2 },
  'turn-away': { type: 'turn-away', guest: 1 },
  'renew-member-link': { type: 'renew-member-link' },
  'member-link': { type: 'member-link' },
  'renew-series-links': { type: 'renew-series-links' },
  'go-back': { type: 'go-back', yes: true },
}

type OtherEvent = Exclude<keyof ClientEvents, 'frame' | 'command' | 'door'>
const EVENTS: Readonly<
  Record<OtherEvent, { says: (group: Group) => Promise<readonly unknown[]>; is: Verdict }>
> = {
  knock: {
    says: async ({ room, ana }) => {
      const { salt: _salt, ...knock } = await sealedName(room, 'Not Ana', ana.pageLoad)
      return [knock]
    },
    is: 'not-at-the-door',
  },
  receiptTexts: { says: async () => [{}], is: 'leaders-only' },
  moveThere: { says: async () => [true], is: 'already-so' },
  sync: {
    says: async () => [],
    is: { shows: 'nobody', because: 'it asks for what is kept, for herself' },
  },
  leave: {
    says: async () => [],
    is: { shows: 'own-chair', because: 'nobody is held in the room' },
  },
}

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

/**
 * Everything that a page can send, tried from the window seat: refused by its code, or standing here with the reason why not, and with
 * who may notice. The tables are closed: a new kind of frame, command, signal or event does not compile until it has its row.
 */
import { expect } from 'vitest'
import type { ErrorCode } from '../../shared/answer.ts'
import type { ClientEvents, DeskCommand } from '../../shared/protocol.ts'
import type { FrameKind } from '../../shared/sealing/channel.ts'
import type { Command, CommandType } from '../../shared/session/command.ts'
import type { SentSignal } from '../../shared/session/signalTable.ts'
import { type RawClient, sealedName, type TestRoom, waitAtTheDoor } from '../sockets/harness.ts'

/** `leaders`: their desk alone shows it. `own-chair`: everybody sees it of the presenter's chair, and nothing else. */
export interface Allowed {
  readonly shows: 'nobody' | 'leaders' | 'own-chair'
  readonly because: string
}
export type Verdict = ErrorCode | Allowed

export interface Group {
  readonly room: TestRoom
  readonly leader: RawClient
  readonly ben: RawClient
  readonly ana: RawClient
}

export interface Try<C> {
  readonly says: (group: Group) => C | Promise<C>
  readonly is: Verdict
}
const leaders = <C>(command: C): Try<C> => ({ says: () => command, is: 'leaders-only' })

export const FRAMES: Readonly<Record<FrameKind, (signing: 'signed' | 'unsigned') => ErrorCode>> = {
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
export const SIGNALS: Readonly<Record<SentSignal, Verdict>> = {
  'need-pause': TO_LEADERS,
  'all-right': TO_LEADERS,
  'come-back': TO_LEADERS,
  'need-moment': TO_LEADERS,
  'technical-help': TO_LEADERS,
  'might-have-case': 'not-in-this-phase',
}

export const COMMANDS: {
  readonly [T in CommandType]: Try<Extract<Command, { readonly type: T }>>
} = {
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

export const DOOR: {
  readonly [T in DeskCommand['type']]: Extract<DeskCommand, { readonly type: T }>
} = {
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
export const EVENTS: Readonly<
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

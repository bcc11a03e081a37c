/**
 * Everything that the page of a leader who presents and sits back can send. They keep the desk, and no voice: a frame is refused or is
 * the leaders' own; a tap of the desk moves what it is for, before everybody, and no more than stands here. The tables are closed.
 */
import { expect } from 'vitest'
import type { ErrorCode } from '../../shared/answer.ts'
import type { SeatedView } from '../../shared/pageView.ts'
import type { DeskCommand } from '../../shared/protocol.ts'
import type { FrameKind } from '../../shared/sealing/channel.ts'
import type { Command, CommandType } from '../../shared/session/command.ts'
import type { SentSignal } from '../../shared/session/signalTable.ts'
import {
  comeBack,
  guestAt,
  type RawClient,
  type TestRoom,
  waitAtTheDoor,
} from '../sockets/harness.ts'

export interface Group {
  readonly room: TestRoom
  /** Presents and sits back. */
  readonly ruth: RawClient
  /** The other leader. */
  readonly tomasz: RawClient
  readonly ben: RawClient
  readonly cleo: RawClient
}

/** What a member's page may show otherwise afterwards: parts of the view. */
export type Part = Exclude<keyof SeatedView, 'at' | 'version' | 'incarnation' | 'desk'>
/** `return`: it ends the sitting back, before everybody, and by nothing else does a leader's. */
export type Verdict = ErrorCode | { readonly shows: readonly Part[]; readonly return?: true }

export interface Try<C> {
  readonly first?: (group: Group) => Promise<unknown>
  readonly says: (group: Group) => C
  readonly is: Verdict
}

const shows = (...parts: readonly Part[]): Verdict => ({ shows: parts })
const plain = <C>(command: C, is: Verdict): Try<C> => ({ says: () => command, is })
const RETURNS = (...parts: readonly Part[]): Verdict => ({ shows: parts, return: true })

/** A move of the phase: what stands in the room changes as the phase is. */
const MOVED = ['moment', 'board', 'you', 'chairs', 'round', 'words', 'ring', 'closings'] as const

export const FRAMES: Readonly<
  Record<FrameKind, (signing: 'signed' | 'unsigned') => ErrorCode | 'other-leader'>
> = {
  update: () => 'not-allowed',
  snapshot: () => 'not-allowed',
  merge: () => 'not-allowed',
  presence: () => 'not-allowed',
  author: (signing) => (signing === 'signed' ? 'not-allowed' : 'frame-not-yours'),
  name: () => 'not-allowed',
  settings: () => 'not-allowed',
  note: () => 'other-leader',
  word: () => 'not-in-this-phase',
  epoch: () => 'not-allowed',
}

/** Told in private, to the leaders; whoever presents and leads tells the other. */
export const SIGNALS: Readonly<Record<SentSignal, Verdict>> = {
  'need-pause': shows(),
  'all-right': shows(),
  'come-back': shows(),
  'need-moment': shows(),
  'technical-help': shows(),
  'might-have-case': 'not-in-this-phase',
}

const phaseOf = ({ ruth }: Group, kind: string): number =>
  ruth.room.agenda.phases.findIndex((phase) => phase.kind === kind)

export const COMMANDS: {
  readonly [T in CommandType]: Try<Extract<Command, { readonly type: T }>>
} = {
  begin: plain({ type: 'begin' }, 'already-so'),
  'next-phase': plain({ type: 'next-phase' }, RETURNS('presenter', ...MOVED)),
  'previous-phase': plain({ type: 'previous-phase' }, shows(...MOVED)),
  'skip-phase': plain({ type: 'skip-phase' }, 'presenter-still-back'),
  'go-to-phase': {
    says: (group) => ({ type: 'go-to-phase', phase: phaseOf(group, 'sitting-back') }),
    is: shows(...MOVED),
  },
  'second-case': plain({ type: 'second-case' }, 'presenter-still-back'),
  pause: plain({ type: 'pause', on: true }, shows('moment')),
  'more-minutes': plain({ type: 'more-minutes', minutes: 5 }, shows('moment', 'agenda')),
  'choose-presenter': plain({ type: 'choose-presenter', seat: 2 }, 'presenter-chosen-already'),
  'release-presenter': plain({ type: 'release-presenter' }, RETURNS('presenter', 'chairs')),
  'bring-back': plain({ type: 'bring-back' }, RETURNS('presenter', 'chairs', 'ring')),
  'presenter-board': plain({ type: 'presenter-board', board: 'withheld' }, shows('presenter')),
  'close-microphone': plain({ type: 'close-microphone', seat: 2 }, shows('chairs', 'you')),
  'close-others': plain({ type: 'close-others' }, shows('closings')),
  'allow-microphone': plain({ type: 'allow-microphone', seat: 0 }, 'already-so'),
  'hold-silence': plain({ type: 'hold-silence', on: true }, shows('silence', 'chairs', 'you')),
  'audio-only': plain({ type: 'audio-only', on: true }, shows('audioOnly', 'chairs', 'you')),
  'open-round': plain({ type: 'open-round', kind: 'arrival' }, 'not-in-this-phase'),
  'close-round': plain({ type: 'close-round' }, 'already-so'),
  'open-words': plain({ type: 'open-words', kind: 'arrival' }, 'not-in-this-phase'),
  'close-words': plain({ type: 'close-words' }, 'already-so'),
  'ask-quietly': plain({ type: 'ask-quietly', seat: 3 }, shows()),
  seen: {
    first: async ({ ben, ruth }) => {
      await ben.ok({ type: 'signal', kind: 'need-moment' })
      await ruth.untilRoom(({ desk }) => (desk?.signals.length ?? 0) > 0)
    },
    says: ({ ruth }) => ({ type: 'seen', signal: ruth.room.desk?.signals[0]?.id ?? 0 }),
    is: shows('you'),
  },
  strip: plain({ type: 'strip', on: false }, shows('stripOn')),
  lock: plain({ type: 'lock', on: true }, shows('locked')),
  'add-chair': plain({ type: 'add-chair' }, shows('chairs', 'ring')),
  'give-desk-back': plain({ type: 'give-desk-back' }, shows('leading')),
  'take-desk': plain({ type: 'take-desk' }, 'already-so'),
  'board-access': plain({ type: 'board-access', access: 'read' }, shows('board', 'you')),
  'board-signing': plain({ type: 'board-signing', signing: 'signed' }, shows('board')),
  'board-presence': plain({ type: 'board-presence', on: false }, shows('board')),
  'board-layout': plain({ type: 'board-layout', layout: 'lanes' }, shows('board')),
  'board-hidden': plain({ type: 'board-hidden', on: true }, shows('board')),
  'wipe-board': plain({ type: 'wipe-board' }, shows('board')),
  'end-room': plain({ type: 'end-room' }, RETURNS('moment')),
  'presenter-view': plain({ type: 'presenter-view', view: 'hidden' }, shows('presenter', 'chairs')),
  signal: plain({ type: 'signal', kind: 'need-pause' }, shows()),
  'take-back-signal': {
    first: async ({ ruth }) => {
      await ruth.ok({ type: 'signal', kind: 'need-pause' })
      await ruth.untilRoom(({ you }) => you.signals.length > 0)
    },
    says: ({ ruth }) => ({ type: 'take-back-signal', signal: ruth.room.you.signals[0]?.id ?? 0 }),
    is: shows(),
  },
  curtain: plain({ type: 'curtain', on: true }, shows('chairs')),
  /** Leaders are asked nothing quietly: they talk to each other. */
  'answer-check': plain({ type: 'answer-check', check: 1, answer: 'yes' }, 'no-such-signal'),
  'round-done': plain({ type: 'round-done', passed: true }, 'not-your-turn'),
  'answer-observer': plain({ type: 'answer-observer', yes: true }, 'no-observer-question'),
  'step-out': plain({ type: 'step-out' }, shows('chairs', 'ring', 'moment', 'leading')),
  'come-back-in': plain({ type: 'come-back-in' }, 'already-so'),
}

const waiting =
  (role: 'member' | 'observer') =>
  async ({ room, ruth }: Group): Promise<void> => {
    await waitAtTheDoor(room, role, 'Dan')
    await guestAt(ruth)
  }
const guestOf = ({ ruth }: Group): number => ruth.room.desk?.guests[0]?.guest ?? 0

export const DOOR: {
  readonly [T in DeskCommand['type']]: Try<Extract<DeskCommand, { readonly type: T }>>
} = {
  'let-in': {
    first: waiting('member'),
    says: (group) => ({ type: 'let-in', guest: guestOf(group) }),
    is: shows('chairs', 'latecomers', 'ring'),
  },
  'let-all-in': {
    first: waiting('member'),
    says: () => ({ type: 'let-all-in' }),
    is: shows('chairs', 'latecomers', 'ring'),
  },
  'give-chair': {
    first: async (group) => {
      group.cleo.close()
      await group.ruth.untilRoom(() => group.ruth.presenceOf(3) === 'lost')
      await waiting('member')(group)
    },
    says: (group) => ({ type: 'give-chair', guest: guestOf(group), seat: 3 }),
    is: shows('chairs', 'latecomers', 'ring'),
  },
  'ask-about-observer': {
    first: waiting('observer'),
    says: (group) => ({ type: 'ask-about-observer', guest: guestOf(group) }),
    is: shows('you'),
  },
  'send-to-door': plain({ type: 'send-to-door', seat: 3 }, shows('chairs', 'ring')),
  remove: plain({ type: 'remove', seat: 3 }, shows('chairs', 'ring')),
  'turn-away': {
    first: waiting('member'),
    says: (group) => ({ type: 'turn-away', guest: guestOf(group) }),
    is: shows(),
  },
  'renew-member-link': plain({ type: 'renew-member-link' }, shows()),
  'member-link': plain({ type: 'member-link' }, shows()),
  'renew-series-links': plain({ type: 'renew-series-links' }, 'not-allowed'),
  'go-back': plain({ type: 'go-back', yes: true }, 'not-at-the-door'),
}

/** Ways of coming anew that change nothing of it. */
export const COMINGS: Readonly<Record<string, (group: Group) => Promise<RawClient>>> = {
  'a line that drops': async ({ room, ruth }) => {
    ruth.close()
    return comeBack(room, 'leader', ruth)
  },
  'a reload': ({ room, ruth }) => comeBack(room, 'leader', ruth, { pageLoad: ruth.pageLoad + 1 }),
  'the leader’s link, after leaving': async ({ room, ruth }) => {
    expect(await ruth.say('leave')).toMatchObject({ ok: true })
    return waitAtTheDoor(room, 'leader', 'Ruth')
  },
}

/** What people tell their leaders privately, and what leaders do about it. */
import type { SignalKind } from '../../../shared/session/session.ts'
import { byCount, listed } from './grammar.ts'

export const signal = {
  title: (name: string, kind: SignalKind): string => {
    switch (kind) {
      case 'need-pause':
        return `${name} needs a pause`
      case 'all-right':
        return `${name} is all right`
      case 'come-back':
        return `${name} would like to come back`
      case 'might-have-case':
        return `${name} might have a case`
      case 'need-moment':
        return `${name} needs a moment`
      case 'step-out':
        return `${name} has stepped out`
      case 'technical-help':
        return `${name} needs technical help`
      case 'someone-came-in':
        return `${name}: someone has come in`
    }
  },
  sent: (ago: string) => `Sent privately ${ago}.`,
  justNow: 'just now',
  minutesAgo: (minutes: number) => byCount(minutes, 'a minute ago', `${minutes} minutes ago`),
  seenBy: (names: readonly string[]) =>
    `${listed(names)} ${byCount(names.length, 'has', 'have')} seen it.`,
  seen: 'I’ve seen it',
  seenShort: 'Seen',
  pause: 'Pause the group',
  choose: (name: string) => `${name} presents`,
  bringBack: (name: string) => `Bring ${name} back`,
  ask: 'Ask quietly: all right to go on?',
  asked: (name: string) => `${name} is asked quietly. No answer yet.`,
  yes: (name: string) => `${name}: yes, go on.`,
  notNow: (name: string) => `${name}: not now`,
  notNowSay: (ago: string) => `Asked whether it is all right to go on. Answered ${ago}.`,
  mightHaveCase: 'might have a case',
  label: 'Private signals',
  microphoneClosed: (name: string | null) =>
    name === null ? 'Your microphone is closed.' : `${name}’s microphone is closed.`,
  allow: 'Allow it',
  allowOf: (name: string | null) =>
    name === null ? 'Allow your microphone' : `Allow ${name}’s microphone`,
  presenterLost: (name: string) => `${name}’s line has dropped. The phase holds.`,
  presenterLeft: 'The presenter has left. The phase holds until you go on.',
} as const

/** One's own receipts, added up on a page that keeps nothing. */
import type { OwnTarget } from '../../../shared/ownReceipts.ts'
import { byCount, listed } from './grammar.ts'

export const ownReceipts = {
  title: 'Your receipts',
  only: 'Only in this browser, and only now',
  begin: 'Your receipts, added up.',
  heading: (good: number) => `${good} ${byCount(good, 'receipt', 'receipts')}, all good.`,
  headingOf: (good: number, all: number) =>
    `${good} of ${all} receipts ${byCount(good, 'is', 'are')} good.`,
  lead: 'Added up in this page. Nothing is sent, and nothing is here when you come again: keep the receipts.',
  drop: 'Drop receipts here',
  dropMore: 'Drop more receipts here',
  dropNote: 'Files, or photographs of the codes',
  choose: 'Choose files',
  looking: 'Looking at them',
  noKeys: 'The server’s keys could not be fetched. Check your line and try again.',
  dates: 'Dates',
  minutes: (minutes: number) => `${minutes} min`,
  short: 'shorter than half',
  inAll: (minutes: number) => `${minutes} ${byCount(minutes, 'minute', 'minutes')} in all`,
  span: (first: string, last: string) => `${first} to ${last}`,
  target: {
    legend: 'What you are to reach',
    kind: 'Counted in',
    kinds: {
      groups: 'Groups',
      hours: 'Hours',
      units: 'Units of 45 minutes',
    } satisfies Record<OwnTarget, string>,
    amount: 'How many',
    of: (reached: number, wanted: number) => `${reached} of ${wanted}`,
    missing: (count: number) => `${count} still missing.`,
    reached: 'That is reached.',
  },
  print: {
    heading: 'One page for your portfolio',
    say: 'Dates, minutes, group and leaders as they stand on the receipts. Not who presented, and nothing that was said.',
    button: 'Print the page',
    title: 'Balint groups attended',
    group: 'Group',
    leaders: 'Leaders',
    date: 'Date',
    time: 'Minutes',
    sum: (groups: number, minutes: number) =>
      `${groups} ${byCount(groups, 'group', 'groups')}, ${minutes} ${byCount(minutes, 'minute', 'minutes')}`,
    check: (host: string) =>
      `Added up from signed receipts. Each can be checked at ${host}/verify; the receipts are with whoever hands this in.`,
  },
  may: {
    heading: 'What may not count',
    short: (day: string, there: number, lasted: number) =>
      `On ${day} you were there for ${there} of ${lasted} minutes. Whoever counts for your scheme decides; this page does not.`,
    trials: (count: number) =>
      `${count} ${byCount(count, 'is a trial receipt', 'are trial receipts')}, from a server without a lasting key. Not added.`,
    overlapping: (count: number) =>
      `${count} ${byCount(count, 'is', 'are')} for a time that another receipt stands for. Not added.`,
    names: (names: readonly string[]) => `They bear different names: ${listed(names)}.`,
    unsound: (file: string, said: string) => `${file}: ${said}`,
    noCode: 'no code could be read in this picture',
  },
} as const

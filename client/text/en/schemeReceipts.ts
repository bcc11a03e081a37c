/** Receipts of a scheme's trainees, counted. */
import type { Judged } from '../../../shared/scheme/counting.ts'
import type { Term } from '../../../shared/scheme/document.ts'
import { byCount } from './grammar.ts'

export const schemeReceipts = {
  heading: 'Counted from receipts, and nothing else',
  lead: 'Each is checked in this page against the keys of the server that signed it. Whose it is goes by the name on it, and which group’s by the group’s name.',
  choose: 'Choose files',
  looked: (looked: number, counted: number, not: number) =>
    `${looked} ${byCount(looked, 'receipt', 'receipts')} looked at: ${counted} counted, ${not} not counted.`,
  noKeys: 'The server’s keys could not be fetched. Check your line and try again.',
  everyone: 'Everyone',
  wanted: (target: Term['target']): string => {
    switch (target.kind) {
      case 'groups':
        return `of ${target.amount} wanted`
      case 'minutes':
        return `of ${target.amount} minutes wanted`
      case 'share':
        return `of ${target.amount} per cent of the dates offered`
    }
  },
  columns: {
    trainee: 'Trainee',
    site: 'Site',
    groups: 'Groups',
    minutes: 'Minutes',
    reached: 'Target',
  },
  complete: 'complete',
  open: '',
  note: 'A count is not an assessment. A date without a receipt is only that. Your plan keeps numbers and dates; receipts stay with their people.',
  not: 'Not counted, and why',
  /** `file`: the name of the file it came in. */
  why: (file: string, judged: Exclude<Judged, { kind: 'counted' }>): string => {
    switch (judged.kind) {
      case 'short':
        return `${file}: counted, but ${judged.entry.minutes} minutes are fewer than half. You decide.`
      case 'trial':
        return `${file}: a trial receipt, from a server without a lasting key. Anyone can make one.`
      case 'twice':
        return `${file}: ${judged.name} has ${judged.date} counted already.`
      case 'no-such-group':
        return judged.label === ''
          ? `${file}: it does not say its group. The signature is good.`
          : `${file}: signed for “${judged.label}”, which is no group of this plan. The signature is good.`
      case 'nobody':
        return judged.name === ''
          ? `${file}: it holds no name. The signature is good.`
          : `${file}: nobody here has the name “${judged.name}”. The signature is good.`
      case 'several':
        return `${file}: several trainees have the name “${judged.name}”.`
    }
  },
  unsound: (file: string, said: string) => `${file}: ${said}`,
  csv: ['Name', 'Site', 'Groups', 'Minutes', 'Target reached'],
  yes: 'yes',
  no: 'no',
  save: 'Save as CSV',
  file: 'counts.csv',
  did: (count: number) => `${count} ${byCount(count, 'receipt', 'receipts')}`,
} as const

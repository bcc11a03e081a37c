/** The plan of a scheme: opening it, keeping it, and what stands at its head. */
import type { FileFault } from '../../../shared/scheme/file.ts'
import { byCount } from './grammar.ts'

/** Where in the file something is wrong, as a coordinator counts: `trainees.3.site` is the fourth trainee. */
const LISTS: Readonly<Record<string, string>> = {
  sites: 'site',
  trainees: 'trainee',
  leaders: 'leader',
  groups: 'group',
  former: 'group of last term',
  apart: 'pair who must not sit together',
}

function placeOf(where: string): string {
  const [list = '', at, ...rest] = where.split('.')
  const word = LISTS[list]
  const part = rest.length > 0 ? `, under “${rest.join('.')}”` : ''
  if (word !== undefined && at !== undefined && /^\d+$/.test(at))
    return `at ${word} ${Number(at) + 1}${part}`
  return where === '' ? 'at its beginning' : `under “${where}”`
}

/** What is wrong with a file. */
function faultOf(fault: FileFault): string {
  switch (fault.code) {
    case 'too-large':
      return 'This file is larger than any plan. It was not read.'
    case 'not-a-scheme':
      return 'This is not a plan: it holds something else, or its beginning is gone.'
    case 'newer':
      return `This plan was written by a newer version of this page (format ${fault.version}). Open it where it was saved, or ask whoever runs this server for the newer version.`
    case 'broken':
      return `This plan is broken ${placeOf(fault.where)}. Nothing of it was opened; take the copy that you saved before.`
    case 'wrong-passphrase':
      return 'That is not the passphrase, or the file was changed after it was sealed.'
  }
}

export const scheme = {
  title: 'Plan a scheme',
  heading: 'Who meets whom, and\u00a0when.',
  lead: [
    'For whoever plans Balint groups for many trainees at many sites.',
    'Your plan lives in a file of yours. This page keeps nothing.',
    'Nothing from any room comes back here. Attendance is counted only from receipts that people bring you.',
  ],
  figures: [
    {
      head: 'Bring in people',
      text: 'from a list you have, each with a site and the days they can',
    },
    { head: 'see them in groups', text: 'balanced by site, and change by hand what you like' },
    { head: 'give each one link', text: 'for all their dates: a letter, a calendar or a list' },
  ],
  promised: 'What is promised',
  promises: [
    {
      head: 'Worked out here.',
      text: 'Lists, groups and counts are made in this browser. No name is sent.',
    },
    {
      head: 'Dates and chairs.',
      text: 'Links are signed by the server, which is shown dates and chairs, not people.',
    },
  ],
  notPromised: 'What cannot be promised',
  limits: [
    'If the file is lost, so is the plan. Keep it where you keep other staff lists, and a copy.',
    'Whoever has the file, and its passphrase if it is sealed, can read it and give out its links.',
  ],
  open: {
    heading: 'Open your plan',
    choose: 'Choose the file',
    another: 'Another',
    sealed: 'sealed with a passphrase',
    size: (kilobytes: number) => `${Math.max(1, Math.round(kilobytes))} kB`,
    passphrase: 'Passphrase',
    passphraseHint:
      'Opened on this computer and not sent. Nobody can recover it: without the passphrase the file stays shut.',
    show: 'Show the passphrase',
    button: 'Open the plan',
    opening: 'Opening',
    or: 'or begin',
    begin: 'Start a new plan',
    beginText: 'Name the scheme and its term',
    noText: 'This file could not be read. Is it still there?',
  },
  begin: {
    heading: 'A new plan',
    name: 'Name of the scheme',
    first: 'First day of the term',
    last: 'Last day of the term',
    button: 'Begin',
    back: 'Back',
    needName: 'Give the scheme a name.',
    needDates: 'Give the term a first and a last day, the last one later.',
  },
  fault: faultOf,
  head: {
    parts: 'Parts of the plan',
    part: {
      people: 'People',
      term: 'Term',
      groups: 'Groups',
      rota: 'Rota',
      links: 'Invitations',
      receipts: 'Receipts',
    },
    unsaved: 'Changes not saved',
    saved: (time: string) => `Kept in your own file, saved ${time}`,
    savedCopy: (time: string) => `Saved as a copy, ${time}`,
    asOpened: 'As in your file',
    save: 'Save',
    copy: 'Save a copy',
    undo: (what: string) => `Undo: ${what}`,
    redo: (what: string) => `Redo: ${what}`,
    refused: 'The file could not be written. Your plan is still here: save a copy.',
    seal: 'Passphrase',
    sealedNote: 'sealed',
    openNote: 'not sealed',
  },
  sealing: {
    label: 'Passphrase of the file',
    hint: 'Six words or more that you do not use elsewhere. Nobody can recover it. Empty: the file is written open.',
    button: 'Seal from the next saving on',
    off: 'Write it open from the next saving on',
    again: 'Once more',
    differ: 'The two are not the same.',
  },
  undone: (what: string) => `Taken back: ${what}.`,
  redone: (what: string) => `Done again: ${what}.`,
  people: (trainees: number, leaders: number) =>
    `${trainees} ${byCount(trainees, 'trainee', 'trainees')}, ${leaders} ${byCount(leaders, 'leader', 'leaders')}`,
} as const

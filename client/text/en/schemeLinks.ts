/** Links of a scheme: making them, and handing each over. */
import type { Scheme } from '../../../shared/scheme/document.ts'
import { byCount, listed } from './grammar.ts'

export const schemeLinks = {
  heading: 'One link a person, for all their dates',
  count: (links: number, trainees: number, leaders: number) =>
    `${links} ${byCount(links, 'link', 'links')}: ${trainees} ${byCount(trainees, 'trainee', 'trainees')}, ${leaders} ${byCount(leaders, 'leader', 'leaders')}.`,
  none: 'There are no groups yet. Plan them under Groups.',
  missing: (groups: number) =>
    `${groups} ${byCount(groups, 'group has', 'groups have')} no links yet. The server signs them; it is shown dates and chairs, not people.`,
  make: 'Make the links',
  making: (done: number, all: number) => `${done} of ${all} groups signed`,
  seats: (count: number) =>
    `${count} ${byCount(count, 'person has', 'people have')} come since the links were made. A free chair of their group is theirs.`,
  seat: 'Give them chairs',
  cut: (names: readonly string[]) =>
    `A link has 30 dates at most: ${listed(names)} ${byCount(names.length, 'has', 'have')} more in this term. Make new links for the rest later.`,
  passphrase: 'Passphrase of this server',
  trial:
    'This server has no lasting secret: these links die when it is started again. Ask whoever runs it.',
  who: 'Who has got theirs',
  show: 'Show',
  filters: { all: 'Everyone', not: 'Not yet', given: 'Given out' },
  as: { trainee: '', leader: 'Leader', 'co-leader': 'Co-leader' },
  full: 'no chair left: make new links for this group',
  noLink: 'no link yet',
  notYet: 'not yet',
  got: (what: string, on: string) => `${what}, ${on}`,
  ways: {
    letter: 'letter',
    list: 'list',
    mail: 'mail',
    calendar: 'calendar file',
  } satisfies Record<Scheme['given'][number]['what'], string>,
  showLink: 'Link',
  showWhose: (name: string) => `Link of ${name}`,
  more: (count: number) => `${count} more`,
  made: (groups: number) => `links of ${groups} ${byCount(groups, 'group', 'groups')}`,
  copyWhat: (name: string) => `the link of ${name}`,
  gotNote:
    '“Got” says what you have saved or printed here, and nothing about whether it was read. Nothing on this page is sent; you hand things over the way you usually write to people.',
  again: {
    summary: 'New links for a whole group',
    say: 'Everybody in the group gets a new link, and hands the old one away. Old links lead to an empty room of their own, where nobody lets them in.',
    group: 'Group',
    button: 'Void the links of this group',
    did: (group: string) => `voided the links of ${group}`,
  },
  hand: {
    heading: 'Hand them over',
    legend: 'How',
    options: {
      letter: { label: 'Letters', note: 'One page a person with a code for the phone.' },
      list: {
        label: 'A list for mail merge',
        note: 'CSV: name, group, dates, link. The links are as good as keys: delete the file when it is used.',
      },
      mail: { label: 'Drafts of mail', note: 'A zip with one .eml a person, to be sent by you.' },
      calendar: { label: 'Calendar files', note: 'A zip with one .ics a person.' },
    },
    separator: 'Separator',
    comma: 'Comma',
    semicolon: 'Semicolon',
    whom: 'For whom',
    onlyNew: 'Who has none yet',
    everybody: 'Everybody again',
    button: {
      letter: (count: number) => `Print ${count} ${byCount(count, 'letter', 'letters')}`,
      list: (count: number) => `Save a list of ${count}`,
      mail: (count: number) => `Save ${count} ${byCount(count, 'draft', 'drafts')}`,
      calendar: (count: number) => `Save ${count} calendar ${byCount(count, 'file', 'files')}`,
    },
    nobody: 'Nobody is left to hand a link to.',
    missing: 'A part of the page has not come. Check your line and try again.',
    did: (way: string, count: number) => `${way} for ${count}`,
  },
  file: { list: 'links.csv', mail: 'drafts.zip', calendar: 'calendars.zip' },
  csv: ['Name', 'Mail', 'As', 'Group', 'Leaders', 'First date', 'Dates', 'Link'],
  letter: {
    dear: (name: string) => `Dear ${name},`,
    chair: (group: string, leaders: readonly string[]) =>
      `you have a chair in the Balint group ${group}${leaders.length > 0 ? `, led by ${listed(leaders)}` : ''}.`,
    lead: (group: string) => `you lead the Balint group ${group}.`,
    dates: (count: number, time: string) => `${count} ${byCount(count, 'date', 'dates')}, ${time}:`,
    door: 'Point your phone’s camera at the code, or ask for the link by mail. The door opens ten minutes before; twenty for leaders.',
    key: 'This page is your key to every date. Please do not hand it on.',
    code: 'The code of your link',
  },
  mail: {
    subject: (group: string) => `Your Balint group: ${group}`,
    link: 'Your link, the same for every date:',
    key: 'The link is your key. Please do not pass it on.',
  },
  calendar: { summary: 'Balint group', body: (link: string) => `The door: ${link}` },
} as const

/** The term of a scheme: its days, holidays, times, and how its groups are made. */
import type { Meeting, Term } from '../../../shared/scheme/document.ts'
import { byCount } from './grammar.ts'
import { days } from './schemeDays.ts'

/** "Thursdays, 13:00". */
export const timeInWords = ({ day, at }: Meeting): string => `${days[day]}s, ${at}`

export const schemeTerm = {
  heading: 'The term, and how groups are made',
  lead: 'What is laid down here is never broken by a plan. The rest is weighed.',
  calendar: 'Calendar',
  name: 'Name of this term',
  first: 'First day',
  last: 'Last day',
  zone: 'Time zone',
  every: 'Groups meet',
  everies: {
    week: 'Every week',
    fortnight: 'Every fortnight',
    month: 'Every month',
  } satisfies Record<Term['every'], string>,
  minutes: 'Minutes',
  rotations: 'First days of new posts',
  rotationsHint: 'When trainees change post. One a line, as 2027-02-03.',
  badDates: 'Write each day as year, month and day: 2027-02-03.',
  times: {
    heading: 'Times at which groups may meet',
    none: 'None yet. A plan needs at least one.',
    day: 'Day',
    at: 'Time',
    add: 'Add the time',
    remove: (time: string) => `Take away ${time}`,
    away: 'Take away',
  },
  groups: {
    heading: 'Groups',
    least: 'Trainees at least',
    best: 'Best',
    most: 'At most',
    leadersEach: 'Leaders in a group',
    one: 'One',
    two: 'Two',
    sites: 'Sites',
    siteRules: {
      mixed: 'Mixed as far as it goes',
      apart: 'Each group from one site',
      free: 'As it comes',
    } satisfies Record<Term['sites'], string>,
    sizes: 'The least is no more than the best, and the best no more than the most.',
  },
  target: {
    heading: 'What each trainee is to reach',
    kind: 'Counted in',
    kinds: {
      groups: 'Groups',
      minutes: 'Minutes',
      share: 'Per cent of the dates offered',
    } satisfies Record<Term['target']['kind'], string>,
    amount: 'How many',
  },
  holidays: {
    heading: 'No group on',
    none: 'No holidays yet.',
    country: 'Public holidays of',
    region: 'Part of the country',
    wholeCountry: 'The whole country',
    fetch: 'Lay them in',
    laid: (count: number) =>
      `${count} ${byCount(count, 'holiday', 'holidays')} laid in. Take away what does not hold for you.`,
    fetching: 'One moment',
    missing: 'The calendar of holidays has not come. Check your line and try again.',
    name: 'Name',
    first: 'First day',
    last: 'Last day',
    site: 'Who is away',
    everywhere: 'All sites',
    add: 'Add the days',
    remove: (name: string) => `Take away ${name}`,
    away: 'Take away',
    need: 'Give the days a name, and a last one that is not before the first.',
    on: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
  },
  next: {
    heading: 'The next term',
    say: 'The same people go on. Groups of today become last term’s: the next plan keeps them together as far as it goes. Their links and the rota go, receipts stay counted. Bring in a new list under People for who is new or gone.',
    button: 'Begin the next term',
  },
  did: {
    next: 'the next term',
    term: 'the term',
    time: (time: string) => `the time ${time}`,
    holiday: (name: string) => `the holiday ${name}`,
    holidays: 'public holidays',
    size: 'size of groups',
    rules: 'how groups are made',
    target: 'the target',
  },
} as const

/** A list on its way in: columns, problems at their rows, and what a second list changes. */
import type { ColumnKind } from '../../../shared/scheme/intake/columns.ts'
import type { RowProblem } from '../../../shared/scheme/intake/rows.ts'
import { byCount } from './grammar.ts'

export const schemeIntake = {
  heading: (rows: number, file: string) =>
    `${rows} ${byCount(rows, 'row', 'rows')} from ${file}, read on this computer.`,
  refused: {
    'too-large': 'This file is too large for a list. Nothing was read.',
    'not-a-list': 'This is neither CSV nor a whole Excel file. Save the list as one of these.',
    'old-excel': 'This is an Excel file of the old kind (.xls). Save it as .xlsx or CSV.',
    empty: 'There is nothing in this list.',
  },
  cut: 'The list is longer or wider than is read. What comes after 6,000 rows or 60 columns was left out.',
  of: 'Who is on it',
  columnsHeading: 'Which column is what',
  columnsNote: (taken: number, left: number) => `${taken} taken, ${left} left out`,
  headed: 'The first row holds the headings',
  column: (at: number) => `Column ${at}`,
  kinds: {
    'left-out': 'Left out, not kept',
    name: 'Name',
    'first-name': 'First name',
    surname: 'Surname',
    site: 'Site',
    grade: 'Grade',
    week: 'Days',
    day: 'One day',
    mail: 'Mail address',
  } satisfies Record<ColumnKind, string>,
  needName: 'No column holds names. Say which one does.',
  toLookAt: 'To look at',
  inOrder: 'In order',
  more: (count: number) => `${count} more ${byCount(count, 'row', 'rows')}, all in order.`,
  show: 'Show them',
  row: (row: number) => `Row ${row}`,
  problem: (row: number, problem: RowProblem): string => {
    switch (problem.kind) {
      case 'no-name':
        return `Row ${row} has no name.`
      case 'no-site':
        return `Row ${row} has no site.`
      case 'unknown-site':
        return `Row ${row} names a site you do not have.`
      case 'no-days':
        return `Row ${row} has no days.`
      case 'unclear-days':
        return `Row ${row} has days that were not understood: “${problem.cell}”.`
      case 'twice':
        return `Row ${row} has the name and site of row ${problem.row}. Is this one person, or two?`
      case 'bad-mail':
        return `Row ${row} has a mail address that is none. It is left out.`
    }
  },
  itIs: (site: string) => `It is ${site}`,
  newSite: 'A new site',
  one: 'One',
  two: 'Two',
  can: (name: string) => `When ${name} can`,
  siteOf: (name: string) => `Site of ${name}`,
  chooseSite: 'Choose',
  nameOf: (row: number) => `Name in row ${row}`,
  aside: 'Keep aside',
  sum: (fine: number, look: number) => `${fine} in order, ${look} to look at.`,
  sumNote:
    'Whoever is kept aside stays on your list, without a group. Days and “not with” are for planning; links carry neither.',
  outNote: (count: number) =>
    `${count} ${byCount(count, 'row', 'rows')} without a name or a site ${byCount(count, 'is', 'are')} left out.`,
  take: (fine: number, aside: number) =>
    aside === 0 ? `Take ${fine} in` : `Take ${fine} in, keep ${aside} aside`,
  leave: 'Leave the list',
  again: {
    heading: 'Compared with whom you have',
    fresh: (count: number) => `${count} ${byCount(count, 'is', 'are')} new.`,
    same: (count: number) => `${count} ${byCount(count, 'is', 'are')} as before.`,
    changed: (count: number) =>
      `${count} ${byCount(count, 'has', 'have')} changed. Take the changes of`,
    gone: (count: number) =>
      `${count} ${byCount(count, 'is', 'are')} not on this list. Have they left? Their counts stay.`,
    all: 'all of them',
    none: 'none of them',
    change: (name: string, from: string, to: string) => `${name}: ${from} → ${to}`,
    hasLeft: (name: string) => `${name} has left`,
  },
} as const

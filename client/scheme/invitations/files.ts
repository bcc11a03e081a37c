/** What is handed over as files: a list for mail merge, drafts of mail, calendars. All made in the page. */
import { downloadZip } from 'client-zip'
import { writeCsv } from '../../../shared/scheme/csv.ts'
import { toBase64Url, utf8 } from '../../../shared/sealing/bytes.ts'
import { calendarFile } from '../../pages/invitations/calendarFile.ts'
import { schemeLinks as text } from '../../text/schemeLinks.ts'
import { when } from '../../text/when.ts'
import type { Handed } from './links.ts'

const dayOf = ({ zone }: Handed, start: number): string =>
  `${when.day(start, zone)}, ${when.time(start, zone)}`

export const mergeList = (handed: readonly Handed[], separator: ',' | ';'): string =>
  writeCsv(
    [
      [...text.csv],
      ...handed.map((one) => [
        one.invitee.name,
        one.invitee.mail ?? '',
        text.as[one.invitee.as],
        one.invitee.group.name,
        one.leaders.join(', '),
        one.dates[0] ? dayOf(one, one.dates[0].start) : '',
        one.dates.map(({ start }) => dayOf(one, start)).join('; '),
        one.link,
      ]),
    ],
    separator,
  )

/** A file's name of a person's: what a disk minds is left out, and nobody's file takes another's place. */
const fileName = (one: Handed, at: number, ending: string): string => {
  const plain = `${one.invitee.name} ${one.invitee.group.name}`
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 80)
  return `${String(at + 1).padStart(3, '0')}-${plain}.${ending}`
}

const base64 = (words: string): string =>
  toBase64Url(utf8(words)).replaceAll('-', '+').replaceAll('_', '/')

const LINE = 76
/** RFC 2045: base64 in lines, with its padding. */
const body = (words: string): string => {
  const encoded = base64(words)
  const padded = encoded.padEnd(Math.ceil(encoded.length / 4) * 4, '=')
  return (padded.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? []).join('\r\n')
}
/** RFC 2047, so that no name can end a header's line or begin another. */
const word = (words: string): string => {
  const encoded = base64(words)
  return `=?UTF-8?B?${encoded.padEnd(Math.ceil(encoded.length / 4) * 4, '=')}?=`
}

/** A draft as mail programs open it to be sent (`X-Unsent`). */
export function mailDraft(one: Handed): string {
  const { invitee, link, dates } = one
  const { letter, mail } = text
  const said =
    invitee.as === 'trainee'
      ? letter.chair(invitee.group.name, one.leaders)
      : letter.lead(invitee.group.name)
  const lines = [
    letter.dear(invitee.name),
    '',
    said,
    '',
    mail.link,
    link,
    '',
    ...dates.map(({ start }) => dayOf(one, start)),
    '',
    mail.key,
    '',
  ]
  return [
    ...(invitee.mail === null ? [] : [`To: ${invitee.mail}`]),
    `Subject: ${word(mail.subject(invitee.group.name))}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    body(lines.join('\r\n')),
    '',
  ].join('\r\n')
}

export const draftsZip = (handed: readonly Handed[]): Promise<Blob> =>
  downloadZip(
    handed.map((one, at) => ({ name: fileName(one, at, 'eml'), input: mailDraft(one) })),
  ).blob()

/** `now` stamps the files (epoch ms). */
export async function calendarsZip(handed: readonly Handed[], now: number): Promise<Blob> {
  const files = await Promise.all(
    handed.map(async (one, at) => ({
      name: fileName(one, at, 'ics'),
      input: await calendarFile(
        { id: one.series, sequence: 0, occasions: one.dates, cancelled: [] },
        {
          summary: text.calendar.summary,
          description: text.calendar.body(one.link),
          url: one.link,
        },
        now,
      ),
    })),
  )
  return downloadZip(files).blob()
}

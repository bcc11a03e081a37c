/** A person's link, made from the file whenever it is wanted. */
import { type CreatorsWords, encodeCreatorsWords } from '../../../shared/creatorsWords.ts'
import { formatLink } from '../../../shared/link.ts'
import { dayOf } from '../../../shared/receipt.ts'
import type { Group, Scheme } from '../../../shared/scheme/document.ts'
import { type Invitee, isExpected } from '../../../shared/scheme/invitations.ts'
import { fromBase64Url } from '../../../shared/sealing/bytes.ts'
import { datesOf } from '../../../shared/seriesDates.ts'
import { LABEL_LENGTH } from '../../../shared/wordBounds.ts'

/** What rides in the leaders' links of a group, and from there into the room: its name and who leads it. */
export function wordsFor(scheme: Scheme, group: Group): CreatorsWords {
  const names = leadersOf(scheme, group).map((name) => name.slice(0, LABEL_LENGTH))
  return {
    label: group.name.slice(0, LABEL_LENGTH),
    rules: [],
    ...(names.length > 0 && { leaderNames: names }),
    strip: true,
  }
}

export const leadersOf = (scheme: Scheme, group: Group): readonly string[] =>
  group.leaders.flatMap((id) => scheme.leaders.find((one) => one.id === id)?.name ?? [])

/** An invitee with their link and dates (epoch ms). */
export interface Handed {
  readonly invitee: Invitee
  readonly link: string
  readonly leaders: readonly string[]
  readonly dates: readonly {
    readonly index: number
    readonly start: number
    readonly end: number
  }[]
  readonly zone: string
  /** The series' id. */
  readonly series: string
}

/** Null for whoever has no link yet. */
export async function handedTo(scheme: Scheme, invitee: Invitee): Promise<Handed | null> {
  if (invitee.link !== 'made') return null
  const { series, invitation, group } = invitee
  const roomSecret = fromBase64Url(series.secret)
  const leadersSecret = fromBase64Url(series.leadersSecret)
  if (roomSecret === null || leadersSecret === null) return null
  const words = await encodeCreatorsWords(wordsFor(scheme, group))
  const link =
    invitee.as === 'trainee'
      ? formatLink(series.origin, { invitation, roomSecret }, 'member')
      : formatLink(
          series.origin,
          { invitation, roomSecret, leadersSecret, ...(words !== null && { words }) },
          invitee.as,
        )
  return {
    invitee,
    link,
    leaders: leadersOf(scheme, group),
    dates: datesOf(series.rule)
      .filter(({ start }) =>
        isExpected(scheme, group, invitee.person, dayOf(start, series.rule.zone)),
      )
      .map(({ index, start, minutes }) => ({ index, start, end: start + minutes * 60_000 })),
    zone: series.rule.zone,
    series: series.id,
  }
}

export const allHanded = async (
  scheme: Scheme,
  invitees: readonly Invitee[],
): Promise<readonly Handed[]> =>
  (await Promise.all(invitees.map((one) => handedTo(scheme, one)))).flatMap((one) => one ?? [])

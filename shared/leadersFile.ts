/**
 * A leader's file: the links of all groups that somebody leads, so that one page shows all their dates. It is as good as the keys
 * in it; a page that reads it keeps nothing.
 */
import * as v from 'valibot'
import { decodeCreatorsWords } from './creatorsWords.ts'
import { isSeries, openLink, roleOf, type SeriesInvitation } from './invitation.ts'
import { datesOf, MOST_DATES } from './seriesDates.ts'
import { isLeading } from './session/seat.ts'

const FORMAT = 'balint-room-leader'
const MOST_GROUPS = 40
/** Largest file that is looked at, in characters. */
const MOST_FILE = 200_000

const LeadersFileSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(1),
  groups: v.pipe(
    v.array(
      v.strictObject({
        link: v.pipe(v.string(), v.maxLength(9_000), v.url()),
        /** Indexes of the dates that they lead; null: all. */
        only: v.nullable(
          v.pipe(
            v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 * MOST_DATES))),
            v.maxLength(2 * MOST_DATES),
          ),
        ),
      }),
    ),
    v.minLength(1),
    v.maxLength(MOST_GROUPS),
  ),
})
type LeadersFile = v.InferOutput<typeof LeadersFileSchema>

export const writeLeadersFile = (groups: LeadersFile['groups']): string =>
  `${JSON.stringify({ format: FORMAT, version: 1, groups } satisfies LeadersFile, null, 1)}\n`

export interface LeadersDate {
  /** Epoch ms. */
  readonly start: number
  readonly end: number
  /** What the group calls itself. */
  readonly label: string
  readonly leaders: readonly string[]
  /** Where the zone of the series is. */
  readonly zone: string
  /** Chairs for members. */
  readonly chairs: number
  /** The part of the link after `#`. */
  readonly fragment: string
  /** They lead only some of the group's dates. */
  readonly once: boolean
}

const MINUTE = 60_000
const LEADERS_CHAIRS = 2

async function datesIn({ link, only }: LeadersFile['groups'][number]): Promise<LeadersDate[]> {
  const [, fragment = ''] = link.split('#', 2)
  const opened = openLink(fragment)
  if (!opened.ok || !isSeries(opened.claims) || !isLeading(roleOf(opened.claims))) return []
  const claims: SeriesInvitation = opened.claims
  const words = opened.words === undefined ? null : await decodeCreatorsWords(opened.words)
  return datesOf(claims.w)
    .filter(({ index }) => only === null || only.includes(index))
    .map(({ start, minutes }) => ({
      start,
      end: start + minutes * MINUTE,
      label: words?.label ?? '',
      leaders: words?.leaderNames ?? [],
      zone: claims.w.zone,
      chairs: claims.n - LEADERS_CHAIRS,
      fragment,
      once: only !== null && only.length < datesOf(claims.w).length / 2,
    }))
}

/** All dates of a leader's file, the earliest first; null for any other text. Never throws. */
export async function readLeadersFile(said: string): Promise<readonly LeadersDate[] | null> {
  if (said.length > MOST_FILE) return null
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), LeadersFileSchema), said)
  if (!read.success) return null
  const dates = (await Promise.all(read.output.groups.map(datesIn))).flat()
  return dates.length === 0 ? null : dates.sort((one, other) => one.start - other.start)
}

/** Signs the links that a house has decided to give. */
import type { Ack } from '../../shared/answer.ts'
import { markOfSeries } from '../../shared/datesNote.ts'
import type { LinksMade } from '../../shared/protocol.ts'
import type { Answer } from './house/happening.ts'
import type { RoomServices } from './services.ts'

type Links = Extract<Answer, { kind: 'links' }>

/** A new series gets its id here; the note of its changed dates is signed beside its links. */
export async function signLinks(
  { claims, newSeries, change }: Links,
  { tokens, random }: Pick<RoomServices, 'tokens' | 'random'>,
): Promise<Ack<LinksMade>> {
  const series: { s?: string } = newSeries ? { s: tokens.drawSeriesId(random) } : {}
  const signing = claims.map((each) => tokens.invitation.sign({ ...each, ...series }))
  const dates =
    series.s === undefined || change === null
      ? {}
      : { dates: await tokens.dates.sign({ series: await markOfSeries(series.s), change }) }
  return { ok: true, invitations: await Promise.all(signing), ...dates }
}

/** What the form asks of the server, by code that is fetched when it is first wanted; a part that does not come has its sentence. */
import { fetchPart, PartMissing, type WhyMissing } from '../../later/fetchPart.ts'
import type { RoomPlan } from '../../session/makeRoom.ts'
import { start } from '../../text/start.ts'
import type { Made } from './making.ts'

const TRIES = 3

const sentenceOf = (why: WhyMissing | 'broken'): string =>
  ({
    unreachable: start.problem.unreachable,
    'new-build': start.problem.newBuild,
    broken: start.problem.broken,
  })[why]

interface Refused {
  readonly state: 'refused'
  readonly sentence: string
}

const missing = (error: unknown): Refused => ({
  state: 'refused',
  sentence: sentenceOf(error instanceof PartMissing ? error.why : 'broken'),
})

const making = () => fetchPart(() => import('./making.ts'), { tries: TRIES })

/** The code that makes a room and the page that shows its links are there before a room is made, or none is. */
export async function makeLater(plan: RoomPlan, fetchNext: () => Promise<void>): Promise<Made> {
  if (!window.isSecureContext) return { state: 'refused', sentence: start.problem.notSecure }
  try {
    const [{ make }] = await Promise.all([making(), fetchNext()])
    return await make(plan, window.location.origin)
  } catch (error) {
    return missing(error)
  }
}

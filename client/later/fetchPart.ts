/**
 * A part of the page that is fetched when it is wanted: asked for again with growing pauses, and saying so meanwhile. Where the
 * server has another build by now, the part of this build is gone for good, and only the page opened anew has it.
 */
import { reopenOnce } from './reopen.ts'
import { isOtherBuild, looksWhole, mendStylesheets } from './server.ts'
import { lateness } from './trouble.ts'

/** ms between the tries; the last one holds. */
const PAUSES = [400, 1_000, 2_000, 4_000, 8_000] as const
const LONGEST = 15_000
/** ms after which a part that is neither there nor refused is said to be slow. */
const SLOW_AFTER = 8_000
/** ms after which it is held for good, where somebody waits for an answer: a browser asks for it only once. */
const HELD_AFTER = 15_000
/** Tries after which it is looked whether the server has another build. */
const LOOK_AFTER = 2
/** Some browsers remember that a file did not come: after so many tries the page itself is opened anew. */
const REOPEN_AFTER = 4

export const pauseAfter = (tries: number): number => PAUSES[tries - 1] ?? LONGEST

export type WhyMissing = 'new-build' | 'unreachable'

/** The part did not come. */
export class PartMissing extends Error {
  override readonly name = 'PartMissing'
  readonly why: WhyMissing

  constructor(why: WhyMissing) {
    super(why)
    this.why = why
  }
}

class Held extends Error {}

function unlessHeld<T>(coming: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const held = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Held()), HELD_AFTER)
  })
  return Promise.race([coming, held]).finally(() => clearTimeout(timer))
}

export interface Fetching {
  /** How often it is asked for before {@link PartMissing} is thrown. Left out: until it comes. */
  readonly tries?: number
  /** The page may be opened anew for it: nothing that somebody has written would be lost. */
  readonly mayReopen?: boolean
}

/** Fetches a part. `load` is an `import()`, written where the part is wanted. */
export async function fetchPart<T>(
  load: () => Promise<T>,
  { tries = Number.POSITIVE_INFINITY, mayReopen = false }: Fetching = {},
): Promise<T> {
  const late = lateness.begin()
  const slow = setTimeout(() => late.say('slow'), SLOW_AFTER)
  const attempt = async (): Promise<T> => {
    if (!looksWhole()) await mendStylesheets()
    if (looksWhole()) return load()
    throw new PartMissing('unreachable')
  }
  try {
    for (let asked = 1; ; asked += 1) {
      try {
        return await (tries < Number.POSITIVE_INFINITY ? unlessHeld(attempt()) : attempt())
      } catch (error) {
        if (error instanceof Held) throw new PartMissing('unreachable')
        clearTimeout(slow)
        const other = asked >= LOOK_AFTER && (await isOtherBuild())
        if (asked >= tries) throw new PartMissing(other ? 'new-build' : 'unreachable')
        late.say(other ? 'new-build' : 'asked-again')
        if (mayReopen && (other || asked >= REOPEN_AFTER)) await reopenOnce()
        await new Promise((resolve) => setTimeout(resolve, pauseAfter(asked)))
      }
    }
  } finally {
    clearTimeout(slow)
    late.end()
  }
}

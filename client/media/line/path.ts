/**
 * Whether anything still arrives. The media server sends something to everybody at least twice a second, so a gap of more than two
 * seconds on a path that was steady means that the way is cut, long before ICE says so; one that is longer than any of late is a
 * reason to look for another way before that. Where a server is quiet of its own accord the path was never steady, and nothing is
 * claimed. Pure.
 */

export interface Path {
  /** The counter at the last look. */
  readonly arrived: number
  /** For how long nothing has arrived, in milliseconds. */
  readonly gap: number
  /** The longest gap of the last while, not counting the present one. */
  readonly usual: number
  /** For how long it has been looked at. */
  readonly known: number
}

export const NEW_PATH: Path = { arrived: 0, gap: 0, usual: 0, known: 0 }

export const QUIET_MS = 2000
/** A gap that is worth a look at the way: so long at least, and so much beyond what is usual. */
export const DOUBTFUL_MS = 1000
const BEYOND_USUAL_MS = 450
const STEADY_MS = 1700
const KNOWN_MS = 3000
/** The longest gap fades, so that one bad moment does not blind for ever. */
const FADES = 0.97

/** One look. `elapsed` since the last one, in milliseconds. */
export function lookedAtPath(path: Path, arrived: number, elapsed: number): Path {
  const known = path.known + elapsed
  const gap = path.gap + elapsed
  if (arrived === path.arrived) return { ...path, gap, known }
  // What was judged a cut is no habit.
  const habit = isQuiet(path) ? path.usual : Math.max(path.usual * FADES, gap)
  return { arrived, gap: 0, usual: habit, known }
}

const isSteady = ({ gap, usual, known }: Path): boolean =>
  known - gap >= KNOWN_MS && usual <= STEADY_MS

/** The way is cut. */
export const isQuiet = (path: Path): boolean => isSteady(path) && path.gap >= QUIET_MS

/** The way may be cut: nobody is told, but another is looked for. */
export const isDoubtful = (path: Path): boolean =>
  isSteady(path) &&
  path.gap >= Math.min(QUIET_MS, Math.max(DOUBTFUL_MS, path.usual + BEYOND_USUAL_MS))

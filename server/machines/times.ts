/** The times by which several processes agree who has which room, without trusting each other's clocks. All in ms. */
export const TIMES = {
  /** How often a node renews its lease. */
  renewEvery: 2_000,
  /** How long the directory believes a node that says nothing. */
  lease: 6_000,
  /** A claim that the directory comes to later than this is void: whoever asked has given it up. */
  claimWithin: 3_000,
  /** The longest that rooms live on without the directory, by the promises of all other nodes. */
  without: 20_000,
  /** A node that has just joined takes no room that somebody unknown to it may still have: longer than `without`. */
  settling: 22_000,
} as const

/** Two machines' clocks run apart by less than this part of the time that passes. */
const DRIFT = 0.01

/** What is surely not yet over on any clock when it is over on ours. */
export const surely = (ms: number): number => ms * (1 - DRIFT)
/** What is surely over on every clock when it is over on ours. */
export const atLeast = (ms: number): number => ms * (1 + DRIFT)

/**
 * What a plan weighs, in points. Whole numbers, so that two machines agree on every sum. One person without a place
 * outweighs what one more group and any arrangement of its people can cost.
 */
export const WEIGHTS = {
  /** A trainee without a place. */
  unplaced: 1_000,
  /** A group that meets: leaders' time. */
  group: 20,
  /** Each trainee that a group has more or fewer than the best size. */
  size: 4,
  /** Each pair of one site in a group, where sites are to be mixed. */
  sameSite: 2,
  /** Each pair of one grade in a group. */
  sameGrade: 1,
  /** A trainee of last term's group who is not in the group that goes on with it. */
  leftGroup: 8,
  /** A wish for a time that is not met. */
  wish: 5,
  /** A leader's groups, squared: two leaders with one each before one with two. */
  load: 3,
} as const

export type Weighed = keyof typeof WEIGHTS

/** What stands in the middle of the circle: a title, and a sentence or two. */
export interface Said {
  readonly title: string
  readonly say: string
  /** For the narrow middle of a phone. */
  readonly short: string
}

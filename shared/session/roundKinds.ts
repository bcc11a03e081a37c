/** Rounds: of turns, each with Pass, and of feeling words. Where a kind has its place stands in the phases' own table. */

export const ROUND_KINDS = ['arrival', 'association', 'parting'] as const
export type RoundKind = (typeof ROUND_KINDS)[number]

/** Rounds in which a word may be given: on coming and on going. */
export const WORDS_KINDS = ['arrival', 'parting'] as const satisfies readonly RoundKind[]
export type WordsKind = (typeof WORDS_KINDS)[number]

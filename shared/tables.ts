/**
 * Closed tables: one record a kind of thing, with everything that is true of each kind. What would otherwise be listed by hand is
 * asked of the record, so that a new kind is written once and the compiler names what it still lacks. Codes are written in the
 * record and never counted: a row may stand anywhere.
 */

/** The kinds of a table, in the order it is written in. */
export const kindsOf = <K extends string>(table: Readonly<Record<K, unknown>>): readonly K[] =>
  Object.keys(table) as K[]

interface Coded {
  /** As it is written in links and frames: for good, and never given again. */
  readonly code: number
}

/** From a code to its kind; a code that nothing has is none of them. */
export const kindsByCode = <K extends string>(
  table: Readonly<Record<K, Coded>>,
): ReadonlyMap<number, K> => new Map(kindsOf(table).map((kind) => [table[kind].code, kind]))

/** The same words in another language: a sentence is any string, and whatever takes part in its grammar takes the same things. */
export type Words<T> = [T] extends [string] ? (IsOne<T> extends true ? string : T) : Each<T>

type Each<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => [Said] extends [string] ? string : Words<Said>
    : T extends object
      ? { readonly [Key in keyof T]: Words<T[Key]> }
      : T

/** A sentence as it is written, or any; a choice between several, such as a phase's kind, is no sentence. */
type IsOne<T, Whole = T> = T extends unknown ? ([Whole] extends [T] ? true : false) : never

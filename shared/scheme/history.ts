/** Undo and redo over whole documents: they are immutable, so a step keeps what it changed and shares the rest. */
export interface History<T> {
  readonly now: T
  readonly before: readonly Step<T>[]
  readonly after: readonly Step<T>[]
}

/** A state, and in a few words what led away from it. */
export interface Step<T> {
  readonly state: T
  readonly what: string
}

/** Steps that can be undone. */
const MOST_STEPS = 200

export const beginHistory = <T>(now: T): History<T> => ({ now, before: [], after: [] })

/** The next state; nothing is redone after it. A change to the same state is none. */
export const changed = <T>(history: History<T>, next: T, what: string): History<T> =>
  next === history.now
    ? history
    : {
        now: next,
        before: [...history.before, { state: history.now, what }].slice(-MOST_STEPS),
        after: [],
      }

export function undone<T>(history: History<T>): History<T> {
  const last = history.before.at(-1)
  return last
    ? {
        now: last.state,
        before: history.before.slice(0, -1),
        after: [...history.after, { state: history.now, what: last.what }],
      }
    : history
}

export function redone<T>(history: History<T>): History<T> {
  const next = history.after.at(-1)
  return next
    ? {
        now: next.state,
        before: [...history.before, { state: history.now, what: next.what }],
        after: history.after.slice(0, -1),
      }
    : history
}

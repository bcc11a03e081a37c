/** What this page's entry in the tab's history carries over a reload. Nothing of a session. */

export interface EntryState {
  /** Epoch ms at which the page last opened itself anew. */
  readonly reopenedAt?: number
}

export function read(): EntryState {
  const state: unknown = window.history.state
  if (typeof state !== 'object' || state === null || !('reopenedAt' in state)) return {}
  return typeof state.reopenedAt === 'number' ? { reopenedAt: state.reopenedAt } : {}
}

export function write(state: EntryState): void {
  const before: unknown = window.history.state
  window.history.replaceState(
    { ...(typeof before === 'object' && before), ...state },
    '',
    window.location.href,
  )
}

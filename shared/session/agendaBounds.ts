/** How long a session may be; apart from the schema, so that the start page carries none. */
export const MOST_PHASES = 24
export const MOST_PHASE_MINUTES = 180
export const LEAST_TOTAL_MINUTES = 10
/** The room's own cap: it ends 6 hours after its first coming-to-life. */
export const MOST_TOTAL_MINUTES = 360
export const CAP_MS = MOST_TOTAL_MINUTES * 60_000
/** Minutes a leader may add to one phase in all. */
export const MOST_EXTRA_MINUTES = 180

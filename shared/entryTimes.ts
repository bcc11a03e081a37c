/** How long before and after its time a meeting's door is open (ms); apart from what is decided by them, for the start page needs no more. */
const MINUTE = 60_000
export const LEADERS_BEFORE = 20 * MINUTE
export const OTHERS_BEFORE = 10 * MINUTE
export const ENTRY_AFTER = 30 * MINUTE

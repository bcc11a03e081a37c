/**
 * ms of the machine's clock that nobody sets and that runs on while a process is stopped; the same for all processes of a machine. A
 * machine that is itself put to sleep has all of them stand still, its rooms' media too.
 */
export const monotonicNow = (): number => Number(process.hrtime.bigint()) / 1e6

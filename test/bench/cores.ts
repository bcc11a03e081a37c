/**
 * Who runs on which core of a machine, and before whom, so that neither a load nor other work stands in the way of what is measured.
 * Linux alone can be told so, and by its administrator alone who goes first; `said` is what was done, for the result.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'

const CAN = process.platform === 'linux' && cpus().length > 1

const tell = (...[command, ...args]: readonly [string, ...string[]]): boolean =>
  CAN && spawnSync(command, args, { stdio: 'ignore' }).status === 0

/** Keeps a process and all of its threads on one core. */
export const keepOn = (core: number, pid: number): boolean =>
  tell('taskset', '-acp', String(core), String(pid))

/**
 * Real-time priority, which nothing else can take a core from, is asked for by name: on a machine that is used for something besides,
 * a bench that never waits would stop all of it. Without the wish the nicest figure that the scheduler has does.
 */
const REAL_TIME = process.env.BENCH_REALTIME === '1'

/**
 * Lets a process and all of its threads run before whatever else wants its core; what it starts from then on, too. Its first thread
 * goes before the others: of equals each would keep the core for a tenth of a second.
 */
export const goFirst = (pid: number): boolean =>
  REAL_TIME
    ? tell('chrt', '-arp', '1', String(pid)) && tell('chrt', '-rp', '2', String(pid))
    : tell('renice', '-n', '-20', '-p', String(pid))

/** Lets a process and all of its threads run after those, whatever started it, and before everybody else. */
export const goSecond = (pid: number): boolean =>
  (!REAL_TIME || tell('chrt', '-aop', '0', String(pid))) &&
  tell('renice', '-n', REAL_TIME ? '-20' : '-10', '-p', String(pid))

/** A process, whatever it has started, and whatever those have. */
export function familyOf(pid: number): readonly number[] {
  if (!CAN) return [pid]
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim()
  const own = children === '' ? [] : children.split(' ').map(Number)
  return [pid, ...own.flatMap(familyOf)]
}

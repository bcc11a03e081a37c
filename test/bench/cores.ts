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
 * Lets a process and all of its threads run before whatever else wants its core; what it starts from then on, too. Its first thread
 * goes before the others: of equals each would keep the core for a tenth of a second.
 */
export const goFirst = (pid: number): boolean =>
  tell('chrt', '-arp', '1', String(pid)) && tell('chrt', '-rp', '2', String(pid))

/** Lets a process and all of its threads run after those, whatever started it, and before everybody else. */
export const goSecond = (pid: number): boolean =>
  tell('chrt', '-aop', '0', String(pid)) && tell('renice', '-n', '-20', '-p', String(pid))

/** A process, whatever it has started, and whatever those have. */
export function familyOf(pid: number): readonly number[] {
  if (!CAN) return [pid]
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim()
  const own = children === '' ? [] : children.split(' ').map(Number)
  return [pid, ...own.flatMap(familyOf)]
}

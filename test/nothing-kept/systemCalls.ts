/** Reads what strace wrote: which calls of a process could have put anything on a disk. */

/** Calls that make, fill, grow or rename a file, whatever their arguments, and those by which the rest could be hidden. */
const ALWAYS =
  /^(creat|mkdir(at)?|mknod(at)?|rename(at2?)?|link(at)?|symlink(at)?|truncate|ftruncate|fallocate|memfd_create|copy_file_range|io_uring_setup|mount|setxattr|fsetxattr)\(/
const OPENS = /^(open|openat|openat2)\(/
const FOR_WRITING = /O_(WRONLY|RDWR|CREAT|TRUNC|APPEND|TMPFILE)/

/** What is opened for writing and keeps nothing, and why. */
export const EXCEPTIONS: readonly { readonly path: RegExp; readonly why: string }[] = [
  { path: /^\/dev\/null$/, why: 'keeps nothing: the media process has it as its standard streams' },
]

/** The tracing calls to ask strace for. */
export const TRACED = [
  '%file',
  'ftruncate',
  'fallocate',
  'memfd_create',
  'copy_file_range',
  'io_uring_setup',
  'fsetxattr',
].join(',')

/** The calls that succeeded and could have written, as strace wrote them. */
export const writesIn = (trace: string): readonly string[] =>
  callsIn(trace).filter((call) => {
    if (/= -1 E[A-Z]+/.test(call)) return false
    if (ALWAYS.test(call)) return true
    if (!(OPENS.test(call) && FOR_WRITING.test(call))) return false
    const path = /"([^"]*)"/.exec(call)?.[1] ?? ''
    return !EXCEPTIONS.some((exception) => exception.path.test(path))
  })

/** Without the process ids; a call that was interrupted by another thread's is put together again. */
export function callsIn(trace: string): readonly string[] {
  const begun = new Map<string, string>()
  return trace.split('\n').flatMap((line) => {
    const [, pid = '', call = ''] = /^(\d+)\s+(.*)$/.exec(line) ?? []
    const unfinished = /^(.*) <unfinished \.\.\.>$/.exec(call)?.[1]
    if (unfinished !== undefined) {
      begun.set(pid, unfinished)
      return []
    }
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(call)?.[1]
    if (resumed === undefined) return call === '' ? [] : [call]
    const whole = (begun.get(pid) ?? '') + resumed
    begun.delete(pid)
    return [whole]
  })
}

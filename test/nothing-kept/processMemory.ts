/**
 * Everything a process holds in memory, freed or not. A heap snapshot shows what still lives in JavaScript; what stood in a
 * buffer, or was freed and not yet written over, shows only here.
 */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { found, type Needle } from './needles.ts'

const PIECE = 16 * 2 ** 20
/** Longer than any needle: what lies across two pieces is found as well. */
const OVERLAP = 4096

/** The names of the needles in the writable memory of a process (Linux; the process must be ours). */
export function foundInMemory(pid: number, needles: readonly Needle[]): readonly string[] {
  const names = new Set<string>()
  const memory = openSync(`/proc/${pid}/mem`, 'r')
  try {
    for (const [from, to] of writableParts(pid)) {
      for (let at = from; at < to; at += PIECE - OVERLAP) {
        const piece = Buffer.alloc(Math.min(PIECE, to - at))
        const length = readPart(memory, piece, at)
        for (const name of found(piece.subarray(0, length), needles)) names.add(name)
      }
    }
  } finally {
    closeSync(memory)
  }
  return [...names]
}

function writableParts(pid: number): readonly (readonly [number, number])[] {
  return readFileSync(`/proc/${pid}/smaps`, 'latin1')
    .split(/^(?=[0-9a-f]+-[0-9a-f]+ )/m)
    .flatMap((part) => {
      const head = /^([0-9a-f]+)-([0-9a-f]+) .w/.exec(part)
      const held = /^Rss:\s+(\d+)/m.exec(part)?.[1]
      // What was never touched holds nothing and may be gigabytes.
      if (head === null || held === undefined || Number(held) === 0) return []
      return [[Number.parseInt(head[1] ?? '', 16), Number.parseInt(head[2] ?? '', 16)] as const]
    })
}

function readPart(memory: number, piece: Buffer, at: number): number {
  try {
    return readSync(memory, piece, 0, piece.length, at)
  } catch {
    // Given back between the map and the reading.
    return 0
  }
}

/** The processes that a process has started. */
export const childrenOf = (pid: number): readonly number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1')
    .split(' ')
    .filter((each) => each !== '')
    .map(Number)

/** What lies in folders: listings before and after, and every file read through. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { context, found, type Needle } from './needles.ts'

/** Size and time of change of every file below, by path; links are not followed, what cannot be looked at is left out. */
export function listing(
  folder: string,
  leaveOut: readonly string[] = [],
): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  const look = (path: string): void => {
    for (const entry of entriesOf(path)) {
      const full = join(path, entry.name)
      if (leaveOut.includes(full)) continue
      if (entry.isDirectory()) look(full)
      else if (entry.isFile()) {
        const stat = statSync(full, { throwIfNoEntry: false })
        if (stat) files.set(full, `${stat.size} ${stat.mtimeMs}`)
      }
    }
  }
  look(folder)
  return files
}

const entriesOf = (folder: string) => {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    // Gone in the meantime, or not ours to read: then nothing of ours is in it.
    return []
  }
}

/** Files that are new or have changed. */
export const changedFiles = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] =>
  [...after].flatMap(([path, state]) => (before.get(path) === state ? [] : path))

export interface Hit {
  readonly file: string
  readonly needle: string
  readonly context: string
}

/** Every needle in every one of these files, and in their names. */
export const hitsIn = (files: Iterable<string>, needles: readonly Needle[]): readonly Hit[] =>
  [...files].flatMap((file) => {
    const bytes = Buffer.concat([Buffer.from(file), bytesOf(file)])
    return needles
      .filter((needle) => found(bytes, [needle]).length > 0)
      .map((needle) => ({ file, needle: needle.name, context: context(bytes, needle) }))
  })

const bytesOf = (file: string): Buffer => {
  try {
    return readFileSync(file)
  } catch {
    return Buffer.alloc(0)
  }
}

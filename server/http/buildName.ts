/** Which build this server hands out, as the build wrote it down beside the files (`build.mjs`). */
import * as v from 'valibot'
import type { ClientFiles } from './clientFiles.ts'

const BuildSchema = v.object({
  /** The commit that the sources are; null where they are no commit. */
  commit: v.nullable(v.string()),
  /** One SHA-256 over all the pages' files, in hex. */
  files: v.string(),
})

export type BuildName = v.InferOutput<typeof BuildSchema>

/** Null where there are no files, or none that say what they are. */
export function readBuildName(files: ClientFiles | null): BuildName | null {
  const written = files?.get('/build.json')?.plain
  if (written === undefined) return null
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), BuildSchema), written.toString())
  return parsed.success ? parsed.output : null
}

/** Which build the server hands out, as the build wrote it down. */
export interface BuildName {
  /** The commit that the sources are; null where they are no commit. */
  readonly commit: string | null
  /** One SHA-256 over all the pages' files, in hex. */
  readonly files: string
}

const HEX = /^[0-9a-f]{40,64}$/

function readBuildName(health: unknown): BuildName | null {
  if (typeof health !== 'object' || health === null || !('build' in health)) return null
  const { build: written } = health
  if (typeof written !== 'object' || written === null) return null
  if (!('files' in written) || typeof written.files !== 'string' || !HEX.test(written.files))
    return null
  const commit = 'commit' in written ? written.commit : null
  if (commit !== null && (typeof commit !== 'string' || !HEX.test(commit))) return null
  return { commit, files: written.files }
}

/** Null where the server does not say: a development server, or a line that is down. */
export async function buildName(signal: AbortSignal): Promise<BuildName | null> {
  try {
    const answer = await fetch('/healthz', { signal })
    return answer.ok ? readBuildName(await answer.json()) : null
  } catch {
    return null
  }
}

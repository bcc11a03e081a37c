/** Which build this page is of, as its server says it: enough to compare with what others were handed. */
import { useEffect, useState } from 'react'
import { type BuildName, buildName } from '../../session/buildName.ts'
import { start } from '../../text/start.ts'

export default function BuiltFrom() {
  const [build, setBuild] = useState<BuildName | null>(null)
  useEffect(() => {
    const leaving = new AbortController()
    void buildName(leaving.signal).then((named) => {
      if (!leaving.signal.aborted) setBuild(named)
    })
    return () => leaving.abort()
  }, [])
  if (build === null) return null
  return (
    <footer className="built cap q">
      <p>
        <span>
          {build.commit === null
            ? start.built.ofNoCommit
            : start.built.of(build.commit.slice(0, 10))}
        </span>{' '}
        <span>{start.built.files}</span> <code>{build.files.slice(0, 16)}</code>
      </p>
    </footer>
  )
}

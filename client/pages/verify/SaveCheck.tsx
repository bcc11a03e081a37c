/** The check itself as one file to keep, with the server's keys in it. */
import { type MouseEvent, useState } from 'react'
import { download } from '../../design/download.ts'
import { Problem } from '../../design/parts/Field.tsx'
import { verify } from '../../text/verify.ts'

/** ms; the file is a hundred kilobytes. */
const COMES_WITHIN = 15_000

export function SaveCheck() {
  const [missing, setMissing] = useState(false)
  // Fetched by the page: a browser says nothing to anybody when a file that it was to save does not come.
  const save = async (event: MouseEvent<HTMLAnchorElement>) => {
    event.preventDefault()
    setMissing(false)
    try {
      const answer = await fetch('/verify/offline', {
        cache: 'no-store',
        credentials: 'omit',
        signal: AbortSignal.timeout(COMES_WITHIN),
      })
      if (!answer.ok) throw new Error(`${answer.status}`)
      download(verify.offline.file, 'text/html;charset=utf-8', await answer.text())
    } catch {
      setMissing(true)
    }
  }
  return (
    <div className="verify__keep">
      <a className="link link--tall" href="/verify/offline" download onClick={save}>
        {verify.offline.save}
      </a>
      <span className="cap q">{verify.offline.saveNote}</span>
      <div role="alert">{missing && <Problem>{verify.offline.missing}</Problem>}</div>
    </div>
  )
}

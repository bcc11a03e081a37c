/** Checks a receipt in this browser, against the server's public keys and no list. */
import './verify.css'
import '../../design/parts/sheet.css'
import { FileCheck } from 'lucide-react'
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react'
import { Button } from '../../design/parts/Button.tsx'
import { TextField } from '../../design/parts/Field.tsx'
import { Icon } from '../../design/parts/Icon.tsx'
import { PageHeader, PageLinks } from '../../design/parts/PageHeader.tsx'
import { useSurface } from '../../design/surface.ts'
import { takeFragment } from '../../session/ownTab.ts'
import { site } from '../../text/site.ts'
import { verify as text } from '../../text/verify.ts'
import { type Finding, find } from './find.ts'
import { SaveCheck } from './SaveCheck.tsx'
import { VerdictView } from './VerdictView.tsx'

/** Most bytes of a file that are read at all. */
const MOST_BYTES = 200_000

export default function VerifyPage() {
  const [pasted, setPasted] = useState('')
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const [problem, setProblem] = useState<string | null>(null)
  const latest = useRef(0)
  useSurface('paper', site.title(text.title))

  const check = useCallback(async (said: string) => {
    latest.current += 1
    const turn = latest.current
    setProblem(null)
    setFindings([{ state: 'checking' }])
    const found = await find(said)
    if (turn === latest.current) setFindings(found)
  }, [])

  useEffect(() => {
    const take = () => {
      // A QR code brings the receipt in the fragment, a filter may have moved it; it does not stay in the address bar.
      const fragment = takeFragment().slice(1)
      if (fragment !== '') void check(fragment)
    }
    take()
    window.addEventListener('hashchange', take)
    return () => window.removeEventListener('hashchange', take)
  }, [check])

  const onFile = async (file: File | undefined) => {
    if (file) await check(file.size > MOST_BYTES ? '' : await file.text())
  }
  const submitted = (event: FormEvent) => {
    event.preventDefault()
    if (pasted.trim() === '') setProblem(text.nothing)
    else void check(pasted)
  }

  return (
    <div className="page">
      <PageHeader home>
        <PageLinks />
      </PageHeader>
      <main className="verify">
        <section className="verify__ask">
          <h1>{text.heading}</h1>
          <p className="lead">{text.lead}</p>
          <form className="sheet verify__form" noValidate onSubmit={submitted}>
            <div>
              <span className="lab" id="verify-file-label">
                {text.file}
              </span>
              <label className="btn verify__file">
                <input
                  type="file"
                  className="sr"
                  accept=".txt,text/plain"
                  aria-labelledby="verify-file-label"
                  onChange={(event) => {
                    void onFile(event.target.files?.[0])
                    event.target.value = ''
                  }}
                />
                <Icon of={FileCheck} />
                <span>{text.fileButton}</span>
              </label>
            </div>
            <TextField
              label={text.paste}
              hint={text.pasteHint}
              rows={5}
              spellCheck={false}
              autoComplete="off"
              value={pasted}
              problem={problem}
              onChange={(event) => setPasted(event.target.value)}
            />
            <Button type="submit" kind="primary" size="tall">
              {text.check}
            </Button>
          </form>
          <SaveCheck />
          <a className="link link--tall" href="/receipts">
            {site.page['/receipts']}
          </a>
        </section>
        <div className="verify__found" role="status">
          {findings.length > 1 && <p className="lead">{text.several(findings.length)}</p>}
          {findings.map((finding, at) => (
            // In the order in which they were pasted; a new check draws them all anew.
            <VerdictView key={at} finding={finding} />
          ))}
        </div>
      </main>
    </div>
  )
}

/** The receipt with its ways out of this page: a file, paper, a QR code. It is the only copy. */
import { Download, Printer } from 'lucide-react'
import { useEffect, useState } from 'react'
import { type DisclosedKind, formatReceipt, type ReceiptClaims } from '../../../shared/receipt.ts'
import { download } from '../../design/download.ts'
import { Button } from '../../design/parts/Button.tsx'
import { Disclosure } from '../../design/parts/Disclosure.tsx'
import { QrCard, QrCode } from '../../design/parts/QrCard.tsx'
import type { Gone } from '../../session/context.tsx'
import { goodbye } from '../../text/goodbye.ts'
import { site } from '../../text/site.ts'
import { ReceiptCard } from './ReceiptCard.tsx'

/** Closing the page loses the receipt, so the browser asks first, until it has been taken as a file. */
function useWarningOnLeaving(holds: boolean): void {
  useEffect(() => {
    if (!holds) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [holds])
}

export function Receipt({ gone, claims }: { gone: Gone; claims: ReceiptClaims | null }) {
  const [taken, setTaken] = useState(false)
  useWarningOnLeaving(claims !== null && !taken)
  if (!gone.receipt || !claims) return <p className="gone__none q">{goodbye.receipt.none}</p>
  const line = formatReceipt(gone.receipt)
  const address = `${window.location.origin}/verify#${line}`
  const texts: Partial<Record<DisclosedKind, string>> = {}
  for (const { kind, text: said } of gone.receipt.disclosures) texts[kind] = said
  const save = () => {
    download(goodbye.receipt.file(claims.date), 'text/plain;charset=utf-8', `${line}\n`)
    setTaken(true)
  }
  return (
    <section className="gone__receipt" aria-label={goodbye.receipt.name}>
      <ReceiptCard claims={claims} texts={texts} checkAt={`${window.location.host}/verify`} />
      <div className="only-print gone__paper" aria-hidden="true">
        <QrCode text={address} label={goodbye.receipt.qrLabel} />
        <p>{goodbye.receipt.qrNote}</p>
      </div>
      <div className="no-print">
        <div className="row row--wrap gone__take">
          <Button kind="primary" size="tall" icon={Download} onClick={save}>
            {goodbye.receipt.download}
          </Button>
          <Button size="tall" icon={Printer} onClick={() => window.print()}>
            {goodbye.receipt.print}
          </Button>
        </div>
        <p className="small q">{goodbye.receipt.only}</p>
        <a className="link link--tall" href="/receipts">
          {site.page['/receipts']}
        </a>
        <Disclosure summary={goodbye.receipt.qr}>
          <div className="gone__code">
            <QrCard text={address} label={goodbye.receipt.qrLabel} />
          </div>
          <p className="small q">{goodbye.receipt.qrNote}</p>
        </Disclosure>
      </div>
    </section>
  )
}

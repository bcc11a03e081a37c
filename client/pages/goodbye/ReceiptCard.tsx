/** A receipt on paper: the facts as they are signed, the texts as they were disclosed. */
import { SESSION_WORDS } from '../../design/parts/sessionWords.ts'
import './receipt.css'
import { Stamp } from 'lucide-react'
import type { DisclosedKind, ReceiptClaims } from '../../../shared/receipt.ts'
import { Icon } from '../../design/parts/Icon.tsx'
import { Brand } from '../../design/parts/PageHeader.tsx'
import { goodbye } from '../../text/goodbye.ts'
import { when } from '../../text/when.ts'
import { spokenId } from './spokenId.ts'

/** Zones that this browser does not know are shown in UTC. */
function known(zone: string): string {
  try {
    when.time(0, zone)
    return zone
  } catch {
    return 'UTC'
  }
}

export function ReceiptCard({
  claims,
  texts,
  checkAt,
}: {
  readonly claims: ReceiptClaims
  readonly texts: Readonly<Partial<Record<DisclosedKind, string>>>
  /** The address that checks it, as people read it. */
  readonly checkAt: string
}) {
  const zone = known(claims.zone)
  const rows: readonly (readonly [string, string | undefined])[] = [
    [goodbye.receipt.date, when.dayAndYear(claims.start, zone)],
    [
      goodbye.receipt.span,
      goodbye.receipt.zone(when.span(claims.start, claims.end, zone), when.zone(zone)),
    ],
    [goodbye.receipt.minutes, String(claims.minutes)],
    [goodbye.receipt.group, texts.label],
    [goodbye.receipt.leaders, texts.leaders],
    [goodbye.receipt.mode, goodbye.receipt.online],
  ]
  return (
    <article {...SESSION_WORDS} className="receipt">
      <div className="receipt__top">
        <Brand />
        <span>{goodbye.receipt.name}</span>
      </div>
      {claims.trial && <p className="receipt__trial">{goodbye.receipt.trial}</p>}
      <h2>{texts.name ?? goodbye.receipt.someone}</h2>
      <p className="q receipt__present">{goodbye.receipt.present}</p>
      <dl>
        {rows.map(
          ([term, value]) =>
            value && (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <p className="receipt__seal">
        <Icon of={Stamp} />
        <span>
          <span>{goodbye.receipt.signed(checkAt)}</span>
          <span className="receipt__id">{spokenId(claims.id)}</span>
        </span>
      </p>
      {claims.trial && <p className="receipt__said">{goodbye.receipt.trialText}</p>}
      {claims.open && <p className="receipt__said">{goodbye.receipt.openText}</p>}
    </article>
  )
}

/** A receipt on paper: the facts as they are signed, the texts as they were disclosed. */
import { SESSION_WORDS } from '../../design/parts/sessionWords.ts'
import './receipt.css'
import { Stamp } from 'lucide-react'
import type { DisclosedKind, ReceiptClaims } from '../../../shared/receipt.ts'
import { Icon } from '../../design/parts/Icon.tsx'
import { Brand } from '../../design/parts/PageHeader.tsx'
import { goodbye } from '../../text/en/goodbye.ts'
import { when } from '../../text/en/when.ts'
import { spokenId } from './spokenId.ts'

const text = goodbye.receipt

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
    [text.date, when.dayAndYear(claims.start, zone)],
    [text.span, text.zone(when.span(claims.start, claims.end, zone), when.zone(zone))],
    [text.minutes, String(claims.minutes)],
    [text.group, texts.label],
    [text.leaders, texts.leaders],
    [text.mode, text.online],
  ]
  return (
    <article {...SESSION_WORDS} className="receipt">
      <div className="receipt__top">
        <Brand />
        <span>{text.name}</span>
      </div>
      {claims.trial && <p className="receipt__trial">{text.trial}</p>}
      <h2>{texts.name ?? text.someone}</h2>
      <p className="q receipt__present">{text.present}</p>
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
          <span>{text.signed(checkAt)}</span>
          <span className="receipt__id">{spokenId(claims.id)}</span>
        </span>
      </p>
      {claims.trial && <p className="receipt__said">{text.trialText}</p>}
      {claims.open && <p className="receipt__said">{text.openText}</p>}
    </article>
  )
}

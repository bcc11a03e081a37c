/** One page for a portfolio: what stands on the receipts, and where each can be checked. Drawn for paper alone. */
import type { OwnSum } from '../../../shared/ownReceipts.ts'
import { Brand } from '../../design/parts/PageHeader.tsx'
import { SESSION_WORDS } from '../../design/parts/sessionWords.ts'
import { ownReceipts } from '../../text/ownReceipts.ts'
import { writtenDay } from './writtenDay.ts'

const text = () => ownReceipts.print

export function Portfolio({ sum }: { readonly sum: OwnSum }) {
  return (
    <article {...SESSION_WORDS} className="only-print portfolio">
      <Brand />
      <h2>{text().title}</h2>
      {sum.names.length > 0 && <p className="portfolio__name">{sum.names.join(', ')}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">{text().date}</th>
            <th scope="col">{text().time}</th>
            <th scope="col">{text().group}</th>
            <th scope="col">{text().leaders}</th>
          </tr>
        </thead>
        <tbody>
          {sum.dates.toReversed().map(({ claims, texts }) => (
            <tr key={claims.id}>
              <td>{writtenDay(claims)}</td>
              <td>{claims.minutes}</td>
              <td>{texts.label}</td>
              <td>{texts.leaders}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{text().sum(sum.dates.length, sum.minutes)}</p>
      <p className="portfolio__check">{text().check(window.location.host)}</p>
    </article>
  )
}

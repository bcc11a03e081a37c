/** What the printer gets instead of the page: one card for each member's link. Leaders' links never go on paper. */
import { Brand } from '../../design/parts/PageHeader.tsx'
import { QrCode } from '../../design/parts/QrCard.tsx'
import { SESSION_WORDS } from '../../design/parts/sessionWords.ts'
import { invitations as text } from '../../text/invitations.ts'
import { when } from '../../text/when.ts'
import type { NewRoom } from './newRoom.ts'
import { type Occasion, zoneOf } from './occasions.ts'

export function Cards({ room, occasions }: { room: NewRoom; occasions: readonly Occasion[] }) {
  const { links, plan } = room
  const zone = zoneOf(plan.when)
  const personal = plan.members === 'personal'
  return (
    <div className="cards only-print" aria-hidden="true">
      {links.members.map((link, at) => (
        <article className="card" key={link}>
          <div className="card__words">
            <Brand />
            <h2 {...SESSION_WORDS}>{plan.words.label || text.card.heading}</h2>
            {personal && <p>{text.card.chair(at + 1)}</p>}
            <ul className={occasions.length > 6 ? 'card__dates card__dates--many' : 'card__dates'}>
              {occasions.map(({ start, end }) => (
                <li
                  key={start}
                >{`${when.shortDay(start, zone)}, ${when.span(start, end, zone)}`}</li>
              ))}
            </ul>
            <p>{text.card.zone(when.zone(zone))}</p>
            {occasions.length > 1 && <p>{text.card.dates(occasions.length)}</p>}
            <p>{`${text.card.how} ${text.card.place}`}</p>
            <p>{text.card.holder}</p>
          </div>
          <QrCode text={link} label={text.qrLabel(text.members.link)} />
        </article>
      ))}
    </div>
  )
}

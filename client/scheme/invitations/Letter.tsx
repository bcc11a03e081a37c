/** A person's letter: one page, with a code for the phone and every date. */
import { Brand } from '../../design/parts/PageHeader.tsx'
import { QrCode } from '../../design/parts/QrCard.tsx'
import { schemeLinks } from '../../text/schemeLinks.ts'
import { when } from '../../text/when.ts'
import type { Handed } from './links.ts'

const text = () => schemeLinks.letter

export function Letter({ handed }: { readonly handed: Handed }) {
  const { invitee, link, leaders, dates, zone } = handed
  const { name, group, as } = invitee
  const [first] = dates
  return (
    <article className="letter">
      <Brand />
      <h2>{text().dear(name)}</h2>
      <p>{as === 'trainee' ? text().chair(group.name, leaders) : text().lead(group.name)}</p>
      <div className="letter__code">
        <QrCode text={link} label={text().code} />
        <p>{text().door}</p>
      </div>
      <p>{first ? text().dates(dates.length, when.span(first.start, first.end, zone)) : ''}</p>
      <ul className="letter__dates">
        {dates.map(({ index, start }) => (
          <li key={index}>{when.day(start, zone)}</li>
        ))}
      </ul>
      <p>{text().key}</p>
    </article>
  )
}

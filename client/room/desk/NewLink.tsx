/** A new member link, and the old one stops: offered after somebody who came by it was removed, or asked for under Room. */

import type { DeskView } from '../../../shared/pageView.ts'
import type { SeenLink } from '../../../shared/seenLink.ts'
import { Button } from '../../design/parts/Button.tsx'
import { CopyButton } from '../../design/parts/CopyButton.tsx'
import { SESSION_FIELD } from '../../design/parts/sessionWords.ts'
import { door as text } from '../../text/deskDoor.ts'
import { useRenewed } from './renewed.tsx'

/** What is still to be said of links that others have had. */
export const unread = (desk: DeskView, read: ReadonlySet<SeenLink>): readonly SeenLink[] =>
  desk.seenLinks.filter((link) => !read.has(link))

export function NewLink({ desk }: { desk: DeskView }) {
  const { member, isNew, series, note, renewMember, renewSeries, read, haveRead } = useRenewed()
  return (
    <div className="new-link">
      {unread(desk, read).map((link) => (
        <div key={link} className="new-link__seen">
          <p>{text.seenLink[link]}</p>
          <Button size="small" kind="quiet" onClick={() => haveRead(link)}>
            {text.seenRead}
          </Button>
        </div>
      ))}
      {(desk.offerNewLink || desk.seenLinks.includes('member')) && (
        <>
          {desk.offerNewLink && <p className="cap q">{text.renewNote}</p>}
          <Button size="small" wide onClick={() => void renewMember()}>
            {text.renew}
          </Button>
        </>
      )}
      {member.map((link) => (
        <LinkOut key={link} label={isNew ? text.newLink : text.memberLink} link={link} />
      ))}
      {desk.isSeries && isNew && series.length === 0 && (
        <>
          <p className="cap q">{text.renewSeriesNote}</p>
          <Button size="small" wide onClick={() => void renewSeries()}>
            {text.renewSeries}
          </Button>
        </>
      )}
      {series.map((link, at) => (
        <LinkOut key={link} label={text.newLinkOf(at)} link={link} />
      ))}
      {note !== null && <LinkOut label={text.newDates} link={note} />}
    </div>
  )
}

function LinkOut({ label, link }: { label: string; link: string }) {
  return (
    <div className="new-link__one">
      <input
        {...SESSION_FIELD}
        className="field"
        readOnly
        aria-label={label}
        value={link}
        onFocus={(e) => e.currentTarget.select()}
      />
      <CopyButton text={link} what={label} size="small" />
    </div>
  )
}

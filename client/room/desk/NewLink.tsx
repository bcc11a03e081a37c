/** After somebody who came by the shared link was removed: a new member link, and the old one stops. */
import { useState } from 'react'
import type { DeskView } from '../../../shared/protocol.ts'
import { Button } from '../../design/parts/Button.tsx'
import { CopyButton } from '../../design/parts/CopyButton.tsx'
import { useRoomSession } from '../../session/context.tsx'
import { door as text } from '../../text/en/roomDesk.ts'
import { useActing } from '../acting.tsx'

export function NewLink({ desk }: { desk: DeskView }) {
  const session = useRoomSession()
  const { door } = useActing()
  const [links, setLinks] = useState<readonly string[]>([])
  const [series, setSeries] = useState<readonly string[]>([])

  const renew = async (type: 'renew-member-link' | 'renew-series-links') => {
    const invitations = await door({ type })
    if (!invitations) return
    const made = invitations.map((invitation) => session.memberLink(invitation))
    if (type === 'renew-member-link') setLinks(made)
    else setSeries(made)
  }
  if (!desk.offerNewLink && links.length === 0 && series.length === 0) return null
  return (
    <div className="new-link">
      {links.length === 0 && desk.offerNewLink && (
        <>
          <p className="cap q">{text.renewNote}</p>
          <Button size="small" wide onClick={() => void renew('renew-member-link')}>
            {text.renew}
          </Button>
        </>
      )}
      {links.map((link) => (
        <LinkOut key={link} label={text.newLink} link={link} />
      ))}
      {desk.isSeries && links.length > 0 && series.length === 0 && (
        <>
          <p className="cap q">{text.renewSeriesNote}</p>
          <Button size="small" wide onClick={() => void renew('renew-series-links')}>
            {text.renewSeries}
          </Button>
        </>
      )}
      {series.map((link, at) => (
        <LinkOut key={link} label={text.newLinkOf(at + 1)} link={link} />
      ))}
    </div>
  )
}

function LinkOut({ label, link }: { label: string; link: string }) {
  return (
    <div className="new-link__one">
      <input
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

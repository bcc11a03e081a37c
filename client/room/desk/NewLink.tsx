/** After somebody who came by the shared link was removed: a new member link, and the old one stops. */
import type { DeskView } from '../../../shared/protocol.ts'
import { Button } from '../../design/parts/Button.tsx'
import { CopyButton } from '../../design/parts/CopyButton.tsx'
import { useRoomSession } from '../../session/context.tsx'
import { door as text } from '../../text/en/roomDesk.ts'
import { useActing } from '../acting.tsx'

/** The new links, kept until the desk is left: they are shown nowhere else. */
export interface Renewed {
  readonly member: readonly string[]
  readonly series: readonly string[]
}

export function NewLink({
  desk,
  renewed,
  onRenewed,
}: {
  readonly desk: DeskView
  readonly renewed: Renewed | null
  readonly onRenewed: (renewed: Renewed) => void
}) {
  const session = useRoomSession()
  const { door } = useActing()
  const { member, series } = renewed ?? { member: [], series: [] }

  /** Leader, co-leader, observer, then members: the order in which they are signed. */
  const ofSeries = (invitation: string, at: number) =>
    at < 2 ? session.leaderLink(invitation) : session.memberLink(invitation)

  const renew = async (type: 'renew-member-link' | 'renew-series-links') => {
    const invitations = await door({ type })
    if (!invitations) return
    onRenewed(
      type === 'renew-member-link'
        ? { member: invitations.map((one) => session.memberLink(one)), series }
        : { member, series: invitations.map((one, at) => ofSeries(one, at)) },
    )
  }
  return (
    <div className="new-link">
      {member.length === 0 && desk.offerNewLink && (
        <>
          <p className="cap q">{text.renewNote}</p>
          <Button size="small" wide onClick={() => void renew('renew-member-link')}>
            {text.renew}
          </Button>
        </>
      )}
      {member.map((link) => (
        <LinkOut key={link} label={text.newLink} link={link} />
      ))}
      {desk.isSeries && member.length > 0 && series.length === 0 && (
        <>
          <p className="cap q">{text.renewSeriesNote}</p>
          <Button size="small" wide onClick={() => void renew('renew-series-links')}>
            {text.renewSeries}
          </Button>
        </>
      )}
      {series.map((link, at) => (
        <LinkOut key={link} label={text.newLinkOf(at)} link={link} />
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

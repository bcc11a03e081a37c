/** Links asked for in this room, old and new: shown nowhere else, so they outlive the desk's drawer. Gone with the page. */
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import { formatNote } from '../../../shared/datesNote.ts'
import { isMailable } from '../../../shared/link.ts'
import type { LinksMade } from '../../../shared/protocol.ts'
import type { SeenLink } from '../../../shared/seenLink.ts'
import { useRoomSession } from '../../session/context.tsx'
import { useActing } from '../acting.tsx'

export interface RenewedLinks {
  readonly member: readonly string[]
  /** Whether that one has taken the place of another. */
  readonly isNew: boolean
  /** Leader, co-leader, observer, then members: the order in which they are signed. */
  readonly series: readonly string[]
  /** The note of changed dates, where it does not stand in every link. */
  readonly note: string | null
}

interface Renewing extends RenewedLinks {
  /** The shared link of this date, as it is. */
  showMember(): Promise<void>
  /** What the leaders were told of links that others have had, and have read. */
  readonly read: ReadonlySet<SeenLink>
  haveRead(link: SeenLink): void
  /** The shared link of this date; the old one stops. */
  renewMember(): Promise<void>
  /** All links of the remaining dates. */
  renewSeries(): Promise<void>
}

const NONE: RenewedLinks = { member: [], isNew: false, series: [], note: null }
const NOTHING_READ: ReadonlySet<SeenLink> = new Set()
const nothing = async () => undefined

const RenewedContext = createContext<Renewing>({
  ...NONE,
  showMember: nothing,
  read: NOTHING_READ,
  haveRead: () => undefined,
  renewMember: nothing,
  renewSeries: nothing,
})
export const useRenewed = (): Renewing => useContext(RenewedContext)

export function RenewedProvider({ children }: { children: ReactNode }) {
  const session = useRoomSession()
  const { door } = useActing()
  const [links, setLinks] = useState(NONE)
  const [read, setRead] = useState(NOTHING_READ)
  const value = useMemo<Renewing>(() => {
    const linksOf = ({ invitations = [], dates }: LinksMade) =>
      invitations.map((one) => {
        const whole = session.linkOf(one, dates)
        return isMailable(whole) ? whole : session.linkOf(one)
      })
    /** The changed dates by themselves, where a link has no room for them. */
    const noteOf = ({ invitations = [], dates }: LinksMade) =>
      dates !== undefined && invitations.some((one) => !isMailable(session.linkOf(one, dates)))
        ? formatNote(window.location.origin, dates)
        : null
    return {
      ...links,
      async showMember() {
        const made = await door({ type: 'member-link' })
        if (made) {
          setLinks((old) => ({ ...old, member: linksOf(made), isNew: false, note: noteOf(made) }))
        }
      },
      read,
      haveRead: (link) => setRead((before) => new Set(before).add(link)),
      async renewMember() {
        const made = await door({ type: 'renew-member-link' })
        if (made) setLinks((old) => ({ ...old, member: linksOf(made), isNew: true }))
      },
      async renewSeries() {
        const made = await door({ type: 'renew-series-links' })
        if (!made) return
        setLinks((old) => ({ ...old, series: linksOf(made), note: noteOf(made) }))
      },
    }
  }, [links, read, session, door])
  return <RenewedContext.Provider value={value}>{children}</RenewedContext.Provider>
}

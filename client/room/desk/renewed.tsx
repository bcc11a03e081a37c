/** Links asked for in this room, old and new: shown nowhere else, so they outlive the desk's drawer. Gone with the page. */
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import type { LinksMade } from '../../../shared/protocol.ts'
import { useRoomSession } from '../../session/context.tsx'
import { useActing } from '../acting.tsx'

export interface RenewedLinks {
  readonly member: readonly string[]
  /** Whether that one has taken the place of another. */
  readonly isNew: boolean
  /** Leader, co-leader, observer, then members: the order in which they are signed. */
  readonly series: readonly string[]
}

interface Renewing extends RenewedLinks {
  /** The shared link of this date, as it is. */
  showMember(): Promise<void>
  /** The shared link of this date; the old one stops. */
  renewMember(): Promise<void>
  /** All links of the remaining dates. */
  renewSeries(): Promise<void>
}

const NONE: RenewedLinks = { member: [], isNew: false, series: [] }
const nothing = async () => undefined

const RenewedContext = createContext<Renewing>({
  ...NONE,
  showMember: nothing,
  renewMember: nothing,
  renewSeries: nothing,
})
export const useRenewed = (): Renewing => useContext(RenewedContext)

export function RenewedProvider({ children }: { children: ReactNode }) {
  const session = useRoomSession()
  const { door } = useActing()
  const [links, setLinks] = useState(NONE)
  const value = useMemo<Renewing>(() => {
    const linksOf = ({ invitations = [], dates }: LinksMade) =>
      invitations.map((one) => session.linkOf(one, dates))
    return {
      ...links,
      async showMember() {
        const made = await door({ type: 'member-link' })
        if (made) setLinks((old) => ({ ...old, member: linksOf(made), isNew: false }))
      },
      async renewMember() {
        const made = await door({ type: 'renew-member-link' })
        if (made) setLinks((old) => ({ ...old, member: linksOf(made), isNew: true }))
      },
      async renewSeries() {
        const made = await door({ type: 'renew-series-links' })
        if (!made) return
        setLinks((old) => ({ ...old, series: linksOf(made) }))
      },
    }
  }, [links, session, door])
  return <RenewedContext.Provider value={value}>{children}</RenewedContext.Provider>
}

/** Whether the group has rules of its own that have not come yet: the link says that there are some, a leader brings the words. */
import { useEffect, useState } from 'react'
import { useRoomSession } from '../../session/context.tsx'
import type { Settings } from '../../session/roomSession.ts'
import { rulesOf } from '../../session/settings.ts'

const USUAL = rulesOf({ rules: [] })

export function useRulesAwaited({ rules }: Settings): boolean {
  const session = useRoomSession()
  const [others, setOthers] = useState(false)
  useEffect(() => {
    let gone = false
    void session.rulesAre(USUAL).then((usual) => {
      if (!gone) setOthers(usual === false)
    })
    return () => {
      gone = true
    }
  }, [session])
  return others && rules.length === 0
}

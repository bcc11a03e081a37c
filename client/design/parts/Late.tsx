/** Stands in for a part that a page does not need: nothing while it comes as it should, and then why it does not. */
import { useSyncExternalStore } from 'react'
import { lateness } from '../../later/trouble.ts'
import { site } from '../../text/site.ts'

export function Late() {
  const trouble = useSyncExternalStore(lateness.subscribe, lateness.now, lateness.now)
  return (
    <p className="late cap q" role="status">
      {trouble && site.late[trouble]}
    </p>
  )
}

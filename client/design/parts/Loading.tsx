/** Stands in while a page's code arrives. Empty to the eye for the first moment, so that nothing flashes; after a while it says why. */
import './loading.css'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { reopen } from '../../later/reopen.ts'
import { lateness } from '../../later/trouble.ts'
import { site } from '../../text/site.ts'
import { Button } from './Button.tsx'

/** ms after which waiting is named. */
const LONG = 8_000

/** Whether this has been shown for long. */
export function useLong(): boolean {
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG)
    return () => clearTimeout(timer)
  }, [])
  return long
}

export function Loading() {
  const trouble = useSyncExternalStore(lateness.subscribe, lateness.now)
  const long = useLong()
  const why = trouble ?? (long ? 'slow' : null)
  return (
    <div className="loading serif">
      <p>{site.loading}</p>
      <p className="loading__why small" role="status">
        {why && site.late[why]}
      </p>
      {why && <Button onClick={reopen}>{site.late.open}</Button>}
    </div>
  )
}

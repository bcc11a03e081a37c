/** Stands in while a page's code arrives. Empty to the eye for the first moment, so that nothing flashes. */
import './loading.css'
import { site } from '../../text/en/site.ts'

export function Loading() {
  return (
    <p className="loading serif" role="status">
      {site.loading}
    </p>
  )
}

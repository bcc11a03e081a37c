/** Camera and microphone, tried the day before: nothing leaves this device, and no room is needed. */
import '../room/door.css'
import { CSPProvider } from '@base-ui/react/csp-provider'
import { useEffect, useState } from 'react'
import { PageHeader, PageLinks } from '../../design/parts/PageHeader.tsx'
import { useSurface } from '../../design/surface.ts'
import { whenPageBreaks } from '../../later/breaking.ts'
import { MediaProvider } from '../../media/context.tsx'
import { PageMedia } from '../../media/pageMedia.ts'
import { trying as text } from '../../text/en/roomDoor.ts'
import { site } from '../../text/en/site.ts'
import { Devices } from '../room/Devices.tsx'

export default function TryPage() {
  const [media] = useState(() => new PageMedia({ origin: window.location.origin }))
  useEffect(() => whenPageBreaks(() => void media.close()), [media])
  useSurface('paper', site.title(text.title))
  return (
    <CSPProvider disableStyleElements>
      <MediaProvider value={media}>
        <div className="page">
          <PageHeader home>
            <PageLinks />
          </PageHeader>
          <main className="refused">
            <h1>{text.title}</h1>
            <p className="lead">{text.say}</p>
            <Devices />
          </main>
        </div>
      </MediaProvider>
    </CSPProvider>
  )
}

/** Camera and microphone, tried the day before: nothing leaves this device, and no room is needed. */
import '../room/door.css'
import { CSPProvider } from '@base-ui/react/csp-provider'
import { useEffect, useState } from 'react'
import { whenPageBreaks } from '../../later/breaking.ts'
import { MediaProvider } from '../../media/context.tsx'
import { PageMedia } from '../../media/pageMedia.ts'
import { trying as text } from '../../text/roomDoor.ts'
import { PaperPage } from '../PaperPage.tsx'
import { Devices } from '../room/Devices.tsx'

export default function TryPage() {
  const [media] = useState(() => new PageMedia({ origin: window.location.origin }))
  useEffect(() => whenPageBreaks(() => void media.close()), [media])
  return (
    <CSPProvider disableStyleElements>
      <MediaProvider value={media}>
        <PaperPage title={text.title} className="refused">
          <h1>{text.title}</h1>
          <p className="lead">{text.say}</p>
          <Devices />
        </PaperPage>
      </MediaProvider>
    </CSPProvider>
  )
}

/** Camera and microphone, tried at the door; their code comes when the door is shown. */
import { Suspense, useSyncExternalStore } from 'react'
import { later } from '../../later/later.tsx'
import { lateness } from '../../later/trouble.ts'
import { arrive as text } from '../../text/roomDoor.ts'
import { site } from '../../text/site.ts'

const DevicePreview = later(() => import('../../media/trying/DevicePreview.tsx')).Screen

export function Devices() {
  return (
    <section aria-label={text.devices} className="arrive__devices">
      <Suspense fallback={<DevicesComing />}>
        <DevicePreview />
      </Suspense>
    </section>
  )
}

function DevicesComing() {
  const trouble = useSyncExternalStore(lateness.subscribe, lateness.now)
  return (
    <p className="small q" role="status">
      {trouble ? site.late[trouble] : text.devicesLoading}
    </p>
  )
}

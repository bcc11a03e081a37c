/** Camera and microphone, tried at the door; their code comes when the door is shown. */
import { lazy, Suspense } from 'react'
import { arrive as text } from '../../text/en/roomDoor.ts'

const DevicePreview = lazy(() => import('../../media/door/DevicePreview.tsx'))

export function Devices() {
  return (
    <section aria-label={text.devices} className="arrive__devices">
      <Suspense fallback={<p className="small q">{text.devicesLoading}</p>}>
        <DevicePreview />
      </Suspense>
    </section>
  )
}

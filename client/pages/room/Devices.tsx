/** Camera and microphone, tried at the door; their code comes when the door is shown. */
import { type ComponentType, lazy, Suspense } from 'react'
import { arrive as text } from '../../text/en/roomDoor.ts'

const found = import.meta.glob<{ default: ComponentType }>('../../media/door/DevicePreview.tsx')
const load = found['../../media/door/DevicePreview.tsx']
const DevicePreview = load ? lazy(load) : null

export function Devices() {
  return (
    <section aria-label={text.devices} className="arrive__devices">
      <Suspense fallback={<p className="small q">{text.devicesLoading}</p>}>
        {DevicePreview && <DevicePreview />}
      </Suspense>
    </section>
  )
}

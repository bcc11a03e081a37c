/** One's own chair: no self-view, a mark while the camera is on, and a look at oneself for five seconds. */
import { useEffect, useState } from 'react'
import { Button } from '../../design/parts/Button.tsx'
import { chair as text } from '../../text/room.ts'
import type { OwnCamera } from './chairState.ts'
import { OwnVideo } from './SeatVideo.tsx'

const LOOK = 5000

export function OwnFace({
  camera,
  short,
  asked,
  onLooked,
}: {
  readonly camera: OwnCamera
  /** On small tiles: fewer words, and the look is asked for elsewhere. */
  readonly short: boolean
  /** Asked for from the settings. */
  readonly asked: boolean
  readonly onLooked: () => void
}) {
  const [looking, setLooking] = useState(false)
  const shown = camera !== 'off' && camera !== 'away' && (looking || asked)
  useEffect(() => {
    if (!shown) return
    const timer = setTimeout(() => {
      setLooking(false)
      onLooked()
    }, LOOK)
    return () => clearTimeout(timer)
  }, [shown, onLooked])

  if (shown) {
    return (
      <>
        <OwnVideo />
        <span className="seat__tag">{text.seeing}</span>
      </>
    )
  }
  const words = short ? text.ownCameraShort[camera] : text.ownCamera[camera]
  const troubled = camera === 'rests' || camera === 'away' || camera === 'unsent'
  return (
    <>
      <span className={short ? 'seat__yours cap' : 'seat__yours'}>
        {short ? text.yoursShort : text.yours}
      </span>
      {troubled ? (
        <span className="seat__trouble">{words}</span>
      ) : (
        <span className={camera === 'on' ? 'camon' : 'camon camon--off'}>{words}</span>
      )}
      {troubled && !short && <span className="cap q seat__why">{text.ownCameraWhy[camera]}</span>}
      {camera === 'on' && !short && (
        <Button kind="quiet" size="small" className="seat__look" onClick={() => setLooking(true)}>
          {text.seeYourself}
        </Button>
      )}
    </>
  )
}

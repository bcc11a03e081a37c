/** One's own chair: no self-view, a mark while the camera is on, and a look at oneself for five seconds. */
import { useEffect, useState } from 'react'
import { Button } from '../../design/parts/Button.tsx'
import { chair as text } from '../../text/en/room.ts'
import { OwnVideo } from './SeatVideo.tsx'

const LOOK = 5000

export function OwnFace({
  cameraOn,
  short,
  asked,
  onLooked,
}: {
  readonly cameraOn: boolean
  /** On small tiles: fewer words, and the look is asked for elsewhere. */
  readonly short: boolean
  /** Asked for from the settings. */
  readonly asked: boolean
  readonly onLooked: () => void
}) {
  const [looking, setLooking] = useState(false)
  const shown = cameraOn && (looking || asked)
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
  const on = short ? text.cameraOnShort : text.cameraOn
  const off = short ? text.cameraOffShort : text.cameraOff
  return (
    <>
      <span className={short ? 'seat__yours cap' : 'seat__yours'}>
        {short ? text.yoursShort : text.yours}
      </span>
      <span className={cameraOn ? 'camon' : 'camon camon--off'}>{cameraOn ? on : off}</span>
      {cameraOn && !short && (
        <Button kind="quiet" size="small" className="seat__look" onClick={() => setLooking(true)}>
          {text.seeYourself}
        </Button>
      )}
    </>
  )
}

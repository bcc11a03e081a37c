/** Three ways to be seen while sitting back, chosen by the presenter alone. */
import { useId } from 'react'
import type { PresenterView } from '../../../shared/session/session.ts'
import { Button } from '../../design/parts/Button.tsx'
import { useMediaSnapshot, useRoomMedia } from '../../media/context.tsx'
import type { InRoom } from '../../session/context.tsx'
import { windowSeat as text } from '../../text/room.ts'
import { useActing } from '../acting.tsx'

const WAYS: readonly PresenterView[] = ['edge', 'camera-off', 'hidden']

export function WaysToBeSeen({ room }: { room: InRoom }) {
  const { command } = useActing()
  const media = useRoomMedia()
  const { camera } = useMediaSnapshot()
  const name = useId()
  const chosen = room.view.presenter?.view ?? 'edge'

  const choose = async (view: PresenterView) => {
    if (view !== 'edge') await media.setCamera(false)
    await command({ type: 'presenter-view', view })
  }

  return (
    <fieldset className="window__ways">
      <legend className="window__lab">{text.ways}</legend>
      {WAYS.map((way) => {
        const [label, note] = text.way[way]
        const edge = way === 'edge'
        return (
          <label key={way} className={way === chosen ? 'way way--on' : 'way'}>
            <input
              type="radio"
              name={name}
              value={way}
              checked={way === chosen}
              onChange={() => void choose(way)}
            />
            <span>
              {label}
              {edge && way === chosen ? (
                <small className={camera ? 'camon' : 'camon camon--off'}>
                  {camera ? note : text.edgeClosed}
                </small>
              ) : (
                <small>{edge ? text.edgeNote : note}</small>
              )}
            </span>
          </label>
        )
      })}
      {chosen === 'edge' && !camera && room.view.you.rights.camera && (
        <Button size="small" className="window__camera" onClick={() => void media.setCamera(true)}>
          {text.openCamera}
        </Button>
      )}
    </fieldset>
  )
}

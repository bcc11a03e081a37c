/** Where the lead is after a leader's line dropped: it has come here, said once; or has gone from the leader, who can take it back. */
import { useEffect, useRef, useState } from 'react'
import { Button } from '../../design/parts/Button.tsx'
import type { InRoom } from '../../session/context.tsx'
import { handed as text } from '../../text/roomDesk.ts'
import { useActing } from '../acting.tsx'
import { isHere, nameOf, otherLeader } from '../people.ts'

/** True from the moment the lead has come over by itself, not from the other's hand, until it is settled or gone again. */
export function useHandedOver(room: InRoom): [boolean, () => void] {
  const { leading, you } = room.view
  const mine = leading === you.seat
  const other = otherLeader(room.view)
  const alone = other === null || !isHere(room.view, other)
  const before = useRef({ mine, leading })
  const [handed, setHanded] = useState(false)
  useEffect(() => {
    const was = before.current
    if (mine && !was.mine && was.leading !== null && alone) setHanded(true)
    if (!mine) setHanded(false)
    before.current = { mine, leading }
  }, [mine, leading, alone])
  return [handed, () => setHanded(false)]
}

export function Handed({
  room,
  handed,
  onSettle,
}: {
  readonly room: InRoom
  readonly handed: boolean
  readonly onSettle: () => void
}) {
  const { command } = useActing()
  const { view } = room
  const other = otherLeader(view)
  if (other === null) return null
  const name = nameOf(room, other)
  const mine = view.leading === view.you.seat
  const stoodIn = mine && view.you.role === 'co-leader' && isHere(view, other)
  const passedOn =
    view.you.role === 'leader' && view.leading === other && view.moment.at === 'running'
  if (passedOn) {
    return (
      <section className="desk__sec" aria-label={text.label}>
        <div className="handed">
          <p>{text.other(name)}</p>
          <Button size="small" onClick={() => void command({ type: 'take-desk' })}>
            {text.take}
          </Button>
        </div>
      </section>
    )
  }
  if (!handed && !stoodIn) return null
  return (
    <section className="desk__sec" aria-label={text.title}>
      <div className="handed">
        {handed && (
          <>
            <h3>{text.title}</h3>
            <p>{text.say(name)}</p>
          </>
        )}
        <div className="row row--wrap">
          {handed && (
            <Button kind="primary" size="small" onClick={onSettle}>
              {text.have}
            </Button>
          )}
          {isHere(view, other) && (
            <Button size="small" onClick={() => void command({ type: 'give-desk-back' })}>
              {text.back(name)}
            </Button>
          )}
        </div>
      </div>
    </section>
  )
}

/** The circle: rug, middle and chairs, clockwise from the leader's. Fixed seats: nobody grows, jumps or is sorted. */
import './circle.css'
import { type ReactNode, useMemo, useRef } from 'react'
import type { InRoom } from '../../session/context.tsx'
import { room as text } from '../../text/room.ts'
import type { Layout } from '../layout.ts'
import { nameOf } from '../people.ts'
import { Chair } from './Chair.tsx'
import { captions, chairsDrawn, isPresenting } from './chairState.ts'
import { type Placement, place } from './placement.ts'
import { Rug } from './Rug.tsx'
import { useArea } from './useArea.ts'

export function Circle({
  room,
  layout,
  fold,
  lookAsked,
  onLooked,
  children,
}: {
  readonly room: InRoom
  readonly layout: Layout
  /** On a phone: the middle needs the room. */
  readonly fold: boolean
  readonly lookAsked: boolean
  readonly onLooked: () => void
  /** The middle, given where it is. */
  readonly children: (placement: Placement) => ReactNode
}) {
  const ground = useRef<HTMLDivElement>(null)
  const area = useArea(ground)
  const { view } = room
  const chairs = chairsDrawn(view)
  const count = chairs.length
  const phone = layout === 'phone'
  const placement = useMemo(
    () => (area ? place(area, count, phone, fold) : null),
    [area, count, phone, fold],
  )
  const lineLost = room.line.state === 'lost'
  const turnOf = view.round?.order[view.round.turn]

  return (
    <div className="ring" ref={ground} data-style={placement?.style}>
      {area && placement?.ring && <Rug area={area} ring={placement.ring} />}
      {phone && !fold && <div className="ring__rug" aria-hidden="true" />}
      {placement && (
        <>
          {children(placement)}
          <ul className="ring__chairs" aria-label={text.landmarks.chairs}>
            {chairs.map((chair, at) => {
              const spot = placement.places[at]
              if (!spot) return null
              return (
                <Chair
                  key={chair.seat}
                  chair={chair}
                  name={nameOf(room, chair.seat)}
                  you={chair.seat === view.you.seat}
                  captions={lineLost ? [] : captions(chair, view)}
                  view={view}
                  lineLost={lineLost}
                  presenter={!lineLost && isPresenting(chair, view)}
                  turn={turnOf === chair.seat}
                  place={spot}
                  placement={placement}
                  lookAsked={lookAsked}
                  onLooked={onLooked}
                />
              )
            })}
          </ul>
        </>
      )}
    </div>
  )
}

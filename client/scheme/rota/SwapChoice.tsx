/** A date for which a leader may give their own: both are free and allowed on the other's. */
import { useId, useMemo, useState } from 'react'
import type { Leader } from '../../../shared/scheme/document.ts'
import { withSwap } from '../../../shared/scheme/rota/changes.ts'
import { swapsFor, type WantedDate } from '../../../shared/scheme/rota/covering.ts'
import { Button } from '../../design/parts/Button.tsx'
import { schemeRota } from '../../text/schemeRota.ts'
import { dayInWords } from '../parts/dayNames.ts'
import { usePlan } from '../plan/context.tsx'
import type { Rota } from './useRota.ts'

const text = () => schemeRota.date
const SHOWN = 5

export function SwapChoice({
  wanted,
  leader,
  rota,
  onDone,
}: {
  readonly wanted: WantedDate
  readonly leader: Leader
  readonly rota: Rota
  readonly onDone: () => void
}) {
  const { scheme, change } = usePlan()
  const name = useId()
  const [at, setAt] = useState(0)
  const offers = useMemo(
    () => swapsFor(scheme, rota.rows, wanted, leader, rota.today).slice(0, SHOWN),
    [scheme, rota, wanted, leader],
  )
  if (offers.length === 0) return <p className="small q">{text().swapNone}</p>
  const put = () => {
    const offer = offers[at]
    if (!offer) return
    const own = { group: wanted.row.group.id, date: wanted.date.date, leader: leader.id }
    const other = { group: offer.group.id, date: offer.date.date, leader: offer.leader.id }
    change(schemeRota.did.swap(leader.name, offer.leader.name), (now) => withSwap(now, own, other))
    onDone()
  }
  return (
    <>
      <fieldset className="movings">
        <legend className="lab">{text().swapHeading(leader.name)}</legend>
        {offers.map((offer, index) => (
          <label
            key={`${offer.group.id} ${offer.date.date} ${offer.leader.id}`}
            className="movings__one"
          >
            <input type="radio" name={name} checked={index === at} onChange={() => setAt(index)} />
            <span>
              <b>
                {text().swapOne(offer.leader.name, offer.group.name, dayInWords(offer.date.date))}
              </b>
            </span>
          </label>
        ))}
      </fieldset>
      <Button kind="primary" onClick={put}>
        {text().swapDo}
      </Button>
    </>
  )
}

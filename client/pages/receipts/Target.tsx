/** How far it is to a target that one enters; it is not kept. */
import { useState } from 'react'
import { OWN_TARGETS, type OwnSum, type OwnTarget, reachedOf } from '../../../shared/ownReceipts.ts'
import { Choose, Field } from '../../design/parts/Field.tsx'
import { ownReceipts as text } from '../../text/ownReceipts.ts'
import { Strokes } from './Strokes.tsx'
import { writtenDay } from './writtenDay.ts'

const isTarget = (value: string): value is OwnTarget => OWN_TARGETS.some((one) => one === value)

export function Target({ sum }: { readonly sum: OwnSum }) {
  const [kind, setKind] = useState<OwnTarget>('groups')
  const [said, setSaid] = useState('25')
  const wanted = /^\d{1,4}$/.test(said.trim()) ? Number(said) : 0
  const reached = reachedOf(sum, kind)
  const { target } = text
  const last = sum.dates[0]
  const first = sum.dates.at(-1)
  return (
    <section className="owntarget" aria-label={target.legend}>
      <p className="owntarget__count">{reached}</p>
      <div>
        <Strokes count={reached} wanted={wanted} />
        {wanted > 0 && (
          <p className="small" role="status">
            {`${target.of(reached, wanted)}. ${wanted > reached ? target.missing(wanted - reached) : target.reached}`}
          </p>
        )}
      </div>
      <p className="owntarget__all">
        <span>{text.inAll(sum.minutes)}</span>
        {first && last && (
          <span className="small">
            {text.span(writtenDay(first.claims), writtenDay(last.claims))}
          </span>
        )}
      </p>
      <div className="owntarget__fields">
        <Field
          label={target.amount}
          inputMode="numeric"
          value={said}
          onChange={(event) => setSaid(event.target.value)}
        />
        <Choose
          label={target.kind}
          value={kind}
          onChange={(event) => {
            if (isTarget(event.target.value)) setKind(event.target.value)
          }}
        >
          {OWN_TARGETS.map((one) => (
            <option key={one} value={one}>
              {target.kinds[one]}
            </option>
          ))}
        </Choose>
      </div>
    </section>
  )
}

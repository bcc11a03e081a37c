/** Beginning the next term with the same people: its name and days, and what becomes of this one's groups. */
import { useState } from 'react'
import { nextTerm } from '../../../shared/scheme/nextTerm.ts'
import { dayAfter } from '../../../shared/scheme/rota/dates.ts'
import { Button } from '../../design/parts/Button.tsx'
import { Disclosure } from '../../design/parts/Disclosure.tsx'
import { Field } from '../../design/parts/Field.tsx'
import { scheme as plan } from '../../text/scheme.ts'
import { schemeTerm } from '../../text/schemeTerm.ts'
import { usePlan } from '../plan/context.tsx'

const text = () => schemeTerm.next

/** A term is proposed this long. */
const DAYS = 84

export function NextTerm() {
  const { scheme, change } = usePlan()
  const { term } = scheme
  const [name, setName] = useState('')
  const [first, setFirst] = useState(dayAfter(term.last))
  const [last, setLast] = useState(dayAfter(term.last, DAYS))
  const good = first > term.first && first <= last
  const begin = () =>
    change(schemeTerm.did.next, (now) =>
      nextTerm(now, { name: name.trim() === '' ? now.term.name : name.trim(), first, last }),
    )
  return (
    <Disclosure summary={text().heading}>
      <div className="planform">
        <p className="small">{text().say}</p>
        <Field
          label={schemeTerm.name}
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <div className="planform__two">
          <Field
            label={schemeTerm.first}
            type="date"
            value={first}
            problem={good ? null : plan.begin.needDates}
            onChange={(event) => setFirst(event.target.value)}
          />
          <Field
            label={schemeTerm.last}
            type="date"
            value={last}
            onChange={(event) => setLast(event.target.value)}
          />
        </div>
        <Button disabled={!good} onClick={begin}>
          {text().button}
        </Button>
      </div>
    </Disclosure>
  )
}

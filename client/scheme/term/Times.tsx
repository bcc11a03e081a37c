/** The times at which groups may meet. */
import { X } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { DAYS, type Day } from '../../../shared/scheme/week.ts'
import { Button } from '../../design/parts/Button.tsx'
import { Choose, Field } from '../../design/parts/Field.tsx'
import { Sheet } from '../../design/parts/Sheet.tsx'
import { days } from '../../text/schemeDays.ts'
import { schemeTerm, timeInWords } from '../../text/schemeTerm.ts'
import { useTerm } from './useTerm.ts'

const text = () => schemeTerm.times
const did = () => schemeTerm.did

export function Times() {
  const { term, put } = useTerm()
  const [day, setDay] = useState<Day>('mon')
  const [at, setAt] = useState('13:00')
  const { times } = term
  const added = (event: FormEvent) => {
    event.preventDefault()
    const time = { day, at }
    if (!/^\d\d:\d\d$/.test(at) || times.some((one) => one.day === day && one.at === at)) return
    const next = [...times, time].toSorted(
      (one, other) =>
        DAYS.indexOf(one.day) - DAYS.indexOf(other.day) || (one.at < other.at ? -1 : 1),
    )
    put(did().time(timeInWords(time)), { times: next })
  }
  return (
    <Sheet className="plansheet planform">
      <h2>{text().heading}</h2>
      {times.length === 0 && <p className="small q">{text().none}</p>}
      <ul className="termlist">
        {times.map((time) => (
          <li key={`${time.day} ${time.at}`}>
            <span>{timeInWords(time)}</span>
            <Button
              size="small"
              kind="quiet"
              icon={X}
              aria-label={text().remove(timeInWords(time))}
              onClick={() =>
                put(did().time(timeInWords(time)), { times: times.filter((one) => one !== time) })
              }
            >
              {text().away}
            </Button>
          </li>
        ))}
      </ul>
      <form className="planform" noValidate onSubmit={added}>
        <div className="planform__two">
          <Choose
            label={text().day}
            value={day}
            onChange={(event) => setDay(event.target.value as Day)}
          >
            {DAYS.map((one) => (
              <option key={one} value={one}>
                {days[one]}
              </option>
            ))}
          </Choose>
          <Field
            label={text().at}
            type="time"
            value={at}
            onChange={(event) => setAt(event.target.value)}
          />
        </div>
        <Button type="submit">{text().add}</Button>
      </form>
    </Sheet>
  )
}

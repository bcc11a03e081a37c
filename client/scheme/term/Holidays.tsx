/** Days without groups: public holidays laid in for a country, and any other days by hand. */
import { X } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { Holiday } from '../../../shared/scheme/document.ts'
import { Button } from '../../design/parts/Button.tsx'
import { Choose, Field, Problem } from '../../design/parts/Field.tsx'
import { Sheet } from '../../design/parts/Sheet.tsx'
import { sayMissing } from '../../later/missing.ts'
import { schemeTerm } from '../../text/schemeTerm.ts'
import { shortDate } from '../parts/shortDate.ts'
import { usePlan } from '../plan/context.tsx'
import { askCountries } from './askHolidays.ts'
import type { Country } from './holidayTables.ts'
import { PublicHolidays } from './PublicHolidays.tsx'
import { useTerm } from './useTerm.ts'

const text = () => schemeTerm.holidays
const did = () => schemeTerm.did

const sorted = (holidays: readonly Holiday[]): Holiday[] =>
  holidays.toSorted((one, other) => (one.first < other.first ? -1 : 1))

export function Holidays() {
  const { scheme } = usePlan()
  const { term, put } = useTerm()
  const { holidays } = term
  const [countries, setCountries] = useState<readonly Country[] | null>(null)
  const [fetching, setFetching] = useState(false)
  const [missing, setMissing] = useState<string | null>(null)
  const siteOf = (id: string | null): string =>
    id === null ? text().everywhere : (scheme.sites.find((site) => site.id === id)?.name ?? '')
  const fetchCalendar = () => {
    setFetching(true)
    setMissing(null)
    askCountries()
      .then(setCountries, (error) => setMissing(sayMissing(error, text().missing)))
      .finally(() => setFetching(false))
  }
  return (
    <Sheet className="plansheet planform">
      <h2>{text().heading}</h2>
      {holidays.length === 0 && <p className="small q">{text().none}</p>}
      <ul className="termlist">
        {holidays.map((one) => (
          <li key={`${one.first} ${one.name} ${one.site}`}>
            <span>
              <b>{one.name}</b>
              <span className="small q">
                {`${text().on(shortDate(one.first), shortDate(one.last))}, ${siteOf(one.site)}`}
              </span>
            </span>
            <Button
              size="small"
              kind="quiet"
              icon={X}
              aria-label={text().remove(one.name)}
              onClick={() =>
                put(did().holiday(one.name), {
                  holidays: holidays.filter((other) => other !== one),
                })
              }
            >
              {text().away}
            </Button>
          </li>
        ))}
      </ul>
      {countries ? (
        <PublicHolidays
          countries={countries}
          onLaid={(found) =>
            put(did().holidays, {
              holidays: sorted([
                ...holidays,
                ...found.filter(
                  (one) =>
                    !holidays.some((had) => had.first === one.first && had.name === one.name),
                ),
              ]).slice(0, 400),
            })
          }
        />
      ) : (
        <div>
          <Button aria-disabled={fetching} onClick={fetchCalendar}>
            {fetching ? text().fetching : text().country}
          </Button>
          <div role="alert">{missing && <Problem>{missing}</Problem>}</div>
        </div>
      )}
      <ByHand
        onAdd={(one) => put(did().holiday(one.name), { holidays: sorted([...holidays, one]) })}
      />
    </Sheet>
  )
}

function ByHand({ onAdd }: { readonly onAdd: (holiday: Holiday) => void }) {
  const { sites } = usePlan().scheme
  const [name, setName] = useState('')
  const [first, setFirst] = useState('')
  const [last, setLast] = useState('')
  const [site, setSite] = useState('')
  const [asked, setAsked] = useState(false)
  const added = (event: FormEvent) => {
    event.preventDefault()
    const until = last === '' ? first : last
    const whole = name.trim() !== '' && first !== '' && first <= until
    setAsked(!whole)
    if (!whole) return
    onAdd({ name: name.trim(), first, last: until, site: site === '' ? null : site })
    setName('')
    setFirst('')
    setLast('')
  }
  return (
    <form className="planform" noValidate onSubmit={added}>
      <div className="planform__two">
        <Field
          label={text().name}
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Field
          label={text().first}
          type="date"
          value={first}
          onChange={(event) => setFirst(event.target.value)}
        />
        <Field
          label={text().last}
          type="date"
          value={last}
          onChange={(event) => setLast(event.target.value)}
        />
        <Choose label={text().site} value={site} onChange={(event) => setSite(event.target.value)}>
          <option value="">{text().everywhere}</option>
          {sites.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </Choose>
      </div>
      <div role="alert">{asked && <Problem>{text().need}</Problem>}</div>
      <Button type="submit">{text().add}</Button>
    </form>
  )
}

/** Public holidays of a country, laid into the term's calendar to be changed by hand. */
import { useState } from 'react'
import type { Holiday } from '../../../shared/scheme/document.ts'
import { Button } from '../../design/parts/Button.tsx'
import { Choose } from '../../design/parts/Field.tsx'
import { sayMissing } from '../../later/missing.ts'
import { schemeTerm } from '../../text/schemeTerm.ts'
import { askHolidays } from './askHolidays.ts'
import type { Country } from './holidayTables.ts'
import { useTerm } from './useTerm.ts'

const text = () => schemeTerm.holidays

export function PublicHolidays({
  countries,
  onLaid,
}: {
  readonly countries: readonly Country[]
  readonly onLaid: (holidays: readonly Holiday[]) => void
}) {
  const { term } = useTerm()
  const [country, setCountry] = useState('GB')
  const [region, setRegion] = useState('')
  const [laid, setLaid] = useState('')
  const parts = countries.find(({ code }) => code === country)?.regions ?? []
  return (
    <div className="planform">
      <div className="planform__two">
        <Choose
          label={text().country}
          value={country}
          onChange={(event) => {
            setCountry(event.target.value)
            setRegion('')
          }}
        >
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Choose>
        {parts.length > 0 && (
          <Choose
            label={text().region}
            value={region}
            onChange={(event) => setRegion(event.target.value)}
          >
            <option value="">{text().wholeCountry}</option>
            {parts.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </Choose>
        )}
      </div>
      <Button
        onClick={() => {
          const { first, last } = term
          askHolidays({ country, region, first, last }).then(
            (found) => {
              setLaid(text().laid(found.length))
              onLaid(found)
            },
            (error) => setLaid(sayMissing(error, text().missing)),
          )
        }}
      >
        {text().fetch}
      </Button>
      <p className="small" role="status">
        {laid}
      </p>
    </div>
  )
}

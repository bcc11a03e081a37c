/** First and last day, rhythm, length, zone, and the days on which posts change. */
import { useState } from 'react'
import type { Term } from '../../../shared/scheme/document.ts'
import { Choose, Field, TextField } from '../../design/parts/Field.tsx'
import { Segmented } from '../../design/parts/Segmented.tsx'
import { Sheet } from '../../design/parts/Sheet.tsx'
import { zonesWith } from '../../device/zone.ts'
import { schemeTerm as text } from '../../text/schemeTerm.ts'
import { when } from '../../text/when.ts'
import { whole } from '../people/TraineeFields.tsx'
import { useTerm } from './useTerm.ts'

const EVERY = ['week', 'fortnight', 'month'] as const

const isDay = (said: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(said) && !Number.isNaN(Date.parse(said))

/** Minutes of a group are kept within what an agenda can be. */
const minutesOf = (said: string): number => Math.max(30, whole(said, 180))

export function CalendarForm() {
  const { term, put } = useTerm()
  const did = () => text.did
  const days = (part: Pick<Term, 'first'> | Pick<Term, 'last'>) => {
    const next = { ...term, ...part }
    if (next.first !== '' && next.last !== '' && next.first <= next.last) put(did().term, part)
  }
  return (
    <Sheet className="plansheet planform">
      <h2>{text.calendar}</h2>
      <div className="planform__two">
        <Field
          label={text.name}
          maxLength={80}
          defaultValue={term.name}
          key={`name ${term.name}`}
          onBlur={(event) => {
            const said = event.target.value.trim()
            if (said !== '' && said !== term.name) put(did().term, { name: said })
          }}
        />
        <Field
          label={text.first}
          type="date"
          value={term.first}
          max={term.last}
          onChange={(event) => days({ first: event.target.value })}
        />
        <Field
          label={text.last}
          type="date"
          value={term.last}
          min={term.first}
          onChange={(event) => days({ last: event.target.value })}
        />
      </div>
      <Segmented
        legend={text.every}
        value={term.every}
        options={EVERY.map((value) => ({ value, label: text.everies[value] }))}
        onChange={(every) => put(did().term, { every })}
      />
      <div className="planform__two">
        <Field
          label={text.minutes}
          type="number"
          min={30}
          max={180}
          defaultValue={term.minutes}
          key={`minutes ${term.minutes}`}
          onBlur={(event) => {
            const minutes = minutesOf(event.target.value)
            if (minutes !== term.minutes) put(did().term, { minutes })
          }}
        />
        <Choose
          label={text.zone}
          value={term.zone}
          onChange={(event) => put(did().term, { zone: event.target.value })}
        >
          {zonesWith(term.zone).map((zone) => (
            <option key={zone} value={zone}>
              {when.zone(zone)}
            </option>
          ))}
        </Choose>
      </div>
      <Rotations key={term.rotations.join()} />
    </Sheet>
  )
}

function Rotations() {
  const { term, put } = useTerm()
  const [said, setSaid] = useState(term.rotations.join('\n'))
  const lines = said.split(/[\s,;]+/).filter((line) => line !== '')
  const sound = lines.every(isDay) && lines.length <= 20
  return (
    <TextField
      label={text.rotations}
      hint={text.rotationsHint}
      rows={2}
      value={said}
      problem={sound ? null : text.badDates}
      onChange={(event) => setSaid(event.target.value)}
      onBlur={() => {
        if (sound && lines.join() !== term.rotations.join())
          put(text.did.term, { rotations: lines.toSorted() })
      }}
    />
  )
}

/** How many chairs: the usual numbers at a tap, any other by number. */
import { useState } from 'react'
import { Field } from '../../design/parts/Field.tsx'
import { Segmented } from '../../design/parts/Segmented.tsx'
import { start } from '../../text/start.ts'
import { placeId } from './places.ts'

const USUAL = ['6', '8', '9', '10', '12'] as const
type Choice = (typeof USUAL)[number] | 'other'

export function ChairsField({
  value,
  problem,
  onChange,
}: {
  readonly value: string
  readonly problem: string | null
  readonly onChange: (chairs: string) => void
}) {
  const [other, setOther] = useState(false)
  const choice: Choice = other ? 'other' : (USUAL.find((each) => each === value) ?? 'other')
  return (
    <div>
      <Segmented<Choice>
        legend={start.form.chairs}
        className="seg--chairs"
        value={choice}
        options={[
          ...USUAL.map((each) => ({ value: each, label: each })),
          { value: 'other' as const, label: start.form.otherChairs },
        ]}
        hint={start.form.chairsHint}
        onChange={(next) => {
          setOther(next === 'other')
          if (next !== 'other') onChange(next)
        }}
      />
      {choice === 'other' && (
        <div className="make__under">
          <Field
            id={placeId('chairs')}
            label={start.form.chairsNumber}
            type="number"
            inputMode="numeric"
            min={3}
            max={14}
            value={value}
            problem={problem}
            onChange={(event) => onChange(event.target.value)}
          />
        </div>
      )}
    </div>
  )
}

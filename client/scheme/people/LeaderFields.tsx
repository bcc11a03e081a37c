/** What only a leader has: how many groups, and accreditation. */
import type { Leader } from '../../../shared/scheme/document.ts'
import { Choose, Field } from '../../design/parts/Field.tsx'
import { schemePeople as text } from '../../text/schemePeople.ts'
import { whole } from './TraineeFields.tsx'

const form = () => text.form

export function LeaderFields({
  one,
  onChange,
}: {
  readonly one: Leader
  readonly onChange: (part: Partial<Leader>) => void
}) {
  const { accreditation } = one
  const isAccredited = accreditation.kind === 'accredited'
  const date = isAccredited ? accreditation.until : accreditation.next
  return (
    <div className="planform__two">
      <Field
        label={form().most}
        type="number"
        min={0}
        max={10}
        value={one.most}
        onChange={(event) => onChange({ most: whole(event.target.value, 10) })}
      />
      <Choose
        label={form().accreditation}
        value={accreditation.kind}
        onChange={(event) =>
          onChange({
            accreditation:
              event.target.value === 'accredited'
                ? { kind: 'accredited', until: null }
                : { kind: 'in-supervision', next: null },
          })
        }
      >
        <option value="accredited">{form().accredited}</option>
        <option value="in-supervision">{form().inSupervision}</option>
      </Choose>
      <Field
        label={isAccredited ? form().until : form().next}
        type="date"
        value={date ?? ''}
        onChange={(event) => {
          const said = event.target.value === '' ? null : event.target.value
          onChange({
            accreditation: isAccredited
              ? { kind: 'accredited', until: said }
              : { kind: 'in-supervision', next: said },
          })
        }}
      />
    </div>
  )
}

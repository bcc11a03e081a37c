/** What only a trainee has: grade, mail, wishes, and what was counted before. */
import type { Meeting, Trainee } from '../../../shared/scheme/document.ts'
import { Field } from '../../design/parts/Field.tsx'
import { Tick } from '../../design/parts/Tick.tsx'
import { schemePeople as text } from '../../text/schemePeople.ts'
import { timeInWords } from '../../text/schemeTerm.ts'

const form = () => text.form

const isSame = (one: Meeting, other: Meeting): boolean =>
  one.day === other.day && one.at === other.at

/** A number that was typed, within what a plan holds. */
export const whole = (typed: string, most: number): number =>
  Math.max(0, Math.min(most, Math.floor(Number(typed) || 0)))

export function TraineeFields({
  one,
  times,
  onChange,
}: {
  readonly one: Trainee
  readonly times: readonly Meeting[]
  readonly onChange: (part: Partial<Trainee>) => void
}) {
  const { earlier, wishes } = one
  return (
    <>
      <div className="planform__two">
        <Field
          label={form().grade}
          maxLength={40}
          value={one.grade}
          onChange={(event) => onChange({ grade: event.target.value })}
        />
        <Field
          label={form().earlier}
          type="number"
          min={0}
          max={500}
          value={earlier.groups}
          onChange={(event) =>
            onChange({ earlier: { ...earlier, groups: whole(event.target.value, 500) } })
          }
        />
        <Field
          label={form().earlierMinutes}
          type="number"
          min={0}
          max={60_000}
          value={earlier.minutes}
          onChange={(event) =>
            onChange({ earlier: { ...earlier, minutes: whole(event.target.value, 60_000) } })
          }
        />
      </div>
      <fieldset>
        <legend className="lab">{form().wishes}</legend>
        <p className="cap q">{times.length === 0 ? form().noTimes : form().wishesHint}</p>
        {times.map((time) => (
          <Tick
            key={`${time.day} ${time.at}`}
            label={timeInWords(time)}
            checked={wishes.some((wish) => isSame(wish, time))}
            onChange={(on) =>
              onChange({
                wishes: on ? [...wishes, time] : wishes.filter((wish) => !isSame(wish, time)),
              })
            }
          />
        ))}
      </fieldset>
    </>
  )
}

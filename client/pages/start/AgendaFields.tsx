/** The preset, and its minutes phase by phase. */

import type { Phase, PresetId } from '../../../shared/session/agenda.ts'
import { presetAgenda, totalMinutes, withSittingBack } from '../../../shared/session/presets.ts'
import { Button } from '../../design/parts/Button.tsx'
import { Disclosure } from '../../design/parts/Disclosure.tsx'
import { Problem } from '../../design/parts/Field.tsx'
import { Segmented } from '../../design/parts/Segmented.tsx'
import { SESSION_FIELD } from '../../design/parts/sessionWords.ts'
import { phaseName, preset } from '../../text/phases.ts'
import { start } from '../../text/start.ts'
import type { Problems } from './check.ts'
import {
  agendaOf,
  type Draft,
  minutesAreWrong,
  withMinutesTyped,
  withPreset,
  withSitsBack,
} from './draft.ts'
import { placeId } from './places.ts'

/** Lengths first, then other ways of working. */
const IN_ORDER: readonly PresetId[] = [
  'students',
  'sixty',
  'ninety',
  'two-cases',
  'no-push-back',
  'association',
  'prismatic',
]

interface AgendaFieldsProps {
  readonly draft: Draft
  readonly problems: Problems
  readonly onChange: (draft: Draft) => void
}

export function AgendaFields({ draft, problems, onChange }: AgendaFieldsProps) {
  const chosen = draft.agenda.preset
  const agenda = agendaOf(draft)
  return (
    <div>
      <Segmented
        legend={start.form.preset}
        className="seg--presets"
        value={chosen}
        options={IN_ORDER.map((id) => ({
          value: id,
          label: preset[id].short,
          ...(preset[id].note && { note: preset[id].note }),
        }))}
        hint={preset[chosen].about}
        onChange={(id) => onChange(withPreset(draft, id))}
      />
      <Disclosure
        summary={start.form.minutes}
        {...(agenda && { note: start.form.minutesNote(totalMinutes(agenda)) })}
      >
        <Minutes draft={draft} problems={problems} onChange={onChange} />
      </Disclosure>
      {problems.minutes && <Problem id="make-minutes-problem">{problems.minutes}</Problem>}
    </div>
  )
}

const nameOf = (phase: Phase, cases: number): string =>
  cases > 1 && phase.case
    ? start.form.ofCase(phaseName[phase.kind], phase.case)
    : phaseName[phase.kind]

function Minutes({ draft, problems, onChange }: AgendaFieldsProps) {
  const { phases, preset: id, sitsBack } = draft.agenda
  const cases = phases.some((phase) => phase.case === 2) ? 2 : 1
  const asPreset = () => onChange(withSitsBack(withPreset(draft, id), sitsBack))
  const untouched = withSittingBack(presetAgenda(id), sitsBack).phases.every(
    (phase, at) => String(phase.minutes) === draft.minutes[at],
  )
  // Where the cursor goes when the form is sent back: the first that is wrong, or the first of all.
  const toFocus = Math.max(0, draft.minutes.findIndex(minutesAreWrong))
  return (
    <>
      <ol className="minutes">
        {phases.map((phase, at) => {
          const name = nameOf(phase, cases)
          return (
            <li key={`${phase.kind} ${phase.case ?? 0}`}>
              <span aria-hidden="true">{name}</span>
              <input
                {...SESSION_FIELD}
                className="field"
                id={at === toFocus ? placeId('minutes') : undefined}
                type="number"
                inputMode="numeric"
                min={0}
                max={180}
                aria-label={start.form.minutesOf(name)}
                aria-invalid={
                  problems.minutes && minutesAreWrong(draft.minutes[at] ?? '') ? true : undefined
                }
                aria-describedby={problems.minutes ? 'make-minutes-problem' : undefined}
                value={draft.minutes[at] ?? ''}
                onChange={(event) => onChange(withMinutesTyped(draft, at, event.target.value))}
              />
              <span className="cap q" aria-hidden="true">
                {start.form.minutesUnit}
              </span>
            </li>
          )
        })}
      </ol>
      <p className="hint cap q">{start.form.minutesHint}</p>
      {!untouched && (
        <Button kind="quiet" size="small" className="minutes__back" onClick={asPreset}>
          {start.form.minutesBack}
        </Button>
      )}
    </>
  )
}

/** The creator's own words: ground rules, leaders' names for receipts, names of the lanes. */

import { LABEL_LENGTH, LANE_LENGTH } from '../../../shared/wordBounds.ts'
import { Disclosure } from '../../design/parts/Disclosure.tsx'
import { Field, Problem, TextField } from '../../design/parts/Field.tsx'
import { SESSION_FIELD } from '../../design/parts/sessionWords.ts'
import { start } from '../../text/start.ts'
import type { Problems } from './check.ts'
import type { Draft } from './draft.ts'
import { placeId } from './places.ts'

export function WordFields({
  draft,
  problems,
  onChange,
}: {
  readonly draft: Draft
  readonly problems: Problems
  readonly onChange: (part: Partial<Draft>) => void
}) {
  return (
    <Disclosure summary={start.form.words} note={start.form.wordsNote}>
      <div className="make__words">
        <TextField
          id={placeId('rules')}
          label={start.form.rules}
          hint={start.form.rulesHint}
          rows={9}
          value={draft.rules}
          problem={problems.rules ?? null}
          onChange={(event) => onChange({ rules: event.target.value })}
        />
        <Field
          id={placeId('leader')}
          label={start.form.leader}
          maxLength={LABEL_LENGTH}
          autoComplete="off"
          value={draft.leader}
          problem={problems.leader ?? null}
          onChange={(event) => onChange({ leader: event.target.value })}
        />
        <Field
          id={placeId('coLeader')}
          label={start.form.coLeader}
          hint={start.form.leadersHint}
          maxLength={LABEL_LENGTH}
          autoComplete="off"
          value={draft.coLeader}
          problem={problems.coLeader ?? null}
          onChange={(event) => onChange({ coLeader: event.target.value })}
        />
        <fieldset>
          <legend className="lab">{start.form.lanes}</legend>
          <div className="make__lanes">
            {draft.lanes.map((lane, at) => (
              <input
                {...SESSION_FIELD}
                key={at}
                id={at === 0 ? placeId('lanes') : undefined}
                className="field"
                aria-label={start.form.lane(at + 1)}
                aria-invalid={problems.lanes ? true : undefined}
                maxLength={LANE_LENGTH}
                value={lane}
                onChange={(event) =>
                  onChange({
                    lanes: draft.lanes.map((each, i) => (i === at ? event.target.value : each)),
                  })
                }
              />
            ))}
          </div>
          <p className="hint cap q">{start.form.lanesHint}</p>
          {problems.lanes && <Problem>{problems.lanes}</Problem>}
        </fieldset>
      </div>
    </Disclosure>
  )
}

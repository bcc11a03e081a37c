/** "Make a room": one form, native inputs, nothing sent until it is whole. */
import '../../design/parts/sheet.css'
import { LABEL_LENGTH } from '../../../shared/wordBounds.ts'
import { Button } from '../../design/parts/Button.tsx'
import { Field } from '../../design/parts/Field.tsx'
import { Segmented } from '../../design/parts/Segmented.tsx'
import { Tick } from '../../design/parts/Tick.tsx'
import { start } from '../../text/start.ts'
import { AgendaFields } from './AgendaFields.tsx'
import { ChairsField } from './ChairsField.tsx'
import { type Draft, withBeginsClosed, withBoard, withSitsBack } from './draft.ts'
import { placeId } from './places.ts'
import { type MakingProps, useMaking } from './useMaking.ts'
import { WhenFields } from './WhenFields.tsx'
import { WordFields } from './WordFields.tsx'

interface PartProps {
  readonly draft: Draft
  readonly onChange: (draft: Draft) => void
}

/** What the session may have, and how it begins. */
function Ticks({ draft, onChange }: PartProps) {
  return (
    <div className="make__ticks">
      <Tick
        label={start.form.sitsBack}
        checked={draft.agenda.sitsBack}
        onChange={(on) => onChange(withSitsBack(draft, on))}
      />
      <Tick
        label={start.form.beginsClosed}
        note={start.form.beginsClosedNote}
        checked={draft.agenda.beginsClosed === true}
        onChange={(on) => onChange(withBeginsClosed(draft, on))}
      />
      <Tick
        label={start.form.board}
        note={start.form.boardNote}
        checked={draft.agenda.board}
        onChange={(on) => onChange(withBoard(draft, on))}
      />
      <Tick
        label={start.form.strip}
        note={start.form.stripNote}
        checked={draft.strip}
        onChange={(strip) => onChange({ ...draft, strip })}
      />
    </div>
  )
}

/** One link for all, or one each. */
function Members({ draft, onChange }: PartProps) {
  return (
    <Segmented
      legend={start.form.members}
      value={draft.members}
      options={[
        { value: 'shared', label: start.form.membersShared },
        { value: 'personal', label: start.form.membersPersonal },
      ]}
      hint={
        draft.members === 'shared'
          ? start.form.membersSharedHint
          : start.form.membersPersonalHint(Math.max(1, (Number(draft.chairs) || 3) - 2))
      }
      onChange={(members) => onChange({ ...draft, members })}
    />
  )
}

export function MakeRoomForm(props: MakingProps) {
  const { draft, problems, refusal, asked, making, change, make, send } = useMaking(props)
  const set = (part: Partial<Draft>) => change({ ...draft, ...part })
  const wrong = Object.values(problems).length
  return (
    <form className="sheet make" noValidate onSubmit={send} aria-labelledby="make-heading">
      <h2 id="make-heading">{start.form.heading}</h2>
      <Field
        id={placeId('label')}
        label={start.form.label}
        value={draft.label}
        maxLength={LABEL_LENGTH}
        autoComplete="off"
        problem={problems.label ?? null}
        onChange={(event) => set({ label: event.target.value })}
      />
      <WhenFields draft={draft} problems={problems} onChange={change} />
      <AgendaFields draft={draft} problems={problems} onChange={change} />
      <ChairsField
        value={draft.chairs}
        problem={problems.chairs ?? null}
        onChange={(chairs) => set({ chairs })}
      />
      <Ticks draft={draft} onChange={change} />
      <Members draft={draft} onChange={change} />
      <WordFields draft={draft} problems={problems} onChange={set} />
      {asked?.state === 'asks-passphrase' && (
        <Field
          id={placeId('passphrase')}
          type="password"
          autoComplete="off"
          label={start.form.passphrase}
          hint={start.form.passphraseHint}
          value={draft.passphrase}
          maxLength={200}
          problem={problems.passphrase ?? null}
          onChange={(event) => set({ passphrase: event.target.value })}
        />
      )}
      {asked?.state === 'asks-sign-in' && (
        <asked.Part sentence={asked.sentence} onPass={(pass) => void make(pass)} />
      )}
      <div className="make__end">
        <div role="alert">
          {wrong > 0 && <p className="problem small">{start.problem.summary(wrong)}</p>}
          {refusal && <p className="problem small">{refusal}</p>}
        </div>
        <Button type="submit" kind="primary" size="tall" wide aria-busy={making}>
          {making ? start.form.making : start.form.make}
        </Button>
        <p className="cap q">{start.form.after}</p>
      </div>
    </form>
  )
}

/** "Make a room": one form, native inputs, nothing sent until it is whole. */
import '../../design/parts/sheet.css'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { LABEL_LENGTH } from '../../../shared/wordBounds.ts'
import { Button } from '../../design/parts/Button.tsx'
import { Field } from '../../design/parts/Field.tsx'
import { Segmented } from '../../design/parts/Segmented.tsx'
import { Tick } from '../../design/parts/Tick.tsx'
import { serverClock } from '../../device/serverClock.ts'
import { useServerTime } from '../../device/useServerTime.ts'
import { deviceZone } from '../../device/zone.ts'
import { start } from '../../text/en/start.ts'
import { AgendaFields } from './AgendaFields.tsx'
import { ChairsField } from './ChairsField.tsx'
import { check, type Problems } from './check.ts'
import {
  type Draft,
  newDraft,
  tomorrow,
  withBeginsClosed,
  withBoard,
  withCalendar,
  withSitsBack,
} from './draft.ts'
import { makeLater } from './later.ts'
import type { Made } from './making.ts'
import type { NewRoom } from './newRoom.ts'
import { PLACES, placeId } from './places.ts'
import { WhenFields } from './WhenFields.tsx'
import { WordFields } from './WordFields.tsx'

const text = start.form

/** Puts the cursor where something is to be put right, unfolding what hides it. */
function goTo(problems: Problems): void {
  const place = PLACES.find((each) => problems[each] !== undefined)
  const element = place && document.getElementById(placeId(place))
  if (!element) return
  const folded = element.closest('details')
  if (folded) folded.open = true
  element.focus()
}

interface PartProps {
  readonly draft: Draft
  readonly onChange: (draft: Draft) => void
}

/** What the session may have, and how it begins. */
function Ticks({ draft, onChange }: PartProps) {
  return (
    <div className="make__ticks">
      <Tick
        label={text.sitsBack}
        checked={draft.agenda.sitsBack}
        onChange={(on) => onChange(withSitsBack(draft, on))}
      />
      <Tick
        label={text.beginsClosed}
        note={text.beginsClosedNote}
        checked={draft.agenda.beginsClosed === true}
        onChange={(on) => onChange(withBeginsClosed(draft, on))}
      />
      <Tick
        label={text.board}
        note={text.boardNote}
        checked={draft.agenda.board}
        onChange={(on) => onChange(withBoard(draft, on))}
      />
      <Tick
        label={text.strip}
        note={text.stripNote}
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
      legend={text.members}
      value={draft.members}
      options={[
        { value: 'shared', label: text.membersShared },
        { value: 'personal', label: text.membersPersonal },
      ]}
      hint={
        draft.members === 'shared'
          ? text.membersSharedHint
          : text.membersPersonalHint(Math.max(1, (Number(draft.chairs) || 3) - 2))
      }
      onChange={(members) => onChange({ ...draft, members })}
    />
  )
}

export function MakeRoomForm({
  onMade,
  fetchNext,
}: {
  readonly onMade: (room: NewRoom) => void
  /** Fetches the page that comes after this one. */
  readonly fetchNext: () => Promise<void>
}) {
  const [draft, setDraft] = useState<Draft>(() => newDraft(serverClock.now(), deviceZone().zone))
  const [problems, setProblems] = useState<Problems>({})
  const [refusal, setRefusal] = useState<string | null>(null)
  const [asksPassphrase, setAsksPassphrase] = useState(false)
  const [making, setMaking] = useState(false)
  const [asksAccount, setAsksAccount] = useState<Extract<Made, { state: 'asks-sign-in' }> | null>(
    null,
  )
  const tried = useRef(false)
  const suggested = useRef(draft.day)
  // A day that nobody has chosen yet is the server's, not the device's.
  useServerTime((now) => {
    const day = tomorrow(now, draft.zone)
    if (draft.day === suggested.current) setDraft(withCalendar(draft, { day }))
    suggested.current = day
  })

  // Once the form has been sent back, each change is checked at once: a sentence leaves when it is heeded.
  const change = (next: Draft) => {
    setDraft(next)
    setRefusal(null)
    if (!tried.current) return
    const checked = check(next, serverClock.now())
    setProblems(checked.ok ? {} : checked.problems)
  }
  const set = (part: Partial<Draft>) => change({ ...draft, ...part })

  useEffect(() => {
    if (asksPassphrase) document.getElementById(placeId('passphrase'))?.focus()
  }, [asksPassphrase])

  const make = async (pass?: string) => {
    if (making) return
    tried.current = true
    const checked = check(draft, serverClock.now())
    setProblems(checked.ok ? {} : checked.problems)
    setRefusal(null)
    if (!checked.ok) {
      goTo(checked.problems)
      return
    }
    setMaking(true)
    const outcome = await makeLater({ ...checked.plan, ...(pass && { pass }) }, fetchNext)
    setMaking(false)
    setAsksAccount(outcome.state === 'asks-sign-in' ? outcome : null)
    if (outcome.state === 'made') {
      onMade({ plan: outcome.plan, links: outcome.links, trial: outcome.trial })
    } else if (outcome.state === 'asks-passphrase') {
      setAsksPassphrase(true)
      setProblems({ passphrase: outcome.sentence })
      goTo({ passphrase: outcome.sentence })
    } else if (outcome.state === 'refused') {
      setRefusal(outcome.sentence)
    }
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    void make()
  }

  const wrong = Object.values(problems).length
  return (
    <form className="sheet make" noValidate onSubmit={send} aria-labelledby="make-heading">
      <h2 id="make-heading">{text.heading}</h2>
      <Field
        id={placeId('label')}
        label={text.label}
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
      {asksPassphrase && (
        <Field
          id={placeId('passphrase')}
          type="password"
          autoComplete="off"
          label={text.passphrase}
          hint={text.passphraseHint}
          value={draft.passphrase}
          maxLength={200}
          problem={problems.passphrase ?? null}
          onChange={(event) => set({ passphrase: event.target.value })}
        />
      )}
      {asksAccount && (
        <asksAccount.Part sentence={asksAccount.sentence} onPass={(pass) => void make(pass)} />
      )}
      <div className="make__end">
        <div role="alert">
          {wrong > 0 && <p className="problem small">{start.problem.summary(wrong)}</p>}
          {refusal && <p className="problem small">{refusal}</p>}
        </div>
        <Button type="submit" kind="primary" size="tall" wide aria-busy={making}>
          {making ? text.making : text.make}
        </Button>
        <p className="cap q">{text.after}</p>
      </div>
    </form>
  )
}

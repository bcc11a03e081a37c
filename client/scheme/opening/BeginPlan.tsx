/** A new plan: its name and its term. Everything else has the field's usual frame and is changed later. */
import { type FormEvent, useState } from 'react'
import { newScheme } from '../../../shared/scheme/document.ts'
import { isZone } from '../../../shared/zone.ts'
import { Button } from '../../design/parts/Button.tsx'
import { Field, Problem } from '../../design/parts/Field.tsx'
import { deviceZone } from '../../device/zone.ts'
import { scheme as text } from '../../text/scheme.ts'
import { fileNameOf } from '../file/planFile.ts'
import type { PlanStep } from '../plan/plan.ts'

const begin = () => text.begin

export function BeginPlan({
  onPlan,
  onBack,
}: {
  readonly onPlan: (step: PlanStep) => void
  readonly onBack: () => void
}) {
  const [name, setName] = useState('')
  const [first, setFirst] = useState('')
  const [last, setLast] = useState('')
  const [asked, setAsked] = useState(false)
  const called = name.trim()
  const dated = first !== '' && last !== '' && first <= last
  const submitted = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (called === '' || !dated) return
    const { zone } = deviceZone()
    const scheme = newScheme(called, { first, last, zone: isZone(zone) ? zone : 'UTC' })
    const file = { name: fileNameOf(called), handle: null, passphrase: null }
    onPlan({ kind: 'begun', scheme, file })
  }
  return (
    <form className="opening__choose" noValidate onSubmit={submitted}>
      <h2>{begin().heading}</h2>
      <Field
        label={begin().name}
        autoFocus
        maxLength={120}
        value={name}
        problem={asked && called === '' ? begin().needName : null}
        onChange={(event) => setName(event.target.value)}
      />
      <div className="opening__days">
        <Field
          label={begin().first}
          type="date"
          value={first}
          onChange={(event) => setFirst(event.target.value)}
        />
        <Field
          label={begin().last}
          type="date"
          value={last}
          onChange={(event) => setLast(event.target.value)}
        />
      </div>
      <div role="alert">{asked && !dated && <Problem>{begin().needDates}</Problem>}</div>
      <div className="row row--wrap">
        <Button type="submit" kind="primary" size="tall">
          {begin().button}
        </Button>
        <Button kind="quiet" onClick={onBack}>
          {begin().back}
        </Button>
      </div>
    </form>
  )
}

/** Pairs who must not sit together, with the reason. Names are found as they are typed. */
import { type FormEvent, useId, useMemo, useState } from 'react'
import type { ApartPair, Id } from '../../../shared/scheme/document.ts'
import { withoutPair, withPair } from '../../../shared/scheme/people.ts'
import { Button } from '../../design/parts/Button.tsx'
import { Choose, Field, Problem } from '../../design/parts/Field.tsx'
import { Sheet } from '../../design/parts/Sheet.tsx'
import { schemePeople as words } from '../../text/schemePeople.ts'
import { usePlan } from '../plan/context.tsx'

const text = () => words.apart
const did = () => words.did
const REASONS = ['supervisor', 'colleague', 'relative', 'other'] as const
const SHOWN = 30

export function Apart() {
  const { scheme, change } = usePlan()
  const { trainees, leaders, apart } = scheme
  const [most, setMost] = useState(SHOWN)
  const names = useMemo(
    () => new Map([...trainees, ...leaders].map(({ id, name }) => [id, name])),
    [trainees, leaders],
  )
  const nameOf = (id: Id): string => names.get(id) ?? ''
  return (
    <Sheet className="plansheet" aria-labelledby="apart-heading">
      <div className="plansheet__head">
        <h2 id="apart-heading">{text().heading}</h2>
      </div>
      {apart.length === 0 && <p className="small q">{text().none}</p>}
      <ul className="apartlist">
        {apart.slice(0, most).map((pair) => (
          <li key={`${pair.one} ${pair.other}`}>
            <span>
              <b>{`${nameOf(pair.one)}, ${nameOf(pair.other)}`}</b>
              <span className="small q">{text().reasons[pair.why]}</span>
            </span>
            <Button
              size="small"
              kind="quiet"
              aria-label={text().removeWhom(nameOf(pair.one), nameOf(pair.other))}
              onClick={() =>
                change(did().together(nameOf(pair.one), nameOf(pair.other)), (now) =>
                  withoutPair(now, pair),
                )
              }
            >
              {text().remove}
            </Button>
          </li>
        ))}
      </ul>
      {apart.length > most && (
        <Button size="small" onClick={() => setMost(apart.length)}>
          {words.showMore}
        </Button>
      )}
      <PairForm
        people={[...names].map(([id, name]) => ({ id, name }))}
        onPair={(pair) =>
          change(did().apart(nameOf(pair.one), nameOf(pair.other)), (now) => withPair(now, pair))
        }
      />
    </Sheet>
  )
}

function PairForm({
  people,
  onPair,
}: {
  readonly people: readonly { readonly id: Id; readonly name: string }[]
  readonly onPair: (pair: ApartPair) => void
}) {
  const [one, setOne] = useState('')
  const [other, setOther] = useState('')
  const [why, setWhy] = useState<ApartPair['why']>('supervisor')
  const [asked, setAsked] = useState(false)
  const list = useId()
  const idOf = (name: string): Id | null =>
    people.find((person) => person.name === name.trim())?.id ?? null
  const submitted = (event: FormEvent) => {
    event.preventDefault()
    const first = idOf(one)
    const second = idOf(other)
    const whole = first !== null && second !== null && first !== second
    setAsked(!whole)
    if (!whole) return
    onPair({ one: first, other: second, why })
    setOne('')
    setOther('')
  }
  return (
    <form className="planform people__form" noValidate onSubmit={submitted}>
      <datalist id={list}>
        {people.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <div className="planform__two">
        <Field
          label={text().one}
          list={list}
          value={one}
          onChange={(event) => setOne(event.target.value)}
        />
        <Field
          label={text().other}
          list={list}
          value={other}
          onChange={(event) => setOther(event.target.value)}
        />
      </div>
      <Choose
        label={text().why}
        value={why}
        onChange={(event) => setWhy(event.target.value as ApartPair['why'])}
      >
        {REASONS.map((reason) => (
          <option key={reason} value={reason}>
            {text().reasons[reason]}
          </option>
        ))}
      </Choose>
      <div role="alert">{asked && <Problem>{text().unknown}</Problem>}</div>
      <Button type="submit">{text().add}</Button>
    </form>
  )
}

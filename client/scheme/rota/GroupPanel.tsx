/** What changes in a group from a day on: who comes, who goes, that it closes, a date more. */
import { useState } from 'react'
import type { Group, Id } from '../../../shared/scheme/document.ts'
import { ended, joined, leaves, waits, withExtra } from '../../../shared/scheme/rota/changes.ts'
import { laterOf } from '../../../shared/scheme/rota/dates.ts'
import { againstJoining } from '../../../shared/scheme/rota/places.ts'
import { endedOn } from '../../../shared/scheme/rotaChanges.ts'
import { standingPlan } from '../../../shared/scheme/standing.ts'
import { Button } from '../../design/parts/Button.tsx'
import { Choose, Field } from '../../design/parts/Field.tsx'
import { schemeGroups } from '../../text/schemeGroups.ts'
import { schemeRota } from '../../text/schemeRota.ts'
import { usePlan } from '../plan/context.tsx'
import { Panel } from './Panel.tsx'
import type { Rota } from './useRota.ts'

const text = () => schemeRota.group
const did = () => schemeRota.did

export function GroupPanel({
  group,
  trainee,
  rota,
  onDone,
}: {
  readonly group: Group
  readonly trainee: Id | null
  readonly rota: Rota
  readonly onDone: () => void
}) {
  const { scheme } = usePlan()
  const { first, last } = scheme.term
  const [from, setFrom] = useState(laterOf(rota.today, first))
  const good = first <= from && from <= last
  const over = endedOn(scheme, group.id) !== null
  return (
    <Panel heading={text().heading(group.name)} onClose={onDone}>
      {!over && (
        <>
          <Field
            label={text().from}
            type="date"
            value={from}
            problem={good ? null : text().badDay}
            onChange={(event) => setFrom(event.target.value)}
          />
          <Comes
            key={`${trainee}`}
            group={group}
            trainee={trainee}
            from={from}
            good={good}
            rota={rota}
          />
          <Goes group={group} from={from} good={good} rota={rota} />
          <Extra group={group} />
          <Ends group={group} from={from} good={good} />
        </>
      )}
    </Panel>
  )
}

interface Dated {
  readonly group: Group
  readonly from: string
  readonly good: boolean
}

function Comes({
  group,
  trainee,
  from,
  good,
  rota,
}: Dated & { readonly trainee: Id | null; readonly rota: Rota }) {
  const { scheme, change } = usePlan()
  const [who, setWho] = useState<Id>(trainee ?? '')
  const { person } = rota.names
  const home = new Map(
    scheme.groups.flatMap(({ name, trainees }) => trainees.map((id): [Id, string] => [id, name])),
  )
  const others = scheme.trainees.filter(
    ({ id, standing }) => standing === 'in' && !group.trainees.includes(id),
  )
  const order = [...others].sort(
    (one, other) => Number(home.has(one.id)) - Number(home.has(other.id)),
  )
  const against = who === '' ? [] : againstJoining(scheme, who, group.id)
  const standing = standingPlan(scheme)
  const names = {
    trainee: (at: number) => person(standing.trainees[at]?.id ?? ''),
    leader: (at: number) => person(standing.leaders[at]?.id ?? ''),
  }
  return (
    <div className="planform">
      <Choose label={text().comes} value={who} onChange={(event) => setWho(event.target.value)}>
        <option value="">{text().nobody}</option>
        {order.map(({ id }) => (
          <option key={id} value={id}>
            {home.has(id) ? text().sits(person(id), home.get(id) ?? '') : text().waits(person(id))}
          </option>
        ))}
      </Choose>
      <div role="status">
        {against.length > 0 && (
          <p className="small rota__warn">
            {text().against(against.map((one) => schemeGroups.obstacle(one, names)))}
          </p>
        )}
      </div>
      <Button
        disabled={who === '' || !good}
        onClick={() => {
          change(did().came(person(who), group.name), (now) => joined(now, who, group.id, from))
          setWho('')
        }}
      >
        {text().come}
      </Button>
    </div>
  )
}

function Goes({ group, from, good, rota }: Dated & { readonly rota: Rota }) {
  const { change } = usePlan()
  const [who, setWho] = useState<Id>('')
  const { person } = rota.names
  const go = (what: string, to: typeof waits) => {
    change(what, (now) => to(now, who, from))
    setWho('')
  }
  return (
    <div className="planform">
      <Choose label={text().goes} value={who} onChange={(event) => setWho(event.target.value)}>
        <option value="">{text().nobody}</option>
        {group.trainees.map((id) => (
          <option key={id} value={id}>
            {person(id)}
          </option>
        ))}
      </Choose>
      <div className="row row--wrap">
        <Button disabled={who === '' || !good} onClick={() => go(did().waits(person(who)), waits)}>
          {text().toList}
        </Button>
        <Button disabled={who === '' || !good} onClick={() => go(did().left(person(who)), leaves)}>
          {text().out}
        </Button>
      </div>
    </div>
  )
}

function Extra({ group }: { readonly group: Group }) {
  const { change } = usePlan()
  const [day, setDay] = useState('')
  const [time, setTime] = useState<string>(group.meets.at)
  return (
    <fieldset className="planform">
      <legend className="lab">{text().extra}</legend>
      <div className="planform__two">
        <Field
          label={text().day}
          type="date"
          value={day}
          onChange={(event) => setDay(event.target.value)}
        />
        <Field
          label={text().time}
          type="time"
          value={time}
          onChange={(event) => setTime(event.target.value)}
        />
      </div>
      <Button
        disabled={day === '' || time === ''}
        onClick={() => {
          change(did().extra(group.name), (now) =>
            withExtra(now, { group: group.id, date: day, at: time }),
          )
          setDay('')
        }}
      >
        {text().add}
      </Button>
      <p className="small q">{text().extraNote}</p>
    </fieldset>
  )
}

function Ends({ group, from, good }: Dated) {
  const { scheme, change } = usePlan()
  const [into, setInto] = useState<Id>('')
  const others = scheme.groups.filter(({ id }) => id !== group.id && endedOn(scheme, id) === null)
  return (
    <div className="planform">
      <Choose label={text().ends} value={into} onChange={(event) => setInto(event.target.value)}>
        <option value="">{text().waitingList}</option>
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {text().into(name)}
          </option>
        ))}
      </Choose>
      <Button
        disabled={!good}
        onClick={() =>
          change(did().ended(group.name), (now) =>
            ended(now, group.id, from, into === '' ? null : into),
          )
        }
      >
        {text().end}
      </Button>
    </div>
  )
}

/** A leader's absence: its days, which dates it touches, and what becomes of each group's. */
import { useMemo, useState } from 'react'
import type { Id, Scheme } from '../../../shared/scheme/document.ts'
import {
  withAbsence,
  withCover,
  withOff,
  withoutAbsence,
} from '../../../shared/scheme/rota/changes.ts'
import { datesWithout } from '../../../shared/scheme/rota/covering.ts'
import { dayAfter, rotaOf } from '../../../shared/scheme/rota/dates.ts'
import { Button } from '../../design/parts/Button.tsx'
import { Field } from '../../design/parts/Field.tsx'
import { schemeRota } from '../../text/schemeRota.ts'
import { dayAndMonth } from '../parts/dayNames.ts'
import { usePlan } from '../plan/context.tsx'
import { CoverChoice, type Instead } from './CoverChoice.tsx'
import { Panel } from './Panel.tsx'
import type { Rota } from './useRota.ts'

const text = () => schemeRota.away

export function AwayPanel({
  leader,
  from,
  rota,
  onDone,
}: {
  readonly leader: Id
  readonly from: string
  readonly rota: Rota
  readonly onDone: () => void
}) {
  const { scheme, change } = usePlan()
  const [first, setFirst] = useState(from)
  const [back, setBack] = useState(dayAfter(from))
  const [instead, setInstead] = useState<ReadonlyMap<Id, Instead>>(new Map())
  const name = rota.names.person(leader)
  const good = first < back
  const would = useMemo(
    () => (good ? withAbsence(scheme, { leader, first, back }) : scheme),
    [scheme, leader, first, back, good],
  )
  const touched = useMemo(() => {
    const rows = rotaOf(would)
    return rows
      .map((row) => ({
        row,
        dates: datesWithout(row, leader).filter(({ date }) => first <= date && date < back),
      }))
      .filter(({ dates }) => dates.length > 0)
  }, [would, leader, first, back])
  const absences = scheme.rota.absences.filter((one) => one.leader === leader)
  const choiceOf = (group: Id): Instead => instead.get(group) ?? { kind: 'open' }
  const put = () => {
    const after = (now: Scheme): Scheme =>
      touched.reduce(
        (so, { row, dates }) => {
          const chosen = choiceOf(row.group.id)
          if (chosen.kind === 'open') return so
          if (chosen.kind === 'off')
            return withOff(
              so,
              row.group.id,
              dates.map(({ date }) => date),
            )
          return chosen.dates.reduce(
            (each, date) =>
              withCover(each, { group: row.group.id, date, for: leader, by: chosen.by }),
            so,
          )
        },
        withAbsence(now, { leader, first, back }),
      )
    change(schemeRota.did.away(name), after)
    onDone()
  }
  const outlook = { ...rota, rows: useMemo(() => rotaOf(would), [would]) }
  return (
    <Panel heading={text().heading(name)} onClose={onDone}>
      {absences.map((one) => (
        <div key={`${one.first} ${one.back}`} className="row row--wrap">
          <span className="small">
            {text().there(dayAndMonth(one.first), dayAndMonth(one.back))}
          </span>
          <Button
            size="small"
            kind="quiet"
            onClick={() => change(schemeRota.did.there(name), (now) => withoutAbsence(now, one))}
          >
            {text().undo}
          </Button>
        </div>
      ))}
      <div className="planform__two">
        <Field
          label={text().first}
          type="date"
          value={first}
          onChange={(event) => setFirst(event.target.value)}
        />
        <Field
          label={text().back}
          type="date"
          value={back}
          problem={good ? null : text().badDays}
          onChange={(event) => setBack(event.target.value)}
        />
      </div>
      <div className="planform" role="status">
        {touched.length === 0 && <p className="small q">{text().none}</p>}
        {touched.map(({ row, dates }) => (
          <p key={row.group.id} className="small q">
            {text().dates(dates.length, row.group.name)}
          </p>
        ))}
      </div>
      {touched.map(({ row, dates }) => (
        <CoverChoice
          key={row.group.id}
          scheme={would}
          row={row}
          dates={dates}
          without={leader}
          rota={outlook}
          chosen={choiceOf(row.group.id)}
          onChoose={(one) => setInstead(new Map(instead).set(row.group.id, one))}
        />
      ))}
      <Button kind="primary" disabled={!good} onClick={put}>
        {text().button}
      </Button>
      <p className="small q">{text().note}</p>
    </Panel>
  )
}

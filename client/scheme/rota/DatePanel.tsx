/** One date of a group: who leads it, what is wrong with it, and what can be done about it. */
import { useState } from 'react'
import type { Id } from '../../../shared/scheme/document.ts'
import {
  withCover,
  withOff,
  withOn,
  withoutCover,
  withoutExtra,
} from '../../../shared/scheme/rota/changes.ts'
import { membersOn, type RotaDate, type RotaRow } from '../../../shared/scheme/rota/dates.ts'
import { Button } from '../../design/parts/Button.tsx'
import { schemeRota } from '../../text/schemeRota.ts'
import { dayInWords } from '../parts/dayNames.ts'
import { usePlan } from '../plan/context.tsx'
import { CoverChoice, type Instead } from './CoverChoice.tsx'
import { Panel } from './Panel.tsx'
import { SwapChoice } from './SwapChoice.tsx'
import type { Chosen, Rota } from './useRota.ts'

const text = () => schemeRota.date

export function DatePanel({
  row,
  on,
  rota,
  onChoose,
  onDone,
}: {
  readonly row: RotaRow
  readonly on: RotaDate
  readonly rota: Rota
  readonly onChoose: (chosen: Chosen) => void
  readonly onDone: () => void
}) {
  const { scheme, change } = usePlan()
  const [swapping, setSwapping] = useState<Id | null>(null)
  const { group } = row
  const { person } = rota.names
  const faults = rota.faults.filter((one) => one.group === group.id && one.date === on.date)
  const coverOf = (id: Id) => on.covers.find(({ by }) => by === id)
  const says = (id: Id): string => {
    const cover = coverOf(id)
    if (!cover) return text().leads(person(id))
    return cover.for === null
      ? text().beside(person(id))
      : text().standsIn(person(id), person(cover.for))
  }
  const swapper = scheme.leaders.find(({ id }) => id === swapping)
  return (
    <Panel heading={text().heading(group.name, dayInWords(on.date))} onClose={onDone}>
      <p className="small q">{text().at(on.at, membersOn(scheme, group, on.date).length)}</p>
      {faults.map(({ fault }) => (
        <p key={JSON.stringify(fault)} className="alertline">
          {text().heading(group.name, schemeRota.fault(fault, rota.names))}
        </p>
      ))}
      {on.off === null && (
        <>
          <ul className="rota__leads">
            {on.leaders.map((id) => {
              const cover = coverOf(id)
              return (
                <li key={id}>
                  <span>{says(id)}</span>
                  {cover ? (
                    <Button
                      size="small"
                      kind="quiet"
                      onClick={() =>
                        change(schemeRota.did.cover(person(id)), (now) => withoutCover(now, cover))
                      }
                    >
                      {text().notAny(person(id))}
                    </Button>
                  ) : (
                    <span className="row row--wrap">
                      <Button
                        size="small"
                        onClick={() => onChoose({ kind: 'leader', leader: id, from: on.date })}
                      >
                        {text().isAway(person(id))}
                      </Button>
                      <Button
                        size="small"
                        aria-expanded={swapping === id}
                        onClick={() => setSwapping(swapping === id ? null : id)}
                      >
                        {text().swap(person(id))}
                      </Button>
                    </span>
                  )}
                </li>
              )
            })}
          </ul>
          {swapper && (
            <SwapChoice
              key={swapper.id}
              wanted={{ row, date: on }}
              leader={swapper}
              rota={rota}
              onDone={() => setSwapping(null)}
            />
          )}
          {on.leaders.length < scheme.term.leadersEach && <Stands row={row} on={on} rota={rota} />}
        </>
      )}
      <RunsOrNot row={row} on={on} />
    </Panel>
  )
}

function RunsOrNot({ row: { group }, on }: { readonly row: RotaRow; readonly on: RotaDate }) {
  const { change } = usePlan()
  const { id, name } = group
  const { did } = schemeRota
  if (on.extra)
    return (
      <Button onClick={() => change(did.notExtra(name), (now) => withoutExtra(now, id, on))}>
        {text().remove}
      </Button>
    )
  return on.off === null ? (
    <Button onClick={() => change(did.off(name), (now) => withOff(now, id, [on.date]))}>
      {text().off}
    </Button>
  ) : (
    <Button onClick={() => change(did.on(name), (now) => withOn(now, id, on.date))}>
      {text().on}
    </Button>
  )
}

/** Somebody for a date that lacks one: for whoever is away and has nobody yet, or beside. */
function Stands({
  row,
  on,
  rota,
}: {
  readonly row: RotaRow
  readonly on: RotaDate
  readonly rota: Rota
}) {
  const { scheme, change } = usePlan()
  const [chosen, setChosen] = useState<Instead>({ kind: 'open' })
  const whom = on.away.find((id) => !on.covers.some((one) => one.for === id)) ?? null
  return (
    <>
      <CoverChoice
        scheme={scheme}
        row={row}
        dates={[on]}
        without={null}
        rota={rota}
        chosen={chosen}
        onChoose={setChosen}
      />
      <Button
        kind="primary"
        disabled={chosen.kind !== 'cover'}
        onClick={() => {
          if (chosen.kind !== 'cover') return
          change(schemeRota.did.cover(rota.names.person(chosen.by)), (now) =>
            withCover(now, { group: row.group.id, date: on.date, for: whom, by: chosen.by }),
          )
        }}
      >
        {text().put}
      </Button>
    </>
  )
}

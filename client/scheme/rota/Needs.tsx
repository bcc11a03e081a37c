/** What is missing in the rota, who waits, and who will not have enough dates. */
import { useMemo } from 'react'
import { dayAfter } from '../../../shared/scheme/rota/dates.ts'
import { type FoundFault, leadersDue } from '../../../shared/scheme/rota/faults.ts'
import { lacking, waitingFor } from '../../../shared/scheme/rota/places.ts'
import { Button } from '../../design/parts/Button.tsx'
import { Sheet } from '../../design/parts/Sheet.tsx'
import { schemeRota as text } from '../../text/schemeRota.ts'
import { dayAndMonth, dayInWords } from '../parts/dayNames.ts'
import { usePlan } from '../plan/context.tsx'
import type { Chosen, Rota } from './useRota.ts'

/** Dates in view. */
const SHOWN = 8
/** A leader's own dates are named this many days ahead. */
const AHEAD = 60

interface Seen {
  readonly rota: Rota
  readonly onChoose: (chosen: Chosen) => void
}

/** The faults of one date stand together. */
function byDate(faults: readonly FoundFault[]): readonly (readonly FoundFault[])[] {
  const dates = new Map<string, FoundFault[]>()
  for (const one of faults) {
    const key = `${one.date} ${one.group}`
    const there = dates.get(key)
    if (there) there.push(one)
    else dates.set(key, [one])
  }
  return [...dates].sort(([one], [other]) => one.localeCompare(other)).map(([, of]) => of)
}

export function Needs({ rota, onChoose }: Seen) {
  const { scheme } = usePlan()
  const { needs } = text
  const dates = useMemo(() => byDate(rota.faults), [rota.faults])
  const due = leadersDue(scheme, dayAfter(rota.today, AHEAD))
  return (
    <Sheet className="plansheet planform" aria-labelledby="needs-heading">
      <h2 id="needs-heading">{needs.heading}</h2>
      {dates.length === 0 && <p className="small q">{needs.none}</p>}
      <ul className="rotalist">
        {dates.slice(0, SHOWN).map((of) => {
          const [one] = of
          return (
            one && (
              <li key={`${one.date} ${one.group}`}>
                <button
                  type="button"
                  className="rotalist__open"
                  onClick={() => onChoose({ kind: 'date', group: one.group, date: one.date })}
                >
                  {needs.one(rota.names.group(one.group), dayInWords(one.date))}
                </button>
                <span className="small rota__warn">
                  {needs.said(of.map(({ fault }) => text.fault(fault, rota.names)))}
                </span>
              </li>
            )
          )
        })}
        {due.map(({ leader, kind, on }) => (
          <li key={leader}>
            <span className="small">{needs[kind](rota.names.person(leader), dayAndMonth(on))}</span>
          </li>
        ))}
      </ul>
      {dates.length > SHOWN && <p className="small q">{needs.more(dates.length - SHOWN)}</p>}
    </Sheet>
  )
}

export function WaitingList({ rota, onChoose }: Seen) {
  const { scheme } = usePlan()
  const { waiting } = text
  const all = useMemo(() => waitingFor(scheme), [scheme])
  return (
    <Sheet className="plansheet planform" aria-labelledby="waiting-heading">
      <h2 id="waiting-heading">{waiting.heading}</h2>
      {all.length === 0 && <p className="small q">{waiting.none}</p>}
      <ul className="rotalist">
        {all.map(({ trainee, since, places }) => {
          const [first] = places
          const name = rota.names.person(trainee.id)
          return (
            <li key={trainee.id}>
              <b>{name}</b>
              <span className="small q">
                {[
                  since === null ? '' : `${waiting.since(dayAndMonth(since))}.`,
                  first
                    ? waiting.places(places.slice(0, 3).map((one) => one.name))
                    : waiting.noPlace,
                ]
                  .filter(Boolean)
                  .join(' ')}
              </span>
              {first && (
                <Button
                  size="small"
                  onClick={() => onChoose({ kind: 'group', group: first.id, trainee: trainee.id })}
                >
                  {waiting.give(name)}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </Sheet>
  )
}

export function Lacking({ rota, onChoose }: Seen) {
  const { scheme } = usePlan()
  const said = text.lacking
  const all = useMemo(
    () => (rota.today < scheme.term.first ? [] : lacking(scheme, rota.rows, rota.today)),
    [scheme, rota],
  )
  if (all.length === 0) return null
  return (
    <Sheet className="plansheet planform" aria-labelledby="lacking-heading">
      <h2 id="lacking-heading">{said.heading}</h2>
      <p className="small q">{said.say}</p>
      <ul className="rotalist">
        {all.map(({ trainee, left, missing }) => {
          const group = scheme.groups.find(({ trainees }) => trainees.includes(trainee.id))
          const name = rota.names.person(trainee.id)
          return (
            <li key={trainee.id}>
              {group ? (
                <button
                  type="button"
                  className="rotalist__open"
                  onClick={() => onChoose({ kind: 'group', group: group.id, trainee: null })}
                >
                  {text.needs.one(name, group.name)}
                </button>
              ) : (
                <b>{name}</b>
              )}
              <span className="small q">{said.one(left, missing, scheme.term.target.kind)}</span>
            </li>
          )
        })}
      </ul>
    </Sheet>
  )
}

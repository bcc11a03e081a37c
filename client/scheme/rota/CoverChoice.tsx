/** Who could lead dates of one group, who could not and why, and what else may become of the dates. */
import { useId } from 'react'
import type { Id, Scheme } from '../../../shared/scheme/document.ts'
import { type CoverOffer, coversFor } from '../../../shared/scheme/rota/covering.ts'
import { membersOn, type RotaDate, type RotaRow } from '../../../shared/scheme/rota/dates.ts'
import { isAccredited } from '../../../shared/scheme/rota/faults.ts'
import { schemeRota } from '../../text/schemeRota.ts'
import { dayAndMonth } from '../parts/dayNames.ts'
import type { Rota } from './useRota.ts'

const text = () => schemeRota.away

/** What becomes of the dates. */
export type Instead =
  | { readonly kind: 'cover'; readonly by: Id; readonly dates: readonly string[] }
  | { readonly kind: 'off' }
  | { readonly kind: 'open' }

interface Option {
  readonly key: string
  readonly instead: Instead
  readonly title: string
  readonly notes: readonly string[]
  /** A reason against it. */
  readonly warns: boolean
}

/** Offers in view, and reasons against others. */
const SHOWN = 4

function optionsOf(
  scheme: Scheme,
  row: RotaRow,
  dates: readonly RotaDate[],
  offers: readonly CoverOffer[],
  rota: Rota,
): readonly Option[] {
  const some = offers
    .filter(({ can }) => can.length > 0)
    .slice(0, SHOWN)
    .map(
      ({ leader, can, not, load }): Option => ({
        key: leader.id,
        instead: { kind: 'cover', by: leader.id, dates: can },
        title:
          not.length === 0
            ? text().all(leader.name, can.length)
            : text().some(leader.name, can.map(dayAndMonth)),
        notes:
          not.length === 0
            ? [text().load(load)]
            : not.map((one) =>
                text().except(dayAndMonth(one.date), schemeRota.obstacle(one.obstacle, rota.names)),
              ),
        warns: not.length > 0,
      }),
    )
  const rest = [...new Set(dates.flatMap(({ leaders }) => leaders))]
  const [alone] = rest
  const person = scheme.leaders.find(({ id }) => id === alone)
  const may = person !== undefined && dates.every(({ date }) => isAccredited(person, date))
  const people = Math.max(0, ...dates.map(({ date }) => membersOn(scheme, row.group, date).length))
  return [
    ...some,
    {
      key: 'open',
      instead: { kind: 'open' },
      title: rest.length === 1 && alone ? text().alone(rota.names.person(alone)) : text().open,
      notes: [rest.length !== 1 ? text().openNote : may ? text().aloneMay : text().aloneNot],
      warns: rest.length === 1 && !may,
    },
    {
      key: 'off',
      instead: { kind: 'off' },
      title: text().off,
      notes: [text().offNote(people, dates.length)],
      warns: false,
    },
  ]
}

const same = (one: Instead, other: Instead): boolean =>
  one.kind === other.kind && (one.kind !== 'cover' || other.kind !== 'cover' || one.by === other.by)

export function CoverChoice({
  scheme,
  row,
  dates,
  without,
  rota,
  chosen,
  onChoose,
}: {
  readonly scheme: Scheme
  readonly row: RotaRow
  readonly dates: readonly RotaDate[]
  readonly without: Id | null
  readonly rota: Rota
  readonly chosen: Instead
  readonly onChoose: (instead: Instead) => void
}) {
  const name = useId()
  const offers = coversFor(scheme, rota.rows, row, dates, without)
  const against = offers
    .filter(({ can, not }) => can.length === 0 && not[0]?.obstacle.kind !== 'cannot-then')
    .slice(0, SHOWN)
  return (
    <fieldset className="movings">
      <legend className="lab">
        {without === null ? schemeRota.date.also : text().who(row.group.name)}
      </legend>
      {optionsOf(scheme, row, dates, offers, rota)
        .filter(({ instead }) => without !== null || instead.kind === 'cover')
        .map(({ key, instead, title, notes, warns }) => (
          <label key={key} className="movings__one">
            <input
              type="radio"
              name={name}
              checked={same(instead, chosen)}
              onChange={() => onChoose(instead)}
            />
            <span>
              <b>{title}</b>
              {notes.map((note) => (
                <span key={note} className={warns ? 'small rota__warn' : 'small q'}>
                  {note}
                </span>
              ))}
            </span>
          </label>
        ))}
      {against.map(({ leader, not: [first] }) =>
        first ? (
          <div key={leader.id} className="movings__not">
            <b>{text().not(leader.name)}</b>
            <span className="small">
              {text().notSaid(schemeRota.obstacle(first.obstacle, rota.names))}
            </span>
          </div>
        ) : null,
      )}
    </fieldset>
  )
}

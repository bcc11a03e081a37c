/** Groups and their dates, a column a week; each date, leader and group opens what can be done about it. */
import { Check } from 'lucide-react'
import { useMemo, useState } from 'react'
import {
  mondayOf,
  type RotaDate,
  type RotaRow,
  weeksOf,
} from '../../../shared/scheme/rota/dates.ts'
import { heldOn } from '../../../shared/scheme/rota/places.ts'
import { endedOn } from '../../../shared/scheme/rotaChanges.ts'
import { Button } from '../../design/parts/Button.tsx'
import { Icon } from '../../design/parts/Icon.tsx'
import { schemeRota } from '../../text/schemeRota.ts'
import { dayAndMonth, dayInWords, dayShortly } from '../parts/dayNames.ts'
import { usePlan } from '../plan/context.tsx'
import type { Chosen, Rota } from './useRota.ts'

const text = () => schemeRota.table
const cell = () => schemeRota.cell

/** Weeks in view. */
const SHOWN = 12

/** The first week in view: the one before today's, and as many after it as there is room. */
const startAt = (weeks: readonly string[], today: string): number => {
  const now = weeks.indexOf(mondayOf(today))
  return Math.max(0, Math.min(now - 3, weeks.length - SHOWN))
}

export function RotaTable({
  rota,
  chosen,
  onChoose,
}: {
  readonly rota: Rota
  readonly chosen: Chosen | null
  readonly onChoose: (chosen: Chosen) => void
}) {
  const { scheme } = usePlan()
  const weeks = useMemo(() => weeksOf(scheme.term.first, scheme.term.last), [scheme.term])
  const [first, setFirst] = useState(() => startAt(weeks, rota.today))
  const shown = weeks.slice(first, first + SHOWN)
  const thisWeek = mondayOf(rota.today)
  return (
    <div className="rotaview">
      <section className="rotaview__scroll" aria-label={text().label}>
        <table className="rota">
          <thead>
            <tr>
              <th scope="col">{text().group}</th>
              <th scope="col">{text().leaders}</th>
              {shown.map((monday) => (
                <th
                  key={monday}
                  scope="col"
                  className={monday === thisWeek ? 'rota__now' : undefined}
                >
                  {dayShortly(monday)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rota.rows.map((row) => (
              <Row
                key={row.group.id}
                row={row}
                rota={rota}
                weeks={shown}
                chosen={chosen}
                onChoose={onChoose}
              />
            ))}
          </tbody>
        </table>
      </section>
      {weeks.length > SHOWN && (
        <div className="row row--wrap">
          <Button
            size="small"
            kind="quiet"
            disabled={first === 0}
            onClick={() => setFirst(Math.max(0, first - SHOWN))}
          >
            {text().earlier}
          </Button>
          <Button
            size="small"
            kind="quiet"
            disabled={first + SHOWN >= weeks.length}
            onClick={() => setFirst(Math.min(weeks.length - SHOWN, first + SHOWN))}
          >
            {text().later}
          </Button>
        </div>
      )}
    </div>
  )
}

function Row({
  row,
  rota,
  weeks,
  chosen,
  onChoose,
}: {
  readonly row: RotaRow
  readonly rota: Rota
  readonly weeks: readonly string[]
  readonly chosen: Chosen | null
  readonly onChoose: (chosen: Chosen) => void
}) {
  const { scheme } = usePlan()
  const { group } = row
  const held = useMemo(() => heldOn(scheme), [scheme])
  const faulty = useMemo(
    () => new Set(rota.faults.filter((one) => one.group === group.id).map(({ date }) => date)),
    [rota.faults, group.id],
  )
  const end = endedOn(scheme, group.id)
  const thisWeek = mondayOf(rota.today)
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className="rota__group"
          aria-pressed={chosen?.kind === 'group' && chosen.group === group.id}
          onClick={() => onChoose({ kind: 'group', group: group.id, trainee: null })}
        >
          {group.name}
        </button>
        {end !== null && <span className="cap q">{text().ended(dayAndMonth(end))}</span>}
      </th>
      <td>
        {group.leaders.map((id) => (
          <button
            key={id}
            type="button"
            className="rota__leader"
            aria-pressed={chosen?.kind === 'leader' && chosen.leader === id}
            onClick={() => onChoose({ kind: 'leader', leader: id, from: rota.today })}
          >
            {rota.names.person(id)}
          </button>
        ))}
      </td>
      {weeks.map((monday) => (
        <td key={monday} className={monday === thisWeek ? 'rota__now' : undefined}>
          {row.dates
            .filter(({ date }) => mondayOf(date) === monday)
            .map((on) => (
              <DateCell
                key={`${on.date} ${on.at}`}
                on={on}
                name={group.name}
                fault={faulty.has(on.date)}
                held={held(group, on.date) > 0}
                rota={rota}
                pressed={
                  chosen?.kind === 'date' && chosen.group === group.id && chosen.date === on.date
                }
                onPress={() => onChoose({ kind: 'date', group: group.id, date: on.date })}
              />
            ))}
        </td>
      ))}
    </tr>
  )
}

function DateCell({
  on,
  name,
  fault,
  held,
  rota,
  pressed,
  onPress,
}: {
  readonly on: RotaDate
  readonly name: string
  readonly fault: boolean
  readonly held: boolean
  readonly rota: Rota
  readonly pressed: boolean
  readonly onPress: () => void
}) {
  if (on.off !== null && on.off !== 'off')
    return <span className="rota__off cap">{on.off.holiday}</span>
  const isPast = on.date < rota.today
  const changed = on.extra || on.covers.length > 0
  const said = () => {
    if (on.off === 'off') return cell().off
    if (fault) return cell().needs
    if (isPast) return held ? cell().held : ''
    if (on.date === rota.today) return cell().today
    if (on.covers.length > 0) return cell().in(on.covers.map(({ by }) => rota.names.person(by)))
    return on.extra ? cell().added : ''
  }
  const looks = [
    'rota__date',
    on.off === 'off' && 'rota__date--off',
    changed && 'rota__date--changed',
    fault && 'rota__date--fault',
  ]
  return (
    <button
      type="button"
      className={looks.filter(Boolean).join(' ')}
      aria-pressed={pressed}
      onClick={onPress}
    >
      <span className="sr">{cell().named(name, dayInWords(on.date))}</span>
      {isPast && held ? <Icon of={Check} /> : <b>{on.at}</b>} <span>{said()}</span>
    </button>
  )
}

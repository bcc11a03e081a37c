/** Every date with its day, its time and whether it takes place. */
import { type FormEvent, useState } from 'react'
import { peekNote, type SignedNote } from '../../../shared/datesNote.ts'
import { ENTRY_AFTER } from '../../../shared/entryTimes.ts'
import { faultOfChange, type SeriesChange } from '../../../shared/seriesChange.ts'
import { Button } from '../../design/parts/Button.tsx'
import { Field, Problem } from '../../design/parts/Field.tsx'
import { Tick } from '../../design/parts/Tick.tsx'
import { ClockNote } from '../../device/ClockNote.tsx'
import { serverClock } from '../../device/serverClock.ts'
import { useServerTime } from '../../device/useServerTime.ts'
import { changeDates } from '../../session/changeDates.ts'
import { dates as text } from '../../text/dates.ts'
import { refused } from '../../text/errors.ts'
import { when } from '../../text/when.ts'
import type { LeadersSeries } from './leadersSeries.ts'
import { changeOf, type Row, rowsOf, startOfRow, withAdded } from './rows.ts'

const MINUTE = 60_000

const same = (one: SeriesChange, other: SeriesChange | null): boolean =>
  JSON.stringify(one.dates) === JSON.stringify(other?.dates ?? [])

export function DatesForm({
  series,
  onSigned,
}: {
  readonly series: LeadersSeries
  readonly onSigned: (note: SignedNote) => void
}) {
  const { w: rule } = series.claims
  const known = series.note?.change ?? null
  const [rows, setRows] = useState<readonly Row[]>(() => rowsOf(rule, known))
  const [now, setNow] = useState(() => serverClock.now())
  useServerTime(setNow)
  const [problem, setProblem] = useState<string | null>(null)
  const [signing, setSigning] = useState(false)
  const more = withAdded(rows, rule.zone, known)
  const set = (index: number, part: Partial<Row>) => {
    setProblem(null)
    setRows(rows.map((row) => (row.index === index ? { ...row, ...part } : row)))
  }

  const sign = async (event: FormEvent) => {
    event.preventDefault()
    if (signing) return
    const change = changeOf(rule, rows, (known?.version ?? 0) + 1, known)
    if (change === null) return setProblem(text.fault.missing)
    if (same(change, known)) return setProblem(text.fault.nothing)
    const fault = faultOfChange(rule, change, serverClock.now())
    if (fault !== null) return setProblem(text.fault[fault])
    setSigning(true)
    const answer = await changeDates(series.link, change)
    setSigning(false)
    if (!answer.ok) {
      setProblem(answer.code === 'unreachable' ? text.fault.unreachable : refused[answer.code])
      return
    }
    const note = peekNote(answer.note)
    if (note === null) setProblem(text.fault.unreachable)
    else onSigned(note)
  }

  return (
    <form className="sheet redate__form" noValidate onSubmit={sign}>
      <p className="q">{text.zone(when.zone(rule.zone))}</p>
      <ClockNote />
      <ol className="redate__rows">
        {rows.map((row, at) => {
          const start = startOfRow(row, rule.zone)
          const over = start !== null && start + rule.minutes * MINUTE + ENTRY_AFTER < now
          const day = start === null ? row.day : when.shortDay(start, rule.zone)
          return (
            <li key={row.index}>
              <Tick
                label={text.keep(day)}
                checked={row.kept}
                onChange={(kept) => set(row.index, { kept })}
              />
              <div className="redate__when">
                <Field
                  label={text.day(at + 1)}
                  quietLabel
                  type="date"
                  value={row.day}
                  disabled={!row.kept}
                  onChange={(event) => set(row.index, { day: event.target.value })}
                />
                <Field
                  label={text.time(at + 1)}
                  quietLabel
                  type="time"
                  value={row.time}
                  disabled={!row.kept}
                  onChange={(event) => set(row.index, { time: event.target.value })}
                />
              </div>
              {over && <span className="cap q">{text.over}</span>}
            </li>
          )
        })}
      </ol>
      <Button size="small" disabled={more === null} onClick={() => more && setRows(more)}>
        {text.add}
      </Button>
      <div role="alert">{problem && <Problem>{problem}</Problem>}</div>
      <Button type="submit" kind="primary" aria-busy={signing}>
        {signing ? text.signing : text.sign}
      </Button>
    </form>
  )
}

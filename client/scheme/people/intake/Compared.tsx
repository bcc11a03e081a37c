/** A second list beside whom the scheme has: who is new, who has changed, who is gone, and what to do with each. */
import type { Id } from '../../../../shared/scheme/document.ts'
import type { ListDifference, Listed } from '../../../../shared/scheme/intake/rows.ts'
import { Button } from '../../../design/parts/Button.tsx'
import { Tick } from '../../../design/parts/Tick.tsx'
import { weekInWords } from '../../../text/schemeDays.ts'
import { schemeIntake } from '../../../text/schemeIntake.ts'
import { useSites } from '../useSites.ts'

const text = () => schemeIntake.again

const toggled = (set: ReadonlySet<Id>, id: Id, on: boolean): ReadonlySet<Id> => {
  const next = new Set(set)
  if (on) next.add(id)
  else next.delete(id)
  return next
}

export function Compared({
  difference,
  people,
  refused,
  left,
  onRefused,
  onLeft,
}: {
  readonly difference: ListDifference
  readonly people: readonly Listed[]
  /** Those whose changes are not taken. */
  readonly refused: ReadonlySet<Id>
  readonly left: ReadonlySet<Id>
  readonly onRefused: (ids: ReadonlySet<Id>) => void
  readonly onLeft: (ids: ReadonlySet<Id>) => void
}) {
  const markOf = useSites()
  const { unknown, changed, same, gone } = difference
  const one = (id: Id) => people.find((person) => person.id === id)
  const said = (site: string, grade: string | undefined, can: Listed['can']) =>
    [site, grade, weekInWords(can)].filter(Boolean).join(', ')
  const change = (id: Id, now: ListDifference['changed'][number]['person']): string => {
    const before = one(id)
    if (!before) return now.name
    const site = now.site === null ? '' : markOf(now.site).name || now.siteName
    return text().change(
      before.name,
      said(markOf(before.site).name, before.grade, before.can),
      said(site, now.grade, [...now.can]),
    )
  }
  return (
    <section className="planform">
      <h3>{text().heading}</h3>
      <p className="small">{`${text().fresh(unknown.length)} ${text().same(same.length)}`}</p>
      {changed.length > 0 && (
        <fieldset>
          <legend className="small">{text().changed(changed.length)}</legend>
          {changed.map(({ id, person }) => (
            <Tick
              key={id}
              label={change(id, person)}
              checked={!refused.has(id)}
              onChange={(on) => onRefused(toggled(refused, id, !on))}
            />
          ))}
        </fieldset>
      )}
      {gone.length > 0 && (
        <fieldset>
          <legend className="small">{text().gone(gone.length)}</legend>
          <div className="row">
            <Button size="small" onClick={() => onLeft(new Set(gone))}>
              {text().all}
            </Button>
            <Button size="small" onClick={() => onLeft(new Set())}>
              {text().none}
            </Button>
          </div>
          {gone.map((id) => (
            <Tick
              key={id}
              label={text().hasLeft(one(id)?.name ?? '')}
              checked={left.has(id)}
              onChange={(on) => onLeft(toggled(left, id, on))}
            />
          ))}
        </fieldset>
      )}
    </section>
  )
}

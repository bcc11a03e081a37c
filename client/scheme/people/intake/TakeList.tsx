/** A list before it is taken in: its columns, the rows that are to be looked at, and what it changes. */
import './intake.css'
import { useMemo, useState } from 'react'
import type { Id } from '../../../../shared/scheme/document.ts'
import { MOST_LEADERS, MOST_SITES, MOST_TRAINEES } from '../../../../shared/scheme/document.ts'
import type { Table } from '../../../../shared/scheme/intake/table.ts'
import { differenceHere, takeIn } from '../../../../shared/scheme/intake/taking.ts'
import { Button } from '../../../design/parts/Button.tsx'
import { Problem } from '../../../design/parts/Field.tsx'
import { Segmented } from '../../../design/parts/Segmented.tsx'
import { Sheet } from '../../../design/parts/Sheet.tsx'
import { schemeIntake as text } from '../../../text/schemeIntake.ts'
import { schemePeople } from '../../../text/schemePeople.ts'
import { usePlan } from '../../plan/context.tsx'
import { Columns } from './Columns.tsx'
import { Compared } from './Compared.tsx'
import { IntakeRows } from './IntakeRows.tsx'
import { drawn, useIntake } from './useIntake.ts'

export interface ListFile {
  readonly name: string
  readonly table: Table
}

export function TakeList({
  list,
  onDone,
}: {
  readonly list: ListFile
  readonly onDone: () => void
}) {
  const { scheme, change } = usePlan()
  const intake = useIntake(list.table, scheme)
  const { of, rows, newSites } = intake
  const difference = useMemo(() => differenceHere(scheme, of, rows), [scheme, of, rows])
  const [refused, setRefused] = useState<ReadonlySet<Id>>(new Set())
  const [left, setLeft] = useState<ReadonlySet<Id>>(new Set())
  const ends = (end: string) => rows.filter((row) => row.end === end).length
  const fine = ends('in')
  const aside = ends('aside')
  const out = ends('left-out')
  const isNamed = intake.columns.some((kind) => /name$/.test(kind))
  const isSecond = difference.changed.length + difference.same.length > 0
  const most = of === 'trainees' ? MOST_TRAINEES : MOST_LEADERS
  const fits =
    scheme[of].length + difference.unknown.length <= most && intake.sites.length <= MOST_SITES
  const take = () => {
    const changes = new Set(difference.changed.map(({ id }) => id).filter((id) => !refused.has(id)))
    change(schemePeople.did.tookIn(list.name), (now) =>
      takeIn(now, { of, rows, sites: newSites, changes, left }, drawn),
    )
    onDone()
  }
  return (
    <Sheet className="plansheet planform" aria-label={list.name}>
      <p>{text.heading(rows.length, list.name)}</p>
      {list.table.cut && <Problem>{text.cut}</Problem>}
      <Segmented
        legend={text.of}
        value={of}
        options={[
          { value: 'trainees', label: schemePeople.lists.trainees },
          { value: 'leaders', label: schemePeople.lists.leaders },
        ]}
        onChange={intake.setOf}
      />
      <Columns table={list.table} intake={intake} />
      {isNamed ? <IntakeRows intake={intake} /> : <Problem>{text.needName}</Problem>}
      {isSecond && (
        <Compared
          difference={difference}
          people={scheme[of]}
          refused={refused}
          left={left}
          onRefused={setRefused}
          onLeft={setLeft}
        />
      )}
      <div className="intake__foot">
        <div className="small">
          <p>
            <b>{text.sum(fine, aside + out)}</b>
            <span>{` ${text.sumNote}`}</span>
          </p>
          {out > 0 && <p className="q">{text.outNote(out)}</p>}
          {!fits && <Problem>{text.refused['too-large']}</Problem>}
        </div>
        <div className="row row--wrap">
          <Button kind="quiet" onClick={onDone}>
            {text.leave}
          </Button>
          <Button kind="primary" disabled={!isNamed || !fits || fine + aside === 0} onClick={take}>
            {text.take(fine, aside)}
          </Button>
        </div>
      </div>
    </Sheet>
  )
}

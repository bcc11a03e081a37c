/** Which column of the list is what. What is left out is said to be left out, and is not kept. */
import { COLUMN_KINDS, type ColumnKind } from '../../../../shared/scheme/intake/columns.ts'
import type { Table } from '../../../../shared/scheme/intake/table.ts'
import { Disclosure } from '../../../design/parts/Disclosure.tsx'
import { Choose } from '../../../design/parts/Field.tsx'
import { Tick } from '../../../design/parts/Tick.tsx'
import { schemeIntake as text } from '../../../text/schemeIntake.ts'
import type { Intake } from './useIntake.ts'

export function Columns({ table, intake }: { readonly table: Table; readonly intake: Intake }) {
  const { columns, headed } = intake
  const taken = columns.filter((kind) => kind !== 'left-out').length
  const headings = headed ? (table.rows[0]?.cells ?? []) : []
  return (
    <Disclosure
      summary={text.columnsHeading}
      note={text.columnsNote(taken, columns.length - taken)}
      open
    >
      <Tick label={text.headed} checked={headed} onChange={intake.setHeaded} />
      <div className="intake__columns">
        {columns.map((kind, at) => (
          <Choose
            key={at}
            label={headings[at] || text.column(at + 1)}
            value={kind}
            onChange={(event) => intake.setColumn(at, event.target.value as ColumnKind)}
          >
            {COLUMN_KINDS.map((one) => (
              <option key={one} value={one}>
                {text.kinds[one]}
              </option>
            ))}
          </Choose>
        ))}
      </div>
    </Disclosure>
  )
}

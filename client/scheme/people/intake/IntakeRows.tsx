/** The list's rows: those that are to be looked at first, each with its sentence and what mends it. */
import { Info } from 'lucide-react'
import { useState } from 'react'
import type { Half } from '../../../../shared/scheme/week.ts'
import { Button } from '../../../design/parts/Button.tsx'
import { Choose, Field } from '../../../design/parts/Field.tsx'
import { Icon } from '../../../design/parts/Icon.tsx'
import { schemeIntake as text } from '../../../text/schemeIntake.ts'
import { WeekMarks, WeekView } from '../../parts/Week.tsx'
import { drawn, type Intake, type IntakeRow } from './useIntake.ts'

const SHOWN = 6

export function IntakeRows({ intake }: { readonly intake: Intake }) {
  const [all, setAll] = useState(false)
  const looked = intake.rows.filter((row) => row.looked)
  const fine = intake.rows.filter((row) => !row.looked)
  const shown = all ? fine : fine.slice(0, SHOWN)
  return (
    <>
      {looked.length > 0 && <h3>{text.toLookAt}</h3>}
      <ul className="intake__rows">
        {looked.map((row) => (
          <li key={row.read.row} className={row.person.problems.length > 0 ? 'atrow' : undefined}>
            <RowLine row={row} intake={intake} />
            <Mending row={row} intake={intake} />
          </li>
        ))}
      </ul>
      <h3>{text.inOrder}</h3>
      <ul className="intake__rows">
        {shown.map((row) => (
          <li key={row.read.row}>
            <RowLine row={row} intake={intake} />
          </li>
        ))}
      </ul>
      {fine.length > shown.length && (
        <p className="row small">
          <span>{text.more(fine.length - shown.length)}</span>
          <Button size="small" onClick={() => setAll(true)}>
            {text.show}
          </Button>
        </p>
      )}
    </>
  )
}

function RowLine({ row, intake }: { readonly row: IntakeRow; readonly intake: Intake }) {
  const { person, read } = row
  const site = intake.sites.find(({ id }) => id === person.site)?.name ?? read.siteName
  return (
    <div className="intake__line">
      <span className="qq">{text.row(read.row)}</span>
      <b>{person.name}</b>
      <span>{site}</span>
      <span>{person.grade}</span>
      <WeekView can={person.can} />
    </div>
  )
}

function Mending({ row, intake }: { readonly row: IntakeRow; readonly intake: Intake }) {
  const { read, person } = row
  const kinds = new Set(read.problems.map(({ kind }) => kind))
  const mend = (what: Parameters<Intake['mend']>[1]) => intake.mend(read.row, what)
  const hasDays = kinds.has('no-days') || kinds.has('unclear-days')
  return (
    <div className="intake__mend">
      {person.problems.map((problem) => (
        <p key={problem.kind} className="alertline">
          <Icon of={Info} />
          <b>{text.problem(read.row, problem)}</b>
        </p>
      ))}
      {kinds.has('no-name') && (
        <Field
          label={text.nameOf(read.row)}
          value={person.name}
          onChange={(event) => mend({ name: event.target.value })}
        />
      )}
      {(kinds.has('unknown-site') || kinds.has('no-site')) && (
        <SiteMending row={row} intake={intake} />
      )}
      {kinds.has('twice') && (
        <div className="row">
          <Button size="small" onClick={() => mend({ same: 'one' })}>
            {text.one}
          </Button>
          <Button size="small" onClick={() => mend({ same: 'two' })}>
            {text.two}
          </Button>
        </div>
      )}
      {hasDays && (
        <WeekMarks
          label={text.can(person.name)}
          can={person.can}
          onChange={(can: readonly Half[]) => mend({ can })}
        />
      )}
      {row.end === 'in' && (
        <Button size="small" kind="quiet" onClick={() => mend({ aside: true })}>
          {text.aside}
        </Button>
      )}
    </div>
  )
}

function SiteMending({ row, intake }: { readonly row: IntakeRow; readonly intake: Intake }) {
  const { read, person } = row
  const unknown = read.problems.find((problem) => problem.kind === 'unknown-site')
  const like = intake.sites.find(
    ({ id }) => unknown?.kind === 'unknown-site' && id === unknown.like,
  )
  return (
    <div className="intake__site">
      {like && person.site === null && (
        <Button size="small" onClick={() => intake.mendSite(read.siteName, like)}>
          {text.itIs(like.name)}
        </Button>
      )}
      {read.siteName !== '' && person.site === null && (
        <Button
          size="small"
          kind="quiet"
          onClick={() =>
            intake.mendSite(read.siteName, { id: drawn(), name: read.siteName.slice(0, 80) })
          }
        >
          {text.newSite}
        </Button>
      )}
      <Choose
        label={text.siteOf(person.name)}
        quietLabel
        value={person.site ?? ''}
        onChange={(event) => intake.mend(read.row, { site: event.target.value })}
      >
        <option value="" disabled>
          {text.chooseSite}
        </option>
        {intake.sites.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choose>
    </div>
  )
}

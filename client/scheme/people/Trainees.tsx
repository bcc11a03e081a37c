/** The trainees as rows, by site and name. Long lists are drawn a part at a time, so that typing stays quick. */
import { memo, useDeferredValue, useMemo, useState } from 'react'
import type { Trainee } from '../../../shared/scheme/document.ts'
import { folded } from '../../../shared/scheme/intake/rows.ts'
import { Button } from '../../design/parts/Button.tsx'
import { Field } from '../../design/parts/Field.tsx'
import { Sheet } from '../../design/parts/Sheet.tsx'
import { schemePeople as text } from '../../text/schemePeople.ts'
import { SiteChair, SiteName } from '../parts/SiteChair.tsx'
import type { SiteMark } from '../parts/siteMarks.ts'
import { WeekView } from '../parts/Week.tsx'
import { usePlan } from '../plan/context.tsx'
import { PersonForm } from './PersonForm.tsx'
import { useSites } from './useSites.ts'

const AT_ONCE = 100

export function Trainees() {
  const { trainees, sites } = usePlan().scheme
  const markOf = useSites()
  const [site, setSite] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const [most, setMost] = useState(AT_ONCE)
  const [open, setOpen] = useState<string | null>(null)
  const looked = useDeferredValue(folded(said))
  const found = useMemo(
    () =>
      trainees.filter(
        (one) => (site === null || one.site === site) && folded(one.name).includes(looked),
      ),
    [trainees, site, looked],
  )
  const inSite = (id: string) => trainees.filter((one) => one.site === id).length
  return (
    <Sheet className="plansheet" aria-labelledby="trainees-heading">
      <div className="plansheet__head">
        <h2 id="trainees-heading">{text.lists.trainees}</h2>
        <span className="small q" role="status">
          {text.found(found.length)}
        </span>
      </div>
      <fieldset className="sitechips" aria-label={text.sites}>
        <button type="button" aria-pressed={site === null} onClick={() => setSite(null)}>
          <span>{text.all}</span>
        </button>
        {sites.map(({ id }) => (
          <button key={id} type="button" aria-pressed={site === id} onClick={() => setSite(id)}>
            <SiteChair {...markOf(id)} />
            <span>{markOf(id).name}</span>
            <b>{inSite(id)}</b>
          </button>
        ))}
      </fieldset>
      <Field
        label={text.search}
        type="search"
        value={said}
        onChange={(event) => {
          setSaid(event.target.value)
          setMost(AT_ONCE)
        }}
      />
      <ul className="people">
        {found.slice(0, most).map((one) => (
          <li key={one.id}>
            <TraineeRow
              one={one}
              mark={markOf(one.site)}
              onOpen={setOpen}
              isOpen={open === one.id}
            />
            {open === one.id && (
              <PersonForm who="trainee" person={one} onDone={() => setOpen(null)} />
            )}
          </li>
        ))}
      </ul>
      {found.length > most && (
        <p className="row small">
          <span>{text.more(found.length - most)}</span>
          <Button size="small" onClick={() => setMost(most + AT_ONCE)}>
            {text.showMore}
          </Button>
        </p>
      )}
    </Sheet>
  )
}

const TraineeRow = memo(function TraineeRow({
  one,
  mark,
  isOpen,
  onOpen,
}: {
  readonly one: Trainee
  readonly mark: SiteMark
  readonly isOpen: boolean
  readonly onOpen: (id: string | null) => void
}) {
  return (
    <button
      type="button"
      className="people__row"
      aria-expanded={isOpen}
      onClick={() => onOpen(isOpen ? null : one.id)}
    >
      <b>{one.name}</b>
      <SiteName {...mark} />
      <span className="people__grade">{one.grade}</span>
      <WeekView can={one.can} />
      <span className="q">{text.shortStanding[one.standing]}</span>
    </button>
  )
})

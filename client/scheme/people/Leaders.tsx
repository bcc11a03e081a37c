/** The leaders: where they work, when they can, how many groups they take, and whether they lead alone. */
import { useState } from 'react'
import { Sheet } from '../../design/parts/Sheet.tsx'
import { schemePeople as text } from '../../text/schemePeople.ts'
import { SiteName } from '../parts/SiteChair.tsx'
import { WeekView } from '../parts/Week.tsx'
import { usePlan } from '../plan/context.tsx'
import { PersonForm } from './PersonForm.tsx'
import { useSites } from './useSites.ts'

export function Leaders() {
  const { leaders } = usePlan().scheme
  const markOf = useSites()
  const [open, setOpen] = useState<string | null>(null)
  return (
    <Sheet className="plansheet" aria-labelledby="leaders-heading">
      <div className="plansheet__head">
        <h2 id="leaders-heading">{text.lists.leaders}</h2>
        <span className="small q">{text.count(leaders.length)}</span>
      </div>
      <ul className="people">
        {leaders.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              className="people__leader"
              aria-expanded={open === one.id}
              onClick={() => setOpen(open === one.id ? null : one.id)}
            >
              <span className="people__name">
                <b>{one.name}</b>
                <SiteName {...markOf(one.site)} />
                <WeekView can={one.can} />
              </span>
              <span className="small q">
                {`${text.leaderLine(one)} ${text.shortStanding[one.standing]}`.trim()}
              </span>
            </button>
            {open === one.id && (
              <PersonForm who="leader" person={one} onDone={() => setOpen(null)} />
            )}
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

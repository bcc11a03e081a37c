/** The rota: every date of every group, what is missing, and what can be done about it. */
import './rota.css'
import { useState } from 'react'
import { Sheet } from '../../design/parts/Sheet.tsx'
import { Tick } from '../../design/parts/Tick.tsx'
import { schemeGroups } from '../../text/schemeGroups.ts'
import { schemeLinks } from '../../text/schemeLinks.ts'
import { schemeRota as text } from '../../text/schemeRota.ts'
import { useNames } from '../groups/useNames.ts'
import { usePlan } from '../plan/context.tsx'
import { AwayPanel } from './AwayPanel.tsx'
import { DatePanel } from './DatePanel.tsx'
import { GroupPanel } from './GroupPanel.tsx'
import { Lacking, Needs, WaitingList } from './Needs.tsx'
import { RotaTable } from './RotaTable.tsx'
import { type Chosen, type Rota, useRota } from './useRota.ts'

export function RotaPart() {
  const { scheme } = usePlan()
  const [full, setFull] = useState(false)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const rota = useRota(useNames(full))
  if (scheme.groups.length === 0)
    return (
      <div className="planpart">
        <div className="planpart__head">
          <h1 tabIndex={-1}>{text.heading}</h1>
          <p className="q">{schemeLinks.none}</p>
        </div>
      </div>
    )
  return (
    <div className="planpart">
      <div className="planpart__head">
        <h1 tabIndex={-1}>{text.heading}</h1>
        <p className="q">{text.lead}</p>
      </div>
      <Tick label={schemeGroups.names} checked={full} onChange={setFull} />
      <div className="plancols">
        <div className="planform rotacol">
          <Sheet className="plansheet">
            <RotaTable rota={rota} chosen={chosen} onChoose={setChosen} />
          </Sheet>
          <Key />
        </div>
        <div className="planform rotacol">
          {chosen && (
            <Beside
              chosen={chosen}
              rota={rota}
              onChoose={setChosen}
              onDone={() => setChosen(null)}
            />
          )}
          <Needs rota={rota} onChoose={setChosen} />
          <WaitingList rota={rota} onChoose={setChosen} />
          <Lacking rota={rota} onChoose={setChosen} />
        </div>
      </div>
    </div>
  )
}

function Beside({
  chosen,
  rota,
  onChoose,
  onDone,
}: {
  readonly chosen: Chosen
  readonly rota: Rota
  readonly onChoose: (chosen: Chosen) => void
  readonly onDone: () => void
}) {
  const both = { rota, onDone }
  if (chosen.kind === 'leader')
    return (
      <AwayPanel
        key={`${chosen.leader} ${chosen.from}`}
        leader={chosen.leader}
        from={chosen.from}
        {...both}
      />
    )
  const row = rota.rows.find(({ group }) => group.id === chosen.group)
  if (!row) return null
  if (chosen.kind === 'group')
    return <GroupPanel key={chosen.group} group={row.group} trainee={chosen.trainee} {...both} />
  const on = row.dates.find(({ date }) => date === chosen.date)
  return (
    on && (
      <DatePanel
        key={`${chosen.group} ${chosen.date}`}
        row={row}
        on={on}
        onChoose={onChoose}
        {...both}
      />
    )
  )
}

function Key() {
  const { key } = text
  return (
    <section className="rotakey" aria-labelledby="key-heading">
      <h2 id="key-heading">{key.heading}</h2>
      <ul>
        <li>
          <i className="rotakey__changed" /> <span>{key.away}</span>
        </li>
        <li>
          <i className="rotakey__fault" /> <span>{key.fault}</span>
        </li>
        <li>
          <i className="rotakey__off" /> <span>{key.off}</span>
        </li>
      </ul>
    </section>
  )
}

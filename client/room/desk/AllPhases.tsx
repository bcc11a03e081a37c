/** The whole path by name: go to any phase, back, skip, a second case, more minutes. */
import { Check } from 'lucide-react'
import { useState } from 'react'
import type { Agenda } from '../../../shared/session/agenda.ts'
import type { Command } from '../../../shared/session/command.ts'
import type { DeskMoves, Leads, Parting, Withheld } from '../../../shared/session/moves.ts'
import { Button } from '../../design/parts/Button.tsx'
import { Icon } from '../../design/parts/Icon.tsx'
import type { InRoom } from '../../session/context.tsx'
import { path as text } from '../../text/deskPhases.ts'
import { refused } from '../../text/errors.ts'
import { phaseName } from '../../text/phases.ts'
import { desk as deskText } from '../../text/roomDesk.ts'
import { useActing } from '../acting.tsx'
import { Panel } from '../parts/Panel.tsx'
import { useParting } from './parting.tsx'

const MORE = [2, 5, 10] as const

/** `index` is that of the phase which runs, -1 before the first. */
function PathList({
  agenda,
  index,
  goTo,
  onChoose,
}: {
  readonly agenda: Agenda
  readonly index: number
  readonly goTo: DeskMoves['goTo']
  readonly onChoose: (way: Leads | Withheld, phase: number) => void
}) {
  return (
    <ol className="path-list">
      {agenda.phases.map((phase, at) => {
        const now = at === index
        const way = goTo[at]
        return (
          <li key={at}>
            <button
              type="button"
              className={now ? 'path-list__go path-list__go--now' : 'path-list__go'}
              aria-current={now ? 'step' : undefined}
              disabled={!way}
              onClick={() => way && onChoose(way, at)}
            >
              <span className="path-list__mark" aria-hidden="true">
                {at < index && <Icon of={Check} />}
              </span>
              <span>
                {!now && <span className="sr">{text.go} </span>}
                <span>{phaseName[phase.kind]}</span>
                {phase.case === 2 && <small>{text.caseTwo}</small>}
              </span>
              <span className="path-list__minutes">
                {phase.minutes > 0 && text.minutes(phase.minutes)}
              </span>
            </button>
          </li>
        )
      })}
    </ol>
  )
}

export function AllPhases({ room }: { room: InRoom }) {
  const parting = useParting(room)
  const { say } = useActing()
  const [open, setOpen] = useState(false)
  const { agenda, moment, desk } = room.view
  const index = moment.at === 'running' ? moment.index : -1
  const act = (asked: Command, who: Parting = null) => {
    setOpen(false)
    parting.go(asked, who)
  }
  if (!desk) return null
  const choose = (way: Leads | Withheld, phase: number) => {
    if ('refusal' in way) say(refused[way.refusal])
    else act({ type: 'go-to-phase', phase }, way.parting)
  }
  const { back, skip, secondCase, goTo } = desk.moves
  return (
    <>
      <Panel
        title={text.title}
        open={open}
        onOpenChange={setOpen}
        trigger={
          <button type="button" className="link cap phase__all">
            {deskText.allPhases}
          </button>
        }
      >
        <PathList agenda={agenda} index={index} goTo={goTo} onChoose={choose} />
        {index >= 0 && (
          <>
            <div className="pop__group row row--wrap">
              <Button
                size="small"
                disabled={!back}
                onClick={() => act({ type: 'previous-phase' }, back?.parting)}
              >
                {text.back}
              </Button>
              {skip && (
                <Button size="small" onClick={() => act({ type: 'skip-phase' }, skip.parting)}>
                  {text.skip(phaseName[skip.over])}
                </Button>
              )}
              {secondCase && (
                <Button size="small" onClick={() => act({ type: 'second-case' })}>
                  {text.secondCase}
                </Button>
              )}
            </div>
            <div className="pop__group row row--wrap">
              {MORE.map((minutes) => (
                <Button
                  key={minutes}
                  size="small"
                  onClick={() => act({ type: 'more-minutes', minutes })}
                >
                  {text.more(minutes)}
                </Button>
              ))}
            </div>
          </>
        )}
      </Panel>
      {parting.dialog}
    </>
  )
}

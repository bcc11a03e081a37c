/** The whole path by name: go to any phase, back, skip, a second case, more minutes. */
import { Check } from 'lucide-react'
import { useState } from 'react'
import type { PhaseKind } from '../../../shared/session/agenda.ts'
import type { Command } from '../../../shared/session/command.ts'
import { isOnlyByChoice } from '../../../shared/session/phaseKinds.ts'
import { Button } from '../../design/parts/Button.tsx'
import { Icon } from '../../design/parts/Icon.tsx'
import type { InRoom } from '../../session/context.tsx'
import { phaseName } from '../../text/en/phases.ts'
import { desk as deskText, path as text } from '../../text/en/roomDesk.ts'
import { Panel } from '../parts/Panel.tsx'
import { useParting } from './parting.tsx'
import { followingPhase } from './primaryMove.ts'

const MORE = [2, 5, 10] as const

export function AllPhases({ room }: { room: InRoom }) {
  const parting = useParting(room)
  const [open, setOpen] = useState(false)
  const { agenda, moment, desk } = room.view
  const index = moment.at === 'running' ? moment.index : -1
  const following = followingPhase(room.view)
  /** `to`: the phase it leads to. */
  const act = (asked: Command, to?: PhaseKind) => {
    setOpen(false)
    parting.go(asked, to)
  }
  const skipped = following && agenda.phases.slice(agenda.phases.indexOf(following) + 1)
  const afterSkip = skipped?.find(({ kind }) => !isOnlyByChoice(kind))
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
        <ol className="path-list">
          {agenda.phases.map((phase, at) => {
            const now = at === index
            return (
              <li key={at}>
                <button
                  type="button"
                  className={now ? 'path-list__go path-list__go--now' : 'path-list__go'}
                  aria-current={now ? 'step' : undefined}
                  disabled={index < 0 || now}
                  onClick={() => act({ type: 'go-to-phase', phase: at }, phase.kind)}
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
        {index >= 0 && (
          <>
            <div className="pop__group row row--wrap">
              <Button
                size="small"
                disabled={index === 0}
                onClick={() => act({ type: 'previous-phase' })}
              >
                {text.back}
              </Button>
              {following && afterSkip && (
                <Button size="small" onClick={() => act({ type: 'skip-phase' }, afterSkip.kind)}>
                  {text.skip(phaseName[following.kind])}
                </Button>
              )}
              {desk?.cases === 1 && (
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

/** The whole path by name: go to any phase, back, skip, a second case, more minutes. */
import { Check } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../design/parts/Button.tsx'
import { Icon } from '../../design/parts/Icon.tsx'
import type { InRoom } from '../../session/context.tsx'
import { phaseName } from '../../text/en/phases.ts'
import { desk as deskText, path as text } from '../../text/en/roomDesk.ts'
import { useActing } from '../acting.tsx'
import { Panel } from '../parts/Panel.tsx'
import { followingPhase } from './primaryMove.ts'

const MORE = [2, 5, 10] as const

export function AllPhases({ room }: { room: InRoom }) {
  const { command } = useActing()
  const [open, setOpen] = useState(false)
  const { agenda, moment, desk } = room.view
  const index = moment.at === 'running' ? moment.index : -1
  const following = followingPhase(room.view)
  const act = (asked: Parameters<typeof command>[0]) => {
    setOpen(false)
    void command(asked)
  }
  return (
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
                aria-label={now ? undefined : text.go(phaseName[phase.kind])}
                onClick={() => act({ type: 'go-to-phase', phase: at })}
              >
                <span className="path-list__mark" aria-hidden="true">
                  {at < index && <Icon of={Check} />}
                </span>
                <span>
                  {phaseName[phase.kind]}
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
            {following && (
              <Button size="small" onClick={() => act({ type: 'skip-phase' })}>
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
  )
}

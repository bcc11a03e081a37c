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
import { useActing } from '../acting.tsx'
import { AskOnce } from '../parts/AskOnce.tsx'
import { Panel } from '../parts/Panel.tsx'
import { followingPhase } from './primaryMove.ts'

const MORE = [2, 5, 10] as const
/** Phases that the group has no part in: entering them is its goodbye. */
const PARTED: ReadonlySet<PhaseKind> = new Set<PhaseKind>(['word-with-leaders', 'leaders-debrief'])

export function AllPhases({ room }: { room: InRoom }) {
  const { command } = useActing()
  const [open, setOpen] = useState(false)
  const { agenda, moment, desk } = room.view
  const index = moment.at === 'running' ? moment.index : -1
  const following = followingPhase(room.view)
  const [parting, setParting] = useState<Command | null>(null)
  const kindAt = (at: number): PhaseKind | undefined => agenda.phases[at]?.kind
  /** `to`: the phase it leads to. What sends the group home asks once: nobody comes back from there. */
  const act = (asked: Command, to?: PhaseKind) => {
    setOpen(false)
    if (to && PARTED.has(to) && !PARTED.has(kindAt(index) ?? 'opening')) setParting(asked)
    else void command(asked)
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
      <AskOnce
        open={parting !== null}
        onClose={() => setParting(null)}
        title={text.partTitle}
        say={text.partSay}
        go={text.partGo}
        stay={text.partStay}
        onGo={() => parting && void command(parting)}
      />
    </>
  )
}

/** The groups: planned by a button, kept, moved by hand, planned again around what is kept. */
import './groups.css'
import { RefreshCw } from 'lucide-react'
import { useCallback, useMemo, useState } from 'react'
import { type Rule, smallestContradiction } from '../../../shared/scheme/conflicts.ts'
import type { Id } from '../../../shared/scheme/document.ts'
import { withGroups } from '../../../shared/scheme/invitations.ts'
import { groupsOf, numberedScheme } from '../../../shared/scheme/planned.ts'
import type { Plan } from '../../../shared/scheme/planning/problem.ts'
import { groupName, standingPlan } from '../../../shared/scheme/standing.ts'
import { Button } from '../../design/parts/Button.tsx'
import { Tick } from '../../design/parts/Tick.tsx'
import { days } from '../../text/schemeDays.ts'
import { schemeGroups as text } from '../../text/schemeGroups.ts'
import { drawn } from '../people/intake/useIntake.ts'
import { usePlan } from '../plan/context.tsx'
import { Contradiction } from './Contradiction.tsx'
import { GroupCard } from './GroupCard.tsx'
import { MovePanel } from './MovePanel.tsx'
import { NoPlaceList } from './NoPlaceList.tsx'
import { PlannerLine } from './PlannerLine.tsx'
import { useNames } from './useNames.ts'
import { usePlanner } from './usePlanner.ts'

/** What a plan still needs before it can be made. */
function lackOf(trainees: number, leaders: number, times: number): string | null {
  if (trainees === 0) return text.need.trainees
  if (leaders === 0) return text.need.leaders
  return times === 0 ? text.need.times : null
}

export function GroupsPart() {
  const { scheme, change } = usePlan()
  const planner = usePlanner()
  const [full, setFull] = useState(false)
  const [moving, setMoving] = useState<Id | null>(null)
  const [rules, setRules] = useState<readonly Rule[] | null>(null)
  const numbered = useMemo(() => numberedScheme(scheme), [scheme])
  const asGroups = useCallback(
    (plan: Plan, draw: () => Id) =>
      groupsOf(scheme, numbered, plan, {
        draw,
        named: ({ day }, taken) => groupName(days[day], taken),
      }),
    [scheme, numbered],
  )
  const proposal = planner.best?.plan ?? null
  const shown = useMemo(() => {
    if (proposal === null) return scheme
    // Ids for the eye alone: real ones are drawn when the groups are used.
    const groups = asGroups(proposal, () => 'plan').map((group, at) =>
      group.id === 'plan' ? { ...group, id: `plan${at}` } : group,
    )
    return { ...scheme, groups: [...groups] }
  }, [scheme, proposal, asGroups])
  const standing = useMemo(() => standingPlan(shown), [shown])
  const nameOf = useNames(full)
  const lack = lackOf(numbered.trainees.length, numbered.leaders.length, numbered.times.length)
  const plan = () => {
    const found = smallestContradiction(numbered.problem)
    setRules(found)
    setMoving(null)
    if (found === null) planner.start(numbered.problem)
  }
  const use = () => {
    if (proposal === null) return
    change(text.did.planned, (now) => withGroups(now, asGroups(proposal, drawn)))
    planner.leave()
  }
  const placed = standing.plan.groups.reduce((sum, { trainees }) => sum + trainees.length, 0)
  const isProposal = planner.state !== 'idle'
  return (
    <div className="planpart">
      <div className="planpart__head">
        <h1 tabIndex={-1}>{text.heading(shown.groups.length, standing.trainees.length)}</h1>
        <p className="q">
          {`${text.placed(placed, standing.trainees.length)} ${shown.groups.length > 0 ? text.lead : ''}`}
        </p>
      </div>
      {isProposal ? (
        <PlannerLine
          planner={planner}
          scheme={scheme}
          problem={numbered.problem}
          all={numbered.trainees.length}
          onUse={use}
        />
      ) : (
        <div className="row row--wrap">
          <Button kind="primary" icon={RefreshCw} disabled={lack !== null} onClick={plan}>
            {scheme.groups.length === 0 ? text.plan : text.again}
          </Button>
          <span className="small q">
            {lack ?? (scheme.groups.some(({ kept }) => kept !== 'no') ? text.againNote : '')}
          </span>
          <Tick label={text.names} checked={full} onChange={setFull} />
        </div>
      )}
      {rules && <Contradiction rules={rules} numbered={numbered} />}
      <div className="groups">
        {shown.groups.map((group, at) => (
          <GroupCard
            key={group.id}
            group={group}
            at={at}
            standing={standing}
            full={full}
            proposal={isProposal}
            moving={moving}
            onMove={setMoving}
          />
        ))}
        <NoPlaceList scheme={shown} standing={standing} nameOf={nameOf} onMove={setMoving} />
      </div>
      {moving !== null && !isProposal && (
        <MovePanel
          key={moving}
          who={moving}
          standing={standing}
          full={full}
          onDone={() => setMoving(null)}
        />
      )}
    </div>
  )
}

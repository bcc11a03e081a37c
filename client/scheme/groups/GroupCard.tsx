/** One group: its circle, who leads and sits in it, what breaks a rule, and whether it is kept. */
import { Lock, LockOpen } from 'lucide-react'
import { useState } from 'react'
import type { Group, Id } from '../../../shared/scheme/document.ts'
import { faultsOf } from '../../../shared/scheme/planning/faults.ts'
import { endedOn } from '../../../shared/scheme/rotaChanges.ts'
import type { StandingPlan } from '../../../shared/scheme/standing.ts'
import { Button } from '../../design/parts/Button.tsx'
import { Sheet } from '../../design/parts/Sheet.tsx'
import { schemeGroups } from '../../text/schemeGroups.ts'
import { timeInWords } from '../../text/schemeTerm.ts'
import { Circle, type CircleChair } from '../parts/Circle.tsx'
import { useSites } from '../people/useSites.ts'
import { usePlan } from '../plan/context.tsx'
import { ChangeGroup } from './ChangeGroup.tsx'
import { useNames } from './useNames.ts'

const text = () => schemeGroups.card
const did = () => schemeGroups.did

/** Leaders opposite each other, trainees between them. */
function chairsOf(leaders: number, seats: readonly CircleChair[]): readonly CircleChair[] {
  const leader: CircleChair = { kind: 'leader', letter: 'L' }
  const half = Math.ceil(seats.length / 2)
  if (leaders === 0) return seats
  return leaders === 1
    ? [leader, ...seats]
    : [leader, ...seats.slice(0, half), leader, ...seats.slice(half)]
}

export function GroupCard({
  group,
  at,
  standing,
  full,
  proposal,
  moving,
  onMove,
}: {
  readonly group: Group
  readonly at: number
  readonly standing: StandingPlan
  readonly full: boolean
  /** Not the document's yet. */
  readonly proposal: boolean
  readonly moving: Id | null
  readonly onMove: (who: Id) => void
}) {
  const { change, scheme } = usePlan()
  const [changing, setChanging] = useState(false)
  const nameOf = useNames(full)
  const markOf = useSites()
  const siteOf = new Map(scheme.trainees.map(({ id, site }) => [id, site]))
  const kept = group.kept !== 'no'
  const mark = (id: Id) => markOf(siteOf.get(id) ?? '')
  const seats = group.trainees.map((id): CircleChair => {
    const { tone, letter } = mark(id)
    return { kind: 'site', tone, letter, chosen: id === moving, ghost: proposal && !kept }
  })
  const counts = new Map<string, number>()
  for (const id of group.trainees) {
    const { name } = mark(id)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const sites = [...counts].map(([name, count]) => `${count} ${name}`)
  const faults =
    proposal || endedOn(scheme, group.id) !== null
      ? []
      : faultsOf(standing.problem, standing.plan).filter(
          (one) => 'group' in one && one.group === at,
        )
  const names = {
    trainee: (index: number) => nameOf(standing.trainees[index]?.id),
    leader: (index: number) => nameOf(standing.leaders[index]?.id),
  }
  const keep = () =>
    change(kept ? did().freed(group.name) : did().kept(group.name), (now) => ({
      ...now,
      groups: now.groups.map((one) =>
        one.id === group.id ? { ...one, kept: kept ? 'no' : 'kept' } : one,
      ),
    }))
  return (
    <Sheet className={kept ? 'group group--kept' : 'group'} aria-label={group.name}>
      <div className="group__words">
        <h2>{group.name}</h2>
        <p className="small q">{timeInWords(group.meets)}</p>
        <dl>
          <dt>{text().leaders}</dt>
          <dd>
            {group.leaders.length === 0 ? text().nobody : text().led(group.leaders.map(nameOf))}
          </dd>
          <dt>{text().trainees}</dt>
          <dd>
            {group.trainees.length === 0
              ? text().nobody
              : text().count(group.trainees.length, sites)}
          </dd>
        </dl>
      </div>
      <Circle chairs={chairsOf(group.leaders.length, seats)} />
      {faults.map((one) => (
        <p key={JSON.stringify(one)} className="alertline group__wide">
          {text().fault(group.name, schemeGroups.fault(one, names))}
        </p>
      ))}
      {!proposal && (
        <ul className="group__people" aria-label={text().people(group.name)}>
          {group.trainees.map((id) => (
            <li key={id}>
              <button type="button" aria-pressed={id === moving} onClick={() => onMove(id)}>
                {nameOf(id)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {!proposal && (
        <div className="group__foot">
          <Button
            size="small"
            kind="quiet"
            aria-label={text().changeWhat(group.name)}
            aria-expanded={changing}
            onClick={() => setChanging(!changing)}
          >
            {text().change}
          </Button>
          <Button
            size="small"
            icon={kept ? Lock : LockOpen}
            aria-pressed={kept}
            aria-label={text().named(kept ? text().kept : text().keep, group.name)}
            onClick={keep}
          >
            {kept ? text().kept : text().keep}
          </Button>
        </div>
      )}
      {changing && !proposal && <ChangeGroup group={group} onDone={() => setChanging(false)} />}
    </Sheet>
  )
}

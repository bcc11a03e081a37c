/** Who has no place, why, and what would make one. */
import { useMemo } from 'react'
import type { Id, Scheme } from '../../../shared/scheme/document.ts'
import { type NoPlace, whyNoPlace } from '../../../shared/scheme/reasons.ts'
import type { StandingPlan } from '../../../shared/scheme/standing.ts'
import { schemeGroups } from '../../text/schemeGroups.ts'
import { SiteChair } from '../parts/SiteChair.tsx'
import { useSites } from '../people/useSites.ts'

const text = () => schemeGroups.noPlace

export function NoPlaceList({
  scheme,
  standing,
  nameOf,
  onMove,
}: {
  readonly scheme: Scheme
  readonly standing: StandingPlan
  readonly nameOf: (id: Id | undefined) => string
  readonly onMove: (who: Id) => void
}) {
  const markOf = useSites()
  const waiting = useMemo(() => {
    const seated = new Set(standing.plan.groups.flatMap(({ trainees }) => trainees))
    return [...standing.trainees.keys()]
      .filter((index) => !seated.has(index))
      .map((index) => ({ index, why: whyNoPlace(standing.problem, standing.plan, index) }))
  }, [standing])
  if (waiting.length === 0 || scheme.groups.length === 0) return null
  const names = {
    trainee: (index: number) => nameOf(standing.trainees[index]?.id),
    leader: (index: number) => nameOf(standing.leaders[index]?.id),
  }
  const said = (why: NoPlace): string => {
    switch (why.kind) {
      case 'no-days':
        return text().noDays
      case 'no-group-then':
        return text().noGroupThen(why.leaders.slice(0, 3).map(names.leader))
      case 'kept-out':
        return text().keptOut(
          why.groups.map(({ group, obstacles }) =>
            schemeGroups.inGroup(
              scheme.groups[group]?.name ?? '',
              obstacles.map((one) => schemeGroups.obstacle(one, names)),
            ),
          ),
        )
    }
  }
  return (
    <section className="group group--none" aria-label={text().heading}>
      <div className="group__wide">
        <h2>{text().heading}</h2>
        <p className="small q">{text().count(waiting.length)}</p>
      </div>
      <ul className="noplace group__wide">
        {waiting.map(({ index, why }) => {
          const one = standing.trainees[index]
          return (
            one && (
              <li key={one.id}>
                <SiteChair {...markOf(one.site)} />
                <div>
                  <button type="button" onClick={() => onMove(one.id)}>
                    {nameOf(one.id)}
                  </button>
                  <p>{said(why)}</p>
                </div>
              </li>
            )
          )
        })}
      </ul>
    </section>
  )
}

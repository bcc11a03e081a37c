/** One person moved by hand: every way with its cost in words, what is not possible and why, and why they are where they are. */
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Id } from '../../../shared/scheme/document.ts'
import type { Weighed } from '../../../shared/scheme/planning/weights.ts'
import { obstacles, type Way, waysFor } from '../../../shared/scheme/reasons.ts'
import { groupsAfter, type StandingPlan } from '../../../shared/scheme/standing.ts'
import { Button } from '../../design/parts/Button.tsx'
import { Sheet } from '../../design/parts/Sheet.tsx'
import { schemeGroups } from '../../text/schemeGroups.ts'
import { usePlan } from '../plan/context.tsx'
import { useNames } from './useNames.ts'

const text = () => schemeGroups.move
const did = () => schemeGroups.did
const SHOWN = 8

/** The cheapest way to each group and, where it is cheaper, the cheapest exchange with somebody there. */
function chosenWays(ways: readonly Way[]): readonly Way[] {
  const seen = new Set<string>()
  return ways.filter(({ group, instead }) => {
    const key = `${group} ${instead === null}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

export function MovePanel({
  who,
  standing,
  full,
  onDone,
}: {
  readonly who: Id
  readonly standing: StandingPlan
  readonly full: boolean
  readonly onDone: () => void
}) {
  const { scheme, change } = usePlan()
  const nameOf = useNames(full)
  const [chosen, setChosen] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { problem, plan } = standing
  const index = standing.trainees.findIndex(({ id }) => id === who)
  const ways = useMemo(
    () =>
      chosenWays(
        waysFor(problem, plan, index).filter(({ group }) => scheme.groups[group]?.kept !== 'shut'),
      ).slice(0, SHOWN),
    [problem, plan, index, scheme.groups],
  )
  const names = {
    trainee: (at: number) => nameOf(standing.trainees[at]?.id),
    leader: (at: number) => nameOf(standing.leaders[at]?.id),
  }
  const groupName = (at: number) => scheme.groups[at]?.name ?? ''
  const home = plan.groups.findIndex(({ trainees }) => trainees.includes(index))
  const blocked = plan.groups.flatMap((group, at) => {
    const found = at === home ? [] : obstacles(problem, group, at, index)
    return found.length === 0 ? [] : [{ at, found }]
  })
  const titleOf = ({ group, instead }: Way) =>
    instead === null
      ? text().to(groupName(group))
      : text().exchange(names.trainee(instead), groupName(group))
  const costOf = ({ change: parts, points }: Way) => {
    const said = (Object.entries(parts) as [Weighed, number][]).map(([key, by]) =>
      schemeGroups.cost(key, by),
    )
    return said.length === 0 ? text().free : text().cost(said, points)
  }
  const way = ways[chosen]
  const name = nameOf(who)
  const go = () => {
    if (!way) return
    change(did().moved(name), (now) => ({ ...now, groups: groupsAfter(now, standing, way.plan) }))
    onDone()
  }
  return (
    <Sheet className="plansheet planform" aria-labelledby="move-heading">
      <div className="plansheet__head">
        <h2 id="move-heading" ref={heading} tabIndex={-1}>
          {text().heading(name)}
        </h2>
        <span className="small q">{text().now(home === -1 ? null : groupName(home))}</span>
      </div>
      {home !== -1 && (
        <div>
          <h3>{text().why(name)}</h3>
          <p className="small q">
            {ways[0] ? text().better(`${titleOf(ways[0])}. ${costOf(ways[0])}`) : text().onlyHere}
          </p>
        </div>
      )}
      <fieldset className="movings">
        <legend className="sr">{text().heading(name)}</legend>
        {ways.map((one, at) => (
          <label key={`${one.group} ${one.instead}`} className="movings__one">
            <input type="radio" name="way" checked={at === chosen} onChange={() => setChosen(at)} />
            <span>
              <b>{titleOf(one)}</b>
              <span className="small q">{costOf(one)}</span>
            </span>
          </label>
        ))}
        {blocked.map(({ at, found }) => (
          <div key={at} className="movings__not">
            <b>{text().notTo(groupName(at))}</b>
            <span className="small">
              {found.map((one) => schemeGroups.obstacle(one, names)).join(', ')}
            </span>
          </div>
        ))}
      </fieldset>
      <div className="row row--wrap">
        <Button kind="quiet" onClick={onDone}>
          {text().leave}
        </Button>
        <Button disabled={!way} onClick={go}>
          {way ? `${text().do}: ${titleOf(way)}` : text().do}
        </Button>
      </div>
    </Sheet>
  )
}

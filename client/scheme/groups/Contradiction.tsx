/** The smallest set of what was kept that contradicts itself. */
import type { Rule } from '../../../shared/scheme/conflicts.ts'
import type { NumberedScheme } from '../../../shared/scheme/planned.ts'
import { schemeGroups } from '../../text/schemeGroups.ts'
import { usePlan } from '../plan/context.tsx'

const text = () => schemeGroups.contradiction

export function Contradiction({
  rules,
  numbered,
}: {
  readonly rules: readonly Rule[]
  readonly numbered: NumberedScheme
}) {
  const { scheme } = usePlan()
  const kept = scheme.groups.filter((group) => group.kept !== 'no')
  const trainee = (at: number) => numbered.trainees[at]?.name ?? ''
  const leader = (at: number) => numbered.leaders[at]?.name ?? ''
  const group = (at: number) => kept[at]?.name ?? ''
  const said = (rule: Rule): string => {
    switch (rule.kind) {
      case 'kept-in':
        return text().rules.keptIn(trainee(rule.trainee), group(rule.group))
      case 'kept-leaders':
        return text().rules.keptLeaders(group(rule.group))
      case 'apart':
        switch (rule.apart.kind) {
          case 'trainees':
            return text().rules.apart(trainee(rule.apart.one), trainee(rule.apart.other))
          case 'leader':
            return text().rules.apart(trainee(rule.apart.trainee), leader(rule.apart.leader))
          case 'leaders':
            return text().rules.apart(leader(rule.apart.one), leader(rule.apart.other))
        }
        return ''
      case 'one-site':
        return text().rules.oneSite
      case 'size':
        return text().rules.size
    }
  }
  return (
    <div className="atrow contradiction" role="alert">
      <h2>{text().heading}</h2>
      <p>{text().say}</p>
      <ul>
        {rules.map((rule) => (
          <li key={JSON.stringify(rule)}>{said(rule)}</li>
        ))}
      </ul>
    </div>
  )
}

/** The group's rules at the door, and the ticks under them. */
import { useSyncExternalStore } from 'react'
import { Problem } from '../../design/parts/Field.tsx'
import { SESSION_WORDS } from '../../design/parts/sessionWords.ts'
import { Tick } from '../../design/parts/Tick.tsx'
import { agreement, standingOf } from '../../session/agreement.ts'
import { arrive as text } from '../../text/roomDoor.ts'

export const useStanding = (rules: readonly string[]) =>
  standingOf(useSyncExternalStore(agreement.subscribe, agreement.ticked), rules)

export function Agreement({
  rules,
  awaited,
  waiting,
  alone,
  onAlone,
  asks,
}: {
  readonly rules: readonly string[]
  /** The group has others than these, and they have not come yet. */
  readonly awaited: boolean
  /** At the door already: what was ticked stays. */
  readonly waiting: boolean
  readonly alone: boolean
  readonly onAlone: (alone: boolean) => void
  /** Somebody wanted to go on without having ticked. */
  readonly asks: boolean
}) {
  const standing = useStanding(rules)
  const agreed = standing === 'agreed'
  return (
    <>
      <h2>{text.rules}</h2>
      {awaited ? (
        <p className="rules__note small">{text.rulesAwaited}</p>
      ) : (
        <ol {...SESSION_WORDS}>
          {rules.map((rule, at) => (
            <li key={at}>{rule}</li>
          ))}
        </ol>
      )}
      <div className="rules__agree">
        {!awaited && (
          <Tick
            label={text.agree}
            checked={agreed || (waiting && standing === 'none')}
            disabled={waiting && (agreed || standing === 'none')}
            onChange={(on) => agreement.tick(on ? rules : null)}
          />
        )}
        <Tick
          label={text.private}
          checked={alone || waiting}
          disabled={waiting}
          onChange={onAlone}
        />
        <div role="status">
          {standing === 'changed' && <Problem>{text.ownRules}</Problem>}
          {standing === 'owed' && !awaited && <Problem>{text.rulesCame}</Problem>}
        </div>
        {asks && !waiting && !((agreed || awaited) && alone) && (
          <Problem>{awaited ? text.aloneProblem : text.agreeProblem}</Problem>
        )}
      </div>
    </>
  )
}

/** Names what works and what does not, between this browser and the room. */
import { Check, CircleHelp, X } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import { Button } from '../../design/parts/Button.tsx'
import { Disclosure } from '../../design/parts/Disclosure.tsx'
import { Problem } from '../../design/parts/Field.tsx'
import { Icon } from '../../design/parts/Icon.tsx'
import { fetchPart } from '../../later/fetchPart.ts'
import { lineCheck as text } from '../../text/media.ts'
import { useMediaSnapshot } from '../context.tsx'
import type { LineCheck as Outcome } from '../line/checkLine.ts'

/** Looks once when shown and again when asked; null while looking. */
function useLineCheck(): readonly [Outcome | null, () => void] {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const look = useCallback(async () => {
    setOutcome(null)
    try {
      const { checkLine } = await fetchPart(() => import('../line/checkLine.ts'), { tries: 3 })
      setOutcome(await checkLine(`${window.location.origin}/media`))
    } catch {
      setOutcome('unknown')
    }
  }, [])
  useEffect(() => void look(), [look])
  return [outcome, () => void look()]
}

function Line({
  state,
  children,
}: {
  readonly state: 'works' | 'fails' | 'unknown'
  readonly children: string
}) {
  const icon = { works: Check, fails: X, unknown: CircleHelp }[state]
  return (
    <li className={`line line--${state}`}>
      <Icon of={icon} />
      <span>{children}</span>
    </li>
  )
}

const noteOf = (outcome: Exclude<Outcome, 'blocked'> | 'looking'): string =>
  ({
    looking: text.checking,
    straight: text.allWell,
    turn: text.goesRound,
    port: text.goesRound,
    unknown: text.unsure,
  })[outcome]

export function LineCheck() {
  const { canEncrypt } = useMediaSnapshot()
  const [outcome, again] = useLineCheck()
  const blocked = outcome === 'blocked'
  const note = blocked || (outcome && !canEncrypt) ? text.notAll : noteOf(outcome ?? 'looking')
  return (
    <div>
      {blocked && <Problem>{text.media.blocked}</Problem>}
      <Disclosure summary={text.title} note={note}>
        <ul className="lines small">
          <Line state={outcome === 'unknown' ? 'unknown' : 'works'}>
            {outcome === 'unknown' ? text.room.fails : text.room.works}
          </Line>
          <Line state={canEncrypt ? 'works' : 'fails'}>
            {canEncrypt ? text.sealing.works : text.sealing.fails}
          </Line>
          {outcome !== null && (
            <Line state={blocked ? 'fails' : outcome === 'unknown' ? 'unknown' : 'works'}>
              {text.media[outcome]}
            </Line>
          )}
        </ul>
        <Button size="small" disabled={outcome === null} onClick={again}>
          {text.again}
        </Button>
      </Disclosure>
      <p className="sr" role="status">
        {note}
      </p>
    </div>
  )
}

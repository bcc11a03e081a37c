/** The open plan: its head, and the part that is being worked on. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { scheme as text } from '../text/scheme.ts'
import { GroupsPart } from './groups/GroupsPart.tsx'
import { LinksPart } from './invitations/LinksPart.tsx'
import { PlanHead } from './PlanHead.tsx'
import { PeoplePart } from './people/PeoplePart.tsx'
import { Planned } from './plan/context.tsx'
import type { Plan, PlanStep } from './plan/plan.ts'
import { ReceiptsPart } from './receipts/ReceiptsPart.tsx'
import { RotaPart } from './rota/RotaPart.tsx'
import { TermPart } from './term/TermPart.tsx'

const PART_NAMES = ['people', 'term', 'groups', 'rota', 'links', 'receipts'] as const
type PartName = (typeof PART_NAMES)[number]

export function PlanPages({
  plan,
  step,
}: {
  readonly plan: Plan
  readonly step: (step: PlanStep) => void
}) {
  const [part, setPart] = useState<PartName>('people')
  const main = useRef<HTMLElement>(null)
  const scheme = plan.history.now
  const change = useCallback(
    (what: string, to: (now: typeof scheme) => typeof scheme) =>
      step({ kind: 'changed', what, to }),
    [step],
  )
  const context = useMemo(() => ({ scheme, change }), [scheme, change])
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is about the part that is shown
  useEffect(() => {
    main.current?.querySelector<HTMLElement>('h1')?.focus()
  }, [part])
  return (
    <Planned value={context}>
      <div className="page planpage">
        <PlanHead plan={plan} step={step} />
        <nav className="parts" aria-label={text.head.parts}>
          {PART_NAMES.map((name) => (
            <button
              key={name}
              type="button"
              aria-current={name === part ? 'page' : undefined}
              onClick={() => setPart(name)}
            >
              {text.head.part[name]}
            </button>
          ))}
        </nav>
        <main ref={main}>
          {part === 'people' && <PeoplePart />}
          {part === 'term' && <TermPart />}
          {part === 'groups' && <GroupsPart />}
          {part === 'rota' && <RotaPart />}
          {part === 'links' && <LinksPart />}
          {part === 'receipts' && <ReceiptsPart />}
        </main>
      </div>
    </Planned>
  )
}

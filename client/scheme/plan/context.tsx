/** What every part of the plan's page works on. */
import { createContext, useContext } from 'react'
import type { Scheme } from '../../../shared/scheme/document.ts'

export interface PlanContext {
  readonly scheme: Scheme
  /** One step that can be undone; `what` names it in a few words. */
  change(what: string, to: (scheme: Scheme) => Scheme): void
}

export const Planned = createContext<PlanContext | null>(null)

export function usePlan(): PlanContext {
  const plan = useContext(Planned)
  if (plan === null) throw new Error('No plan is open here')
  return plan
}

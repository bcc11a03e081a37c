/** The term of the open plan, and one step that changes it. */
import type { Term } from '../../../shared/scheme/document.ts'
import { usePlan } from '../plan/context.tsx'

export function useTerm(): {
  readonly term: Term
  readonly put: (what: string, part: Partial<Term>) => void
} {
  const { scheme, change } = usePlan()
  return {
    term: scheme.term,
    put: (what, part) => change(what, (now) => ({ ...now, term: { ...now.term, ...part } })),
  }
}

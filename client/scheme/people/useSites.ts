/** The sites of the open plan as they are drawn, by id. */
import { useMemo } from 'react'
import type { Id } from '../../../shared/scheme/document.ts'
import { type SiteMark, siteMarks } from '../parts/siteMarks.ts'
import { usePlan } from '../plan/context.tsx'

const NOWHERE: SiteMark = { tone: 99, letter: '?', name: '' }

export function useSites(): (id: Id) => SiteMark {
  const { sites } = usePlan().scheme
  return useMemo(() => {
    const marks = siteMarks(sites)
    return (id) => marks.get(id) ?? NOWHERE
  }, [sites])
}

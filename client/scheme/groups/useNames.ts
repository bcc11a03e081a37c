/** Names as the groups' page writes them: initials, since it is likely to be shown to a room, or in full. */
import { useMemo } from 'react'
import type { Id } from '../../../shared/scheme/document.ts'
import { initials } from '../parts/siteMarks.ts'
import { usePlan } from '../plan/context.tsx'

export function useNames(full: boolean): (id: Id | undefined) => string {
  const { trainees, leaders } = usePlan().scheme
  return useMemo(() => {
    const names = new Map<Id, string>([
      ...trainees.map(({ id, name }): [Id, string] => [id, full ? name : initials(name)]),
      ...leaders.map(({ id, name }): [Id, string] => [id, name]),
    ])
    return (id) => (id === undefined ? '' : (names.get(id) ?? ''))
  }, [trainees, leaders, full])
}

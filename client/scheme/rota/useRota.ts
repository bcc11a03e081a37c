/** The rota of the open plan, worked out once for all that is shown of it. */
import { useMemo } from 'react'
import { dayOf } from '../../../shared/receipt.ts'
import type { Id } from '../../../shared/scheme/document.ts'
import { type RotaRow, rotaOf } from '../../../shared/scheme/rota/dates.ts'
import { type FoundFault, rotaFaults } from '../../../shared/scheme/rota/faults.ts'
import { serverClock } from '../../device/serverClock.ts'
import { usePlan } from '../plan/context.tsx'

/** What the panel beside the rota is about. */
export type Chosen =
  | { readonly kind: 'leader'; readonly leader: Id; readonly from: string }
  | { readonly kind: 'date'; readonly group: Id; readonly date: string }
  | { readonly kind: 'group'; readonly group: Id; readonly trainee: Id | null }

export interface Rota {
  readonly rows: readonly RotaRow[]
  /** From today on. */
  readonly faults: readonly FoundFault[]
  readonly today: string
  readonly names: {
    readonly person: (id: Id) => string
    readonly group: (id: Id) => string
  }
}

export function useRota(nameOf: (id: Id) => string): Rota {
  const { scheme } = usePlan()
  const today = dayOf(serverClock.now(), scheme.term.zone)
  const rows = useMemo(() => rotaOf(scheme), [scheme])
  const faults = useMemo(() => rotaFaults(scheme, rows, today), [scheme, rows, today])
  const names = useMemo(() => {
    const groups = new Map(scheme.groups.map(({ id, name }) => [id, name]))
    return { person: nameOf, group: (id: Id) => groups.get(id) ?? '' }
  }, [scheme.groups, nameOf])
  return { rows, faults, today, names }
}

/**
 * Receipts counted: each is somebody's by the name on it, and the scheme's by its group's. What is counted is the date and the
 * minutes; nothing on a receipt says who presented.
 */
import type { DisclosedKind, ReceiptClaims } from '../receipt.ts'
import type { Counted, Id, Scheme, Trainee } from './document.ts'
import { folded } from './intake/rows.ts'

export type Judged =
  | { readonly kind: 'counted'; readonly entry: Counted }
  /** Fewer than half of the minutes that a group has; counted, and named. */
  | { readonly kind: 'short'; readonly entry: Counted }
  | { readonly kind: 'trial' }
  /** This receipt, or another of that person's for that day. */
  | { readonly kind: 'twice'; readonly name: string; readonly date: string }
  | { readonly kind: 'no-such-group'; readonly label: string }
  | { readonly kind: 'nobody'; readonly name: string }
  /** Several trainees have this name. */
  | { readonly kind: 'several'; readonly name: string }

/** What becomes of a receipt whose signature holds. */
export function judge(
  scheme: Scheme,
  claims: ReceiptClaims,
  texts: Readonly<Partial<Record<DisclosedKind, string>>>,
): Judged {
  if (claims.trial) return { kind: 'trial' }
  const label = texts.label ?? ''
  const groups = [...scheme.groups, ...scheme.former]
  const group = groups.find(({ name }) => folded(name) === folded(label))
  if (label === '' || !group) return { kind: 'no-such-group', label }
  const name = texts.name ?? ''
  const named = scheme.trainees.filter((one) => folded(one.name) === folded(name))
  const [trainee] = named
  if (name === '' || !trainee) return { kind: 'nobody', name }
  if (named.length > 1) return { kind: 'several', name }
  const { date, minutes, id } = claims
  const twice = scheme.counted.some(
    (one) => one.receipt === id || (one.trainee === trainee.id && one.date === date),
  )
  if (twice) return { kind: 'twice', name: trainee.name, date }
  const entry: Counted = { trainee: trainee.id, receipt: id, date, minutes, group: group.name }
  return { kind: minutes * 2 < scheme.term.minutes ? 'short' : 'counted', entry }
}

export interface Tally {
  readonly trainee: Trainee
  readonly groups: number
  readonly minutes: number
  /** Groups since the term began, which a share of its dates goes by. */
  readonly ofTerm: number
  /** Whether the term’s target is reached. */
  readonly reached: boolean
}

/** Everybody's count, those who have left included: earlier ones and receipts together. */
export function tallies(scheme: Scheme, offered: (trainee: Id) => number): readonly Tally[] {
  const by = new Map<Id, { groups: number; minutes: number; ofTerm: number }>()
  const { first } = scheme.term
  for (const { trainee, minutes, date } of scheme.counted) {
    const so = by.get(trainee) ?? { groups: 0, minutes: 0, ofTerm: 0 }
    by.set(trainee, {
      groups: so.groups + 1,
      minutes: so.minutes + minutes,
      ofTerm: so.ofTerm + (date >= first ? 1 : 0),
    })
  }
  const { target } = scheme.term
  return scheme.trainees.map((trainee) => {
    const here = by.get(trainee.id) ?? { groups: 0, minutes: 0, ofTerm: 0 }
    const groups = here.groups + trainee.earlier.groups
    const minutes = here.minutes + trainee.earlier.minutes
    const dates = offered(trainee.id)
    const reached = {
      groups: groups >= target.amount,
      minutes: minutes >= target.amount,
      share: dates > 0 && here.ofTerm * 100 >= dates * target.amount,
    }[target.kind]
    return { trainee, groups, minutes, ofTerm: here.ofTerm, reached }
  })
}

/** One person's receipts added up: each date once, and what is missing to a target. Whoever counts for a scheme decides what counts. */
import type { DisclosedKind, ReceiptClaims } from './receipt.ts'

/** A receipt whose signature holds. */
export interface OwnReceipt {
  readonly claims: ReceiptClaims
  readonly texts: Readonly<Partial<Record<DisclosedKind, string>>>
}

export interface OwnDate extends OwnReceipt {
  /** There for fewer than half of the minutes: it is added, and may not count. */
  readonly short: boolean
  /** Minutes from the group's beginning to its end. */
  readonly lasted: number
}

export interface OwnSum {
  /** What is added, the newest first. */
  readonly dates: readonly OwnDate[]
  readonly minutes: number
  /** Anyone can make these: not added. */
  readonly trials: readonly OwnReceipt[]
  /** Another receipt for a time that one stands for already: not added. */
  readonly overlapping: readonly OwnReceipt[]
  /** Names that the receipts bear; one, if they are all one person's. */
  readonly names: readonly string[]
}

const MINUTE = 60_000

const overlaps = ({ claims: one }: OwnReceipt, { claims: other }: OwnReceipt): boolean =>
  one.start < other.end && other.start < one.end

/** The receipts with others: one that is there already changes nothing. */
export const withReceipts = (
  held: readonly OwnReceipt[],
  more: readonly OwnReceipt[],
): readonly OwnReceipt[] => {
  const all = new Map(held.map((one) => [one.claims.id, one]))
  for (const one of more) if (!all.has(one.claims.id)) all.set(one.claims.id, one)
  return all.size === held.length ? held : [...all.values()]
}

/** Of two receipts for one time the longer one is added. */
export function addUp(receipts: readonly OwnReceipt[]): OwnSum {
  const trials = receipts.filter(({ claims }) => claims.trial)
  const added: OwnReceipt[] = []
  const overlapping: OwnReceipt[] = []
  const longestFirst = receipts
    .filter(({ claims }) => !claims.trial)
    .sort(
      (one, other) =>
        other.claims.minutes - one.claims.minutes || one.claims.id.localeCompare(other.claims.id),
    )
  for (const one of longestFirst)
    (added.some((other) => overlaps(one, other)) ? overlapping : added).push(one)
  const dates = added
    .map((one): OwnDate => {
      const lasted = Math.round((one.claims.end - one.claims.start) / MINUTE)
      return { ...one, lasted, short: one.claims.minutes * 2 < lasted }
    })
    .sort((one, other) => other.claims.start - one.claims.start)
  return {
    dates,
    minutes: dates.reduce((sum, { claims }) => sum + claims.minutes, 0),
    trials,
    overlapping,
    names: [...new Set(receipts.flatMap(({ texts }) => texts.name ?? []))],
  }
}

/** What a target may be counted in; `units` are of 45 minutes, as chambers count them. */
export const OWN_TARGETS = ['groups', 'hours', 'units'] as const
export type OwnTarget = (typeof OWN_TARGETS)[number]

const MINUTES_OF: Readonly<Record<Exclude<OwnTarget, 'groups'>, number>> = { hours: 60, units: 45 }

/** How much there is towards a target, whole ones alone. */
export const reachedOf = ({ dates, minutes }: OwnSum, kind: OwnTarget): number =>
  kind === 'groups' ? dates.length : Math.floor(minutes / MINUTES_OF[kind])

/** What Safari has, by MDN's compatibility data: the oldest that the room is made for is Safari 17.4, on Mac and on iPhone. */
import bcd from '@mdn/browser-compat-data' with { type: 'json' }

export const BASELINE = 17.4

interface Statement {
  readonly version_added?: string | boolean | null
  readonly version_removed?: string | boolean | null
  readonly prefix?: string
  readonly alternative_name?: string
  readonly flags?: unknown
}

/** One entry of the data: features nest, and what is said of one stands beside what is in it. */
export interface Feature {
  readonly __compat?: {
    readonly support: Readonly<Record<string, Statement | readonly Statement[] | undefined>>
  }
  readonly [name: string]: unknown
}

/** A version that the baseline has reached. */
const upTo = (version: string | boolean | null | undefined): boolean =>
  typeof version === 'string' && Number.parseFloat(version.replace('≤', '')) <= BASELINE

const isThere = (said: Statement | readonly Statement[] | undefined): boolean => {
  const all: readonly Statement[] =
    said === undefined ? [] : Array.isArray(said) ? said : [said as Statement]
  return all.some(({ version_added: added, version_removed, prefix, alternative_name, flags }) => {
    if (prefix || alternative_name || flags || upTo(version_removed)) return false
    if (added === true) return true
    return upTo(added)
  })
}

/** Whether both Safaris have it. What the data says nothing of counts as there: it is no feature of its own. */
export function safariHas(feature: Feature | undefined): boolean {
  const support = feature?.__compat?.support
  return !support || (isThere(support.safari) && isThere(support.safari_ios))
}

const within = (from: unknown, path: readonly string[]): Feature | undefined => {
  let at: unknown = from
  for (const name of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined
    at = (at as Readonly<Record<string, unknown>>)[name]
  }
  return at as Feature
}

export const api = (...path: string[]): Feature | undefined => within(bcd.api, path)
export const builtin = (...path: string[]): Feature | undefined =>
  within(bcd.javascript.builtins, path)
export const css = (...path: string[]): Feature | undefined => within(bcd.css, path)

/** Everything in the data that a member of this name could be: `x.name` may be any of them. */
const members = new Map<string, Feature[]>()
for (const group of [bcd.api, bcd.javascript.builtins] as readonly Record<string, unknown>[]) {
  for (const owner of Object.values(group) as Feature[]) {
    for (const [name, feature] of Object.entries(owner)) {
      if (name === '__compat' || typeof feature !== 'object' || feature === null) continue
      const plain = name.replace(/_static$/, '')
      members.set(plain, [...(members.get(plain) ?? []), feature as Feature])
    }
  }
}

/** Whether Safari lacks a member of this name wherever there is one. */
export function isNowhere(member: string): boolean {
  return members.get(member)?.every((feature) => !safariHas(feature)) ?? false
}

/** Changes to who is in a scheme, each a whole new document. */
import type { ApartPair, Id, Leader, Scheme, Site, Trainee } from './document.ts'
import { withoutLeft } from './intake/taking.ts'

const put = <P extends { readonly id: Id }>(list: readonly P[], one: P): P[] =>
  list.some(({ id }) => id === one.id)
    ? list.map((other) => (other.id === one.id ? one : other))
    : [...list, one]

/** Whoever is no longer in the scheme, or aside, sits in no group. */
const seated = (scheme: Scheme, one: Trainee | Leader): Scheme =>
  one.standing === 'in' ? scheme : withoutLeft(scheme, new Set([one.id]))

export const withTrainee = (scheme: Scheme, one: Trainee): Scheme =>
  seated({ ...scheme, trainees: put(scheme.trainees, one) }, one)

export const withLeader = (scheme: Scheme, one: Leader): Scheme =>
  seated({ ...scheme, leaders: put(scheme.leaders, one) }, one)

export const withSite = (scheme: Scheme, site: Site): Scheme => ({
  ...scheme,
  sites: put(scheme.sites, site),
})

const isPair = (pair: ApartPair, one: Id, other: Id): boolean =>
  (pair.one === one && pair.other === other) || (pair.one === other && pair.other === one)

export const withPair = (scheme: Scheme, pair: ApartPair): Scheme => ({
  ...scheme,
  apart: [...scheme.apart.filter((each) => !isPair(each, pair.one, pair.other)), pair],
})

export const withoutPair = (scheme: Scheme, pair: ApartPair): Scheme => ({
  ...scheme,
  apart: scheme.apart.filter((each) => !isPair(each, pair.one, pair.other)),
})

/** The next term of a scheme: the same people, and groups that the plan may go on with. */
import type { Scheme } from './document.ts'
import { endedOn, noChanges } from './rotaChanges.ts'

/**
 * Groups become last term's, for whoever is to stay together; their links go, for the dates of those are over. Receipts stay
 * counted, so that none counts twice. Whoever waits goes on waiting.
 */
export function nextTerm(
  scheme: Scheme,
  { name, first, last }: { readonly name: string; readonly first: string; readonly last: string },
): Scheme {
  const { term, rota } = scheme
  return {
    ...scheme,
    term: {
      ...term,
      name,
      first,
      last,
      holidays: term.holidays.filter((one) => one.last >= first),
      rotations: term.rotations.filter((day) => day >= first),
    },
    former: scheme.groups
      .filter(({ id }) => endedOn(scheme, id) === null)
      .map(({ id, name: called, leaders, trainees }) => ({ id, name: called, leaders, trainees })),
    groups: [],
    series: [],
    given: [],
    rota: {
      ...noChanges(),
      absences: rota.absences.filter(({ back }) => back > first),
      waiting: rota.waiting,
    },
  }
}

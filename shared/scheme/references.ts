/** Whether everything a scheme's document points to is there, and once. */
import type { Scheme } from './document.ts'

/** Where the document names what is not there, or names one thing twice: `groups.2.leaders.0`; none for a whole one. */
export function faultyLinks(scheme: Scheme): readonly string[] {
  const faults: string[] = []
  const ids = (key: 'sites' | 'trainees' | 'leaders' | 'groups' | 'former'): Set<string> => {
    const seen = new Set<string>()
    scheme[key].forEach(({ id }, at) => {
      if (seen.has(id)) faults.push(`${key}.${at}.id`)
      seen.add(id)
    })
    return seen
  }
  const sites = ids('sites')
  const trainees = ids('trainees')
  const leaders = ids('leaders')
  const former = ids('former')
  ids('groups')
  const want = (there: ReadonlySet<string>, id: string, where: string): void => {
    if (!there.has(id)) faults.push(where)
  }
  for (const key of ['trainees', 'leaders'] as const) {
    scheme[key].forEach(({ site }, at) => {
      want(sites, site, `${key}.${at}.site`)
    })
  }
  scheme.trainees.forEach(({ id }, at) => {
    if (leaders.has(id)) faults.push(`trainees.${at}.id`)
  })
  const people = new Set([...trainees, ...leaders])
  scheme.apart.forEach((pair, at) => {
    want(people, pair.one, `apart.${at}.one`)
    want(people, pair.other, `apart.${at}.other`)
    if (pair.one === pair.other) faults.push(`apart.${at}.other`)
  })
  scheme.term.holidays.forEach(({ site, first, last }, at) => {
    if (site !== null) want(sites, site, `term.holidays.${at}.site`)
    if (last < first) faults.push(`term.holidays.${at}.last`)
  })
  const seated = new Set<string>()
  for (const key of ['groups', 'former'] as const) {
    scheme[key].forEach((group, at) => {
      group.leaders.forEach((id, index) => {
        want(leaders, id, `${key}.${at}.leaders.${index}`)
      })
      group.trainees.forEach((id, index) => {
        want(trainees, id, `${key}.${at}.trainees.${index}`)
        if (key === 'groups' && seated.has(id)) faults.push(`${key}.${at}.trainees.${index}`)
        if (key === 'groups') seated.add(id)
      })
    })
  }
  scheme.counted.forEach(({ trainee }, at) => {
    want(trainees, trainee, `counted.${at}.trainee`)
  })
  const groups = new Set(scheme.groups.map(({ id }) => id))
  scheme.series.forEach(({ group }, at) => {
    want(groups, group, `series.${at}.group`)
  })
  scheme.groups.forEach(({ continues }, at) => {
    if (continues !== null) want(former, continues, `groups.${at}.continues`)
  })
  const { rota } = scheme
  rota.absences.forEach(({ leader }, at) => {
    want(leaders, leader, `rota.absences.${at}.leader`)
  })
  rota.covers.forEach((cover, at) => {
    want(leaders, cover.by, `rota.covers.${at}.by`)
    if (cover.for !== null) want(leaders, cover.for, `rota.covers.${at}.for`)
  })
  for (const key of ['covers', 'off', 'extra', 'stays', 'ends'] as const) {
    rota[key].forEach(({ group }, at) => {
      want(groups, group, `rota.${key}.${at}.group`)
    })
  }
  for (const key of ['stays', 'waiting'] as const) {
    rota[key].forEach(({ trainee }, at) => {
      want(trainees, trainee, `rota.${key}.${at}.trainee`)
    })
  }
  rota.ends.forEach(({ into }, at) => {
    if (into !== null) want(groups, into, `rota.ends.${at}.into`)
  })
  return faults
}

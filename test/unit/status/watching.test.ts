/** The dashboard and the alerts that are shipped ask for figures that there are, by labels that they have. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { Ledger } from '../../../server/status/ledger.ts'
import { metricsText } from '../../../server/status/metrics.ts'
import type { Status } from '../../../shared/status.ts'

const STATUS: Status = {
  now: 2,
  startedAt: 1,
  build: null,
  seen: 'this-machine',
  rooms: { living: 0, most: 1, waiting: 0 },
  people: { seated: 0, atDoors: 0 },
  main: { rooms: 0, busy: 0, late: 0 },
  media: { by: 'embedded', state: 'up', processes: [{ rooms: 0, busy: 0, late: 0 }] },
  lines: { all: 0, ownPort: 0 },
  certificateUntil: 3,
  secret: 'set',
  turn: { own: 'none', named: false },
  newRooms: 'taken',
  machines: { nodes: 3, directory: 'answers', rests: false, settled: true, passedOn: 1 },
  hours: [],
}

const shipped = (file: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../${file}`, import.meta.url)), 'utf8')

test.each(['deploy/alerts.yml', 'deploy/grafana.json', 'docs/operate.md'])('%s', async (file) => {
  const ledger = new Ledger(() => 2)
  ledger.over(() => undefined)({ event: 'refused', counts: { 'link-over': 1 } })
  const { text } = await metricsText({ status: STATUS, counts: ledger.counts })
  const known = new Set([...text.matchAll(/^# TYPE (\w+)/gm)].map(([, name]) => name))
  const asked = [...shipped(file).matchAll(/\bbalint_\w+/g)].map(([name]) => name)
  expect(asked.length).toBeGreaterThan(3)
  for (const name of asked) expect(known).toContain(name)
  // Each label that is chosen by is one that the figure has.
  for (const [, name, label] of shipped(file).matchAll(/\b(balint_\w+)\{(\w+)=/g))
    expect(text).toMatch(new RegExp(`^${name}\\{${label}=`, 'm'))
})

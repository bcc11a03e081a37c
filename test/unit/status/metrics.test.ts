import { expect, test } from 'vitest'
import type { LogEvent } from '../../../server/log.ts'
import { Ledger } from '../../../server/status/ledger.ts'
import { metricsText } from '../../../server/status/metrics.ts'
import type { Status } from '../../../shared/status.ts'

const HOUR = 3_600_000
const T0 = 500_000 * HOUR

const STATUS: Status = {
  now: T0,
  startedAt: T0 - HOUR,
  build: null,
  seen: 'this-machine',
  rooms: { living: 3, most: 1000, waiting: 1 },
  people: { seated: 21, atDoors: 2 },
  main: { rooms: 3, busy: 0.04, late: 2 },
  media: { by: 'embedded', state: 'up', processes: [{ rooms: 3, busy: 0.31, late: 11 }] },
  lines: { all: 20, ownPort: 4 },
  certificateUntil: null,
  secret: 'set',
  turn: { own: 'tls', named: false },
  newRooms: 'taken',
  hours: [],
}

/** One of each kind, as the log tells them. */
const EVENTS: readonly LogEvent[] = [
  { event: 'room-opened', rooms: 1 },
  { event: 'room-resumed', rooms: 2, by: 'copy' },
  { event: 'room-ended', why: 'leader', minutes: 61, rooms: 1 },
  { event: 'room-ended', why: 'empty', minutes: 12, rooms: 0 },
  { event: 'rooms-moved', why: 'draining', rooms: 4 },
  { event: 'invitations-signed', links: 9, series: false },
  { event: 'refused', counts: { 'link-cut-off': 3, 'link-over': 5, draining: 1 } },
  { event: 'connection-dropped', why: 'slow' },
  { event: 'media-down', process: 0, code: 'SIGKILL' },
  { event: 'unexpected', where: 'room', kind: 'TypeError', at: 'rooms/room.ts:1:1' },
  { event: 'server-stopped' },
]

test('what the log is told is counted, and still logged', () => {
  const logged: LogEvent[] = []
  const ledger = new Ledger(() => T0)
  const log = ledger.over((event) => logged.push(event))
  for (const event of EVENTS) log(event)
  expect(logged).toEqual(EVENTS)
  expect(ledger.counts).toMatchObject({
    opened: 1,
    resumed: { copy: 1, 'earlier-copy': 0 },
    ended: { leader: 1, empty: 1, cap: 0 },
    moved: { draining: 4, 'no-lease': 0, taken: 0 },
    minutes: 73,
    linksSigned: 9,
    dropped: { slow: 1, flood: 0 },
    mediaDown: 1,
    unexpected: { room: 1, http: 0 },
  })
  expect(ledger.hours.until(T0)).toMatchObject([
    { ended: 2, resumed: 1, badLinks: 3, roomsRefused: 1 },
  ])
})

test('metrics say each figure once, under a name that stays', async () => {
  const ledger = new Ledger(() => T0)
  const log = ledger.over(() => undefined)
  for (const event of EVENTS) log(event)
  const { text } = await metricsText({ status: STATUS, counts: ledger.counts })
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  expect(lines).toEqual(
    expect.arrayContaining([
      'balint_rooms 3',
      'balint_people{at="chair"} 21',
      'balint_people{at="door"} 2',
      'balint_new_rooms{state="taken"} 1',
      'balint_new_rooms{state="full"} 0',
      'balint_media_lines{way="own-port"} 4',
      'balint_late_seconds{process="media-1"} 0.011',
      'balint_busy_cores{process="main"} 0.04',
      'balint_rooms_ended_total{why="leader"} 1',
      'balint_refused_total{code="link-cut-off"} 3',
      'balint_unexpected_total{where="room"} 1',
    ]),
  )
  expect(new Set(lines.map((line) => line.replace(/ \S+$/, ''))).size).toBe(lines.length)
  // Absent, not zero: nobody here has a certificate.
  expect(text).not.toMatch(/^balint_certificate_until_seconds \d/m)
})

test('figures of several machines are there where there are several', async () => {
  const { counts } = new Ledger(() => T0)
  const machines = {
    nodes: 3,
    directory: 'away',
    rests: false,
    settled: true,
    passedOn: 7,
  } as const
  const { text } = await metricsText({ status: { ...STATUS, machines }, counts })
  for (const line of ['balint_nodes 3', 'balint_directory_up 0', 'balint_passed_on 7']) {
    expect(text).toContain(`\n${line}\n`)
  }
  expect((await metricsText({ status: STATUS, counts })).text).not.toContain('balint_nodes')
})

test('no label and no name has room for anything but words of ours', async () => {
  const { text } = await metricsText({ status: STATUS, counts: new Ledger(() => T0).counts })
  for (const [, label] of text.matchAll(/="([^"]*)"/g)) expect(label).toMatch(/^[a-z0-9-]{2,24}$/)
})

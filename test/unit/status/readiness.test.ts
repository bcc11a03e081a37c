import { expect, test } from 'vitest'
import { readinessOf } from '../../../client/pages/status/readiness.ts'
import { headOf, rowOf } from '../../../client/pages/status/readinessWords.ts'
import { statusText } from '../../../client/pages/status/statusText.ts'
import type { Status } from '../../../shared/status.ts'

const DAY = 86_400_000
const NOW = Date.UTC(2026, 10, 26, 13, 41)

const WELL: Status = {
  now: NOW,
  startedAt: NOW - 2 * DAY,
  build: null,
  seen: 'this-machine',
  rooms: { living: 1, most: 60, waiting: 0 },
  people: { seated: 9, atDoors: 1 },
  main: { rooms: 1, busy: 0.04, late: 2 },
  media: { by: 'embedded', state: 'up', processes: [{ rooms: 1, busy: 0.31, late: 11 }] },
  lines: { all: 9, ownPort: 1 },
  certificateUntil: NOW + 60 * DAY,
  secret: 'set',
  turn: { own: 'tls', named: false },
  newRooms: 'taken',
  hours: [{ from: NOW, rooms: 1, people: 9, ended: 2, resumed: 1, badLinks: 3, roomsRefused: 0 }],
}

const troubles = (change: Partial<Status>): readonly string[] =>
  readinessOf({ ...WELL, ...change })
    .filter(({ well }) => !well)
    .map((line) => headOf(line, 'Europe/London'))

test('all is well', () => {
  expect(troubles({})).toEqual([])
  expect(troubles({ media: { by: 'livekit', state: 'up' }, certificateUntil: null })).toEqual([])
})

test('each thing that is not well has its own heading, and stands first', () => {
  const cases: readonly (readonly [Partial<Status>, string])[] = [
    [{ newRooms: 'full' }, 'New rooms are refused: this server is full.'],
    [{ newRooms: 'draining' }, 'This server is on its way out, and takes no new rooms.'],
    [{ media: { by: 'livekit', state: 'restarting' } }, 'Media does not answer; nobody is heard.'],
    [
      { media: { by: 'embedded', state: 'up', processes: [{ rooms: 1, busy: 1, late: 61 }] } },
      'Media is late: this machine has too much to do.',
    ],
    [
      { machines: { nodes: 3, directory: 'away', rests: false, settled: true, passedOn: 2 } },
      'Redis does not answer: rooms go on for twenty seconds, and no new ones are taken.',
    ],
    [
      { machines: { nodes: 3, directory: 'away', rests: true, settled: false, passedOn: 0 } },
      'No room lives on this machine until Redis answers.',
    ],
    [{ newRooms: 'no-directory' }, 'New rooms are refused: Redis does not answer.'],
    [{ newRooms: 'settling' }, 'This machine has just come, and takes no rooms of its own yet.'],
    [{ secret: 'drawn' }, 'All links stop with this process: no secret is set.'],
    [
      { certificateUntil: NOW + 13 * DAY },
      'The certificate is good only until Wednesday 9 December 2026.',
    ],
  ]
  for (const [change, heading] of cases) {
    expect(troubles(change)).toEqual([heading])
    expect(readinessOf({ ...WELL, ...change })[0]?.well).toBe(false)
  }
})

test('the row of a relay names what there is, and that of machines what Redis does', () => {
  const row = (of: 'relay' | 'machines', change: Partial<Status>): string | undefined =>
    readinessOf({ ...WELL, ...change })
      .filter((line) => line.of === of)
      .map((line) => rowOf(line, 'Europe/London'))[0]
  expect(row('relay', { turn: { own: 'none', named: false } })).toBe('none')
  expect(row('relay', { turn: { own: 'tcp', named: false } })).toBe('this port answers over TCP')
  expect(row('relay', { turn: { own: 'none', named: true } })).toBe('a server of yours is named')
  expect(row('relay', { turn: { own: 'tls', named: true } })).toBe(
    'this port answers over TLS; a server of yours is named',
  )
  const among = { nodes: 2, settled: true, passedOn: 1, rests: false } as const
  expect(row('machines', { machines: { ...among, directory: 'answers' } })).toBe(
    '2 machines; 1 line is passed on from here',
  )
  expect(row('machines', { machines: { ...among, directory: 'away' } })).toBe(
    'Redis does not answer; rooms go on for a while; 2 machines; 1 line is passed on from here',
  )
})

test('as text it says the same, for a mail', () => {
  const text = statusText({ ...WELL, secret: 'drawn' }, 'Europe/London')
  expect(text.split('\n')).toEqual(
    expect.arrayContaining([
      'Thursday 26 November 2026, 13:41 (Europe/London)',
      '1 room living, of 60 this server takes',
      '9 people in chairs, 1 at doors',
      'Secret: not well, none is set: one was drawn at the start, and all links stop with this process',
      'Media 1: 1 room, 31%',
      '3 wrong or cut-off links at a door',
    ]),
  )
})

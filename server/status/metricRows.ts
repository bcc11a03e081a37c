/** Every figure of `/metrics`, a row each: names stay. Every label is of a closed list; none can carry a room, a person or an address. */
import type { Status } from '../../shared/status.ts'
import type { Counts } from './ledger.ts'

export interface Measured {
  readonly status: Status
  readonly counts: Counts
}

/** Media processes are counted from 1, as in the log's order. */
const processes = (status: Status, figure: (load: Status['main']) => number) => {
  const { main, media } = status
  const children = media.by === 'embedded' ? media.processes : []
  return [
    ['main', figure(main)] as const,
    ...children.map((load, index) => [`media-${index + 1}`, figure(load)] as const),
  ]
}

interface Row {
  readonly name: string
  readonly help: string
  readonly kind: 'gauge' | 'counter'
  readonly label?: string
  /** A figure a value of the label; a single one without a label. */
  readonly read: (measured: Measured) => readonly (readonly [string, number])[]
}

const one = (figure: number): readonly (readonly [string, number])[] => [['', figure]]
const states = <K extends string>(all: readonly K[], now: K) =>
  all.map((each) => [each, each === now ? 1 : 0] as const)

export const ROWS: readonly Row[] = [
  {
    name: 'balint_rooms',
    help: 'Rooms that live in this process.',
    kind: 'gauge',
    read: ({ status }) => one(status.rooms.living),
  },
  {
    name: 'balint_rooms_most',
    help: 'Rooms that this process takes.',
    kind: 'gauge',
    read: ({ status }) => one(status.rooms.most),
  },
  {
    name: 'balint_rooms_waiting',
    help: 'Living rooms in whose chairs nobody is at the moment.',
    kind: 'gauge',
    read: ({ status }) => one(status.rooms.waiting),
  },
  {
    name: 'balint_people',
    help: 'People in chairs, and at doors.',
    kind: 'gauge',
    label: 'at',
    read: ({ status: { people } }) => [
      ['chair', people.seated],
      ['door', people.atDoors],
    ],
  },
  {
    name: 'balint_new_rooms',
    help: 'Whether new rooms are taken: 1 for the state that holds.',
    kind: 'gauge',
    label: 'state',
    read: ({ status }) =>
      states(
        ['taken', 'full', 'draining', 'no-media', 'settling', 'no-directory'],
        status.newRooms,
      ),
  },
  {
    name: 'balint_nodes',
    help: 'Processes that take part in the service, by what this one knows; absent where it is alone.',
    kind: 'gauge',
    read: ({ status: { machines } }) => (machines === undefined ? [] : one(machines.nodes)),
  },
  {
    name: 'balint_directory_up',
    help: '1 while Redis answers; absent where this process is alone.',
    kind: 'gauge',
    read: ({ status: { machines } }) =>
      machines === undefined ? [] : one(machines.directory === 'answers' ? 1 : 0),
  },
  {
    name: 'balint_rests',
    help: '1 while no room may live here, because the lease is over; absent where this process is alone.',
    kind: 'gauge',
    read: ({ status: { machines } }) => (machines === undefined ? [] : one(machines.rests ? 1 : 0)),
  },
  {
    name: 'balint_passed_on',
    help: 'Lines that go through this process to others; absent where it is alone.',
    kind: 'gauge',
    read: ({ status: { machines } }) => (machines === undefined ? [] : one(machines.passedOn)),
  },
  {
    name: 'balint_media_up',
    help: '1 while the media server answers.',
    kind: 'gauge',
    read: ({ status }) => one(status.media.state === 'up' ? 1 : 0),
  },
  {
    name: 'balint_media_lines',
    help: 'Media lines of the embedded media server; own-port: those that go round by the TCP port of the pages.',
    kind: 'gauge',
    label: 'way',
    read: ({ status: { lines } }) => [
      ['all', lines.all],
      ['own-port', lines.ownPort],
    ],
  },
  {
    name: 'balint_busy_cores',
    help: 'Processor time in cores over the last second or so.',
    kind: 'gauge',
    label: 'process',
    read: ({ status }) => processes(status, ({ busy }) => busy),
  },
  {
    name: 'balint_late_seconds',
    help: 'How long a process kept others waiting, 99 times of 100, within the last minute.',
    kind: 'gauge',
    label: 'process',
    read: ({ status }) => processes(status, ({ late }) => late / 1000),
  },
  {
    name: 'balint_certificate_until_seconds',
    help: 'Unix time until which our own certificate is good; absent where a proxy speaks TLS.',
    kind: 'gauge',
    read: ({ status: { certificateUntil } }) =>
      certificateUntil === null ? [] : one(certificateUntil / 1000),
  },
  {
    name: 'balint_started_seconds',
    help: 'Unix time of the start.',
    kind: 'gauge',
    read: ({ status }) => one(status.startedAt / 1000),
  },
  {
    name: 'balint_resident_bytes',
    help: 'Memory of the main process.',
    kind: 'gauge',
    read: () => one(process.memoryUsage.rss()),
  },
  {
    name: 'balint_rooms_opened_total',
    help: 'Rooms that came to life.',
    kind: 'counter',
    read: ({ counts }) => one(counts.opened),
  },
  {
    name: 'balint_rooms_resumed_total',
    help: 'Rooms that came back from copies after a crash.',
    kind: 'counter',
    label: 'by',
    read: ({ counts }) => Object.entries(counts.resumed),
  },
  {
    name: 'balint_rooms_ended_total',
    help: 'Rooms that ended.',
    kind: 'counter',
    label: 'why',
    read: ({ counts }) => Object.entries(counts.ended),
  },
  {
    name: 'balint_rooms_moved_total',
    help: 'Rooms that left this process for another of the same service.',
    kind: 'counter',
    label: 'why',
    read: ({ counts }) => Object.entries(counts.moved),
  },
  {
    name: 'balint_room_minutes_total',
    help: 'Minutes that ended rooms lived, together.',
    kind: 'counter',
    read: ({ counts }) => one(counts.minutes),
  },
  {
    name: 'balint_links_signed_total',
    help: 'Links that were signed.',
    kind: 'counter',
    read: ({ counts }) => one(counts.linksSigned),
  },
  {
    name: 'balint_dates_signed_total',
    help: 'Notes of changed dates that were signed.',
    kind: 'counter',
    read: ({ counts }) => one(counts.datesSigned),
  },
  {
    name: 'balint_sign_ins_total',
    help: 'How signing in with the organisation’s account ended.',
    kind: 'counter',
    label: 'outcome',
    read: ({ counts }) => Object.entries(counts.signIns),
  },
  {
    name: 'balint_refused_total',
    help: 'What was refused, by code.',
    kind: 'counter',
    label: 'code',
    read: ({ counts }) => [...counts.refused],
  },
  {
    name: 'balint_connections_dropped_total',
    help: 'Lines that were cut by us.',
    kind: 'counter',
    label: 'why',
    read: ({ counts }) => Object.entries(counts.dropped),
  },
  {
    name: 'balint_media_down_total',
    help: 'How often a media process ended by itself, or LiveKit stopped answering.',
    kind: 'counter',
    read: ({ counts }) => one(counts.mediaDown),
  },
  {
    name: 'balint_unexpected_total',
    help: 'Mistakes of our own.',
    kind: 'counter',
    label: 'where',
    read: ({ counts }) => Object.entries(counts.unexpected),
  },
]

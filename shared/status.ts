/** What the server tells its operators about itself: counts and durations, no name, room or address. */
import * as v from 'valibot'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const epochMs = v.pipe(v.number(), v.minValue(0))

/** The most at one time within an hour, and what happened in it. */
const HourSchema = v.object({
  /** Epoch ms of its beginning. */
  from: epochMs,
  rooms: count,
  people: count,
  ended: count,
  resumed: count,
  badLinks: count,
  roomsRefused: count,
})

export type Hour = v.InferOutput<typeof HourSchema>

const LoadSchema = v.object({
  rooms: count,
  /** Processor time over the last second or so, in cores: past 1 where its threads have several. */
  busy: v.pipe(v.number(), v.minValue(0)),
  /** Milliseconds that it kept others waiting, 99 times of 100, within the last minute. */
  late: v.pipe(v.number(), v.minValue(0)),
})

export const StatusSchema = v.object({
  /** Epoch ms by the server's clock. */
  now: epochMs,
  startedAt: epochMs,
  /** The build whose pages are handed out; null where none says what it is. */
  build: v.nullable(v.object({ commit: v.nullable(v.string()), files: v.string() })),
  /** By what right it is seen. */
  seen: v.picklist(['this-machine', 'passphrase']),
  rooms: v.object({ living: count, most: count, waiting: count }),
  people: v.object({ seated: count, atDoors: count }),
  /** The main process, and each media process; none with LiveKit. */
  main: LoadSchema,
  media: v.variant('by', [
    v.object({
      by: v.literal('embedded'),
      state: v.picklist(['up', 'restarting']),
      processes: v.array(LoadSchema),
    }),
    v.object({ by: v.literal('livekit'), state: v.picklist(['up', 'restarting']) }),
  ]),
  lines: v.object({
    /** All media lines. */
    all: count,
    /** Of them by the room's own port. */
    ownPort: count,
  }),
  /** Null: a proxy speaks TLS, or nobody. */
  certificateUntil: v.nullable(epochMs),
  secret: v.picklist(['drawn', 'set', 'set-with-previous']),
  turn: v.object({ own: v.picklist(['none', 'tcp', 'tls']), named: v.boolean() }),
  newRooms: v.picklist(['taken', 'full', 'draining', 'no-media', 'settling', 'no-directory']),
  /** Where several processes are one service. */
  machines: v.optional(
    v.object({
      /** That take part, this one included, by what is known here. */
      nodes: count,
      directory: v.picklist(['answers', 'away']),
      /** Its lease is over: nothing lives here until the directory has answered. */
      rests: v.boolean(),
      /** Whether it may take rooms that nobody has. */
      settled: v.boolean(),
      /** Lines that go through here to other nodes. */
      passedOn: count,
    }),
  ),
  /** Oldest first; the last one is under way. At most 24. */
  hours: v.array(HourSchema),
})

export type Status = v.InferOutput<typeof StatusSchema>

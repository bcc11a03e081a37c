/** What the server says of itself to its operators: counts and durations, put together anew for each who asks. */
import type { Status } from '../../shared/status.ts'
import type { Config } from '../config.ts'
import type { Load } from '../loadMeter.ts'
import type { MediaServer } from '../media/media.ts'
import type { House } from '../rooms/house/house.ts'
import type { Ledger } from './ledger.ts'

export interface StatusParts {
  readonly config: Pick<
    Config,
    'livekit' | 'secret' | 'previousSecret' | 'tls' | 'turn' | 'publicUrl'
  >
  readonly build: Status['build']
  /** Epoch ms. */
  readonly startedAt: number
  readonly houses: () => readonly House[]
  readonly mostRooms: number
  readonly media: Pick<MediaServer, 'health' | 'load'>
  readonly load: () => Load
  /** Lines that go round by the room's own port; null: it relays nothing. */
  readonly relayed: (() => number) | null
  /** Epoch ms until which our own certificate is good; null: there is none. */
  readonly certificateUntil: () => number | null
  readonly ledger: Ledger
  readonly draining: () => boolean
  /** Null: this process is alone. */
  readonly machines: () => Status['machines'] | null
}

export interface Figures {
  readonly living: number
  /** Rooms in whose chairs nobody's line stands. */
  readonly waiting: number
  readonly seated: number
  readonly atDoors: number
}

/** Counts houses and the people in them. */
export function figuresOf(houses: readonly House[]): Figures {
  const seated = houses.map(({ chairs }) => chairs.filter(({ at }) => at === 'seated').length)
  const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0)
  return {
    living: houses.length,
    waiting: seated.filter((people) => people === 0).length,
    seated: sum(seated),
    atDoors: sum(houses.map(({ door }) => door.guests.length)),
  }
}

/** `now` is epoch ms; `seen`: by what right it is asked for. */
export function statusOf(parts: StatusParts, now: number, seen: Status['seen']): Status {
  const { config, ledger, media, mostRooms, relayed } = parts
  const { living, waiting, seated, atDoors } = figuresOf(parts.houses())
  const health = media.health()
  const loads = media.load()
  const { state } = health
  const machines = parts.machines() ?? null
  return {
    now,
    startedAt: parts.startedAt,
    build: parts.build,
    seen,
    rooms: { living, most: mostRooms, waiting },
    people: { seated, atDoors },
    main: { ...parts.load(), rooms: living },
    media:
      loads === null ? { by: 'livekit', state } : { by: 'embedded', state, processes: [...loads] },
    lines: {
      all: health.state === 'up' ? health.connections : 0,
      ownPort: relayed?.() ?? 0,
    },
    certificateUntil: parts.certificateUntil(),
    secret: secretOf(config),
    turn: {
      own: relayed === null ? 'none' : config.tls === null ? 'tcp' : 'tls',
      named: config.turn !== null,
    },
    newRooms: newRoomsOf(parts, living),
    ...(machines !== null && { machines }),
    hours: [...ledger.hours.until(now)],
  }
}

const secretOf = ({ secret, previousSecret }: StatusParts['config']): Status['secret'] => {
  if (secret === null) return 'drawn'
  return previousSecret === null ? 'set' : 'set-with-previous'
}

function newRoomsOf(parts: StatusParts, living: number): Status['newRooms'] {
  if (parts.draining()) return 'draining'
  if (parts.media.health().state !== 'up') return 'no-media'
  const machines = parts.machines()
  if (machines?.rests || machines?.directory === 'away') return 'no-directory'
  if (machines?.settled === false) return 'settling'
  return living >= parts.mostRooms ? 'full' : 'taken'
}

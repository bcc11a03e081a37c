/** What of a server is well and what is not, judged from what it tells. */
import type { Status } from '../../../shared/status.ts'

export type Readiness =
  | { readonly of: 'new-rooms'; readonly well: boolean; readonly is: Status['newRooms'] }
  | { readonly of: 'media'; readonly well: boolean; readonly is: 'up' | 'restarting' | 'late' }
  | {
      readonly of: 'machines'
      readonly well: boolean
      readonly is: NonNullable<Status['machines']>
    }
  | { readonly of: 'secret'; readonly well: boolean; readonly is: Status['secret'] }
  | { readonly of: 'relay'; readonly well: boolean; readonly is: Status['turn'] }
  /** Epoch ms. */
  | { readonly of: 'certificate'; readonly well: boolean; readonly is: number }

const DAY = 86_400_000
/** Let's Encrypt's own clients renew a month ahead: with so little left, something does not. */
const CERTIFICATE_DAYS = 14
/** Milliseconds past which a voice begins to sound late (ITU-T G.114 allows 150 for the whole way). */
const LATE = 60

const mediaOf = ({ media }: Status): 'up' | 'restarting' | 'late' => {
  if (media.state === 'restarting') return 'restarting'
  return media.by === 'embedded' && media.processes.some(({ late }) => late > LATE) ? 'late' : 'up'
}

/** Every line, those that are not well first. */
export function readinessOf(status: Status): readonly Readiness[] {
  const { certificateUntil, machines, newRooms, now, secret, turn } = status
  const media = mediaOf(status)
  const all: readonly Readiness[] = [
    { of: 'new-rooms', well: newRooms === 'taken', is: newRooms },
    { of: 'media', well: media === 'up', is: media },
    ...(machines === undefined
      ? []
      : [
          {
            of: 'machines' as const,
            well: machines.directory === 'answers' && !machines.rests,
            is: machines,
          },
        ]),
    { of: 'secret', well: secret !== 'drawn', is: secret },
    { of: 'relay', well: true, is: turn },
    ...(certificateUntil === null
      ? []
      : [
          {
            of: 'certificate' as const,
            well: certificateUntil - now > CERTIFICATE_DAYS * DAY,
            is: certificateUntil,
          },
        ]),
  ]
  return [...all.filter(({ well }) => !well), ...all.filter(({ well }) => well)]
}

/** The longest that a packet may wait in a media process of ours, 99 times of 100 (ms); null with LiveKit. */
export const mediaLate = ({ media }: Status): number | null =>
  media.by === 'embedded' ? Math.max(0, ...media.processes.map(({ late }) => late)) : null

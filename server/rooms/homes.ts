/** Whether a room may live in this process: always, where it is the only one. */
import type { ErrorCode } from '../../shared/answer.ts'
import type { InvitationClaims } from '../../shared/invitation.ts'

export interface RoomHomes {
  /** A page has come for a room, by an address with this label: null, or why the room cannot be here. Never rejects. */
  admit(room: string, claims: InvitationClaims, label: string | null): Promise<ErrorCode | null>
  /** At this very moment. */
  mayLive(room: string): boolean
  /** A room has ended for good: no process opens it again until then (epoch ms). */
  ended(room: string, until: number): void
}

export const ALONE: RoomHomes = {
  admit: async () => null,
  mayLive: () => true,
  ended: () => undefined,
}

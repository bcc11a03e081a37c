import type { Publication } from './publication.ts'

/** What a participant needs of the room they are in. */
export interface Company<Member> {
  /** Everybody else here. */
  others(self: Member): Iterable<Member>
  track(sid: string): Publication | null
  /** `again`: their client was told to come back. */
  gone(member: Member, again: boolean): void
}

/** The first message of a line: what the page proves, what it brings back, and what it knows of its link's way. Pure. */
import { type Hello, PROTOCOL_VERSION } from '../../shared/protocol.ts'
import { toBase64Url } from '../../shared/sealing/bytes.ts'

export interface Held {
  readonly invitation: string
  /** The bytes that prove the room's secret. */
  readonly admission: Uint8Array
  readonly ticket: string | null
  /** Counts only beside the ticket. */
  readonly copy: string | null
  /** The note of changed dates. */
  readonly note: string | null
  /** A mail filter had moved the link into the address's path. */
  readonly seen: boolean
  readonly pageLoad: number
}

export const helloOf = ({
  invitation,
  admission,
  ticket,
  copy,
  note,
  seen,
  pageLoad,
}: Held): Hello => ({
  protocol: PROTOCOL_VERSION,
  invitation,
  proof: toBase64Url(admission),
  ...(note !== null && { dates: note }),
  ...(seen && { seen }),
  ...(ticket !== null && { ticket }),
  ...(ticket !== null && copy !== null && { copy }),
  pageLoad,
})

/** The conversation at the door: who a page says it is, its name, moving from another tab, leaving. */
import * as v from 'valibot'
import type { ErrorCode } from '../../shared/answer.ts'
import {
  HelloSchema,
  KnockSchema,
  PROTOCOL_VERSION,
  ReceiptTextsSchema,
} from '../../shared/protocol.ts'
import type { Addresses, AddressMark } from '../addresses.ts'
import { readCredentials } from '../rooms/credentials.ts'
import type { Rooms, Visit } from '../rooms/registry.ts'
import type { Services } from '../services.ts'
import type { Conversation } from './conversation.ts'

export type Greeting =
  | { readonly ok: true; readonly visit: Visit; readonly pageLoad: number }
  | { readonly ok: false; readonly code: ErrorCode; readonly opensAt?: number }

const tooFast: Greeting = { ok: false, code: 'too-fast' }

const VersionSchema = v.object({ protocol: v.number() })

/** Reads a page's first message and keeps a place for it. `label`: in the address it came by. Never rejects on foreign input. */
export async function greet(
  auth: unknown,
  label: string | null,
  rooms: Rooms,
  services: Services,
  addresses: Addresses,
  mark: AddressMark,
): Promise<Greeting> {
  const version = v.safeParse(VersionSchema, auth)
  if (!version.success) return { ok: false, code: 'bad-message' }
  if (version.output.protocol !== PROTOCOL_VERSION) return { ok: false, code: 'protocol-version' }
  const hello = v.safeParse(HelloSchema, auth)
  if (!hello.success) return { ok: false, code: 'bad-message' }
  const { tokens, clock } = services
  const read = await readCredentials(hello.output, tokens, clock.now(), rooms)
  if (!read.ok) return read
  const { ticket, claims, plan } = read.credentials
  const elsewhere = await services.homes.admit(plan.id, claims, label)
  if (elsewhere !== null) return { ok: false, code: elsewhere }
  if (ticket !== null) {
    const chair = addresses.mark(`${ticket.room} ${ticket.seat}`)
    if (!addresses.take('return', chair, services.limits.returns)) return tooFast
  }
  const entry = rooms.enter(read.credentials, mark)
  return entry.ok ? { ok: true, visit: entry.visit, pageLoad: hello.output.pageLoad } : entry
}

/** What a page can say about coming and going. */
export function hearAdmission({ checked, room, line }: Conversation): void {
  checked.on('knock', KnockSchema, 'knock', (said) => room.knock(line, said))
  checked.on('moveThere', v.boolean(), 'rare', (yes) => room.moveThere(line, yes))
  checked.on('receiptTexts', ReceiptTextsSchema, 'rare', (texts) =>
    room.layReceiptTexts(line, texts),
  )
  checked.on('leave', v.undefined(), 'rare', () => room.leave(line))
}

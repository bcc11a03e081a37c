/** Who may have links signed: anybody, whoever knows the passphrase, or people of an organisation. */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { ErrorCode } from '../../shared/answer.ts'
import type { Addresses, AddressMark } from '../addresses.ts'
import type { RoomCreation } from '../config.ts'
import type { Limits } from '../limits.ts'
import type { Tokens } from '../tokens/tokens.ts'

export interface Asking {
  readonly creation: RoomCreation
  readonly addresses: Addresses
  readonly limits: Limits
  readonly tokens: Tokens
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

const isPassphrase = (passphrase: string, given: string | undefined): boolean =>
  timingSafeEqual(digest(passphrase), digest(given ?? ''))

/** Why whoever asks from this address may not; null for whoever may. */
export async function lacksRight(
  { creation, addresses, limits, tokens }: Asking,
  mark: AddressMark,
  given: { readonly passphrase?: string | undefined; readonly pass?: string | undefined },
): Promise<ErrorCode | null> {
  if (creation.by === 'passphrase') {
    // Before anything is compared: whoever has guessed too often is not told of a right guess either.
    if (!addresses.mayTake('passphrase', mark, limits.passphrasesPerAddress)) return 'too-fast'
    if (!isPassphrase(creation.passphrase, given.passphrase)) {
      addresses.take('passphrase', mark, limits.passphrasesPerAddress)
      return 'room-creation-closed'
    }
  }
  if (creation.by === 'account' && (await tokens.making.read(given.pass ?? '')) === null)
    return 'sign-in-needed'
  return null
}

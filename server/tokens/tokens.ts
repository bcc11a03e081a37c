/** Every token of the server, made of one secret (and, for rotation, the one before). */

import type { SeriesNote } from '../../shared/datesNote.ts'
import type { InvitationClaims } from '../../shared/invitation.ts'
import { systemClock } from '../clock.ts'
import { type Copies, createCopies } from './copy.ts'
import { datesToken } from './datesToken.ts'
import { invitationToken } from './invitationToken.ts'
import type { Secrets } from './keys.ts'
import { type MakingPass, makingPass } from './makingPass.ts'
import { type MediaClaims, mediaToken } from './mediaToken.ts'
import { createReceipts, type Receipts } from './receiptToken.ts'
import { createRoomIds, type RoomIds } from './roomIds.ts'
import type { SignedToken } from './signed.ts'
import { type SignInAttempts, signInAttempts } from './signInAttempt.ts'
import { type Ticket, ticketToken } from './ticket.ts'

export interface Tokens extends RoomIds {
  readonly invitation: SignedToken<InvitationClaims>
  readonly dates: SignedToken<SeriesNote>
  readonly ticket: SignedToken<Ticket>
  readonly copy: Copies
  readonly media: SignedToken<MediaClaims>
  readonly receipt: Receipts
  readonly signIn: SignInAttempts
  /** Lets whoever shows it make rooms. */
  readonly making: SignedToken<MakingPass>
}

/** Least bytes of a server secret. */
export const SECRET_LEAST = 32

/** Throws RangeError when a secret is shorter than 32 bytes. `clock` gives epoch ms; `formerKeys`: public keys of receipts. */
export async function createTokens(
  secrets: Secrets,
  clock: () => number = systemClock.now,
  formerKeys: readonly string[] = [],
): Promise<Tokens> {
  for (const secret of [secrets.secret, secrets.previous]) {
    if (secret !== undefined && secret.length < SECRET_LEAST) {
      throw new RangeError(`a server secret has at least ${SECRET_LEAST} bytes`)
    }
  }
  return {
    invitation: invitationToken(secrets),
    dates: datesToken(secrets),
    ticket: ticketToken(secrets, clock),
    copy: createCopies(secrets),
    media: mediaToken(secrets, clock),
    receipt: await createReceipts(secrets, formerKeys),
    signIn: signInAttempts(secrets, clock),
    making: makingPass(secrets, clock),
    ...createRoomIds(secrets),
  }
}

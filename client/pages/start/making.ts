/** From a whole plan to a room, or to the sentence that says why not. Fetched when the form is sent: keys, checks and words with it. */
import { makeRoom, type RoomPlan } from '../../session/makeRoom.ts'
import { refused } from '../../text/errors.ts'
import { making as text } from '../../text/making.ts'
import { signingIn } from '../../text/signIn.ts'
import { start } from '../../text/start.ts'
import type { NewRoom } from '../invitations/newRoom.ts'
import { AccountPart } from './AccountPart.tsx'

export type Made =
  | ({ readonly state: 'made' } & NewRoom)
  /** The server asks for its passphrase, or for another than the one given. */
  | { readonly state: 'asks-passphrase'; readonly sentence: string }
  /** The server makes rooms for people of its organisation: they sign in there first. */
  | {
      readonly state: 'asks-sign-in'
      readonly sentence: string
      /** Comes with what asks the server, and not with the start page, of which most servers never show it. */
      readonly Part: typeof AccountPart
    }
  | { readonly state: 'refused'; readonly sentence: string }

export async function make(plan: RoomPlan, origin: string): Promise<Made> {
  const outcome = await makeRoom(plan, origin)
  if (outcome.ok)
    return { state: 'made', plan: outcome.plan, links: outcome.links, trial: outcome.trial }
  switch (outcome.code) {
    case 'room-creation-closed':
      return {
        state: 'asks-passphrase',
        sentence: plan.passphrase ? text.passphrase : refused['room-creation-closed'],
      }
    case 'sign-in-needed':
      return {
        state: 'asks-sign-in',
        sentence: plan.pass ? signingIn.over : refused['sign-in-needed'],
        Part: AccountPart,
      }
    case 'unreachable':
      return { state: 'refused', sentence: start.problem.unreachable }
    case 'too-large':
      return { state: 'refused', sentence: text.tooMuch }
    case 'link-over':
      return { state: 'refused', sentence: start.problem.past }
    default:
      return { state: 'refused', sentence: refused[outcome.code] }
  }
}

/**
 * Making a room from the browser: both secrets are drawn here and never sent; the server gets the agenda, the
 * time and the verifier of the admission proof, and answers with signed invitations.
 */
import * as v from 'valibot'
import type { ErrorCode } from '../../shared/answer.ts'
import { type CreatorsWords, encodeCreatorsWords } from '../../shared/creatorsWords.ts'
import { compactAgenda } from '../../shared/invitation.ts'
import { formatLink, isMailable, MOST_OF_A_LINK } from '../../shared/link.ts'
import { MakeRoomReplySchema, type MakeRoomRequest } from '../../shared/makeRoom.ts'
import { markOfRules } from '../../shared/rulesMark.ts'
import type { RandomBytes } from '../../shared/sealing/bytes.ts'
import { deriveAdmission, makeSecret, verifierOf } from '../../shared/sealing/keys.ts'
import type { Agenda } from '../../shared/session/agenda.ts'
import { postJson, refusalIn } from './postJson.ts'
import { rulesOf } from './settings.ts'

export interface RoomPlan {
  readonly agenda: Agenda
  readonly when: MakeRoomRequest['when']
  /** Chairs in the circle, both leaders' included. */
  readonly chairs: number
  readonly members: 'shared' | 'personal'
  readonly words: CreatorsWords
  /** Where the server asks for one. */
  readonly passphrase?: string
  /** Where it asks for the organisation's account: what signing in gave. */
  readonly pass?: string
}

export interface RoomLinks {
  readonly leader: string
  readonly coLeader: string
  /** One for all, or one for each member's chair in order. */
  readonly members: readonly string[]
  readonly observer: string
}

export type MadeRoom =
  | {
      readonly ok: true
      readonly plan: RoomPlan
      readonly links: RoomLinks
      readonly trial: boolean
    }
  /** `unreachable`: no answer, or none that could be read. */
  | { readonly ok: false; readonly code: ErrorCode | 'unreachable' }

const random: RandomBytes = (length) => globalThis.crypto.getRandomValues(new Uint8Array(length))

/** Asks the server to sign a room's links. Never throws. `origin` is where the links lead. */
export async function makeRoom(plan: RoomPlan, origin: string): Promise<MadeRoom> {
  const words = await encodeCreatorsWords(plan.words)
  if (words === null || words.length > MOST_OF_A_LINK) return { ok: false, code: 'too-large' }
  const roomSecret = makeSecret(random)
  const leadersSecret = makeSecret(random)
  const request: MakeRoomRequest = {
    agenda: compactAgenda(plan.agenda),
    when: plan.when,
    chairs: plan.chairs,
    members: plan.members,
    verifier: await verifierOf(await deriveAdmission(roomSecret)),
    rulesMark: await markOfRules(roomSecret, rulesOf(plan.words)),
    ...(plan.passphrase && { passphrase: plan.passphrase }),
    ...(plan.pass && { pass: plan.pass }),
  }
  const answer = await postJson('/api/rooms', request)
  const reply = v.safeParse(MakeRoomReplySchema, answer)
  if (!reply.success) {
    return { ok: false, code: refusalIn(answer) }
  }
  const { invitations, receiptsTrial, start } = reply.output
  const { when } = plan
  const begins = when.kind === 'once' && start !== undefined ? { ...when, start } : when
  const open = (invitation: string, whose: 'member' | 'observer') =>
    formatLink(origin, { invitation, roomSecret }, whose)
  const lead = (invitation: string, whose: 'leader' | 'co-leader') =>
    formatLink(origin, { invitation, roomSecret, leadersSecret, words }, whose)
  const links: RoomLinks = {
    leader: lead(invitations.leader, 'leader'),
    coLeader: lead(invitations.coLeader, 'co-leader'),
    members: invitations.members.map((one) => open(one, 'member')),
    observer: open(invitations.observer, 'observer'),
  }
  const all = [links.leader, links.coLeader, ...links.members, links.observer]
  return all.every(isMailable)
    ? { ok: true, plan: { ...plan, when: begins }, trial: receiptsTrial, links }
    : { ok: false, code: 'too-large' }
}

/** Rooms for tests: made over HTTP as the page does, entered with real keys. */
import { compactAgenda } from '../../shared/invitation.ts'
import type { MakeRoomReply, MakeRoomRequest } from '../../shared/makeRoom.ts'
import { AT_THE_DOOR, type KnockMessage } from '../../shared/protocol.ts'
import { commit, makeSalt } from '../../shared/receipt.ts'
import { secureRandom, toBase64Url, utf8 } from '../../shared/sealing/bytes.ts'
import { deriveRoomKeys, makeSecret, type RoomKeys, verifierOf } from '../../shared/sealing/keys.ts'
import { seal } from '../../shared/sealing/seal.ts'
import type { PresetId } from '../../shared/session/agenda.ts'
import { presetAgenda } from '../../shared/session/presets.ts'
import type { Role } from '../../shared/session/seat.ts'
import { connect, type Greeting, type RawClient } from './rawClient.ts'

export interface TestRoom {
  readonly url: string
  readonly keys: RoomKeys
  readonly proof: string
  readonly reply: MakeRoomReply
  /** The address that its people come from unless they say otherwise, where the server trusts a proxy. */
  readonly from?: string
  /** `member` is the shared link, or the first personal one. */
  invitation(role: Role, chair?: number): string
}

export interface TestRoomOptions {
  readonly preset?: PresetId
  readonly chairs?: number
  readonly members?: 'shared' | 'personal'
  readonly when?: MakeRoomRequest['when']
  readonly secret?: Uint8Array
  readonly from?: string
  readonly passphrase?: string
}

/** For a room that begins so many minutes after `now` (epoch ms). */
export const inMinutes = (
  now: number,
  minutes: number,
): { readonly when: MakeRoomRequest['when'] } => ({
  when: { kind: 'once', start: now + minutes * 60_000, minutes: 60, zone: 'Europe/Berlin' },
})

/** What a page asks the server to sign. */
export async function roomRequest(
  keys: RoomKeys,
  options: TestRoomOptions = {},
): Promise<MakeRoomRequest> {
  return {
    agenda: compactAgenda(presetAgenda(options.preset ?? 'sixty')),
    when: options.when ?? { kind: 'once', start: Date.now(), minutes: 60, zone: 'Europe/Berlin' },
    chairs: options.chairs ?? 8,
    members: options.members ?? 'shared',
    verifier: await verifierOf(keys.admission),
    ...(options.passphrase === undefined ? {} : { passphrase: options.passphrase }),
  }
}

/** Asks the server to sign a room that begins in this minute, unless `when` says otherwise. */
export async function makeRoom(
  { url }: { readonly url: string },
  options: TestRoomOptions = {},
): Promise<TestRoom> {
  const keys = await deriveRoomKeys(options.secret ?? makeSecret(secureRandom))
  const from = options.from === undefined ? {} : { from: options.from }
  const response = await fetch(`${url}/api/rooms`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(options.from === undefined ? {} : { 'x-forwarded-for': options.from }),
    },
    body: JSON.stringify(await roomRequest(keys, options)),
  })
  if (response.status !== 201) throw new Error(`no room: ${await response.text()}`)
  const reply: MakeRoomReply = await response.json()
  const { leader, coLeader, members, observer } = reply.invitations
  return {
    url,
    ...from,
    keys,
    proof: toBase64Url(keys.admission),
    reply,
    invitation(role, chair = 1) {
      if (role === 'leader') return leader
      if (role === 'co-leader') return coLeader
      return role === 'observer' ? observer : (members[chair - 1] ?? members[0] ?? '')
    },
  }
}

/** A name sealed as it is at the door, with its commitment. */
export async function sealedName(
  { keys }: { readonly keys: RoomKeys },
  name: string,
  pageLoad: number,
  sequence = 1,
): Promise<KnockMessage & { readonly salt: string }> {
  const salt = makeSalt(secureRandom)
  const header = {
    version: 1,
    channel: 'names',
    kind: 'name',
    epoch: 0,
    board: 0,
    seat: AT_THE_DOOR,
    pageLoad,
    sequence,
  } as const
  return {
    name: toBase64Url(await seal(keys.names, header, utf8(JSON.stringify({ name, salt })))),
    commitment: await commit(salt, 'name', name),
    salt,
  }
}

export interface Arrival extends Partial<Greeting> {
  /** Of a personal link; 1 the first. */
  readonly chair?: number
}

/** What a page of this link says first. */
export const greetingOf = (room: TestRoom, role: Role, chair?: number): Greeting => ({
  invitation: room.invitation(role, chair),
  proof: room.proof,
})

/** Opens a link: the page stands at the door, or in its chair if a ticket holds. */
export async function openLink(
  room: TestRoom,
  role: Role,
  { chair, ...greeting }: Arrival = {},
): Promise<RawClient> {
  const connected = await connect(room.url, {
    ...greetingOf(room, role, chair),
    ...(room.from === undefined ? {} : { from: room.from }),
    ...greeting,
  })
  if (!connected.ok) throw new Error(`refused: ${connected.code}`)
  return connected.client
}

/** Opens a link, says a name, and waits. */
export async function waitAtTheDoor(
  room: TestRoom,
  role: Role,
  name: string,
  arrival: Arrival = {},
): Promise<RawClient> {
  const client = await openLink(room, role, arrival)
  await client.until((view) => view.at === 'door')
  const { salt: _salt, ...knock } = await sealedName(room, name, client.pageLoad)
  const answer = await client.say('knock', knock)
  if (answer === 'no-answer' || !answer.ok) throw new Error(`knock: ${JSON.stringify(answer)}`)
  return client
}

/** A leader (or whoever needs no letting in) sits down. */
export async function enter(
  room: TestRoom,
  role: Role,
  name: string,
  arrival: Arrival = {},
): Promise<RawClient> {
  const client = await waitAtTheDoor(room, role, name, arrival)
  await client.untilRoom()
  return client
}

/** Whoever came to the door last, as the leader's desk has them; `at` counts as in `Array.at`. */
export async function guestAt(leader: RawClient, at = -1) {
  const { desk } = await leader.untilRoom((view) => (view.desk?.guests.length ?? 0) > 0)
  const guest = desk?.guests.at(at)
  if (guest === undefined) throw new Error('nobody at the door')
  return guest
}

/** The leader lets in whoever came last. */
export async function letIn(leader: RawClient, guest: RawClient): Promise<void> {
  const waiting = await guestAt(leader)
  const answer = await leader.door({ type: 'let-in', guest: waiting.guest })
  if (!answer.ok) throw new Error(`let-in: ${answer.code}`)
  await guest.untilRoom()
}

/** A member through the door. */
export async function admit(
  room: TestRoom,
  leader: RawClient,
  name: string,
  arrival: Arrival = {},
): Promise<RawClient> {
  const guest = await waitAtTheDoor(room, 'member', name, arrival)
  await letIn(leader, guest)
  return guest
}

/** The same page comes back by its ticket. */
export const comeBack = (
  room: TestRoom,
  role: Role,
  client: RawClient,
  arrival: Arrival = {},
): Promise<RawClient> =>
  openLink(room, role, { ticket: client.seating.ticket, pageLoad: client.pageLoad, ...arrival })

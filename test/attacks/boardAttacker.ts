/** A member with the room's keys and bad intentions: any frame at all, sealed well or badly. */

import type { Ack } from '../../shared/answer.ts'
import { readLink } from '../../shared/link.ts'
import { toBase64Url } from '../../shared/sealing/bytes.ts'
import { type FrameHeader, UNSIGNED } from '../../shared/sealing/header.ts'
import { deriveRoomKeys, type RoomKeys } from '../../shared/sealing/keys.ts'
import { seal } from '../../shared/sealing/seal.ts'
import { connect, type RawClient, sealedName } from '../sockets/harness.ts'
import type { PageRoom, TestPage } from '../sockets/pages.ts'

export class Attacker {
  readonly client: RawClient
  readonly keys: RoomKeys
  #sequence = 10

  constructor(client: RawClient, keys: RoomKeys) {
    this.client = client
    this.keys = keys
  }

  get seat(): number {
    return this.client.seating.seat
  }

  /** A header as an honest page would write it now, with whatever is to be wrong in it. */
  header(wrong: Partial<FrameHeader> = {}): FrameHeader {
    const { board } = this.client.room
    this.#sequence += 1
    const own = { seat: this.seat, pageLoad: this.client.pageLoad, sequence: this.#sequence }
    return {
      version: 1,
      channel: 'board',
      kind: 'update',
      epoch: 0,
      board: board.number,
      ...(board.signing === 'signed' ? own : UNSIGNED),
      ...wrong,
    }
  }

  /** Own seat, page load and a fresh sequence, whatever the board's rule. */
  signed(wrong: Partial<FrameHeader> = {}): FrameHeader {
    const header = this.header()
    this.#sequence += 1
    return {
      ...header,
      seat: this.seat,
      pageLoad: this.client.pageLoad,
      sequence: this.#sequence,
      ...wrong,
    }
  }

  sealed(payload: Uint8Array, header = this.header()): Promise<Uint8Array> {
    return seal(
      header.channel === 'presence' ? this.keys.presence : this.keys.board,
      header,
      payload,
    )
  }

  send(frame: Uint8Array): Promise<Ack | 'no-answer'> {
    return this.client.frame(frame)
  }

  async write(payload: Uint8Array, header = this.header()): Promise<Ack | 'no-answer'> {
    return this.send(await this.sealed(payload, header))
  }
}

/** Comes in by any link of the room; members are let in by `leader`. */
export async function attackerIn(
  room: PageRoom,
  fragment: string,
  leader: TestPage | null,
): Promise<Attacker> {
  const link = readLink(fragment)
  if (!link.ok) throw new Error(link.code)
  const keys = await deriveRoomKeys(link.roomSecret)
  const proof = toBase64Url(keys.admission)
  const greeted = await connect(room.origin, { invitation: link.invitation, proof })
  if (!greeted.ok) throw new Error(greeted.code)
  const { client } = greeted
  await client.until((view) => view.at === 'door')
  const { salt: _, ...knock } = await sealedName({ keys }, 'Mallory', client.pageLoad)
  await client.say('knock', knock)
  if (leader) {
    const { guests } = await leader.until('room', (at) =>
      at.guests.some(({ name }) => name === 'Mallory'),
    )
    const guest = guests.find(({ name }) => name === 'Mallory')
    if (guest) await leader.session.door({ type: 'let-in', guest: guest.guest })
  }
  await client.untilRoom()
  await client.say('sync')
  return new Attacker(client, keys)
}

/** Sealed names: of those in the room, and of those at the door. */
import { describe, expect, it } from 'vitest'
import { GuestBook } from '../../../client/session/guests.ts'
import {
  NameBook,
  namePlaintext,
  newName,
  openName,
  readName,
} from '../../../client/session/names.ts'
import type { GuestView, SeatedView } from '../../../shared/pageView.ts'
import { secureRandom, toBase64Url } from '../../../shared/sealing/bytes.ts'
import { deriveRoomKeys, makeSecret } from '../../../shared/sealing/keys.ts'
import { drawPageKey } from '../../../shared/sealing/pageKey.ts'
import { decodePayload, NamePayloadSchema } from '../../../shared/sealing/payloads.ts'
import { seal } from '../../../shared/sealing/seal.ts'
import { seatedView } from '../../../shared/seatedView.ts'
import { fullRoom, tell } from '../session/people.ts'
import { NO_EXTRAS } from '../session/viewExtras.ts'

const keys = await deriveRoomKeys(makeSecret(secureRandom))

const viewWith = (commitments: ReadonlyMap<number, string>): SeatedView =>
  seatedView(tell(fullRoom(), { type: 'seat-left', seat: 5 }), 0, { ...NO_EXTRAS, commitments }, 0)

describe('names', () => {
  it('are shown only where they fit their commitment, and never on a free chair', async () => {
    const ana = await newName('Ana', secureRandom)
    const eve = await newName('Eve', secureRandom)
    const book = new NameBook()
    book.set(2, ana)
    book.set(3, eve)
    book.set(5, ana)
    const view = viewWith(
      new Map([
        [2, ana.commitment],
        [3, ana.commitment],
        [5, ana.commitment],
      ]),
    )
    expect(book.fitting(view)).toEqual(new Map([[2, 'Ana']]))
  })

  it('carry their salt and a public key that the server never sees', async () => {
    const { spelt } = await drawPageKey()
    const ana = await newName('Ana', secureRandom)
    const plaintext = namePlaintext(ana, spelt)
    expect(decodePayload(NamePayloadSchema, plaintext)).toEqual({
      name: 'Ana',
      salt: ana.salt,
      page: spelt,
    })
    expect(await openName(plaintext)).toEqual({ ...ana, page: spelt })
    expect(await openName(new Uint8Array([1, 2]))).toBe(null)
  })

  it('are one line of at most forty letters', () => {
    expect(readName('  Ana ')).toBe('Ana')
    expect(readName('A\u030Aa')).toBe('Åa')
    for (const text of ['', '   ', 'a\nb', 'x'.repeat(41), 'a\u202Eb'])
      expect(readName(text)).toBe(null)
  })
})

describe('guests', () => {
  const guest = async (number: number, name: string, lie = false): Promise<GuestView> => {
    const own = await newName(name, secureRandom)
    const header = {
      version: 1,
      channel: 'names',
      kind: 'name',
      epoch: 0,
      board: 0,
      seat: 254,
      pageLoad: 1,
      sequence: 1,
    } as const
    const frame = await seal(keys.names, header, namePlaintext(own, (await drawPageKey()).spelt))
    const { commitment } = lie ? await newName(name, secureRandom) : own
    return {
      guest: number,
      role: 'member',
      personal: null,
      since: 0,
      name: toBase64Url(frame),
      commitment,
      nameVersion: 1,
      presents: false,
      mayHave: [],
      askingOccupant: false,
    }
  }

  it('are opened once, marked when the name is taken, and refused on a mismatch', async () => {
    const guests = [
      await guest(1, 'Ana'),
      await guest(2, 'Ben'),
      await guest(3, 'ben'),
      await guest(4, 'Caro', true),
    ]
    let left = guests.length
    const book = await new Promise<GuestBook>((resolve) => {
      const opening = new GuestBook(() => {
        left -= 1
        if (left === 0) resolve(opening)
      })
      opening.follow(guests, keys.names)
      expect(opening.list(guests, [])).toMatchObject(
        guests.map(() => ({ name: null, mismatch: false })),
      )
    })
    expect(book.list(guests, ['Ana'])).toEqual([
      { guest: 1, name: 'Ana', mismatch: false, nameTaken: true },
      { guest: 2, name: 'Ben', mismatch: false, nameTaken: false },
      { guest: 3, name: 'ben', mismatch: false, nameTaken: true },
      { guest: 4, name: null, mismatch: true, nameTaken: false },
    ])
  })
})

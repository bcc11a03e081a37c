import { describe, expect, it } from 'vitest'
import { type BoardFrame, BoardFrames } from '../../../client/session/boardFrames.ts'
import { newName } from '../../../client/session/names.ts'
import { Outgoing } from '../../../client/session/outgoing.ts'
import { assembleReceipt } from '../../../client/session/receipts.ts'
import { payloadOf, receiptTextsOf } from '../../../client/session/settings.ts'
import { newNote, Strip } from '../../../client/session/strip.ts'
import { Words } from '../../../client/session/words.ts'
import { commit } from '../../../shared/receipt.ts'
import { secureRandom, toBase64Url } from '../../../shared/sealing/bytes.ts'
import { decodeHeader } from '../../../shared/sealing/header.ts'
import { deriveRoomKeys, makeSecret } from '../../../shared/sealing/keys.ts'
import { encodePayload } from '../../../shared/sealing/payloads.ts'

const keys = await deriveRoomKeys(makeSecret(secureRandom))

describe('what goes out', () => {
  it('goes in the order of its sequence, however long the sealing takes', async () => {
    const outgoing = new Outgoing(7)
    const sent: number[] = []
    const carry = async (frame: Uint8Array) => {
      sent.push(decodeHeader(frame)?.sequence ?? -1)
      return { ok: true } as const
    }
    const letter = (size: number, seat: number | null) =>
      outgoing.send(
        keys.board,
        {
          channel: 'board',
          kind: 'update',
          epoch: 0,
          board: 1,
          seat,
          plaintext: new Uint8Array(size),
        },
        carry,
      )
    await Promise.all([letter(60_000, 2), letter(1, 2), letter(30_000, null), letter(1, 2)])
    expect(sent).toEqual([1, 2, 0, 3])
  })

  it('goes on after a line was lost', async () => {
    const outgoing = new Outgoing(7)
    const letter = {
      channel: 'board',
      kind: 'update',
      epoch: 0,
      board: 1,
      seat: 2,
      plaintext: new Uint8Array(1),
    } as const
    await expect(
      outgoing.send(keys.board, letter, () => Promise.reject(new Error('lost'))),
    ).rejects.toThrow('lost')
    expect(await outgoing.send(keys.board, letter, async () => ({ ok: true }))).toEqual({
      ok: true,
    })
  })
})

describe('frames of the board', () => {
  const frame = (text: string, board = 1): BoardFrame => ({
    kind: 'update',
    payload: new TextEncoder().encode(text),
    seat: null,
    board,
  })
  const reader = () => {
    const heard: string[] = []
    return {
      heard,
      listen: ({ payload }: BoardFrame) => void heard.push(new TextDecoder().decode(payload)),
    }
  }

  it('wait for a listener that comes late, each once', async () => {
    const frames = new BoardFrames()
    frames.follow(1)
    frames.deliver(frame('a'), 'x')
    frames.deliver(frame('own'), 'o')
    frames.deliver(frame('a'), 'x')
    const { heard, listen } = reader()
    frames.onFrame(listen)
    expect(heard).toEqual([])
    await Promise.resolve()
    expect(heard).toEqual(['a', 'own'])
    frames.deliver(frame('b'), 'y')
    // What a restarted server is told again, a listener hears again.
    frames.deliver(frame('b'), 'y')
    expect(heard).toEqual(['a', 'own', 'b', 'b'])
  })

  it('of another board number are dropped, and the old ones with it', async () => {
    const frames = new BoardFrames()
    frames.follow(1)
    frames.deliver(frame('a'), 'x')
    frames.follow(2)
    frames.deliver(frame('late', 1), 'z')
    const { heard, listen } = reader()
    frames.onFrame(listen)
    await Promise.resolve()
    expect(heard).toEqual([])
  })

  it('are all there when it is said that everything kept has come', () => {
    const frames = new BoardFrames()
    frames.follow(1)
    const { heard, listen } = reader()
    frames.onFrame(listen)
    frames.onKept(() => heard.push('kept'))
    frames.deliver(frame('a'), 'x')
    frames.keptCame()
    expect(heard).toEqual(['a', 'kept'])
  })
})

describe('words and notes', () => {
  const word = (text: string, round = 'arrival') => encodePayload({ round, word: text })

  it('of another round are dropped, and gone with theirs', () => {
    const words = new Words(secureRandom)
    words.follow({ kind: 'arrival', open: true })
    expect(words.open(word('heavy'))).toBe(true)
    expect(words.open(word('late', 'parting'))).toBe(true)
    expect(words.open(new Uint8Array([0]))).toBe(false)
    expect(words.words).toEqual(['heavy'])
    words.follow({ kind: 'arrival', open: false })
    expect(words.words).toEqual(['heavy'])
    words.follow(null)
    expect(words.words).toEqual([])
  })

  it('kept by the server take the place of what was here, but for a closed round that it has lost', () => {
    const words = new Words(secureRandom)
    words.follow({ kind: 'arrival', open: true })
    words.given('mine')
    words.keptBegins()
    words.open(word('mine'))
    words.open(word('other'))
    words.keptEnds(true)
    expect([...words.words].sort()).toEqual(['mine', 'other'])
    words.keptBegins()
    words.keptEnds(false)
    expect(words.words).toHaveLength(2)
    words.keptBegins()
    words.keptEnds(true)
    expect(words.words).toEqual([])
    expect(words.own).toBe('mine')
  })

  it('notes are laid once, and those that a restarted server lacks are known', () => {
    const strip = new Strip()
    const note = newNote('Wait.', 0, secureRandom)
    if (!note) throw new Error('no note')
    strip.add(note)
    strip.open(encodePayload({ id: note.id, text: note.text }), 0)
    strip.open(encodePayload({ id: 'theirs', text: 'Yes' }), 1)
    expect(strip.notes).toHaveLength(2)
    expect(strip.missing(0, new Set())).toEqual([note])
    expect(strip.missing(0, new Set([note.id]))).toEqual([])
    expect(newNote(' \n', 0, secureRandom)).toBe(null)
  })
})

describe('a receipt', () => {
  it('bears only the texts that its signature holds for', async () => {
    const ana = await newName('Ana', secureRandom)
    const settings = payloadOf(
      { label: 'Tuesday', rules: [], leaderNames: ['Ruth', 'Ioana'], strip: true },
      { label: 'A'.repeat(22), leaders: 'B'.repeat(22) },
    )
    const texts = await receiptTextsOf(settings)
    const claims = {
      date: '2027-01-15',
      start: 0,
      end: 1,
      zone: 'UTC',
      minutes: 0,
      mode: 'online',
      id: 'C'.repeat(22),
      name: ana.commitment,
      label: texts.label?.[2] ?? '',
      trial: false,
      aud: 'receipt',
    }
    const jws = `h.${toBase64Url(new TextEncoder().encode(JSON.stringify(claims)))}.s`
    const { disclosures } = await assembleReceipt(jws, ana, settings)
    expect(disclosures.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'name Ana',
      'label Tuesday',
    ])
    // Another chair's receipt has another commitment to the same words, by another salt.
    const beside = { ...claims, label: texts.label?.[3] ?? '' }
    const theirs = `h.${toBase64Url(new TextEncoder().encode(JSON.stringify(beside)))}.s`
    const [mine, others] = [disclosures, (await assembleReceipt(theirs, ana, settings)).disclosures]
    expect(others.map(({ text }) => text)).toContain('Tuesday')
    expect(others.find(({ kind }) => kind === 'label')?.salt).not.toBe(
      mine.find(({ kind }) => kind === 'label')?.salt,
    )
    expect(new Set(texts.label).size).toBe(16)
    // Laid by a page of the first release, for all alike.
    const shared = await commit('A'.repeat(22), 'label', 'Tuesday')
    const old = { ...claims, label: shared }
    const first = `h.${toBase64Url(new TextEncoder().encode(JSON.stringify(old)))}.s`
    expect((await assembleReceipt(first, ana, settings)).disclosures).toHaveLength(2)
    const other = await newName('Ana', secureRandom)
    expect(
      (await assembleReceipt(jws, other, settings)).disclosures.map(({ kind }) => kind),
    ).toEqual(['label'])
    expect((await assembleReceipt(jws, null, settings)).disclosures).toHaveLength(1)
  })
})

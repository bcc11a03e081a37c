/** The room as the app makes it, with the installed livekit-client and its own encryption worker, against publications that claim to be unencrypted. */
import { Encryption_Type } from '@livekit/protocol'
import { Room } from 'livekit-client'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { RoomKeyProvider } from '../../../client/media/line/roomKey.ts'
import { MediaEpochs } from '../../../client/media/mediaEpochs.ts'
import { Frame, roomOf, startWorker } from './encryptionWorker.ts'

const SPEAKER = '3.speaker'
const VOICE = [0x78, 1, 2, 3, 4, 5, 6, 7]
/** Ends as a sealed frame does, with the length of its nonce and the index of a key that there is. */
const AS_IF_SEALED = [...Array.from({ length: 40 }, (_, at) => at), 12, 0]

let epochs: MediaEpochs
beforeAll(async () => {
  await startWorker()
  epochs = await MediaEpochs.begin(new Uint8Array(32).fill(9).buffer)
})
afterAll(() => vi.unstubAllGlobals())

it('opens what is sealed', async () => {
  const { publish, through } = await roomOf(SPEAKER, epochs)
  await publish(Encryption_Type.GCM)
  const sealed = await through('encode', new Frame(VOICE))
  expect(sealed?.length).toBeGreaterThan(VOICE.length)
  expect(await through('decode', new Frame(sealed ?? []))).toEqual(VOICE)
})

it('drops what is plain, and opens what is sealed, after a publication that claims to be unencrypted', async () => {
  const { publish, through } = await roomOf(SPEAKER, epochs)
  await publish(Encryption_Type.GCM)
  const sealed = await through('encode', new Frame(VOICE))
  await publish(Encryption_Type.NONE)
  expect(await through('decode', new Frame(VOICE))).toBeNull()
  expect(await through('decode', new Frame(AS_IF_SEALED))).toBeNull()
  expect(await through('decode', new Frame(sealed ?? []))).toEqual(VOICE)
  // Nor does anything of one's own go out as it is.
  expect((await through('encode', new Frame(VOICE)))?.length).toBeGreaterThan(VOICE.length)
})

it('is needed: livekit-client by itself hands on what is plain', async () => {
  const { publish, through } = await roomOf('4.speaker', epochs, async () => {
    const worker = new Worker('e2ee-worker')
    return { room: new Room({ encryption: { keyProvider: new RoomKeyProvider(epochs), worker } }) }
  })
  await publish(Encryption_Type.NONE)
  expect(await through('decode', new Frame(VOICE))).toEqual(VOICE)
})

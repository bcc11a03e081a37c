/** Going over to a fresh media secret, in the installed livekit-client with its own encryption worker. */
import { Encryption_Type } from '@livekit/protocol'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { LINGERS_MS, PLACES } from '../../../client/media/keyEpochs.ts'
import { MediaEpochs } from '../../../client/media/mediaEpochs.ts'
import { Frame, roomOf, startWorker } from './encryptionWorker.ts'

const VOICE = [0x78, 1, 2, 3, 4, 5, 6, 7]
const secret = (value: number) => new Uint8Array(32).fill(value).buffer

let now = 0
let epochs: MediaEpochs
let room: Awaited<ReturnType<typeof roomOf>>

beforeAll(startWorker)
afterAll(() => vi.unstubAllGlobals())
beforeEach(async () => {
  now = 0
  epochs = await MediaEpochs.begin(secret(7), 0, () => now)
  room = await roomOf('3.speaker', epochs)
  room.mend()
  await room.publish(Encryption_Type.GCM)
})

/** What this page sends now, and the place of the key that it names. */
async function sent(): Promise<{ sealed: number[]; place: number }> {
  const sealed = (await room.through('encode', new Frame(VOICE))) ?? []
  return { sealed, place: sealed.at(-1) ?? -1 }
}
const opens = async (sealed: readonly number[]): Promise<boolean> =>
  (await room.through('decode', new Frame(sealed)))?.toString() === VOICE.toString()
/** So much time passes, for timers and for the page's clock. */
async function pass(ms: number): Promise<void> {
  now += ms
  await vi.advanceTimersByTimeAsync(ms)
}

it('opens frames of a secret that it listens to, and seals under it only when told to', async () => {
  const old = await sent()
  expect(old.place).toBe(0)
  await epochs.listen(1, secret(8))
  const listening = await sent()
  expect(listening.place).toBe(0)
  expect(await opens(old.sealed)).toBe(true)
  epochs.send(1)
  const fresh = await sent()
  expect(fresh.place).toBe(1)
  expect(await opens(fresh.sealed)).toBe(true)
  expect(await opens(old.sealed)).toBe(true)
})

it('opens nothing of an older secret after a while, not when the line is mended either', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const old = await sent()
    await epochs.listen(1, secret(8))
    epochs.send(1)
    await pass(LINGERS_MS - 1)
    expect(await opens(old.sealed)).toBe(true)
    await pass(2)
    expect(await opens(old.sealed)).toBe(false)
    room.mend()
    await room.publish(Encryption_Type.GCM)
    expect(await opens(old.sealed)).toBe(false)
    expect(await opens((await sent()).sealed)).toBe(true)
  } finally {
    vi.useRealTimers()
  }
})

it('sends under what it went over to when the line is mended, whatever it listens to besides', async () => {
  await epochs.listen(1, secret(8))
  room.mend()
  expect((await sent()).place).toBe(0)
  epochs.send(1)
  await epochs.listen(2, secret(9))
  room.mend()
  await room.publish(Encryption_Type.GCM)
  expect((await sent()).place).toBe(1)
})

it('goes over again and again, round all places of the worker', async () => {
  for (let epoch = 1; epoch <= PLACES + 2; epoch += 1) {
    await epochs.listen(epoch, secret(epoch))
    epochs.send(epoch)
    const { sealed, place } = await sent()
    expect(place).toBe(epoch % PLACES)
    expect(await opens(sealed)).toBe(true)
  }
})

it('begins a room of its own with what holds by then, and leaves the old one alone', async () => {
  await epochs.listen(1, secret(8))
  epochs.send(1)
  const { sealed } = await sent()
  const left = room
  await left.leave?.()
  const given = left.keysGiven()
  room = await roomOf('5.speaker', epochs)
  room.mend()
  await room.publish(Encryption_Type.GCM)
  await epochs.listen(2, secret(9))
  expect((await sent()).place).toBe(1)
  expect(await opens(sealed)).toBe(true)
  expect(left.keysGiven()).toBe(given)
})

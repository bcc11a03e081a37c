/** The installed livekit-client, its own encryption worker included, against publications that claim to be unencrypted. */
import { Encryption_Type, TrackInfo, TrackSource, TrackType } from '@livekit/protocol'
import { RemoteParticipant, RemoteTrackPublication, Room, RoomEvent, Track } from 'livekit-client'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import '../../../client/media/line/quietConsole.ts'
import { neverPlain } from '../../../client/media/line/neverPlain.ts'
import { RoomKeyProvider } from '../../../client/media/line/roomKey.ts'

const SPEAKER = '3.speaker'
const VOICE = [0x78, 1, 2, 3, 4, 5, 6, 7]
/** Ends as a sealed frame does, with the length of its nonce and the index of a key that there is. */
const AS_IF_SEALED = [...Array.from({ length: 40 }, (_, at) => at), 12, 0]

/** An encoded piece of sound, as far as the worker looks at one. */
class Frame {
  data: ArrayBuffer
  readonly timestamp = 1
  constructor(bytes: readonly number[]) {
    this.data = new Uint8Array(bytes).buffer
  }
  getMetadata() {
    return { synchronizationSource: 7 }
  }
}

/** livekit-client's worker, in this realm: what is posted to it arrives in the order it was posted. */
class WorkerHere {
  onmessage: ((event: { data: unknown }) => void) | null = null
  onerror = null
  postMessage(message: unknown): void {
    hears(message)
  }
}

let hears: (message: unknown) => void = () => undefined
let answers: (message: unknown) => void = () => undefined

beforeAll(async () => {
  vi.stubGlobal('self', globalThis)
  vi.stubGlobal('window', globalThis)
  vi.stubGlobal('Worker', WorkerHere)
  vi.stubGlobal(
    'RTCRtpSender',
    class {
      createEncodedStreams(): void {
        // Only its presence is asked for.
      }
    },
  )
  vi.stubGlobal('onmessage', null)
  vi.stubGlobal('postMessage', (message: unknown) => answers(message))
  await import('livekit-client/e2ee-worker')
  const listening: unknown = Reflect.get(globalThis, 'onmessage')
  if (typeof listening !== 'function') throw new Error('the worker does not listen')
  hears = (message) => listening({ data: message })
})
afterAll(() => vi.unstubAllGlobals())

/** A listener's room and the way of one voice through its worker. */
async function listen(identity: string, guard: (worker: WorkerHere) => WorkerHere) {
  const worker = guard(new WorkerHere())
  let enabled: () => void = () => undefined
  answers = (message) => {
    worker.onmessage?.({ data: message })
    if (
      typeof message === 'object' &&
      message !== null &&
      Reflect.get(message, 'kind') === 'enable'
    )
      enabled()
  }
  const keyProvider = new RoomKeyProvider()
  await keyProvider.take(new Uint8Array(32).fill(9).buffer)
  const room = new Room({ encryption: { keyProvider, worker: worker as unknown as Worker } })
  const speaker = new RemoteParticipant(room.engine.client, `sid of ${identity}`, identity)
  room.remoteParticipants.set(identity, speaker)

  const publish = async (encryption: Encryption_Type): Promise<void> => {
    const info = new TrackInfo({
      sid: `TR_${encryption}`,
      type: TrackType.AUDIO,
      source: TrackSource.MICROPHONE,
      encryption,
    })
    const publication = new RemoteTrackPublication(Track.Kind.Audio, info, true)
    const taken = new Promise<void>((done) => {
      enabled = done
    })
    room.emit(RoomEvent.TrackPublished, publication, speaker)
    await taken
  }

  /** What comes out of the worker for what goes in; null: it was dropped. */
  const through = async (kind: 'encode' | 'decode', frame: Frame): Promise<number[] | null> => {
    const way = new TransformStream<Frame, Frame>()
    const out = new TransformStream<Frame, Frame>()
    hears({
      kind,
      data: {
        readableStream: way.readable,
        writableStream: out.writable,
        participantIdentity: identity,
        trackId: `${kind} of ${identity} ${Math.random()}`,
        codec: undefined,
        hasPacketTrailer: false,
      },
    })
    const writer = way.writable.getWriter()
    const reader = out.readable.getReader()
    void writer.write(frame)
    // An empty frame passes always: whatever comes before it is what became of the other.
    void writer.write(new Frame([]))
    const { value } = await reader.read()
    const bytes = [...new Uint8Array(value?.data ?? new ArrayBuffer(0))]
    return bytes.length > 0 ? bytes : null
  }
  return { publish, through }
}

it('opens what is sealed', async () => {
  const { publish, through } = await listen(SPEAKER, neverPlain)
  await publish(Encryption_Type.GCM)
  const sealed = await through('encode', new Frame(VOICE))
  expect(sealed?.length).toBeGreaterThan(VOICE.length)
  expect(await through('decode', new Frame(sealed ?? []))).toEqual(VOICE)
})

it('drops what is plain, and opens what is sealed, after a publication that claims to be unencrypted', async () => {
  const { publish, through } = await listen(SPEAKER, neverPlain)
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
  const { publish, through } = await listen('4.speaker', (worker) => worker)
  await publish(Encryption_Type.NONE)
  expect(await through('decode', new Frame(VOICE))).toEqual(VOICE)
})

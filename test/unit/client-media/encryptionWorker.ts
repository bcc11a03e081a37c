/** The installed livekit-client with its own encryption worker, in this realm: what goes in and out of a room's frames. */
import { type Encryption_Type, TrackInfo, TrackSource, TrackType } from '@livekit/protocol'
import {
  RemoteParticipant,
  RemoteTrackPublication,
  type Room,
  RoomEvent,
  Track,
} from 'livekit-client'
import { vi } from 'vitest'
import { Scope } from '../../../client/media/lifetime/scope.ts'
import { newRoom } from '../../../client/media/line/newRoom.ts'
import type { MediaEpochs } from '../../../client/media/mediaEpochs.ts'

/** An encoded piece of sound, as far as the worker looks at one. */
export class Frame {
  data: ArrayBuffer
  readonly timestamp = 1
  constructor(bytes: readonly number[]) {
    this.data = new Uint8Array(bytes).buffer
  }
  getMetadata() {
    return { synchronizationSource: 7 }
  }
}

const isOfKind = (message: unknown, kind: string): boolean =>
  typeof message === 'object' && message !== null && Reflect.get(message, 'kind') === kind

/** livekit-client's worker, in this realm: what is posted to it arrives in the order it was posted. */
class WorkerHere {
  keysGiven = 0
  onmessage: ((event: { data: unknown }) => void) | null = null
  onerror = null
  constructor() {
    made = this
  }
  postMessage(message: unknown): void {
    if (isOfKind(message, 'setKey')) this.keysGiven += 1
    hears(message)
  }
  readonly #listeners = new Set<(event: { data: unknown }) => void>()
  addEventListener(type: string, listener: (event: { data: unknown }) => void): void {
    if (type === 'message') this.#listeners.add(listener)
  }
  says(data: unknown): void {
    this.onmessage?.({ data })
    for (const listener of this.#listeners) listener({ data })
  }
  terminate(): void {
    // There is one for all.
  }
}

/** The one that was made last. */
let made: WorkerHere | null = null
let hears: (message: unknown) => void = () => undefined
let answers: (message: unknown) => void = (message) => made?.says(message)

/** Once in a test file; `vi.unstubAllGlobals` undoes it. */
export async function startWorker(): Promise<void> {
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
}

async function roomOfThePage(epochs: MediaEpochs) {
  const made = await newRoom(epochs, new Scope())
  if (made === null) throw new Error('the worker did not answer')
  return made
}

/** A page's room as the app makes it, or another way, and the way of one voice through its worker. */
export async function roomOf(
  identity: string,
  epochs: MediaEpochs,
  make: (
    epochs: MediaEpochs,
  ) => Promise<{ room: Room; leave?: () => Promise<void> }> = roomOfThePage,
) {
  answers = (message) => made?.says(message)
  const { room, leave } = await make(epochs)
  const worker = made
  if (!worker) throw new Error('no worker was made')
  let enabled: () => void = () => undefined
  answers = (message) => {
    worker.says(message)
    if (isOfKind(message, 'enable')) enabled()
  }
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
  return {
    publish,
    through,
    mend: () => room.emit(RoomEvent.SignalConnected),
    leave,
    /** How often its worker has been given a key. */
    keysGiven: () => worker.keysGiven,
  }
}

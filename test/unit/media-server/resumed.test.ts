import {
  AddTrackRequest,
  ParticipantInfo_State,
  SignalRequest,
  SignalResponse,
  TrackSource,
  TrackType,
} from '@livekit/protocol'
import { expect, test } from 'vitest'
import { Backlog } from '../../../server/media/embedded/congestion/backlog.ts'
import { Overload } from '../../../server/media/embedded/congestion/overload.ts'
import { MediaRoom } from '../../../server/media/embedded/room.ts'
import type { SignalPort } from '../../../server/media/embedded/signalling.ts'

const ALL = { microphone: true, camera: true, hears: true, sees: true }
const WAYS = { cameBack: false, ways: [] }

type Message = SignalResponse['message']

/** A conversation that keeps what it is told. */
class Kept implements SignalPort {
  readonly messages: Message[] = []
  send(bytes: Uint8Array): void {
    this.messages.push(SignalResponse.fromBinary(bytes).message)
  }
  close(): void {
    this.messages.push({ case: undefined })
  }
}

const join = (resumes: string | null) => ({ resumes, offer: null, autoSubscribe: true })

/** A room of three seats; seat 0 has a camera and a microphone, and its conversation has just broken. */
function broken() {
  const room = new MediaRoom(
    {
      udpPort: 0,
      bindHost: '127.0.0.1',
      announced: { addresses: [], only: false },
      backlog: new Backlog(),
    },
    () => undefined,
  )
  const first = new Kept()
  for (const seat of [0, 1, 2]) room.setRights(seat, ALL)
  const who = room.join(0, first, join(null), WAYS)
  if (who === null) throw new Error('refused')
  for (const [type, source] of [
    [TrackType.VIDEO, TrackSource.CAMERA],
    [TrackType.AUDIO, TrackSource.MICROPHONE],
  ] as const) {
    const value = new AddTrackRequest({ cid: `own ${type}`, type, source })
    who.receive(new SignalRequest({ message: { case: 'addTrack', value } }).toBinary())
  }
  const other = room.join(1, new Kept(), join(null), WAYS)
  who.signalling.over(first, performance.now())
  const resumed = () => {
    const port = new Kept()
    room.join(0, port, join(who.sid), WAYS)
    return port
  }
  return { room, who, other, resumed }
}

const enabled = (port: Kept) =>
  port.messages
    .findLast((each) => each.case === 'subscribedQualityUpdate')
    ?.value?.subscribedQualities.some((each) => each.enabled)

test('which of its pictures anybody looks at, said while a conversation was broken, is said when it goes on', () => {
  const { room, resumed } = broken()
  expect(enabled(resumed())).toBe(true)
  // A server short of time lets go at once of what nobody looks at.
  const overload = new Overload()
  for (const now of [0, 300]) overload.settle(100, now)
  expect(overload.isOver).toBe(true)
  const again = broken()
  again.room.chooseLayers(performance.now(), overload)
  const port = again.resumed()
  expect(port.messages[0]?.case).toBe('reconnect')
  expect(enabled(port)).toBe(false)
  room.close(0)
  again.room.close(0)
})

test('who left, whose line is how, and a microphone closed meanwhile are said too', () => {
  const { room, other, resumed } = broken()
  room.closeSeat(1)
  room.join(2, new Kept(), join(null), WAYS)
  room.setRights(0, { ...ALL, microphone: false })
  const port = resumed()
  const told = port.messages
    .findLast((each) => each.case === 'update')
    ?.value?.participants.map(({ identity, state }) => [identity, state])
  expect(told).toContainEqual(['seat-1', ParticipantInfo_State.DISCONNECTED])
  expect(told).toContainEqual(['seat-2', ParticipantInfo_State.JOINED])
  expect(port.messages.findLast((each) => each.case === 'mute')?.value?.muted).toBe(true)
  expect(
    port.messages.findLast((each) => each.case === 'connectionQuality')?.value?.updates,
  ).toHaveLength(2)
  // Whoever sits there again has not left.
  expect(other?.isOver).toBe(true)
  room.join(1, new Kept(), join(null), WAYS)
  const here =
    resumed().messages.findLast((each) => each.case === 'update')?.value?.participants ?? []
  expect(here.filter(({ identity }) => identity === 'seat-1')).toHaveLength(1)
  room.close(0)
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { NO_MEDIA } from '../../server/media/media.ts'
import { ALL, type Guest, openStage, type Stage, until } from './serverStage.ts'

let stage: Stage
const guests: Guest[] = []

beforeAll(async () => {
  stage = await openStage()
  stage.media.openRoom('circle')
  for (const seat of [0, 1, 2]) {
    stage.media.setRights('circle', seat, ALL)
    const guest = await stage.enter('circle', seat)
    guests.push(guest)
    await guest.publish()
  }
})
afterAll(() => stage.close())

const guest = (seat: number): Guest => {
  const found = guests[seat]
  if (found === undefined) throw new Error(`nobody in seat ${seat}`)
  return found
}

test('three unmodified clients see and hear each other', async () => {
  for (const seat of [0, 1, 2]) {
    const { seen } = await until(
      () => guest(seat).received(),
      (all) =>
        Object.keys(all).length === 2 &&
        Object.values(all).every(
          (one) => one.frames > 10 && one.audioPackets > 40 && one.audioEnergy > 0,
        ),
      15_000,
    )
    expect(Object.keys(seen).sort()).toEqual(
      [0, 1, 2].filter((each) => each !== seat).map((each) => `seat-${each}`),
    )
  }
})

test('a small tile gets a small picture, and a large one the whole again', async () => {
  const watcher = guest(0)
  const size = (width: number, height: number) =>
    watcher.run(
      `for (const p of room.remoteParticipants.get('seat-1').videoTrackPublications.values()) p.setVideoDimensions({ width: ${width}, height: ${height} })`,
    )
  const width = async () => (await watcher.received())['seat-1']?.width
  await until(width, (seen) => seen === 640, 15_000)
  await size(120, 68)
  await until(width, (seen) => seen !== undefined && seen < 400, 10_000)
  const before = (await watcher.received())['seat-1']?.frames ?? 0
  await until(
    async () => (await watcher.received())['seat-1']?.frames ?? 0,
    (frames) => frames > before + 10,
    10_000,
  )
  await size(640, 360)
  await until(width, (seen) => seen === 640, 15_000)
})

test('a camera without the right reaches nobody and comes back with it', async () => {
  const packets = async () => (await guest(0).received())['seat-2']?.videoPackets ?? 0
  stage.media.setRights('circle', 2, { ...ALL, camera: false })
  await new Promise((resolve) => setTimeout(resolve, 400))
  const silent = await packets()
  await new Promise((resolve) => setTimeout(resolve, 1500))
  expect(await packets()).toBe(silent)
  stage.media.setRights('circle', 2, ALL)
  await until(packets, (seen) => seen > silent + 20, 10_000)
})

test('whoever may neither hear nor see receives nothing', async () => {
  const total = async () => {
    const all = Object.values(await guest(1).received())
    return all.reduce((sum, one) => sum + one.videoPackets + one.audioPackets, 0)
  }
  stage.media.setRights('circle', 1, { ...ALL, hears: false, sees: false })
  await new Promise((resolve) => setTimeout(resolve, 400))
  const before = await total()
  await new Promise((resolve) => setTimeout(resolve, 1500))
  expect(await total()).toBe(before)
  stage.media.setRights('circle', 1, ALL)
  await until(total, (seen) => seen > before + 100, 10_000)
})

test('whoever neither sends nor may hear or see is sent something twice a second all the same', async () => {
  stage.media.setRights('circle', 3, NO_MEDIA)
  const alone = await stage.enter('circle', 3)
  const arrived = await alone.run<number[]>(`(async () => {
    const all = []
    for (let look = 0; look < 8; look++) {
      let packets = 0
      for (const entry of (await room.engine.pcManager.publisher.getStats()).values())
        if (entry.type === 'candidate-pair') packets += entry.packetsReceived
      all.push(packets)
      await new Promise((done) => setTimeout(done, 700))
    }
    return all
  })()`)
  await alone.page.close()
  // Some ten in five seconds; a busy machine sends them late and several at once.
  const [first = 0] = arrived
  expect((arrived.at(-1) ?? 0) - first, `${arrived}`).toBeGreaterThanOrEqual(5)
})

test('those who speak are told', async () => {
  await guest(1).run(`(async () => {
    const context = new AudioContext();
    const tone = new OscillatorNode(context, { frequency: 300 });
    const out = context.createMediaStreamDestination();
    tone.connect(out); tone.start();
    const [publication] = room.localParticipant.audioTrackPublications.values();
    await publication.track.replaceTrack(out.stream.getAudioTracks()[0]);
  })()`)
  await until(
    () => guest(0).run<string[]>('room.activeSpeakers.map((each) => each.identity)'),
    (speakers) => speakers.includes('seat-1'),
    10_000,
  )
})

test('a second connection of a seat replaces the first, and there is one of each seat', async () => {
  const again = await stage.enter('circle', 2)
  await until(
    () => guest(2).run<string>('room.state'),
    (state) => state === 'disconnected',
    10_000,
  )
  expect(await guest(0).run<number>('room.remoteParticipants.size')).toBe(2)
  await again.publish()
  await until(
    async () => (await guest(0).received())['seat-2']?.frames ?? 0,
    (frames) => frames > 5,
    10_000,
  )
  guests[2] = again
})

test('a tab that dies leaves an empty chair', async () => {
  await guest(2).page.context().setOffline(true)
  await guest(2).run('room.engine.client.ws?.close?.(); 0')
  await guest(2).page.close()
  await until(
    () => guest(0).run<number>('room.remoteParticipants.size'),
    (size) => size === 1,
    30_000,
  )
})

test('who is removed goes at once, and a closed room sends everybody away', async () => {
  stage.media.closeSeat('circle', 1)
  await until(
    () => guest(1).run<string>('room.state'),
    (state) => state === 'disconnected',
    10_000,
  )
  stage.media.setRights('circle', 0, NO_MEDIA)
  stage.media.closeRoom('circle')
  await until(
    () => guest(0).run<string>('room.state'),
    (state) => state === 'disconnected',
    10_000,
  )
  await until(
    async () => stage.media.health(),
    (health) => health.state === 'up' && health.rooms === 0 && health.connections === 0,
    10_000,
  )
})

test('no page reported an error', () => {
  expect(guests.slice(0, 2).flatMap((each) => each.errors)).toEqual([])
})

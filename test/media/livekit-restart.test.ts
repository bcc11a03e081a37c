import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freeUdpPort } from '../../server/media/embedded/udpPort.ts'
import type { MediaEvent } from '../../server/media/events.ts'
import { startLiveKitMedia } from '../../server/media/livekit/livekitMedia.ts'
import type { MediaServer } from '../../server/media/media.ts'
import { freeTcpPort } from './contract/freePorts.ts'
import { type LiveKitServer, livekitBinary, startLiveKitServer } from './contract/livekitServer.ts'
import { ALL, type Guest, type Stage, stageOf, until } from './serverStage.ts'

/** A LiveKit that is killed and comes back: seat 0 listens, seat 1 loses its microphone while nobody answers. */
describe.skipIf(livekitBinary === null)('a LiveKit that dies', () => {
  let ports: { readonly tcp: number; readonly udp: number }
  let livekit: LiveKitServer
  let stage: Stage<MediaServer>
  let listener: Guest
  let presenter: Guest
  const events: MediaEvent[] = []

  beforeAll(async () => {
    ports = { tcp: await freeTcpPort(), udp: await freeUdpPort('127.0.0.1') }
    livekit = await startLiveKitServer(livekitBinary ?? '', ports)
    const media = startLiveKitMedia({ ...livekit, log: (event) => events.push(event) })
    stage = await stageOf(media, events)
    stage.media.openRoom('quiet')
    for (const seat of [0, 1]) stage.media.setRights('quiet', seat, ALL)
    listener = await stage.enter('quiet', 0)
    presenter = await stage.enter('quiet', 1)
    await presenter.publishOwn()
    await until(heard, ({ audioPackets }) => audioPackets > 20, 15_000)
  })
  afterAll(async () => {
    await stage.close()
    await livekit.close()
  })

  const heard = async () =>
    (await listener.received())['seat-1'] ?? { audioPackets: 0, frames: 0, audioEnergy: 0 }

  it('is said, and whoever lost a right meanwhile is seen again and not heard', async () => {
    await livekit.close()
    stage.media.setRights('quiet', 1, { ...ALL, microphone: false })
    await until(
      async () => stage.media.health().state,
      (state) => state === 'restarting',
      10_000,
    )
    expect(events).toContainEqual({ event: 'livekit-unreachable' })
    livekit = await startLiveKitServer(livekitBinary ?? '', ports)
    await until(
      async () => stage.media.health().state,
      (state) => state === 'up',
      10_000,
    )
    expect(events).toContainEqual({ event: 'livekit-answers' })
    // The pages come again as those of the product do: by opening their line anew.
    await listener.page.close()
    await presenter.page.close()
    listener = await stage.enter('quiet', 0)
    presenter = await stage.enter('quiet', 1)
    await presenter.run('room.localParticipant.hasPermissionsToPublish = () => true; 0')
    await presenter.run('window.publishOwn().catch((error) => String(error))')
    await until(heard, ({ frames }) => frames > 5, 15_000)
    expect((await heard()).audioPackets).toBe(0)
  })

  it('is closed with its rooms: nobody is left in one that has ended', async () => {
    stage.media.closeRoom('quiet')
    await until(
      () => listener.run<string>('room.state'),
      (state) => state === 'disconnected',
      10_000,
    )
  })
})

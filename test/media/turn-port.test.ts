import { afterAll, beforeAll, expect, test } from 'vitest'
import { freeUdpPort } from '../../server/media/embedded/udpPort.ts'
import type { TurnRelay } from '../../server/turn/turnRelay.ts'
import { type HardNetwork, openHardNetwork, RELAY_HOST } from './fixtures/hardNetwork.ts'
import { NOTE_CONNECTIONS, WAY } from './fixtures/relayOnly.ts'
import { OWN_WAYS, relayAt } from './ownTurn.ts'
import { ALL, openStage, type Stage, until } from './serverStage.ts'

/** Where only the web's port is open: every datagram is lost, and real Chromium finds TURN at the port that the page came from. */
let network: HardNetwork
let stage: Stage
let relay: TurnRelay | null = null

beforeAll(async () => {
  const udpPort = await freeUdpPort('127.0.0.1')
  network = await openHardNetwork(udpPort)
  stage = await openStage({
    udpPort,
    announced: { addresses: [RELAY_HOST], only: true },
    waysFor: OWN_WAYS,
    onServer: (server, media) => {
      relay = relayAt(server, media)
    },
  })
  stage.media.openRoom('port')
})
afterAll(async () => {
  relay?.close()
  await stage.close()
  network.close()
})

test('sound and picture both ways through the port of the pages', async () => {
  network.loss = 1
  for (const seat of [0, 1]) stage.media.setRights('port', seat, ALL)
  const guests = [
    await stage.enter('port', 0, { before: NOTE_CONNECTIONS }),
    await stage.enter('port', 1, { before: NOTE_CONNECTIONS }),
  ]
  await Promise.all(guests.map((guest) => guest.publishOwn()))
  for (const guest of guests) {
    await until(
      () => guest.received(),
      (all) => Object.values(all).some((one) => one.frames > 5 && one.audioEnergy > 0),
      20_000,
    )
    expect(await guest.run(WAY)).toMatch(/tcp$/)
  }
  // One for each of a machine's networks.
  expect(relay?.clients ?? 0).toBeGreaterThanOrEqual(2)
  for (const guest of guests) await guest.page.context().close()
  await until(
    async () => relay?.clients,
    (clients) => clients === 0,
    5_000,
  )
})

test('where UDP is open, UDP wins', async () => {
  network.loss = 0
  for (const seat of [2, 3]) stage.media.setRights('port', seat, ALL)
  const guest = await stage.enter('port', 2, { before: NOTE_CONNECTIONS })
  await until(
    () => guest.run<string>(WAY),
    (way) => way.includes('undefined'),
    5_000,
  )
  await guest.page.context().close()
})

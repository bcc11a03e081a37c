import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemClock } from '../../server/clock.ts'
import { tellApart } from '../../server/http/firstBytes.ts'
import { TurnCredentials } from '../../server/turn/credentials.ts'
import { TurnRelay } from '../../server/turn/turnRelay.ts'
import { waysFor } from '../../server/turn/ways.ts'
import { secureRandom } from '../../shared/sealing/bytes.ts'
import { ONLY_BY_RELAY, WAY } from './fixtures/relayOnly.ts'
import { ALL, openStage, type Stage, until } from './serverStage.ts'

/** Where only the web's port is open: real Chromium that may use nothing but TURN at the port that the page came from. */
let stage: Stage
let relay: TurnRelay | null = null
const credentials = new TurnCredentials(systemClock, secureRandom)

beforeAll(async () => {
  stage = await openStage({
    udpPort: 0,
    waysFor: waysFor({
      turn: null,
      own: credentials,
      publicUrl: null,
      tls: false,
      clock: systemClock,
      random: secureRandom,
    }),
    onServer: (server, media) => {
      if (media.place === undefined) throw new Error('media has no place')
      const made = new TurnRelay(credentials, media.place)
      tellApart(server, (socket, first) => made.take(socket, first))
      relay = made
    },
  })
  stage.media.openRoom('port')
})
afterAll(async () => {
  relay?.close()
  await stage.close()
})

test('sound and picture both ways through the port of the pages', async () => {
  for (const seat of [0, 1]) stage.media.setRights('port', seat, ALL)
  const guests = [
    await stage.enter('port', 0, { before: ONLY_BY_RELAY }),
    await stage.enter('port', 1, { before: ONLY_BY_RELAY }),
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
  for (const seat of [2, 3]) stage.media.setRights('port', seat, ALL)
  const guest = await stage.enter('port', 2, {
    before: ONLY_BY_RELAY.replaceAll("iceTransportPolicy: 'relay'", ''),
  })
  await until(
    () => guest.run<string>(WAY),
    (way) => way.includes('undefined'),
    5_000,
  )
  await guest.page.context().close()
})

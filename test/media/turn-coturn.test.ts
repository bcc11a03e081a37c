import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemClock } from '../../server/clock.ts'
import { waysFor } from '../../server/turn/ways.ts'
import { secureRandom } from '../../shared/sealing/bytes.ts'
import { type Coturn, hasCoturn, startCoturn } from './fixtures/coturn.ts'
import { ONLY_BY_RELAY, WAY } from './fixtures/relayOnly.ts'
import { type SelfMade, selfMadeCertificate } from './fixtures/selfMade.ts'
import { ALL, openStage, type Stage, until } from './serverStage.ts'

/** `TURN_URLS` and `TURN_SECRET`: Chromium that may use nothing but the operator's TURN server, by each of its three ways. */
const SECRET = 'a secret shared with coturn'

describe.runIf(hasCoturn)('through coturn', () => {
  let certificate: SelfMade
  let coturn: Coturn
  let stage: Stage
  let urls: readonly string[] = []
  let secret = SECRET

  beforeAll(async () => {
    certificate = selfMadeCertificate()
    coturn = await startCoturn(SECRET, certificate)
    stage = await openStage({
      udpPort: 0,
      withRelay: true,
      browserArgs: ['--ignore-certificate-errors'],
      waysFor: (holder, request) =>
        waysFor({
          turn: { urls, secret },
          own: null,
          publicUrl: null,
          tls: false,
          clock: systemClock,
          random: secureRandom,
        })(holder, request),
    })
    stage.media.openRoom('turn')
  })
  afterAll(async () => {
    await stage.close()
    await coturn.close()
    certificate.remove()
  })

  const enter = (seat: number) => {
    stage.media.setRights('turn', seat, ALL)
    return stage.enter('turn', seat, { before: ONLY_BY_RELAY })
  }

  test.each([
    ['udp', ({ port }: Coturn) => `turn:127.0.0.1:${port}?transport=udp`],
    ['tcp', ({ port }: Coturn) => `turn:127.0.0.1:${port}?transport=tcp`],
    ['tls', ({ tlsPort }: Coturn) => `turns:localhost:${tlsPort}?transport=tcp`],
  ] as const)('sound and picture both ways over %s', async (by, url) => {
    urls = [url(coturn)]
    secret = SECRET
    const guests = [await enter(0), await enter(1)]
    await Promise.all(guests.map((guest) => guest.publishOwn()))
    for (const guest of guests) {
      await until(
        () => guest.received(),
        (all) => Object.values(all).some((one) => one.frames > 5 && one.audioEnergy > 0),
        20_000,
      )
      // Between two looks of the browser's own no pair may be the chosen one.
      await until(
        () => guest.run(WAY),
        (way) => `${way}`.endsWith(` ${by}`),
        20_000,
      )
    }
    for (const guest of guests) await guest.page.context().close()
  })

  test('another secret opens nothing', async () => {
    urls = [`turn:127.0.0.1:${coturn.port}?transport=udp`]
    secret = 'some other secret'
    await expect(enter(2)).rejects.toThrow(/could not establish pc connection/)
  })
})

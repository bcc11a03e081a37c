/** From opening the line to the first sound that comes out of it, by each way that a network may leave open. */
import { readFileSync } from 'node:fs'
import { systemClock } from '../../server/clock.ts'
import { tellApart } from '../../server/http/firstBytes.ts'
import { freeUdpPort } from '../../server/media/embedded/udpPort.ts'
import { TurnCredentials } from '../../server/turn/credentials.ts'
import { TurnRelay } from '../../server/turn/turnRelay.ts'
import { waysFor } from '../../server/turn/ways.ts'
import { secureRandom } from '../../shared/sealing/bytes.ts'
import { openHardNetwork, RELAY_HOST } from '../media/fixtures/hardNetwork.ts'
import { NOTE_CONNECTIONS, WAY } from '../media/fixtures/relayOnly.ts'
import { type SelfMade, selfMadeCertificate } from '../media/fixtures/selfMade.ts'
import { ALL, openStage, testToken, until } from '../media/serverStage.ts'

const ROOM = 'first'
const TIMES = 5
const PATIENCE_MS = 20_000

interface FirstSound {
  /** As the browser names its own end of the path. */
  readonly way: string
  readonly p50: number
  readonly most: number
}

/** `closed`: every datagram is lost. `sealed`: the web's port speaks TLS. */
async function firstSoundBy(closed: boolean, sealed: boolean): Promise<FirstSound> {
  const certificate = selfMadeCertificate()
  const udpPort = await freeUdpPort('127.0.0.1')
  const network = await openHardNetwork(udpPort)
  const own = new TurnCredentials(systemClock, secureRandom)
  const relays: TurnRelay[] = []
  const stage = await openStage({
    udpPort,
    announced: { addresses: [RELAY_HOST], only: true },
    browserArgs: ['--ignore-certificate-errors'],
    ...(sealed ? { certificate: read(certificate) } : {}),
    waysFor: waysFor({
      turn: null,
      own,
      publicUrl: null,
      tls: sealed,
      clock: systemClock,
      random: secureRandom,
    }),
    onServer: (server, media) => {
      if (media.place === undefined) throw new Error('media has no place')
      const made = new TurnRelay(own, media.place)
      tellApart(server, (socket, first) => made.take(socket, first))
      relays.push(made)
    },
  })
  try {
    stage.media.openRoom(ROOM)
    network.loss = closed ? 1 : 0
    for (const seat of [0, 1]) stage.media.setRights(ROOM, seat, ALL)
    const voice = await stage.enter(ROOM, 0)
    await voice.publishOwn()
    const page = await stage.enter(ROOM, 1, { before: NOTE_CONNECTIONS })
    const times: number[] = []
    const url = `${stage.origin.replace('http', 'ws')}/media`
    for (let turn = 0; turn < TIMES; turn++) {
      await page.run('room.disconnect()')
      await page.run('window.connections.splice(0)')
      const since = await page.run<number>('performance.now()')
      await page.run(
        `window.enter(${JSON.stringify(url)}, ${JSON.stringify(testToken(ROOM, 1))}, '')`,
      )
      await until(
        () => page.received(),
        (all) => Object.values(all).some((one) => one.audioEnergy > 0),
        PATIENCE_MS,
      )
      times.push((await page.run<number>('performance.now()')) - since)
    }
    const sorted = times.toSorted((a, b) => a - b)
    return {
      way: await page.run<string>(WAY),
      p50: Math.round(sorted[TIMES >> 1] ?? 0),
      most: Math.round(sorted.at(-1) ?? 0),
    }
  } finally {
    for (const relay of relays) relay.close()
    await stage.close()
    network.close()
    certificate.remove()
  }
}

const read = ({ cert, key }: SelfMade) => ({
  cert: readFileSync(cert, 'utf8'),
  key: readFileSync(key, 'utf8'),
})

export async function firstSounds(): Promise<Record<string, FirstSound>> {
  return {
    udpOpen: await firstSoundBy(false, false),
    udpBlockedOwnPortOverTcp: await firstSoundBy(true, false),
    onlyTcp443OwnPortOverTls: await firstSoundBy(true, true),
  }
}

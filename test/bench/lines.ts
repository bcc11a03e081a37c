/**
 * A listener on a hard network: eight cameras and a voice from one page, one unmodified livekit-client that looks and listens behind
 * the tests' relay, one tile large. Beside it, with `LIVEKIT_SERVER`, a real livekit-server with the same pages and the same relay.
 */
import { AccessToken } from 'livekit-server-sdk'
import { freeUdpPort } from '../../server/media/embedded/udpPort.ts'
import { freeTcpPort } from '../media/contract/freePorts.ts'
import { livekitBinary, startLiveKitServer } from '../media/contract/livekitServer.ts'
import { type Entry, publishAll } from '../media/fixtures/eightCameras.ts'
import {
  type HardNetwork,
  type Line,
  openHardNetwork,
  RELAY_HOST,
} from '../media/fixtures/hardNetwork.ts'
import { ALL, type Guest, openStage, testToken, until } from '../media/serverStage.ts'
import { firstSounds } from './firstSound.ts'
import { linesByPort } from './linesByPort.ts'
import { type Road, type Step, walk } from './linesWalk.ts'

const ROOM = 'lines'
const PEOPLE = 8
/** Until anything comes down to the listener. */
const BEGINS_WITHIN_MS = 30_000

const STEPS: readonly Step[] = [
  { name: 'free', seconds: 6, line: {} },
  { name: '5 % lost', seconds: 12, line: { loss: 0.05 } },
  { name: '200 ms jitter', seconds: 12, line: { jitterMs: 200 } },
  { name: 'free again', seconds: 8, line: {} },
  { name: '700 kbit/s', seconds: 12, line: { downlinkKbps: 700 } },
  { name: '300 kbit/s', seconds: 12, line: { downlinkKbps: 300 } },
  { name: 'freed', seconds: 10, line: {} },
]

interface Server {
  readonly network: HardNetwork
  readonly people: readonly Entry[]
  /** Opens a page for a seat; it publishes nothing. */
  enter(seat: number): Promise<Guest>
  close(): Promise<void>
}

async function ours(): Promise<Server> {
  const udpPort = await freeUdpPort('127.0.0.1')
  const network = await openHardNetwork(udpPort)
  const stage = await openStage({ udpPort, announced: { addresses: [RELAY_HOST], only: true } })
  stage.media.openRoom(ROOM)
  for (let seat = 0; seat <= PEOPLE; seat++) stage.media.setRights(ROOM, seat, ALL)
  const url = `${stage.origin.replace('http', 'ws')}/media`
  return {
    network,
    people: [...Array(PEOPLE).keys()].map((index) => ({ url, token: testToken(ROOM, index + 1) })),
    enter: (seat) => stage.enter(ROOM, seat),
    async close() {
      await stage.close()
      network.close()
    },
  }
}

async function livekit(binary: string): Promise<Server> {
  const ports = { tcp: await freeTcpPort(), udp: await freeUdpPort('127.0.0.1') }
  const network = await openHardNetwork(ports.udp)
  const server = await startLiveKitServer(binary, { ...ports, announced: RELAY_HOST })
  const stage = await openStage()
  const url = server.url.replace('http', 'ws')
  const entry = async (seat: number): Promise<Entry> => {
    const token = new AccessToken(server.apiKey, server.apiSecret, { identity: `seat-${seat}` })
    token.addGrant({ room: ROOM, roomJoin: true, canPublish: true, canSubscribe: true })
    return { url, token: await token.toJwt() }
  }
  return {
    network,
    people: await Promise.all([...Array(PEOPLE).keys()].map((index) => entry(index + 1))),
    enter: async (seat) => stage.enter(ROOM, seat, { elsewhere: await entry(seat) }),
    async close() {
      await stage.close()
      await server.close()
      network.close()
    },
  }
}

const roadOf = (line: Line): Road => ({
  become: (change) => Object.assign(line, { downlinkKbps: null, jitterMs: 0, loss: 0 }, change),
  counted: () => ({ bits: line.counted.offeredBits, waitedMs: line.counted.waitedMs }),
})

async function measure(server: Server): Promise<readonly Record<string, unknown>[]> {
  const { network, people } = server
  const page = await server.enter(PEOPLE + 1)
  await page.run(publishAll(people))
  let listener: Guest | null = null
  const line = await network.lineOf(async ({ counted }) => {
    listener = await server.enter(0)
    // A busy server opens the way down later: what has no line of its own by then would be measured on a free one.
    await until(
      async () => counted.offeredBits,
      (bits) => bits > 0,
      BEGINS_WITHIN_MS,
    )
  })
  const ear = listener as Guest | null
  if (ear === null) throw new Error('nobody listens')
  return walk(ear, roadOf(line), STEPS)
}

async function run(open: () => Promise<Server>): Promise<readonly Record<string, unknown>[]> {
  const server = await open()
  try {
    return await measure(server)
  } finally {
    await server.close()
  }
}

/** Runs the bench: what one listener hears, sees and is sent at each step, and when the first sound came by each way. */
export default async function bench(): Promise<Record<string, unknown>> {
  const balintRoom = await run(ours)
  const binary = livekitBinary
  return {
    bench: 'lines',
    load: {
      people: PEOPLE,
      cameras: '640×480 and 320×240 VP8, 12 a second',
      voices: 1,
      queueMs: 400,
    },
    balintRoom,
    livekitServer: binary === null ? null : await run(() => livekit(binary)).catch(String),
    byTheOwnPort: await linesByPort(ROOM, PEOPLE).catch(String),
    firstSoundMs: await firstSounds(),
  }
}

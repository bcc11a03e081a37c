/** The same listener where nothing but the web's port is open: by TURN on the room's own port, over a line that the kernel narrows. */
import { chromium } from 'playwright-core'
import { publishAll } from '../media/fixtures/eightCameras.ts'
import { canSplit } from '../media/fixtures/namespaces.ts'
import { ONLY_BY_RELAY, WAY } from '../media/fixtures/relayOnly.ts'
import { OWN_WAYS, relayAt } from '../media/ownTurn.ts'
import { ALL, openStage, testToken, until } from '../media/serverStage.ts'
import { type Step, walk } from './linesWalk.ts'
import { ThinNetwork } from './thinNetwork.ts'

const BEGINS_WITHIN_MS = 30_000

/** TCP loses nothing and leaves the order as it is: it only gets narrow. */
const STEPS: readonly Step[] = [
  { name: 'free', seconds: 6, line: {} },
  { name: '700 kbit/s', seconds: 12, line: { downlinkKbps: 700 } },
  { name: '300 kbit/s', seconds: 12, line: { downlinkKbps: 300 } },
  { name: 'freed', seconds: 10, line: {} },
]

/** What the listener hears, sees and is sent; says so where no namespace can be made. */
export async function linesByPort(room: string, people: number): Promise<unknown> {
  if (!canSplit()) return 'not measured: no network namespaces here'
  const network = new ThinNetwork()
  const stage = await openStage({
    udpPort: 0,
    host: '0.0.0.0',
    waysFor: OWN_WAYS,
    onServer: (server, media) => relayAt(server, media),
  })
  const { port } = new URL(stage.origin)
  const origin = `http://${network.host}:${port}`
  const browser = await chromium.launch({
    executablePath: network.chromium,
    args: ['--no-sandbox', '--autoplay-policy=no-user-gesture-required'],
  })
  try {
    stage.media.openRoom(room)
    for (let seat = 0; seat <= people + 1; seat++) stage.media.setRights(room, seat, ALL)
    const page = await stage.enter(room, people + 1)
    const url = `${stage.origin.replace('http', 'ws')}/media`
    const seats = [...Array(people).keys()]
    await page.run(publishAll(seats.map((index) => ({ url, token: testToken(room, index + 1) }))))
    const ear = await stage.enter(room, 0, { before: ONLY_BY_RELAY, from: { browser, origin } })
    await until(
      () => ear.received(),
      (all) => Object.values(all).some(({ audioPackets }) => audioPackets > 0),
      BEGINS_WITHIN_MS,
    )
    const way = await ear.run<string>(WAY)
    const rows = await walk(
      ear,
      {
        become: ({ downlinkKbps = null }) => network.narrow(downlinkKbps),
        counted: () => network.counted,
      },
      STEPS,
    )
    return { way, rows }
  } finally {
    await browser.close()
    await stage.close()
    network.close()
  }
}

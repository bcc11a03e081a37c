/** What goes away and comes back, in real browsers over a network that can be cut: devices, the way media takes, and everything. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freeUdpPort } from '../../server/media/embedded/udpPort.ts'
import type { MediaRights } from '../../server/media/media.ts'
import { type CircleOfSix, layCircle, type Person } from './fixtures/circleOfSix.ts'
import { PRESENT_DB } from './fixtures/ears.ts'
import { type HardNetwork, type Line, openHardNetwork, RELAY_HOST } from './fixtures/hardNetwork.ts'
import { livelyCamera } from './fixtures/trouble.ts'
import { until } from './serverStage.ts'

const ROOM = 'comes-back'
const ALL: MediaRights = { microphone: true, camera: true, hears: true, sees: true }
const TWO = { heard: [0, 1], seen: [0, 1] }
/** Every chair of the view is taken; only these two have a page. */
const SPEAKER = 1
/** A busy machine needs most of it; how long it takes on a free one stands in docs/measured.md. */
const PATIENCE_MS = 20_000

describe('what goes away comes back', () => {
  let network: HardNetwork
  let circle: CircleOfSix
  let listener: Person
  let speaker: Person
  let line: Line

  beforeAll(async () => {
    const udpPort = await freeUdpPort('127.0.0.1')
    network = await openHardNetwork(udpPort)
    circle = await layCircle(ROOM, {
      udpPort,
      announced: { addresses: [RELAY_HOST], only: true },
    })
    for (const seat of [0, SPEAKER]) circle.media.setRights(ROOM, seat, ALL)
    listener = await circle.sit(0, undefined, 2)
    speaker = await circle.sit(SPEAKER, livelyCamera)
    for (const { page } of [listener, speaker]) {
      await page.evaluate(() => window.chair.media.tryDevices({ microphone: true, camera: true }))
    }
    await listener.follow(TWO)
    line = await network.lineOf(async () => {
      await speaker.follow(TWO)
      await isHeard()
    })
  })
  afterAll(async () => {
    await circle?.close()
    network?.close()
  })

  const db = async (): Promise<number> => {
    await listener.page.evaluate(() => window.ears.reset())
    await new Promise((done) => setTimeout(done, 400))
    return listener.page.evaluate(
      (seat) => window.ears.heard().then(({ played }) => played[seat] ?? -200),
      SPEAKER,
    )
  }
  const isHeard = () => until(db, (level) => level > PRESENT_DB, PATIENCE_MS)
  const isSilent = () => until(db, (level) => level < PRESENT_DB, PATIENCE_MS)
  /** How the speaker's chair stands with the listener. */
  const seen = async () =>
    (await listener.now()).seats.find(([seat]) => seat === SPEAKER)?.[1].line ?? 'missing'
  /** Whole or thin: on a busy machine the own picture may rest for longer than this waits. */
  const isHere = () => until(seen, (line) => line === 'live' || line === 'thin', PATIENCE_MS)
  /** Something happens to the track that the page got last. */
  const toDevice = (type: 'mute' | 'unmute' | 'ended') =>
    speaker.page.evaluate((what) => {
      const track = window.given.at(-1)
      if (!track) throw new Error('no device')
      if (what === 'ended') track.stop()
      track.dispatchEvent(new Event(what))
    }, type)

  /** Cuts every port that the speaker’s page sends from now. */
  async function cutOff(): Promise<void> {
    const ports = await speaker.page.evaluate(async () => {
      const found: number[] = []
      for (const line of window.ears.lines) {
        if (line.connectionState === 'closed') continue
        const report = await line.getStats()
        report.forEach((entry) => {
          if (entry.type === 'local-candidate' && typeof entry.port === 'number') {
            found.push(entry.port)
          }
        })
      }
      return found
    })
    for (const port of ports) network.cut.add(port)
  }

  /** The process that runs the speaker's page: of all of the browser's it alone gets busy with it. */
  async function pageProcess(): Promise<number> {
    const browser = await circle.browser.newBrowserCDPSession()
    const used = async () => {
      const { processInfo } = await browser.send('SystemInfo.getProcessInfo')
      return processInfo.filter(({ type }) => type === 'renderer')
    }
    const before = new Map((await used()).map(({ id, cpuTime }) => [id, cpuTime]))
    await speaker.page.evaluate(() => {
      const until = performance.now() + 1500
      while (performance.now() < until);
    })
    const grown = (await used()).map(({ id, cpuTime }) => ({
      id,
      by: cpuTime - (before.get(id) ?? 0),
    }))
    await browser.detach()
    return grown.reduce((most, each) => (each.by > most.by ? each : most)).id
  }

  /** 20 ms of the speaker's sound each, so far: all, and those that had to be made up. */
  const soundFrames = () =>
    listener.page.evaluate(async () => {
      const all = { came: 0, concealed: 0 }
      for (const way of window.ears.lines) {
        if (way.connectionState === 'closed') continue
        const report = await way.getStats()
        report.forEach((entry) => {
          if (entry.type !== 'inbound-rtp' || entry.kind !== 'audio') return
          all.came += entry.totalSamplesReceived / 960
          all.concealed += entry.concealedSamples / 960
        })
      }
      return all
    })
  async function wholeVoice(seconds: number): Promise<number> {
    const before = await soundFrames()
    await new Promise((done) => setTimeout(done, seconds * 1000))
    const after = await soundFrames()
    return 1 - (after.concealed - before.concealed) / (after.came - before.came)
  }

  it('a tile as wide as the widest chair gets the large picture on a dense screen, and a narrower one the small', async () => {
    const width = () =>
      listener.page.evaluate(async () => {
        let seen = 0
        for (const way of window.ears.lines) {
          if (way.connectionState === 'closed') continue
          const report = await way.getStats()
          report.forEach((entry) => {
            if (entry.type === 'inbound-rtp' && entry.kind === 'video') seen = entry.frameWidth ?? 0
          })
        }
        return seen
      })
    const drawn = (css: number) =>
      listener.page.evaluate(
        ([seat, px]) => {
          const tile = document.querySelector<HTMLVideoElement>(`video[data-seat="${seat}"]`)
          if (tile) Object.assign(tile.style, { width: `${px}px`, height: `${(px * 3) / 4}px` })
        },
        [SPEAKER, css] as const,
      )
    await drawn(264)
    await until(width, (pixels) => pixels === 640, 2 * PATIENCE_MS)
    await drawn(150)
    await until(width, (pixels) => pixels === 320, PATIENCE_MS)
  })

  it('a line upwards of 150 kbit/s gives up the picture, its owner is told, and the voice is heard whole', async () => {
    await speaker.page.evaluate(() => {
      window.lively = true
    })
    await new Promise((done) => setTimeout(done, 3000))
    line.uplinkKbps = 150
    await until(
      () => speaker.now(),
      ({ pictureRests }) => pictureRests,
      PATIENCE_MS,
    )
    await until(
      () => wholeVoice(3),
      (share) => share > 0.97,
      PATIENCE_MS,
    )
    line.uplinkKbps = null
    await speaker.page.evaluate(() => {
      window.lively = false
    })
  })

  it('a microphone that the system takes is said to its owner and to nobody heard, and is heard again without a tap', async () => {
    await speaker.page.evaluate(() => {
      window.given = []
      const { mediaDevices } = navigator
      const ask = mediaDevices.getUserMedia.bind(mediaDevices)
      mediaDevices.getUserMedia = async (wanted) => {
        const stream = await ask(wanted)
        window.given.push(...stream.getAudioTracks())
        return stream
      }
    })
    await speaker.page.evaluate(async () => {
      await window.chair.media.choose('microphone', 'default')
    })
    await isHeard()
    await toDevice('mute')
    expect(await speaker.now()).toMatchObject({
      microphone: false,
      away: { microphone: true, camera: false },
    })
    await isSilent()
    await toDevice('unmute')
    expect((await speaker.now()).microphone).toBe(true)
    await isHeard()
    // It does not come back by itself: it is asked for again.
    await toDevice('mute')
    await until(
      () => speaker.now(),
      ({ microphone }) => microphone,
      PATIENCE_MS,
    )
    await isHeard()
  })

  it('a microphone that ends is taken up again, and heard', async () => {
    await toDevice('ended')
    await until(
      () => speaker.now(),
      ({ microphone }) => microphone,
      PATIENCE_MS,
    )
    await isHeard()
  })

  it('a way that is cut is said to its owner, and to the others, and another one is found', async () => {
    await cutOff()
    await until(
      () => speaker.now(),
      ({ line }) => line === 'reconnecting',
      PATIENCE_MS,
    )
    await until(
      () => speaker.now(),
      ({ line }) => line === 'live',
      PATIENCE_MS,
    )
    await isHeard()
    expect((await speaker.now()).microphone).toBe(true)
  })

  it('while nothing gets through for one, that one and the others are told, and it comes back without a tap', async () => {
    // Whatever port is tried next is cut as well.
    const cutting = setInterval(() => void cutOff(), 100)
    await until(
      () => speaker.now(),
      ({ line }) => line === 'reconnecting',
      PATIENCE_MS,
    )
    await until(seen, (line) => line === 'away', PATIENCE_MS)
    clearInterval(cutting)
    network.cut.clear()
    await until(
      () => speaker.now(),
      ({ line }) => line === 'live',
      PATIENCE_MS,
    )
    await isHeard()
    await isHere()
  })

  it('a computer that sleeps is told to the others, and is heard again when it wakes, in the same chair and without a tap', async () => {
    const asleep = await pageProcess()
    process.kill(asleep, 'SIGSTOP')
    try {
      await until(seen, (line) => line === 'away', PATIENCE_MS)
    } finally {
      process.kill(asleep, 'SIGCONT')
    }
    await isHeard()
    await isHere()
    expect((await speaker.now()).microphone).toBe(true)
  })

  it('somebody whose page has gone is not said to be here and silent', async () => {
    await isHere()
    await speaker.page.context().close()
    await until(seen, (line) => line === 'away' || line === 'cut', PATIENCE_MS)
  })
})

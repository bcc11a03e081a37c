import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { type Browser, chromium, type Page } from 'playwright-core'
import type { Announced } from '../../server/media/embedded/candidates.ts'
import type { EmbeddedMedia } from '../../server/media/embedded/embeddedMedia.ts'
import { startEmbeddedMedia } from '../../server/media/embedded/start.ts'
import type { MediaEvent } from '../../server/media/events.ts'
import { createMediaGate, type MediaGateSettings } from '../../server/media/gate.ts'
import type { MediaRights, MediaServer } from '../../server/media/media.ts'
import { MendingPort } from '../../server/turn/mendingPort.ts'

/** The real media server and gate on free ports, with pages that load an unmodified livekit-client. */
export interface Stage<M extends MediaServer = EmbeddedMedia> {
  readonly media: M
  readonly events: MediaEvent[]
  readonly origin: string
  readonly browser: Browser
  /** Opens a page for a seat and connects it; it publishes nothing yet. */
  enter(room: string, seat: number, options?: GuestOptions): Promise<Guest>
  close(): Promise<void>
}

export interface GuestOptions {
  readonly encrypted?: string
  /** A script that the page runs before anything else. */
  readonly before?: string
  /** Another media server than the stage's own. */
  readonly elsewhere?: { readonly url: string; readonly token: string }
  /** Another browser, which reaches the stage by another address. */
  readonly from?: { readonly browser: Browser; readonly origin: string }
}

export interface Guest {
  readonly page: Page
  readonly errors: string[]
  /** Publishes the fake camera and microphone. */
  publish(): Promise<void>
  /** Publishes a drawn picture and a made tone. */
  publishOwn(): Promise<void>
  run<T>(script: string): Promise<T>
  /** What has been received from each other seat since the start. */
  received(): Promise<Record<string, Received>>
}

export interface Received {
  readonly audioPackets: number
  readonly audioBytes: number
  readonly audioEnergy: number
  readonly frames: number
  readonly width: number
  readonly videoPackets: number
}

export const ALL: MediaRights = { microphone: true, camera: true, hears: true, sees: true }

const DIST = new URL('../../node_modules/livekit-client/dist/', import.meta.url)

const FILES: Record<string, { readonly file: string; readonly type: string }> = {
  '/livekit.js': { file: 'livekit-client.umd.js', type: 'text/javascript' },
  '/e2ee.js': { file: 'livekit-client.e2ee.worker.mjs', type: 'text/javascript' },
}

const PAGE = `<!doctype html><title>stage</title><script src="/livekit.js"></script><script>
const LK = window.LivekitClient
window.elements = []
window.enter = async (url, token, phrase) => {
  const options = {
    adaptiveStream: false, dynacast: true,
    publishDefaults: { simulcast: true, red: true, dtx: true, stopMicTrackOnMute: false, videoCodec: 'vp8' },
    videoCaptureDefaults: { resolution: { width: 640, height: 360, frameRate: 15 } },
  }
  if (phrase) {
    const keyProvider = new LK.ExternalE2EEKeyProvider()
    await keyProvider.setKey(phrase)
    options.encryption = { keyProvider, worker: new Worker('/e2ee.js', { type: 'module' }) }
  }
  const room = new LK.Room(options)
  window.room = room
  window.log = []
  for (const name of ['Connected', 'Reconnecting', 'Reconnected', 'Disconnected', 'SignalReconnecting', 'EncryptionError', 'TrackSubscriptionFailed'])
    room.on(LK.RoomEvent[name], (reason) => window.log.push([name, String(reason ?? ''), Math.round(performance.now())]))
  room.on(LK.RoomEvent.TrackSubscribed, (track) => { const e = track.attach(); document.body.append(e); window.elements.push(e) })
  room.on(LK.RoomEvent.TrackUnsubscribed, (track) => track.detach().forEach((e) => e.remove()))
  await room.connect(url, token)
  if (phrase) await room.setE2EEEnabled(true)
}
/* A moving picture and a tone of the page's own: several pages that reopen Chromium's one fake camera at once get none. */
window.publishOwn = async () => {
  const canvas = document.createElement('canvas')
  canvas.width = 640; canvas.height = 360
  const brush = canvas.getContext('2d')
  let step = 0
  setInterval(() => { step += 7; brush.fillStyle = '#123'; brush.fillRect(0, 0, 640, 360); brush.fillStyle = '#fc6'; brush.fillRect(step % 600, step % 320, 60, 60) }, 66)
  const context = new AudioContext()
  const tone = new OscillatorNode(context, { frequency: 440 })
  const out = context.createMediaStreamDestination()
  tone.connect(out); tone.start()
  await room.localParticipant.publishTrack(canvas.captureStream(15).getVideoTracks()[0], { source: 'camera' })
  await room.localParticipant.publishTrack(out.stream.getAudioTracks()[0], { source: 'microphone' })
}
window.received = async () => {
  const all = {}
  for (const person of room.remoteParticipants.values()) {
    const one = { audioPackets: 0, audioBytes: 0, audioEnergy: 0, frames: 0, width: 0, videoPackets: 0 }
    for (const publication of person.trackPublications.values()) {
      const report = await publication.track?.receiver?.getStats()
      for (const stat of report?.values() ?? []) {
        if (stat.type !== 'inbound-rtp') continue
        if (stat.kind === 'audio') { one.audioPackets += stat.packetsReceived; one.audioBytes += stat.bytesReceived; one.audioEnergy += stat.totalAudioEnergy ?? 0 }
        else { one.frames += stat.framesDecoded; one.videoPackets += stat.packetsReceived; one.width = stat.frameWidth ?? 0 }
      }
    }
    all[person.identity] = one
  }
  return all
}
</script>`

export interface StageOptions {
  readonly waysFor?: MediaGateSettings['waysFor']
  readonly browserArgs?: readonly string[]
  /** Where the pages' server listens, if not on loopback. */
  readonly host?: string
  /** The pages come by https, with this. */
  readonly certificate?: { readonly cert: string; readonly key: string }
  /** Sees the pages' server before it listens. */
  readonly onServer?: (server: Server, media: MediaServer) => void
}

/** Starts it all; the caller closes it. Its media port is at a free one, or where the test says. */
export async function openStage(
  where: StageOptions & {
    readonly udpPort: number
    readonly announced?: Announced
    /** With a port for coturn. */
    readonly withRelay?: boolean
  } = {
    udpPort: 0,
  },
): Promise<Stage> {
  const events: MediaEvent[] = []
  const {
    waysFor: _ways,
    host: _host,
    browserArgs: _args,
    onServer: _server,
    certificate: _certificate,
    withRelay,
    ...place
  } = where
  const media = await startEmbeddedMedia({
    ...place,
    ...(withRelay === true && { relay: { port: 0, open: MendingPort.open } }),
    processes: 1,
    bindHost: '127.0.0.1',
    log: (event) => events.push(event),
  })
  return stageOf(media, events, where)
}

/** Door and pages around a media server that runs. */
export async function stageOf<M extends MediaServer>(
  media: M,
  events: MediaEvent[],
  { waysFor, browserArgs = [], host = '127.0.0.1', onServer, certificate }: StageOptions = {},
): Promise<Stage<M>> {
  const gate = createMediaGate({
    media,
    readToken: async (token) => readTestToken(token),
    ...(waysFor === undefined ? {} : { waysFor }),
  })
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (await gate.handle(request, response)) return
    const found = FILES[request.url ?? '']
    response.setHeader('content-type', found?.type ?? 'text/html')
    response.end(found === undefined ? PAGE : await readFile(new URL(found.file, DIST)))
  }
  const server =
    certificate === undefined ? createServer(answer) : createHttpsServer(certificate, answer)
  server.on('upgrade', (request, socket, head) => void gate.upgrade(request, socket, head))
  onServer?.(server, media)
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  const { port } = server.address() as AddressInfo
  const origin = `${certificate === undefined ? 'http' : 'https'}://localhost:${port}`
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      '--autoplay-policy=no-user-gesture-required',
      '--disable-background-timer-throttling',
      '--disable-renderer-backgrounding',
      '--disable-backgrounding-occluded-windows',
      ...browserArgs,
    ],
  })
  return {
    media,
    events,
    origin,
    browser,
    async enter(room, seat, options = {}) {
      const from = options.from ?? { browser, origin }
      const context = await from.browser.newContext()
      const page = await context.newPage()
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error' || process.env.STAGE_LOG) errors.push(message.text())
      })
      if (options.before !== undefined) await page.addInitScript(options.before)
      await page.goto(from.origin)
      const own = {
        url: `${from.origin.replace('http', 'ws')}/media`,
        token: testToken(room, seat),
      }
      const { url, token } = options.elsewhere ?? own
      await page.evaluate(
        `window.enter(${JSON.stringify(url)}, ${JSON.stringify(token)}, ${JSON.stringify(options.encrypted ?? '')})`,
      )
      return {
        page,
        errors,
        publish: () => page.evaluate('room.localParticipant.enableCameraAndMicrophone()'),
        publishOwn: () => page.evaluate('window.publishOwn()'),
        run: (script) => page.evaluate(script),
        received: () => page.evaluate('window.received()'),
      }
    },
    async close() {
      await browser.close()
      gate.close()
      server.closeAllConnections()
      server.close()
      await media.close()
    },
  }
}

/** Waits until `holds` is true; says what was last seen if it is not within `ms`. */
export async function until<T>(
  look: () => Promise<T>,
  holds: (seen: T) => boolean,
  ms: number,
): Promise<{ readonly seen: T }> {
  const start = performance.now()
  for (;;) {
    const seen = await look()
    const passed = performance.now() - start
    if (holds(seen)) return { seen }
    if (passed > ms) throw new Error(`not within ${ms} ms: ${JSON.stringify(seen)}`)
    await new Promise((resolve) => setTimeout(resolve, 40))
  }
}

export const testToken = (room: string, seat: number): string => `${room}.${seat}.test`

function readTestToken(token: string) {
  const [room, seat, mark] = token.split('.')
  return room === undefined || mark !== 'test'
    ? null
    : { room, seat: Number(seat), connection: 'test' }
}

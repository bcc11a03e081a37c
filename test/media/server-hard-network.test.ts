import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { freeUdpPort } from '../../server/media/embedded/udpPort.ts'
import { type HardNetwork, openHardNetwork, RELAY_HOST } from './fixtures/hardNetwork.ts'
import { ALL, type Guest, openStage, type Stage, until } from './serverStage.ts'

/** Seat 1 publishes a lively picture and a tone, seat 0 looks and listens, and a bad network lies between them and the server. */

const TONE_HZ = 440
const NARROW_KBPS = 250
/** Of IP, UDP and the SRTP tag, which a browser's own counts leave out. */
const WIRE_BYTES = 38

/** 640 × 360 in two layers, q 160 and h 450 kbit/s, with about as much going on as those hold; the tone swells as speech does. */
const PUBLISH = `(async () => {
  const canvas = document.createElement('canvas')
  canvas.width = 640; canvas.height = 360
  const brush = canvas.getContext('2d')
  const draw = () => {
    for (let spot = 0; spot < 5; spot++) {
      brush.fillStyle = 'hsl(' + Math.random() * 360 + ' 70% 50%)'
      brush.fillRect(Math.random() * 640, Math.random() * 360, 40, 40)
    }
  }
  setInterval(draw, 66)
  const context = new AudioContext()
  const tone = new OscillatorNode(context, { frequency: ${TONE_HZ} })
  const swell = new GainNode(context, { gain: 0.3 })
  const wave = new OscillatorNode(context, { frequency: 3 })
  const out = context.createMediaStreamDestination()
  wave.connect(new GainNode(context, { gain: 0.2 })).connect(swell.gain)
  tone.connect(swell).connect(out)
  tone.start(); wave.start()
  await room.localParticipant.publishTrack(canvas.captureStream(15).getVideoTracks()[0], { source: 'camera', videoEncoding: { maxBitrate: 450000, maxFramerate: 15 } })
  await room.localParticipant.publishTrack(out.stream.getAudioTracks()[0], { source: 'microphone', audioPreset: { maxBitrate: 24000 } })
})()`

const LISTEN = `
  window.counts = async () => {
    const all = { frames: 0, width: 0, received: 0, lost: 0, repaired: 0, nacks: 0, samples: 0, concealed: 0 }
    for (const publication of room.remoteParticipants.get('seat-1')?.trackPublications.values() ?? [])
      for (const stat of (await publication.track?.receiver?.getStats())?.values() ?? []) {
        if (stat.type !== 'inbound-rtp') continue
        if (stat.kind === 'audio') { all.samples = stat.totalSamplesReceived; all.concealed = stat.concealedSamples }
        else Object.assign(all, { frames: stat.framesDecoded, width: stat.frameWidth ?? 0, received: stat.packetsReceived, lost: stat.packetsLost, repaired: stat.retransmittedPacketsReceived ?? 0, nacks: stat.nackCount })
      }
    return all
  }
  window.pitch = async () => {
    if (!window.ear) {
      const [publication] = room.remoteParticipants.get('seat-1').audioTrackPublications.values()
      const context = new AudioContext()
      window.ear = new AnalyserNode(context, { fftSize: 8192, smoothingTimeConstant: 0 })
      context.createMediaStreamSource(new MediaStream([publication.track.mediaStreamTrack])).connect(ear)
      await new Promise((resolve) => setTimeout(resolve, 400))
    }
    const bins = new Float32Array(ear.frequencyBinCount)
    ear.getFloatFrequencyData(bins)
    const bin = bins.indexOf(bins.reduce((most, level) => Math.max(most, level)))
    return (bin * ear.context.sampleRate) / ear.fftSize
  }
  0`

const SENDS = `
  window.sends = async () => {
    const all = { at: performance.now(), bytes: 0, again: 0, packets: 0 }
    const { publisher } = room.engine.pcManager
    for (const stat of (await (publisher._pc ?? publisher.pc).getStats()).values())
      if (stat.type === 'outbound-rtp') {
        all.bytes += stat.bytesSent + stat.headerBytesSent
        all.packets += stat.packetsSent
        all.again += stat.retransmittedPacketsSent
      }
    return all
  }
  0`

interface Counts {
  readonly frames: number
  readonly width: number
  readonly received: number
  readonly lost: number
  readonly repaired: number
  readonly nacks: number
  readonly samples: number
  readonly concealed: number
}

interface Sends {
  readonly at: number
  readonly bytes: number
  readonly again: number
  readonly packets: number
}

describe.runIf(process.platform === 'linux')('between browsers and the media server', () => {
  let network: HardNetwork
  let stage: Stage
  let listener: Guest
  let publisher: Guest

  beforeAll(async () => {
    const udpPort = await freeUdpPort('127.0.0.1')
    network = await openHardNetwork(udpPort)
    stage = await openStage({ udpPort, announced: { addresses: [RELAY_HOST], only: true } })
    stage.media.openRoom('hard')
    for (const seat of [0, 1]) stage.media.setRights('hard', seat, ALL)
    listener = await stage.enter('hard', 0)
    publisher = await stage.enter('hard', 1)
    await listener.run(LISTEN)
    await publisher.run(SENDS)
    await publisher.run(PUBLISH)
    await until(
      counts,
      ({ frames, width, samples }) => frames > 20 && width === 640 && samples > 0,
      20_000,
    )
  })
  afterEach(() => {
    network.loss = 0
    network.uplinkKbps = null
  })
  afterAll(async () => {
    await stage?.close()
    network?.close()
  })

  const counts = () => listener.run<Counts>('counts()')
  const look = async () => ({
    ...(await counts()),
    ...(await publisher.run<Sends>('sends()')),
    dropped: network.counted.lost + network.counted.overflowed,
  })

  /** What comes and goes in so many seconds, or while something is done. */
  async function over(seconds: number, during = () => pause(seconds * 1000)) {
    const before = await look()
    await during()
    const after = await look()
    const more = (of: Exclude<keyof typeof after, 'width'>) => after[of] - before[of]
    const wireBytes = more('bytes') + more('packets') * WIRE_BYTES
    return {
      framesASecond: more('frames') / seconds,
      width: after.width,
      lostShare: (more('lost') - more('repaired')) / (more('lost') + more('received')),
      nacks: more('nacks'),
      sentAgain: more('again'),
      concealedShare: more('concealed') / more('samples'),
      kbps: (wireBytes * 8) / (after.at - before.at),
      dropped: more('dropped'),
    }
  }

  /** The loudest pitch that the listener hears, in Hz. */
  const pitch = () => listener.run<number>('pitch()')

  test('a twentieth lost each way: what is missing is sent again, the picture moves and the tone is heard', async () => {
    const seen = await over(9, async () => {
      network.loss = 0.05
      await pause(8000)
      // What was lost at the very end has its time to come again.
      network.loss = 0
      await pause(1000)
    })
    expect(seen.dropped).toBeGreaterThan(30)
    expect(seen.nacks).toBeGreaterThan(5)
    expect(seen.sentAgain).toBeGreaterThan(5)
    expect(seen.lostShare).toBeLessThan(0.03)
    expect(seen.framesASecond).toBeGreaterThan(8)
    expect(seen.concealedShare).toBeLessThan(0.1)
    expect(Math.abs((await pitch()) - TONE_HZ)).toBeLessThan(12)
  })

  test('an uplink of 250 kbit/s: the publisher comes down to it, the small picture and the tone go on; freed, the large one is back', async () => {
    await until(
      () => over(2),
      ({ kbps }) => kbps > 500,
      20_000,
    )
    network.uplinkKbps = NARROW_KBPS
    // What filled the uplink's buffer at first is sent again, then the publisher has come down to it.
    await until(
      () => over(5),
      (seen) =>
        seen.kbps < NARROW_KBPS * 1.4 &&
        seen.width === 320 &&
        seen.framesASecond > 3 &&
        seen.concealedShare < 0.15,
      60_000,
    )
    const hz = await pitch()
    network.uplinkKbps = null
    await until(
      () => over(1),
      ({ width, kbps, framesASecond }) => width === 640 && framesASecond > 8 && kbps > 400,
      30_000,
    )
    expect(Math.abs(hz - TONE_HZ)).toBeLessThan(12)
  })
})

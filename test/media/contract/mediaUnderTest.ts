import type { Announced } from '../../../server/media/embedded/candidates.ts'
import { startEmbeddedMedia } from '../../../server/media/embedded/start.ts'
import { freeUdpPort } from '../../../server/media/embedded/udpPort.ts'
import type { MediaLog } from '../../../server/media/events.ts'
import { startLiveKitMedia } from '../../../server/media/livekit/livekitMedia.ts'
import type { MediaServer } from '../../../server/media/media.ts'
import { freeTcpPort } from './freePorts.ts'
import { livekitBinary, startLiveKitServer } from './livekitServer.ts'

/** Where media goes, if not straight. */
export interface Where {
  readonly udpPort: number
  readonly announced?: Announced
}

export interface MediaUnderTest {
  readonly media: MediaServer
  /** Ends what carries media, as a fault would; it is back on the same ports by itself. */
  killMedia(): Promise<void>
  close(): Promise<void>
}

/** The embedded media server, or a real LiveKit while `MEDIA_UNDER_TEST=livekit`. */
export async function startMediaUnderTest(
  log: MediaLog,
  where: Where = { udpPort: 0 },
): Promise<MediaUnderTest> {
  if (process.env.MEDIA_UNDER_TEST === 'livekit') return onLiveKit(log)
  const media = await startEmbeddedMedia({
    ...where,
    processes: 1,
    bindHost: '127.0.0.1',
    log,
  })
  return {
    media,
    async killMedia() {
      for (const pid of media.pids()) process.kill(pid, 'SIGKILL')
    },
    close: () => media.close(),
  }
}

async function onLiveKit(log: MediaLog): Promise<MediaUnderTest> {
  const ports = { tcp: await freeTcpPort(), udp: await freeUdpPort('127.0.0.1') }
  let livekit = await startLiveKitServer(livekitBinary ?? '', ports)
  const media = startLiveKitMedia({ ...livekit, log })
  return {
    media,
    async killMedia() {
      await livekit.close()
      livekit = await startLiveKitServer(livekitBinary ?? '', ports)
    },
    async close() {
      await media.close()
      await livekit.close()
    },
  }
}

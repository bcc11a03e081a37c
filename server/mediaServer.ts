/** Which media server carries sound and picture: the operator's LiveKit if one is named, else the embedded one. */
import type { Config } from './config.ts'
import type { Log } from './log.ts'
import { startEmbeddedMedia } from './media/embedded/start.ts'
import { startLiveKitMedia } from './media/livekit/livekitMedia.ts'
import type { MediaServer } from './media/media.ts'
import { MendingPort } from './turn/mendingPort.ts'

/** Where the operator's TURN server reaches media: the port after the last media process's. */
const relayPortOf = ({ mediaUdpPort, mediaProcesses }: Config): number =>
  mediaUdpPort + mediaProcesses

export async function startMediaServer(config: Config, log: Log): Promise<MediaServer> {
  if (config.livekit) return startLiveKitMedia({ ...config.livekit, log })
  return startEmbeddedMedia({
    udpPort: config.mediaUdpPort,
    processes: config.mediaProcesses,
    bindHost: config.mediaAddresses.host,
    announced: { addresses: config.mediaAddresses.announced, only: false },
    ...(config.turn === null
      ? {}
      : { relay: { port: relayPortOf(config), open: MendingPort.open } }),
    log,
  })
}

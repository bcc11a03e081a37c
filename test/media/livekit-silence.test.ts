import { describe } from 'vitest'
import type { MediaEvent } from '../../server/media/events.ts'
import { startLiveKitMedia } from '../../server/media/livekit/livekitMedia.ts'
import { livekitBinary, startLiveKitServer } from './contract/livekitServer.ts'
import { silenceContract } from './contract/silence.ts'
import { stageOf } from './serverStage.ts'

describe.skipIf(livekitBinary === null)('on a LiveKit server', () => {
  silenceContract(
    async () => {
      const livekit = await startLiveKitServer(livekitBinary ?? '')
      const events: MediaEvent[] = []
      const media = startLiveKitMedia({ ...livekit, log: (event) => events.push(event) })
      const stage = await stageOf(media, events)
      return {
        ...stage,
        async close() {
          await stage.close()
          await livekit.close()
        },
      }
    },
    { keepsTracks: false },
  )
})

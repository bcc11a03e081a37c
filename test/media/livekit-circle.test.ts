import { describe } from 'vitest'
import { livekitBinary } from './contract/livekitServer.ts'

// The very tests of the embedded media server, with a real LiveKit behind the door.
process.env.MEDIA_UNDER_TEST = 'livekit'
if (livekitBinary === null) describe.skip('four people on a LiveKit server', () => undefined)
else await import('./client-circle.test.ts')

/** A server that stands still (a suspended machine, a flood that took its time) has not read its media's pulses; that is not their death. */
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { LogEvent } from '../../server/log.ts'
import type { EmbeddedMedia } from '../../server/media/embedded/embeddedMedia.ts'
import { startEmbeddedMedia } from '../../server/media/embedded/start.ts'

/** Longer than a media process may be silent (`PULSE_MS` in mediaProcess.ts). */
const STANDS_STILL = 12_000
/** The server looks at its media once a second. */
const LOOKS = 2_500

let media: EmbeddedMedia
const logs: LogEvent[] = []
beforeAll(async () => {
  media = await startEmbeddedMedia({
    udpPort: 0,
    processes: 2,
    bindHost: '127.0.0.1',
    log: (event) => logs.push(event),
  })
})
afterAll(() => media.close())

test('after standing still for longer than media may be silent, the same media processes go on', async () => {
  const before = media.pids()
  expect(before).toHaveLength(2)
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, STANDS_STILL)
  await pause(LOOKS)
  expect(media.pids()).toEqual(before)
  expect(media.health().state).toBe('up')
  expect(logs.map(({ event }) => event)).toEqual(['media-up', 'media-up'])
})

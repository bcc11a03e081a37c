/** Devices that are taken, pulled out and given back, against the page's own media store: what is shown is what is. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MediaEpochs } from '../../../client/media/mediaEpochs.ts'
import { PageMedia } from '../../../client/media/pageMedia.ts'
import type { RoomMedia } from '../../../client/media/roomMedia.ts'
import { type FakeDevices, stubPage } from './page.ts'
import { type Says, seatedView } from './seatedView.ts'

let devices: FakeDevices
let media: RoomMedia

beforeEach(async () => {
  vi.useFakeTimers()
  devices = stubPage()
  media = new PageMedia({ origin: 'http://room.test' })
})
afterEach(async () => {
  await media.close()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const see = (says: Partial<Says> = {}, isNew = true): void =>
  media.follow(
    { seat: 3, ticket: 'ticket', media: 'media', isNew },
    seatedView({ you: 3, heard: [3], seen: [3], ...says }),
    () => MediaEpochs.begin(new ArrayBuffer(32)),
  )
const opened = async (): Promise<void> => {
  see()
  await media.tryDevices({ microphone: true, camera: true })
}
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000)

describe('a device that the system takes', () => {
  it('is not called open, and is called open again when it is given back', async () => {
    await opened()
    devices.live('audio')?.mute(true)
    expect(media.snapshot()).toMatchObject({
      microphone: false,
      away: { microphone: true, camera: false },
      camera: true,
    })
    devices.live('audio')?.mute(false)
    expect(media.snapshot()).toMatchObject({ microphone: true, away: { microphone: false } })
  })

  it('is asked for again until it gives something, where it does not come back by itself', async () => {
    await opened()
    const taken = devices.live('audio')
    devices.isTaken = true
    taken?.mute(true)
    await pass(20)
    expect(media.snapshot().away.microphone).toBe(true)
    expect(devices.live('audio')).toBe(taken)
    devices.isTaken = false
    await pass(60)
    expect(media.snapshot()).toMatchObject({ microphone: true, away: { microphone: false } })
    expect(devices.live('audio')).not.toBe(taken)
    expect(taken?.readyState).toBe('ended')
  })

  it('is taken up at once by own tap', async () => {
    await opened()
    devices.live('video')?.mute(true)
    await media.takeUp('camera')
    expect(media.snapshot()).toMatchObject({ camera: true, away: { camera: false } })
  })

  it('is asked for only while it is wanted', async () => {
    await opened()
    devices.live('audio')?.end()
    devices.microphones = []
    await pass(3)
    await media.setMicrophone(false)
    const { asked } = devices
    await pass(600)
    expect(devices.asked).toBe(asked)
  })
})

describe('a device that is pulled out', () => {
  it('gives way to the next one, and its problem is told where there is none', async () => {
    await opened()
    devices.microphones = ['spare']
    devices.live('audio')?.end()
    await pass(0)
    expect(devices.live('audio')?.deviceId).toBe('spare')
    expect(media.snapshot()).toMatchObject({ microphone: true, microphoneProblem: null })
    devices.microphones = []
    devices.live('audio')?.end()
    await pass(0)
    expect(media.snapshot()).toMatchObject({ microphone: false, microphoneProblem: 'missing' })
    devices.microphones = ['mic']
    devices.changed()
    await pass(0)
    expect(media.snapshot()).toMatchObject({ microphone: true, microphoneProblem: null })
  })

  it('is taken again when it is put back, if it was the chosen one', async () => {
    devices.microphones = ['mic', 'headset']
    await opened()
    await media.choose('microphone', 'headset')
    devices.microphones = ['mic']
    devices.live('audio')?.end()
    await pass(0)
    expect(devices.live('audio')?.deviceId).toBe('mic')
    devices.microphones = ['mic', 'headset']
    devices.changed()
    await pass(0)
    expect(devices.live('audio')?.deviceId).toBe('headset')
  })

  it('is taken again at the rate of a headset in a call, which Firefox takes into no meter', async () => {
    await opened()
    const told = vi.fn()
    media.subscribe(told)
    devices.rate = 16_000
    devices.live('audio')?.end()
    await pass(0)
    expect(devices.live('audio')?.rate).toBe(16_000)
    expect(media.snapshot()).toMatchObject({ microphone: true, microphoneProblem: null })
    expect(told.mock.lastCall).toBeDefined()
    expect(() => media.level()).not.toThrow()
  })

  it('comes back after another program has let go of it', async () => {
    await opened()
    devices.refusal = 'NotReadableError'
    devices.live('video')?.end()
    await pass(1)
    expect(media.snapshot()).toMatchObject({ camera: false, cameraProblem: 'in-use' })
    devices.refusal = null
    await pass(120)
    expect(media.snapshot()).toMatchObject({ camera: true, cameraProblem: null })
  })

  it('is never asked for again after the person has refused it', async () => {
    see()
    await media.tryDevices({ microphone: false, camera: true })
    devices.refusal = 'NotAllowedError'
    devices.live('video')?.end()
    await pass(1)
    const { asked } = devices
    await pass(600)
    expect(devices.asked).toBe(asked)
    expect(media.snapshot().cameraProblem).toBe('refused')
  })
})

describe('a microphone from which nothing comes', () => {
  it('is taken anew once, then its owner is told', async () => {
    await opened()
    const { asked } = devices
    await pass(60)
    expect(devices.asked).toBe(asked + 1)
    expect(media.snapshot()).toMatchObject({ microphone: true, microphoneSilent: true })
  })
})

describe('another device', () => {
  it('that does not open leaves the one before in use, and its problem is told', async () => {
    await opened()
    await media.choose('camera', 'gone')
    expect(devices.live('video')?.deviceId).toBe('cam')
    devices.cameras = ['cam', 'busy']
    const give = devices.getUserMedia
    devices.getUserMedia = async (wants) => {
      if (wants.video?.deviceId?.exact === 'busy') devices.refusal = 'NotReadableError'
      else devices.refusal = null
      return give(wants)
    }
    await media.choose('camera', 'busy')
    expect(devices.live('video')?.deviceId).toBe('cam')
    expect(media.snapshot()).toMatchObject({ camera: true, cameraProblem: 'in-use' })
  })
})

describe('a page without devices', () => {
  it('says the cause that is: the address, or the app it is open in', async () => {
    for (const [secure, problem] of [
      [false, 'insecure'],
      [true, 'no-devices'],
    ] as const) {
      vi.stubGlobal('navigator', {})
      vi.stubGlobal('isSecureContext', secure)
      const page = new PageMedia({ origin: 'http://room.test' })
      await page.tryDevices({ microphone: true, camera: true })
      expect(page.snapshot()).toMatchObject({ microphoneProblem: problem, cameraProblem: problem })
      await page.close()
    }
  })
})

describe('nobody is silent without knowing it', () => {
  const closed = { microphone: false, camera: false }

  it('asks once, when what something else had closed may open again', async () => {
    await opened()
    see({ heard: [], microphone: false })
    expect(media.snapshot().askedToOpen).toEqual(closed)
    see()
    expect(media.snapshot().askedToOpen).toEqual({ microphone: true, camera: false })
    media.leaveClosed()
    expect(media.snapshot().askedToOpen).toEqual(closed)
  })

  it('asks after a curtain and a reload, and never after own mute', async () => {
    await opened()
    await media.setMicrophone(false)
    see()
    expect(media.snapshot().askedToOpen).toEqual(closed)
    media.closeForNow()
    see({ curtain: [3] })
    expect(media.snapshot()).toMatchObject({ camera: false, askedToOpen: closed })
    see()
    expect(media.snapshot().askedToOpen).toEqual({ microphone: false, camera: true })
    await media.setCamera(true)
    expect(media.snapshot().askedToOpen).toEqual(closed)

    const again = new PageMedia({ origin: 'http://room.test' })
    again.follow(
      { seat: 3, ticket: 'ticket', media: 'media', isNew: false },
      seatedView({ you: 3, heard: [3], seen: [3] }),
      () => MediaEpochs.begin(new ArrayBuffer(32)),
    )
    expect(again.snapshot().askedToOpen).toEqual({ microphone: true, camera: true })
    await again.close()
  })

  it('does not ask somebody who came with both closed', () => {
    see({}, true)
    expect(media.snapshot().askedToOpen).toEqual(closed)
  })
})

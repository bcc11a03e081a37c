/** The page's media store against a browser's device list: what is held, and when it is let go of. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MediaEpochs } from '../../../client/media/mediaEpochs.ts'
import { PageMedia } from '../../../client/media/pageMedia.ts'
import type { RoomMedia } from '../../../client/media/roomMedia.ts'
import { type FakeDevices, stubPage } from './page.ts'
import { type Says, seatedView } from './seatedView.ts'

let devices: FakeDevices
let media: RoomMedia

beforeEach(() => {
  devices = stubPage()
  media = new PageMedia({ origin: 'http://room.test' })
})
afterEach(async () => {
  await media.close()
  vi.unstubAllGlobals()
})

const see = (says: Partial<Says>): void =>
  media.follow(
    { seat: 3, ticket: 'ticket', media: 'media', isNew: false },
    seatedView({ you: 3, heard: [3], seen: [3], ...says }),
    () => MediaEpochs.begin(new ArrayBuffer(32)),
  )
const lights = () =>
  devices.tracks.filter((t) => t.kind === 'video' && t.readyState === 'live').length

describe('everybody’s microphone but the presenter’s', () => {
  it('closes once, unasked about, and opens again by own tap', async () => {
    see({ closings: 2 })
    await media.setMicrophone(true)
    see({ closings: 2 })
    expect(media.snapshot().microphone).toBe(true)
    see({ closings: 3 })
    expect(media.snapshot().microphone).toBe(false)
    expect(media.snapshot().askedToOpen.microphone).toBe(false)
    await media.setMicrophone(true)
    see({ closings: 3 })
    expect(media.snapshot().microphone).toBe(true)
  })

  it('leaves the presenter’s open', async () => {
    see({ closings: 0, presenter: 3 })
    await media.setMicrophone(true)
    see({ closings: 1, presenter: 3 })
    expect(media.snapshot().microphone).toBe(true)
  })
})

describe('the camera’s light', () => {
  it('goes out when the right is withdrawn, and comes on again only by own tap', async () => {
    see({})
    await media.setCamera(true)
    expect(lights()).toBe(1)
    see({ seen: [], camera: false })
    expect(lights()).toBe(0)
    see({})
    expect([lights(), media.snapshot().camera]).toEqual([0, false])
    await media.setCamera(true)
    expect([lights(), media.snapshot().camera]).toEqual([1, true])
  })

  it('stays on while the room finds its place again', async () => {
    see({})
    await media.setCamera(true)
    see({ seen: [], camera: false, at: 'resuming' })
    expect([lights(), media.snapshot().camera]).toEqual([1, false])
    see({})
    expect(media.snapshot().camera).toBe(true)
  })

  it('does not come on when the right goes while the browser still asks', async () => {
    see({})
    const asking = media.setCamera(true)
    see({ seen: [], camera: false })
    await asking
    expect(lights()).toBe(0)
  })
})

describe('back at the door', () => {
  it('both are closed, and are tried there although the room’s last right was none', async () => {
    see({})
    await media.tryDevices({ microphone: true, camera: true })
    see({ heard: [], seen: [], microphone: false, camera: false })
    media.atTheDoor()
    expect(media.snapshot()).toMatchObject({ microphone: false, camera: false, line: 'off' })
    await media.tryDevices({ microphone: true, camera: true })
    expect(media.snapshot()).toMatchObject({ microphone: true, camera: true })
    expect(media.snapshot().seats.size).toBe(0)
  })
})

/** One chair's page without any screen: the app's media store, told by the test what the session says. */

import type { LineCheck } from '../../../client/media/line/checkLine.ts'
import { MediaEpochs } from '../../../client/media/mediaEpochs.ts'
import type { MediaSnapshot, SeatMedia } from '../../../client/media/mediaSnapshot.ts'
import { PageMedia } from '../../../client/media/pageMedia.ts'
import type { RoomMedia } from '../../../client/media/roomMedia.ts'
import { type Says, seatedView } from '../../unit/client-media/seatedView.ts'

export interface Chair {
  readonly media: RoomMedia
  /** Follows a view with a media token, beginning with a secret of 32 equal bytes; the first that it is given stays. */
  follow(says: Says, token: string, secret: number, epoch: number): void
  /** The two steps of going over to a secret of 32 equal bytes. */
  listen(epoch: number, secret: number): Promise<void>
  send(epoch: number): Promise<void>
  /** Looks whether media gets through, as the door does. */
  check(): Promise<LineCheck>
  /** Instead of following: joins without encryption. */
  joinPlainly(token: string): Promise<void>
  /** The snapshot with its map as entries. */
  now(): Omit<MediaSnapshot, 'seats'> & {
    readonly seats: readonly (readonly [number, SeatMedia])[]
  }
}

declare global {
  interface Window {
    chair: Chair
  }
}

const bytesOf = (value: number) => new Uint8Array(32).fill(value).buffer
let epochs: Promise<MediaEpochs> | null = null
const media = new PageMedia({ origin: window.location.origin })

for (let seat = 0; seat < 6; seat += 1) {
  const video = document.createElement('video')
  video.dataset.seat = String(seat)
  document.body.append(video)
  media.attach(seat, video)
}

window.chair = {
  media,
  follow(says, token, secret, epoch) {
    const seating = { seat: says.you, ticket: '', media: token, isNew: true }
    epochs ??= MediaEpochs.begin(bytesOf(secret), epoch)
    const begun = epochs
    media.follow(seating, seatedView(says), () => begun)
  },
  async listen(epoch, secret) {
    await (await epochs)?.listen(epoch, bytesOf(secret))
  },
  async send(epoch) {
    ;(await epochs)?.send(epoch)
  },
  async check() {
    const { checkLine } = await import('../../../client/media/line/checkLine.ts')
    return checkLine(`${window.location.origin}/media`)
  },
  async joinPlainly(token) {
    const plain = await import('./plainGuest.ts')
    await plain.joinPlainly(`${window.location.origin}/media`, token)
  },
  now() {
    const { seats, ...rest } = media.snapshot()
    return { ...rest, seats: [...seats] }
  },
}

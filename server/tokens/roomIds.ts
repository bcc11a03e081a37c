/** Ids that nobody without the server's secret can work out: a series' dates and the media room. */
import { createHmac } from 'node:crypto'
import { fromBase64Url, type RandomBytes, toBase64Url } from '../../shared/sealing/bytes.ts'
import { concat, sameBytes } from '../../shared/sealing/digest.ts'
import { keysOf, type Secrets } from './keys.ts'

export interface RoomIds {
  /** A series' id: 96 random bits and a mark of the secret it was made under. */
  drawSeriesId(random: RandomBytes): string
  /**
   * The room id of one date. Worked out under the secret that the series was made under, so that a rotation
   * in the middle of a session does not part those who come back from those who come late.
   */
  roomIdOf(series: string, dateIndex: number): string
  /** The media room's name for one incarnation of a room. */
  mediaRoomOf(roomId: string, incarnation: string): string
}

const hmac = (key: Uint8Array, text: string | Uint8Array): Buffer =>
  createHmac('sha256', key).update(text).digest()

const RANDOM_BYTES = 12
const MARK_BYTES = 4

export function createRoomIds(secrets: Secrets): RoomIds {
  const keys = keysOf(secrets, 'room-id')
  const [mediaKey] = keysOf(secrets, 'media-room')
  const markOf = (key: Uint8Array, drawn: Uint8Array): Uint8Array =>
    hmac(key, concat(Buffer.from('mark\0'), drawn)).subarray(0, MARK_BYTES)
  const keyOf = (series: string): Uint8Array => {
    const id = fromBase64Url(series) ?? new Uint8Array(0)
    const drawn = id.subarray(0, RANDOM_BYTES)
    const mark = id.subarray(RANDOM_BYTES)
    return keys.find((key) => sameBytes(markOf(key, drawn), mark)) ?? keys[0]
  }
  return {
    drawSeriesId(random) {
      const drawn = random(RANDOM_BYTES)
      return toBase64Url(concat(drawn, markOf(keys[0], drawn)))
    },
    roomIdOf: (series, dateIndex) =>
      toBase64Url(hmac(keyOf(series), `date\0${series}\0${dateIndex}`).subarray(0, 16)),
    mediaRoomOf: (roomId, incarnation) =>
      toBase64Url(hmac(mediaKey, `${roomId}\0${incarnation}`).subarray(0, 16)),
  }
}

/**
 * Which media keys a page holds, which of them it sends under, and in which of the worker's places each lies. Pure. After somebody
 * is removed the room goes over to a fresh secret, its next epoch; `K` is the key of one epoch. Times in ms that only count up.
 */

/** Places for keys in livekit-client's worker. A sealed frame names its own in one byte. */
export const PLACES = 16

/**
 * So long frames of an older epoch still open, for those who have not gone over yet; then nothing opens that a removed page has
 * sealed, whoever lets it through.
 */
export const LINGERS_MS = 10_000

interface Held<K> {
  readonly key: K
  /** When it is forgotten; null while it is the one to send under, or a later one. */
  readonly until: number | null
}

export interface KeyEpochs<K> {
  /** By epoch. */
  readonly held: ReadonlyMap<number, Held<K>>
  /** The newest epoch that anybody has asked for to send under. */
  readonly asked: number
}

/** The same for every page of the room. */
export const placeOf = (epoch: number): number => epoch % PLACES

export const beginAt = <K>(epoch: number, key: K): KeyEpochs<K> => ({
  held: new Map([[epoch, { key, until: null }]]),
  asked: epoch,
})

/** The epoch that is sent under: the newest that was asked for and whose key is here. */
export const sendsUnder = <K>({ held, asked }: KeyEpochs<K>): number =>
  Math.max(...[...held.keys()].filter((epoch) => epoch <= asked))

/** Everything older than what is sent under is forgotten after a while. */
function settled<K>(epochs: KeyEpochs<K>, now: number): KeyEpochs<K> {
  const sends = sendsUnder(epochs)
  const held = new Map(
    [...epochs.held].map(([epoch, one]): [number, Held<K>] => [
      epoch,
      epoch < sends && one.until === null ? { ...one, until: now + LINGERS_MS } : one,
    ]),
  )
  return { ...epochs, held }
}

/**
 * A key came. One for the epoch that is sent under, or an older one, changes nothing: what is in use is never replaced. One so far
 * ahead that places run out is sent under at once: whoever lags that far behind is opened by nobody.
 */
export function listened<K>(
  epochs: KeyEpochs<K>,
  epoch: number,
  key: K,
  now: number,
): KeyEpochs<K> {
  const sends = sendsUnder(epochs)
  if (epoch <= sends) return epochs
  const others = [...epochs.held].filter(([other]) => placeOf(other) !== placeOf(epoch))
  const held = new Map(others).set(epoch, { key, until: null })
  const asked = epoch - sends >= PLACES ? Math.max(epochs.asked, epoch) : epochs.asked
  return settled({ held, asked }, now)
}

/** An epoch is to be sent under, now or as soon as its key comes. Never back to an older one. */
export const asked = <K>(epochs: KeyEpochs<K>, epoch: number, now: number): KeyEpochs<K> =>
  epoch <= epochs.asked ? epochs : settled({ ...epochs, asked: epoch }, now)

/** Without what has lingered for long enough. */
export function forgotten<K>(epochs: KeyEpochs<K>, now: number): KeyEpochs<K> {
  const held = [...epochs.held].filter(([, { until }]) => until === null || until > now)
  return held.length === epochs.held.size ? epochs : { ...epochs, held: new Map(held) }
}

/** When the next key is to be forgotten; null: none. */
export function nextForgetting<K>({ held }: KeyEpochs<K>): number | null {
  const times = [...held.values()].flatMap(({ until }) => (until === null ? [] : [until]))
  return times.length === 0 ? null : Math.min(...times)
}

export interface KeyPlaces<K> {
  /** The place whose key seals what is sent. */
  readonly sends: number
  readonly keys: ReadonlyMap<number, K>
}

export const placesOf = <K>(epochs: KeyEpochs<K>): KeyPlaces<K> => ({
  sends: placeOf(sendsUnder(epochs)),
  keys: new Map([...epochs.held].map(([epoch, { key }]) => [placeOf(epoch), key])),
})

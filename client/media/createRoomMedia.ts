/** The page's one media store: own devices, own wishes under the session's rights, and the line once there is a seat. */
import type { SeatedView } from '../../shared/pageView.ts'
import type { SeatId } from '../../shared/session/seat.ts'
import { isDead, NOT_WATCHING, watched } from './deadMicrophone.ts'
import { canEncryptMedia } from './encryption.ts'
import type { OnLine } from './line/onLine.ts'
import { createPlaying, type Playing } from './line/playing.ts'
import { createShowing } from './line/showing.ts'
import { createOwnDevices } from './own/ownDevices.ts'
import { createOwnPicture } from './own/ownPicture.ts'
import { createOwnSound, meterLevel } from './own/ownSound.ts'
import { AT_THE_DOOR, mayLeave, type OwnDevice, tapped, underView } from './ownLine.ts'
import type { MediaSnapshot, RoomMedia, SeatMedia } from './roomMedia.ts'
import { sameSnapshot } from './sameSnapshot.ts'
import { NOBODY, reachIn } from './secondLock.ts'
import { heardSample, NO_VOICE, type Voice } from './voice.ts'

const TICK_MS = 100
/** Every so many ticks it is looked at whether suspected seats open. */
const LOOK_TICKS = 15

/** `origin` is the app's own: media goes through its door and nowhere else. */
export function createRoomMedia({ origin }: { origin: string }): RoomMedia {
  const listeners = new Set<() => void>()
  const canEncrypt = canEncryptMedia()
  const sound = createOwnSound()
  const picture = createOwnPicture()
  const showing = createShowing()
  let playing: Playing | null = null
  let own = AT_THE_DOOR
  let reach = NOBODY
  let mySeat: SeatId | null = null
  /** The media token that is followed; null without a seat. */
  let followed: string | null = null
  let audioOnly = false
  let volume = 1
  let speaker: string | null = null
  let onLine: OnLine | null = null
  let loading: Promise<OnLine> | null = null
  let watch = NOT_WATCHING
  let microphoneSilent = false
  let voices: ReadonlyMap<SeatId, Voice> = new Map()
  let closed = false
  let ticks = 0

  const devices = createOwnDevices(() => {
    devicesChanged()
    changed()
  })

  const isOpen = (device: OwnDevice): boolean =>
    devices.track(device) !== null && own.wish[device] && (own.right === null || own.right[device])

  const seats = (): ReadonlyMap<SeatId, SeatMedia> => {
    const voice = (seat: SeatId) => voices.get(seat)?.on ?? false
    const map = new Map<SeatId, SeatMedia>()
    for (const [seat, of] of onLine?.seats() ?? []) map.set(seat, { ...of, voice: voice(seat) })
    if (mySeat !== null) {
      map.set(mySeat, { picture: isOpen('camera'), voice: voice(mySeat), unopened: false })
    }
    return map
  }

  const taken = (): MediaSnapshot => ({
    line: onLine?.state() ?? (loading === null ? 'off' : 'connecting'),
    microphone: isOpen('microphone'),
    camera: isOpen('camera'),
    microphoneProblem: devices.problem('microphone'),
    cameraProblem: devices.problem('camera'),
    microphoneSilent,
    needsTap: onLine?.needsTap() ?? false,
    audioOnly,
    seats: seats(),
    ...devices.list(),
    chosen: {
      microphone: devices.chosen('microphone'),
      camera: devices.chosen('camera'),
      speaker,
    },
    canEncrypt,
    volume,
  })

  let current = taken()

  const changed = (): void => {
    if (closed) return
    const next = taken()
    if (sameSnapshot(current, next)) return
    current = next
    for (const listener of listeners) listener()
  }

  /** The tracks themselves are shut first, before any message is sent or awaited. */
  const devicesChanged = (): void => {
    // A camera that nobody asks for any more is let go of, light and all; a microphone is kept: it opens again at once.
    if (!own.wish.camera && devices.track('camera') !== null) {
      devices.release('camera')
      return
    }
    const microphone = devices.track('microphone')
    const camera = devices.track('camera')
    if (microphone) microphone.enabled = isOpen('microphone')
    if (camera) camera.enabled = isOpen('camera')
    sound.listen(microphone)
    picture.set(isOpen('camera') ? camera : null)
    onLine?.settle()
  }

  const applyOwn = (next: typeof own): void => {
    own = next
    devicesChanged()
  }

  const tick = (): void => {
    const now = performance.now()
    const ownLevel = isOpen('microphone') ? sound.rms() : null
    watch = watched(watch, ownLevel, now)
    microphoneSilent = isDead(watch, now)
    const levels = new Map(onLine?.levels())
    if (mySeat !== null) levels.set(mySeat, ownLevel ?? 0)
    voices = new Map(
      [...levels].map(([seat, level]) => [
        seat,
        heardSample(voices.get(seat) ?? { ...NO_VOICE, at: now }, level, now),
      ]),
    )
    ticks += 1
    if (ticks % LOOK_TICKS === 0) void onLine?.look()
    changed()
  }
  const timer = setInterval(tick, TICK_MS)

  const load = (): Promise<OnLine> => {
    loading ??= import('./line/onLine.ts').then(({ goOnLine }) => {
      playing = createPlaying(volume, speaker)
      onLine = goOnLine({
        url: `${origin}/media`,
        playing,
        showing,
        reach: () => reach,
        audioOnly: () => audioOnly,
        leaving: (device) => (mayLeave(own, device) ? devices.track(device) : null),
        changed,
      })
      return onLine
    })
    return loading
  }

  const setDevice = async (device: OwnDevice, on: boolean): Promise<void> => {
    if (closed) return
    const next = tapped(own, device, on)
    if (on && !next.wish[device]) return
    applyOwn(next)
    if (on) {
      await devices.acquire({ microphone: device === 'microphone', camera: device === 'camera' })
    } else if (devices.track(device) === null) devices.release(device)
    changed()
  }

  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    snapshot: () => current,
    async tryDevices(wants) {
      if (closed) return
      void sound.wake().catch(changed)
      let next = own
      if (wants.microphone) next = tapped(next, 'microphone', true)
      if (wants.camera) next = tapped(next, 'camera', true)
      applyOwn(next)
      await devices.acquire(wants)
    },
    level: () => meterLevel((isOpen('microphone') ? sound.rms() : null) ?? 0),
    testSpeaker: () => sound.tone(speaker),
    setMicrophone: (on) => setDevice('microphone', on),
    setCamera: (on) => setDevice('camera', on),
    async setAudioOnly(on) {
      audioOnly = on
      onLine?.settle()
      changed()
    },
    setVolume(next) {
      volume = Math.min(1, Math.max(0, next))
      playing?.setVolume(volume)
      changed()
    },
    async choose(kind, id) {
      if (kind === 'speaker') {
        speaker = id
        await playing?.setSpeaker(id)
        changed()
      } else await devices.choose(kind, id)
    },
    async allowSound() {
      await sound.wake()
      await onLine?.allowSound()
      changed()
    },
    attach: (seat, element) => showing.attach(seat, element),
    attachSelf: (element) => picture.attach(element),
    atTheDoor() {
      if (closed) return
      mySeat = null
      followed = null
      reach = NOBODY
      voices = new Map()
      applyOwn(AT_THE_DOOR)
      void onLine?.leave()
      changed()
    },
    follow(seating, view: SeatedView, key) {
      if (closed) return
      mySeat = view.you.seat
      followed = seating.media
      reach = reachIn(view)
      applyOwn(underView(own, view))
      if (canEncrypt) {
        void load().then((line) => {
          if (!closed && followed === seating.media) line.follow(seating.media, key)
        })
      }
      changed()
    },
    async close() {
      closed = true
      clearInterval(timer)
      devices.close()
      picture.set(null)
      listeners.clear()
      await loading?.then((line) => line.close())
      await sound.close()
    },
  }
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MediaRights } from '../../server/media/media.ts'
import { type CircleOfSix, layCircle, type Person } from './fixtures/circleOfSix.ts'
import { PRESENT_DB } from './fixtures/ears.ts'
import { devicesOf } from './fixtures/fakeDevices.ts'
import { until } from './serverStage.ts'

const ROOM = 'circle'
const ALL: MediaRights = { microphone: true, camera: true, hears: true, sees: true }
/** Of the six chairs these are taken: twelve pictures show what thirty would, and two cores have time for them. */
const SEATS = [0, 1, 2, 3]
/** Whom each sees. */
const OTHERS = SEATS.length - 1
const PICTURES_WITHIN = 15_000
const EVERYBODY = { heard: SEATS, seen: SEATS }

/** Between two hues on the circle. */
const apart = (a: number, b: number) => Math.min((a - b + 360) % 360, (b - a + 360) % 360)

describe('four people in one circle', () => {
  let circle: CircleOfSix
  const people: Person[] = []

  beforeAll(async () => {
    circle = await layCircle(ROOM)
    for (const seat of SEATS) {
      circle.media.setRights(ROOM, seat, ALL)
      people.push(await circle.sit(seat))
    }
    await Promise.all(
      people.map(({ page }) =>
        page.evaluate(() => window.chair.media.tryDevices({ microphone: true, camera: true })),
      ),
    )
    for (const person of people) await person.follow(EVERYBODY)
  })

  afterAll(async () => {
    await circle?.close()
  })

  it('are all on the line, each seen by each, in their own colour, moving', async () => {
    for (const person of people) {
      await until(
        () => person.now(),
        (now) =>
          now.line === 'live' && now.seats.filter(([, seat]) => seat.picture).length === OTHERS,
        20_000,
      )
    }
    for (const { seat, page } of people) {
      const { seen } = await until(
        () => page.evaluate(() => window.ears.seen()),
        ({ pictures }) => pictures.length === OTHERS,
        PICTURES_WITHIN,
      )
      const later = await until(
        () => page.evaluate(() => window.ears.seen()),
        ({ pictures }) =>
          pictures.length === OTHERS &&
          pictures.every((p, i) => p.time > (seen.pictures[i]?.time ?? 0) + 0.3),
        10_000,
      )
      for (const picture of later.seen.pictures) {
        expect(Number(picture.seat)).not.toBe(seat)
        const { hue } = devicesOf(Number(picture.seat))
        expect(apart(picture.hue, hue), `seat ${seat} sees seat ${picture.seat}`).toBeLessThan(25)
      }
    }
  })

  it('are each heard by each, by their own tone, and never hear themselves', async () => {
    for (const { seat, page } of people) {
      const { seen } = await until(
        () => page.evaluate(() => window.ears.heard()),
        ({ played }) => SEATS.every((of) => of === seat || (played[of] ?? -200) > PRESENT_DB),
        15_000,
      )
      expect(seen.played[seat], `seat ${seat} hears itself`).toBeLessThan(PRESENT_DB)
    }
  })

  it('have encrypted, complained of nothing and asked for each device once', async () => {
    for (const { page, complaints } of people) {
      expect(complaints).toEqual([])
      expect(await page.evaluate(() => window.asked)).toEqual({ audio: 1, video: 1 })
    }
    expect((await people[0]?.now())?.canEncrypt).toBe(true)
    expect((await people[0]?.now())?.seats.some(([, s]) => s.unopened)).toBe(false)
  })

  const played = async (listener: number, of: number): Promise<number> => {
    const page = people[listener]?.page
    if (!page) throw new Error('nobody sits there')
    await page.evaluate(() => window.ears.reset())
    await new Promise((done) => setTimeout(done, 500))
    return page.evaluate((seat) => window.ears.heard().then((h) => h.played[seat] ?? 0), of)
  }
  const allFollow = (says: typeof EVERYBODY & { microphone?: boolean }, connection = 'c') =>
    Promise.all(people.map((person) => person.follow(says, { connection })))

  it('play nobody whose right does not hold in the view, even while the server still forwards', async () => {
    const listener = people[0]
    await listener?.follow({ heard: [0, 1, 2], seen: [0, 1, 3] })
    expect(await played(0, 3)).toBeLessThan(PRESENT_DB)
    expect(await played(0, 2)).toBeGreaterThan(PRESENT_DB)
    const shown = await listener?.page.evaluate(() => window.ears.seen())
    expect(shown?.pictures.map((p) => p.seat)).toEqual(['1', '3'])
    await listener?.follow(EVERYBODY)
    await until(
      () => played(0, 3),
      (db) => db > PRESENT_DB,
      10_000,
    )
  })

  it('close at a withdrawn right, stay closed, and are back at one tap without asking for a device', async () => {
    const presenter = people[3]
    const listener = people[0]
    if (!presenter || !listener) throw new Error('nobody sits there')
    const back = { heard: [0, 1, 2], seen: SEATS }
    circle.media.setRights(ROOM, 3, { ...ALL, microphone: false })
    await presenter.follow({ ...back, microphone: false })
    await Promise.all(people.filter((p) => p !== presenter).map((p) => p.follow(back)))
    expect((await presenter.now()).microphone).toBe(false)
    // Asked for without the right: nothing happens.
    await presenter.page.evaluate(() => window.chair.media.setMicrophone(true))
    expect((await presenter.now()).microphone).toBe(false)
    expect(await played(0, 3)).toBeLessThan(PRESENT_DB)

    circle.media.setRights(ROOM, 3, ALL)
    await allFollow(EVERYBODY)
    expect(await played(0, 3), 'opened without a tap').toBeLessThan(PRESENT_DB)

    // How long it takes the bench `silence` measures, on a machine of its own.
    for (let round = 0; round < 3; round += 1) {
      await listener.page.evaluate(() => window.ears.reset())
      await presenter.page.evaluate(() => window.chair.media.setMicrophone(true))
      await until(
        () => listener.page.evaluate(() => window.ears.heard().then((h) => h.played[3] ?? 0)),
        (db) => db > PRESENT_DB,
        10_000,
      )
      if (round === 2) break
      circle.media.setRights(ROOM, 3, { ...ALL, microphone: false })
      await presenter.follow({ ...back, microphone: false })
      circle.media.setRights(ROOM, 3, ALL)
      await presenter.follow(EVERYBODY)
      await new Promise((done) => setTimeout(done, 500))
    }
    expect(await presenter.page.evaluate(() => window.asked)).toEqual({ audio: 1, video: 1 })
  })

  it('take sound only for themselves, and pictures again', async () => {
    const page = people[1]?.page
    await page?.evaluate(() => window.chair.media.setAudioOnly(true))
    await until(
      async () => (await people[1]?.now())?.seats.filter(([s, m]) => s !== 1 && m.picture).length,
      (pictures) => pictures === 0,
      10_000,
    )
    expect(await played(1, 2)).toBeGreaterThan(PRESENT_DB)
    await page?.evaluate(() => window.chair.media.setAudioOnly(false))
    await until(
      async () => (await page?.evaluate(() => window.ears.seen()))?.pictures.length,
      (pictures) => pictures === OTHERS,
      PICTURES_WITHIN,
    )
  })

  it('stay on the line when the session comes back with a newer token', async () => {
    circle.connections.set(2, 'newer')
    await people[2]?.follow(EVERYBODY, { connection: 'newer' })
    expect((await people[2]?.now())?.line).toBe('live')
    expect(await played(3, 2)).toBeGreaterThan(PRESENT_DB)
  })

  it('are all back by themselves after the media process is killed, the newer token taken', async () => {
    await circle.killMedia()
    await new Promise((done) => setTimeout(done, 300))
    for (const person of people) {
      const of = (person.seat + 1) % SEATS.length
      await until(
        () => played(person.seat, of),
        (db) => db > PRESENT_DB,
        30_000,
      )
    }
    for (const { page } of people) {
      expect(await page.evaluate(() => window.asked)).toEqual({ audio: 1, video: 1 })
    }
  })

  it('mark a seat whose key is another, and neither show nor play it', async () => {
    await people[3]?.page.reload()
    await people[3]?.page.evaluate(() =>
      window.chair.media.tryDevices({ microphone: true, camera: true }),
    )
    await people[3]?.follow(EVERYBODY, { secret: 8, connection: 'other-key' })
    const { seen } = await until(
      async () => (await people[0]?.now())?.seats.find(([seat]) => seat === 3)?.[1],
      (seat) => seat?.unopened === true,
      15_000,
    )
    expect(seen).toMatchObject({ picture: false, unopened: true })
    expect(await played(0, 3)).toBeLessThan(PRESENT_DB)
    const pictures = await people[0]?.page.evaluate(() => window.ears.seen())
    expect(pictures?.pictures.map((p) => p.seat)).not.toContain('3')
    expect((await people[0]?.now())?.seats.find(([seat]) => seat === 1)?.[1].unopened).toBe(false)
  })

  it('mark a seat that does not encrypt, and neither show nor play it', async () => {
    await people[2]?.page.reload()
    await people[2]?.page.evaluate(() => window.chair.joinPlainly('2.newer'))
    await until(
      async () => (await people[0]?.now())?.seats.find(([seat]) => seat === 2)?.[1],
      (seat) => seat?.unopened === true && !seat.picture,
      10_000,
    )
    expect(await played(0, 2)).toBeLessThan(PRESENT_DB)
    const pictures = await people[0]?.page.evaluate(() => window.ears.seen())
    expect(pictures?.pictures.map((p) => p.seat)).not.toContain('2')
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MediaRights } from '../../server/media/media.ts'
import { type CircleOfSix, layCircle, type Person } from './fixtures/circleOfSix.ts'
import { PRESENT_DB } from './fixtures/ears.ts'
import { countUnopened, listenTo, lostWhile, sendUnder } from './fixtures/goingOver.ts'
import { blockMedia, dieMicrophone, makeTrouble, takeAwayEncryption } from './fixtures/trouble.ts'
import { until } from './serverStage.ts'

const ROOM = 'trouble'
const ALL: MediaRights = { microphone: true, camera: true, hears: true, sees: true }
const TWO = { heard: [0, 1], seen: [0, 1] }

describe('when something is not as it should be', () => {
  let circle: CircleOfSix
  beforeAll(async () => {
    circle = await layCircle(ROOM)
    for (const seat of [0, 1, 2]) circle.media.setRights(ROOM, seat, ALL)
  })
  afterAll(() => circle?.close())

  const opens = ({ page }: Person, wants = { microphone: true, camera: true }) =>
    page.evaluate((both) => window.chair.media.tryDevices(both), wants)

  it('the check at the door says by which way everything gets through, or that the network blocks it', async () => {
    const free = await circle.sit(0)
    expect(await free.page.evaluate(() => window.chair.check())).toBe('straight')
    await free.page.context().close()
    const blocked = await circle.sit(0, blockMedia)
    circle.ownPort = true
    expect(await blocked.page.evaluate(() => window.chair.check())).toBe('port')
    circle.ownPort = false
    expect(await blocked.page.evaluate(() => window.chair.check())).toBe('blocked')
    // In the room it is said as well, and tried on.
    await blocked.follow(TWO)
    await until(
      () => blocked.now(),
      ({ line }) => line === 'blocked',
      25_000,
    )
    await blocked.page.context().close()
  })

  it('each reason for which a device does not open has its name, and trying again helps', async () => {
    const person = await circle.sit(0, makeTrouble)
    for (const [name, problem] of [
      ['NotAllowedError', 'refused'],
      ['NotFoundError', 'missing'],
      ['NotReadableError', 'in-use'],
    ] as const) {
      await person.page.evaluate((failing) => {
        window.failing = failing
      }, name)
      await opens(person)
      expect(await person.now()).toMatchObject({
        microphone: false,
        camera: false,
        microphoneProblem: problem,
        cameraProblem: problem,
      })
    }
    await person.page.evaluate(() => {
      window.failing = null
    })
    await opens(person)
    expect(await person.now()).toMatchObject({
      microphone: true,
      camera: true,
      microphoneProblem: null,
      cameraProblem: null,
    })
    await person.page.context().close()
  })

  it('a device that is plugged in later, or pulled out and plugged in, is taken by itself', async () => {
    const person = await circle.sit(0, makeTrouble)
    await person.page.evaluate(() => {
      window.failing = 'NotFoundError'
    })
    await opens(person, { microphone: true, camera: false })
    expect(await person.now()).toMatchObject({ microphone: false, microphoneProblem: 'missing' })
    await person.page.evaluate(() => {
      window.failing = null
      navigator.mediaDevices.dispatchEvent(new Event('devicechange'))
    })
    await until(
      () => person.now(),
      ({ microphone }) => microphone,
      10_000,
    )
    // Closed by own tap while it was gone, it stays away.
    await person.page.evaluate(async () => {
      await window.chair.media.setMicrophone(false)
      navigator.mediaDevices.dispatchEvent(new Event('devicechange'))
    })
    expect((await person.now()).microphone).toBe(false)
    await person.page.context().close()
  })

  it('a browser that cannot encrypt says so and joins no media', async () => {
    const person = await circle.sit(0, takeAwayEncryption)
    await person.follow(TWO)
    await new Promise((done) => setTimeout(done, 1000))
    expect(await person.now()).toMatchObject({ canEncrypt: false, line: 'off' })
    await person.page.context().close()
  })

  it('sound that needs a tap waits for it, and a dead microphone is told to its owner', async () => {
    const speaker = await circle.sit(1)
    await opens(speaker)
    await speaker.follow(TWO)
    const listener = await circle.sit(0, makeTrouble)
    await listener.page.evaluate(() => {
      window.silent = true
    })
    await listener.follow(TWO)
    await until(
      () => listener.now(),
      ({ needsTap }) => needsTap,
      15_000,
    )
    await listener.page.evaluate(async () => {
      window.silent = false
      await window.chair.media.allowSound()
    })
    await until(
      () => listener.page.evaluate(() => window.ears.heard().then((h) => h.played[1] ?? 0)),
      (db) => db > PRESENT_DB,
      10_000,
    )
    expect((await listener.now()).needsTap).toBe(false)

    const dead = await circle.sit(2, dieMicrophone)
    await dead.page.evaluate(() =>
      window.chair.media.tryDevices({ microphone: true, camera: false }),
    )
    await dead.follow({ heard: [0, 1, 2], seen: [] })
    expect((await dead.now()).microphoneSilent).toBe(false)
    await until(
      () => dead.now(),
      ({ microphoneSilent }) => microphoneSilent,
      20_000,
    )
    expect((await speaker.now()).microphoneSilent).toBe(false)
    // Left open they would take their chairs back from whoever sits there next.
    for (const { page } of [speaker, listener, dead]) await page.context().close()
  })

  it('two go over to a fresh secret without a gap, whoever lacks it hears nothing any more, and lines come back on it', async () => {
    const people: Person[] = []
    for (const seat of [0, 1, 2]) {
      const person = await circle.sit(seat, countUnopened)
      if (seat < 2) await opens(person, { microphone: true, camera: false })
      await person.follow({ heard: [0, 1], seen: [] })
      people.push(person)
    }
    const [listener, speaker, left] = people
    if (!listener || !speaker || !left) throw new Error('nobody sits there')
    const level = async ({ page }: Person, seat: number, of: 'arrived' | 'played') => {
      await page.evaluate(() => window.ears.reset())
      await new Promise((done) => setTimeout(done, 300))
      const { packets, ...heard } = await page.evaluate(() => window.ears.heard())
      return { packets, db: heard[of][seat] ?? -200 }
    }
    const hears = (person: Person, seat: number) =>
      until(
        () => level(person, seat, 'played'),
        ({ db }) => db > PRESENT_DB,
        30_000,
      )
    const bothHear = async () => {
      await hears(listener, 1)
      await hears(speaker, 0)
    }
    /** What they say comes in and does not open. */
    const isDeaf = () =>
      until(
        async () => [await level(left, 0, 'arrived'), await level(left, 1, 'arrived')],
        (both) => both.every(({ packets, db }) => packets > 10 && db < PRESENT_DB),
        10_000,
      )
    await bothHear()
    await hears(left, 0)
    await hears(left, 1)

    const both = [speaker, listener]
    let epoch = 0
    /** The share of the voice that is lost, beyond what a busy machine loses by itself in as long. */
    const lostGoingOver = async () => {
      epoch += 1
      const quiet = await lostWhile(listener, 1500, async () => undefined)
      const lost = await lostWhile(listener, 1500, async () => {
        await listenTo(both, epoch)
        await sendUnder(both, epoch)
      })
      return lost - quiet
    }
    // With pages 150 ms apart, whoever switches before the others listen is missed for a tenth, each time.
    await until(lostGoingOver, (lost) => lost < 0.05, 30_000)
    await isDeaf()
    const unopened = people.map(({ page }) => page.evaluate(() => window.unopened))
    expect(await Promise.all(unopened)).toEqual([0, 0, expect.toSatisfy((n) => n > 0)])

    // Their lines are mended in the middle, one before it sends under the next, one after.
    let mended = 0
    for (const { page } of both) page.on('websocket', () => (mended += 1))
    const cut = ({ page }: Person) => page.evaluate(() => window.signalling.at(-1)?.close())
    epoch += 1
    await listenTo(both, epoch)
    await cut(speaker)
    await sendUnder(both, epoch)
    await cut(listener)
    await until(
      async () => mended,
      (lines) => lines >= 2,
      20_000,
    )
    await bothHear()
    await isDeaf()

    // New lines altogether.
    await circle.killMedia()
    await new Promise((done) => setTimeout(done, 300))
    await bothHear()
    await isDeaf()

    // Given the secret late, it is one of them again.
    await listenTo([left], epoch)
    await sendUnder([left], epoch)
    await hears(left, 1)
  })
})

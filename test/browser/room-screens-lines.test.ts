/**
 * Lines, devices and the sheet as they are drawn: each state of media has its sentence, for its owner and for the others. With
 * SCREENS each is photographed at 390 and 1440 px.
 */

import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MediaSnapshot, SeatMedia } from '../../client/media/mediaSnapshot.ts'
import { Gallery, type Screen, type Size } from './fixtures/gallery.ts'
import { cut, type Setting, set } from './fixtures/spaced.ts'
import { faults } from './fixtures/standing.ts'
import { unseen } from './fixtures/visible.ts'

const WIDE: Size = [1440, 900]
const PHONE: Size = [390, 844]
const SIZES = [WIDE, PHONE] as const
const folder = process.env.SCREENS

let gallery: Gallery
let page: Page

beforeAll(async () => {
  gallery = await Gallery.open()
  page = await gallery.newPage()
})
afterAll(async () => {
  expect(gallery.errors).toEqual([])
  await gallery.close()
})

const whole: SeatMedia = {
  picture: true,
  microphone: true,
  rests: false,
  unopened: false,
  line: 'live',
}

/** Media as it is now; seats are those named, everybody else's is whole. */
async function mediaIs(
  part: Partial<Omit<MediaSnapshot, 'seats'>>,
  seats: Readonly<Record<number, Partial<SeatMedia>>> = {},
): Promise<void> {
  await page.evaluate(
    ([change, changed, plain]) => {
      const { media } = window.gallery
      const all = new Map(media.snapshot().seats)
      for (const [seat, of] of Object.entries(changed)) all.set(Number(seat), { ...plain, ...of })
      media.change({ ...change, seats: all })
    },
    [part, seats, whole] as const,
  )
}

async function show(screen: Screen, size: Size): Promise<void> {
  await gallery.show(page, { faces: folder ? 'drawn' : 'none', ...screen, size })
}

async function photograph(name: string, [width]: Size): Promise<void> {
  if (!folder) return
  await page.waitForTimeout(500)
  await page.screenshot({ path: join(folder, `${name}-${width}.png`) })
}

const reads = (text: string | RegExp) =>
  page
    .getByText(text)
    .and(page.locator(':not([role="status"])'))
    .filter({ visible: true })
    .first()
    .waitFor()
const spoken = async (): Promise<string> =>
  (await page.locator('[role="status"]').allTextContents()).join(' ')
const chairs = () =>
  page.locator('[data-chair] > .sr').evaluateAll((all) => all.map((each) => each.textContent ?? ''))
/** On a narrow screen the note is one line that opens. */
async function unfold([width]: Size): Promise<void> {
  if (width < 1024) await page.locator('summary').click()
}
async function openSheet([width]: Size): Promise<void> {
  if (width < 600) await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('button', { name: 'Sound and picture' }).click()
}

for (const size of SIZES) {
  describe(`at ${size[0]} px`, () => {
    it('a thin line rests pictures, says how many and whose, and offers sound only; who watches is said beside it', async () => {
      await show({ scene: 'watched' }, size)
      await mediaIs(
        { pictureRests: true },
        {
          // Some pictures go on.
          1: {},
          7: {},
          2: { rests: true },
          3: { rests: true },
          5: { rests: true },
          6: { picture: false, line: 'thin' },
        },
      )
      await reads('Your line is thin.')
      await reads('Olga is observing')
      await photograph('thin', size)
      await unfold(size)
      await reads('Every voice gets through. Three pictures and your own rest until it is wider.')
      await reads(size === WIDE ? 'Your picture rests' : 'Picture rests')
      await page.getByRole('button', { name: /^(Camera on, resting|Cam resting)$/ }).waitFor()
      const said = await chairs()
      expect(said.filter((each) => each.endsWith('line live, picture rests'))).toHaveLength(3)
      expect(said.filter((each) => each.endsWith('line thin, picture rests'))).toHaveLength(1)
      expect(await spoken()).toContain('Your line is thin.')
      await page.getByRole('button', { name: 'Only sound for me' }).click()
      expect(await page.evaluate(() => window.gallery.media.snapshot().audioOnly)).toBe(true)
    })

    it('media that is gone is said to its owner, leaves no old face and claims nothing of the others', async () => {
      await show({ scene: 'group-work' }, size)
      await mediaIs({ line: 'reconnecting' })
      await reads('Sound and picture are coming back.')
      await photograph('coming-back', size)
      await page.getByRole('button', { name: /not heard now/i }).waitFor()
      expect((await chairs()).join('; ')).not.toMatch(/listening|line live/)
      await unfold(size)
      await page.getByRole('button', { name: 'Try now' }).waitFor()
    })

    it('a member who is cut off is told from one who is silent', async () => {
      await show({ scene: 'watched', as: 'leader' }, size)
      await mediaIs({}, { 3: { picture: false, line: 'away' } })
      await reads(/sound and picture are coming back|coming back/)
      await photograph('others-line', size)
      const said = await chairs()
      expect(said.some((each) => each.endsWith('sound and picture are coming back'))).toBe(true)
      await reads(/is here, and not heard or seen/)
      await reads('Olga is observing')
    })

    it('a device that the system holds, and a browser that cannot seal, are said', async () => {
      await show({ scene: 'opening' }, size)
      await mediaIs({ microphone: false, away: { microphone: true, camera: false } })
      await page
        .locator('.bar__line')
        .getByText(/given your microphone to something else/)
        .waitFor()
      await photograph('held', size)
      await page.getByRole('button', { name: /^(Microphone|Mic) held$/ }).click()
      expect(await page.evaluate(() => window.gallery.media.snapshot().away.microphone)).toBe(false)
      await mediaIs({ canEncrypt: false, line: 'off' })
      await reads('Nobody hears or sees you here.')
      await photograph('unsealed', size)
      await page
        .getByRole('button', { name: /^(Microphone: not in this browser|Mic: not here)$/ })
        .waitFor()
      expect((await chairs()).some((each) => each.includes('do not get through'))).toBe(true)
    })

    it('what was closed is offered once, and Later is an answer', async () => {
      await show({ scene: 'group-work' }, size)
      await mediaIs({
        microphone: false,
        camera: false,
        askedToOpen: { microphone: true, camera: true },
      })
      await reads('Your microphone and camera are closed.')
      expect(await spoken()).toContain('They stay closed until you open them.')
      await photograph('opening', size)
      await page.getByRole('button', { name: 'Open my microphone' }).click()
      expect(await page.evaluate(() => window.gallery.media.snapshot().microphone)).toBe(true)
      await page.getByRole('button', { name: 'Later' }).click()
      await page.getByRole('button', { name: 'Later' }).waitFor({ state: 'detached' })
      expect(await page.evaluate(() => window.gallery.media.snapshot().camera)).toBe(false)
    })

    it('the sheet shows what each device gives, and changes one voice for me alone', async () => {
      await show({ scene: 'group-work' }, size)
      await openSheet(size)
      const sheet = page.getByRole('dialog', { name: 'Sound and picture' })
      await sheet.getByRole('combobox', { name: 'Microphone' }).waitFor()
      await sheet.getByText('We can hear you.').waitFor()
      await sheet.getByRole('button', { name: 'Soft tone' }).click()
      await sheet.getByRole('button', { name: 'Show everyone' }).click()
      const kofi = sheet.getByRole('slider', { name: 'How loud Kofi is for you' })
      await kofi.focus()
      await page.keyboard.press('ArrowRight')
      expect(await kofi.getAttribute('aria-valuetext')).toBe('a little louder')
      await photograph('sheet', size)
      await page.keyboard.press('Escape')
      await sheet.waitFor({ state: 'detached' })
    })

    it('help says where we are and leads to the sheet', async () => {
      await show({ scene: 'group-work' }, size)
      await page.getByRole('button', { name: size === WIDE ? 'Help' : 'More' }).click()
      await reads(/About Ana and the patient/)
      await photograph('help', size)
      await page.getByRole('button', { name: 'My sound or picture does not work' }).click()
      await page.getByRole('dialog', { name: 'Sound and picture' }).waitFor()
    })
  })
}

const SCREENS: readonly Screen[] = [
  { scene: 'mixed' },
  { scene: 'signals', as: 'leader' },
  { scene: 'board' },
  { scene: 'group-work', as: 'presenter' },
  { scene: 'door' },
]

it('in forced colours chairs, icons, meters and switches stand out from their ground', async () => {
  const reader = await gallery.newPage()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    for (const screen of SCREENS) {
      await gallery.show(page, screen)
      expect(await unseen(page, reader), `${colorScheme}, ${screen.scene}`).toEqual([])
    }
    await gallery.show(page, { scene: 'opening' })
    await openSheet(WIDE)
    await page.getByText('We can hear you.').waitFor()
    expect(await unseen(page, reader), `${colorScheme}, the sheet`).toEqual([])
  }
  await page.emulateMedia({ forcedColors: 'none', colorScheme: null })
  await reader.close()
})

it('wider text and larger type leave every screen whole', async () => {
  const narrow: Size = [320, 568]
  const settings: readonly (readonly [Setting, readonly Size[]])[] = [
    ['text spacing', [WIDE, [768, 1024], PHONE, narrow]],
    ['24 px type', [WIDE, [1024, 768], [768, 1024], PHONE]],
  ]
  for (const screen of SCREENS) {
    await gallery.show(page, screen)
    for (const [setting, sizes] of settings) {
      await set(page, setting)
      for (const size of sizes) {
        await gallery.resize(page, size)
        const found = [...(screen.scene === 'door' ? [] : await faults(page)), ...(await cut(page))]
        expect(found, `${setting}, ${screen.scene} at ${size[0]}`).toEqual([])
      }
    }
  }
})

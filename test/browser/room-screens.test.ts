/** The room's screens as they stand: nobody overlaps, nothing sticks out or scrolls, axe finds nothing, everything can be pressed. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGE_IDS, type LanguageId } from '../../client/text/languages.ts'
import { Gallery, type Screen, type Size } from './fixtures/gallery.ts'
import { PEOPLE } from './fixtures/galleryPeople.ts'
import { faults, small } from './fixtures/standing.ts'
import { exposed } from './pages/exposed.ts'
import { axe, overflow } from './pages/screen.ts'

const SIZES: readonly [Size, Size, Size, Size, Size] = [
  [1920, 1080],
  [1440, 900],
  [1024, 768],
  [768, 1024],
  [390, 844],
]
const ODD_SIZES: readonly [Size, Size, Size, Size, Size] = [
  [1366, 768],
  [1280, 720],
  [844, 390],
  [720, 450],
  [320, 568],
]

/** Words of this room: names, what it calls itself, what is written to each other. */
const SAID = [...PEOPLE, 'Thursday group', 'Nobody has been', 'watching', 'foggy', 'glad to sit']

/** With PICTURES=<folder> every screen is kept as a picture there, with drawn faces. */
const pictures = process.env.PICTURES

let gallery: Gallery
let page: Page

beforeAll(async () => {
  gallery = await Gallery.open()
  page = await gallery.newPage()
  if (pictures) mkdirSync(pictures, { recursive: true })
})
afterAll(async () => {
  await gallery?.close()
})

const called = ({ scene, as = 'member', people = 9, language = 'en' }: Screen, size: Size) =>
  `${scene}-${as}-${people}-${size[0]}-${language}`

/** With AXE=everywhere (the long run) axe reads each screen in each window, else in one of them in turn: it takes as long as all else. */
const everywhere = process.env.AXE === 'everywhere'
let turn = 0

/** Shows a screen once and looks at it in windows of all these sizes. */
async function stands(screen: Screen, sizes: readonly Size[], also?: 'axe'): Promise<void> {
  turn += 1
  const axeAt = sizes[turn % sizes.length]
  const [first = SIZES[1]] = sizes
  await gallery.show(page, { size: first, ...(pictures && { faces: 'drawn' }), ...screen })
  expect(await exposed(page, SAID), called(screen, first)).toEqual([])
  for (const size of sizes) {
    await gallery.resize(page, size)
    if (pictures) await page.screenshot({ path: join(pictures, `${called(screen, size)}.png`) })
    expect(await faults(page), called(screen, size)).toEqual([])
    if (also === 'axe') expect(await small(page), called(screen, size)).toEqual([])
    if (also === 'axe' && (everywhere || size === axeAt))
      expect(await axe(page), called(screen, size)).toEqual([])
  }
}

describe('the circle holds at every size', () => {
  it('for 2 to 14 people', async () => {
    for (const people of [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]) {
      const odd = everywhere || people % 3 === 2
      await stands({ scene: 'presentation', people }, odd ? [...SIZES, ...ODD_SIZES] : SIZES)
    }
  })

  it('for leaders and the presenter, board, desk and all', async () => {
    for (const people of everywhere ? [6, 9, 14] : [9, 14]) {
      for (const as of ['leader', 'presenter'] as const) {
        await stands({ scene: 'signals', as, people }, [...SIZES, ...ODD_SIZES])
      }
    }
  })

  it('with bright and noisy pictures in every tile', async () => {
    await stands({ scene: 'presentation', people: 14, faces: 'bright' }, SIZES)
    expect(await page.locator('.seat--picture video').count()).toBe(13)
  })

  it('moves nobody when the board opens, from 768 px', async () => {
    const places = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('[data-chair]')].map((c) => c.style.cssText),
      )
    for (const size of SIZES.slice(0, 4)) {
      await gallery.show(page, { scene: 'group-work', size })
      const before = await places()
      await page.evaluate(() =>
        window.gallery.session.act(0, { type: 'board-access', access: 'write' }),
      )
      await page.waitForSelector('.board')
      expect(await places()).toEqual(before)
    }
  })
})

const PHASES = [
  'arriving',
  'opening',
  'case-call',
  'presentation',
  'questions',
  'sitting-back',
  'group-work',
  'board',
  'returns',
  'closing',
  'landing',
  'word',
  'debrief',
]
const STATES = [
  'round',
  'round-yours',
  'words',
  'paused',
  'board-paused',
  'silence',
  'audio-only',
  'camera-off',
  'hidden',
  'presenter-lost',
  'own-lost',
  'check',
  'stepped-out',
  'curtain',
  'mixed',
]
/** One window with columns and one phone: each has its own screens. */
const BOTH = [SIZES[1], SIZES[4]]

describe('every phase and state', () => {
  for (const as of ['member', 'leader', 'presenter'] as const) {
    it(`stands, can be pressed, and axe finds nothing, for a ${as}`, async () => {
      for (const scene of PHASES) {
        const parted =
          (scene === 'debrief' && as !== 'leader') || (scene === 'word' && as === 'member')
        if (!parted) await stands({ scene, as }, pictures ? SIZES : BOTH, 'axe')
      }
    })
  }

  it('stands, and axe finds nothing, for what may happen in between', async () => {
    for (const scene of STATES) await stands({ scene }, BOTH, 'axe')
  })

  it('stands for the window seat in its states', async () => {
    for (const scene of ['check-window', 'camera-off', 'hidden', 'signals']) {
      await stands({ scene, as: 'presenter' }, SIZES, 'axe')
    }
  })

  it('stands for a leader who presents and sits back, desk and window both', async () => {
    for (const people of everywhere ? [6, 9, 14] : [6, 14]) {
      await stands({ scene: 'leader-back', as: 'leader', people }, [...SIZES, ...ODD_SIZES])
    }
    for (const size of BOTH) {
      await gallery.resize(page, size)
      expect(await axe(page), `${size}`).toEqual([])
    }
  })
})

it('the door and every refusal have room for everything, and axe finds nothing', async () => {
  for (const scene of [
    'door',
    'door-waiting',
    'door-observer',
    'refused-link-too-early',
    'refused-room-ended',
    'refused-link-malformed',
    'refused-link-missing',
    'refused-door-full',
  ]) {
    await gallery.show(page, { scene })
    for (const size of [...SIZES, ODD_SIZES[4]]) {
      await gallery.resize(page, size)
      if (pictures) await page.screenshot({ path: join(pictures, `${scene}-${size[0]}.png`) })
      expect(await overflow(page), `${scene} ${size}`).toBeLessThanOrEqual(0)
      expect(await small(page), `${scene} ${size}`).toEqual([])
    }
    expect(await axe(page), scene).toEqual([])
    expect(await exposed(page, SAID), scene).toEqual([])
  }
})

/** Where words are longest: these two are looked at whole each time, the others in two windows, and whole in the long run. */
const LONGEST: readonly LanguageId[] = ['de', 'hu']

describe('in another language', () => {
  const screens = [
    ['signals', 'leader'],
    ['group-work', 'presenter'],
    ['board', 'leader'],
    ['questions', 'member'],
    ['closing', 'leader'],
  ] as const

  for (const language of LANGUAGE_IDS.filter((id) => id !== 'en'))
    it(`stands, can be pressed, and axe finds nothing: ${language}`, async () => {
      const whole = everywhere || LONGEST.includes(language)
      for (const [scene, as] of whole ? screens : screens.slice(0, 1))
        await stands({ scene, as, language }, whole ? SIZES : [SIZES[2], SIZES[4]], 'axe')
    })
})

it('turns round where one reads from right to left, and the circle does not', async () => {
  const seen = () =>
    page.evaluate(() => {
      const left = (what: string) =>
        document.querySelector(what)?.getBoundingClientRect().left ?? Number.NaN
      const of = (what: string, style: 'scale' | 'direction') => {
        const found = document.querySelector(what)
        return found && getComputedStyle(found)[style]
      }
      return {
        chairs: [...document.querySelectorAll<HTMLElement>('[data-chair]')].map(
          (chair) => chair.dataset.chair,
        ),
        // The first members, as they sit from the leader's chair on: to the right of it, for everybody.
        clockwise: left('[data-chair]') < left('[data-chair]:nth-child(2)'),
        laneFirst: left('.lane') < left('.desk'),
        arrow: of('[data-move] .i', 'scale'),
        microphone: of('.bar .i', 'scale'),
        field: of('.strip__write .field', 'direction'),
        author: left('.strip em') < left('.strip em + bdi'),
      }
    })
  const screen = { scene: 'signals', as: 'leader' } as const
  await gallery.show(page, { ...screen, size: SIZES[1] })
  const english = await seen()
  const still = { chairs: english.chairs, clockwise: true, microphone: 'none' }
  expect(english).toEqual({
    ...still,
    laneFirst: true,
    arrow: 'none',
    field: 'ltr',
    author: true,
  })
  await gallery.show(page, { ...screen, size: SIZES[1], language: 'ar' })
  expect(await seen()).toEqual({
    ...still,
    laneFirst: false,
    arrow: '-1 1',
    field: 'rtl',
    author: false,
  })
  await page.fill('.strip__write .field', 'Ana, again')
  expect((await seen()).field).toBe('ltr')
})

describe('what can be pressed', () => {
  it('is 44 px or more in the desk’s panels too, and axe finds nothing there', async () => {
    for (const size of [SIZES[1], SIZES[4]]) {
      await gallery.show(page, { scene: 'signals', as: 'leader', size })
      if (size[0] < 1024) await page.click('.desk-handle__open')
      for (const panel of ['Seats', 'Board', 'Room', 'All phases'] as const) {
        await page.getByRole('button', { name: panel, exact: true }).click()
        await page.waitForSelector('.pop')
        await page.waitForFunction(() =>
          document
            .querySelector('.pop')
            ?.getAnimations({ subtree: true })
            .every(({ playState }) => playState === 'finished'),
        )
        expect(await small(page), panel).toEqual([])
        expect(await axe(page), panel).toEqual([])
        await page.keyboard.press('Escape')
        await page.waitForSelector('.pop', { state: 'detached' })
      }
    }
  })
})

it('no page has thrown', () => {
  expect(gallery.errors).toEqual([])
})

/** After the room: the receipt, the goodbye page, and what holds for every page of paper. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Gone } from '../../client/session/context.tsx'
import { formatReceipt } from '../../shared/receipt.ts'
import { cut, set } from './fixtures/spaced.ts'
import { unseen } from './fixtures/visible.ts'
import { calendarOf, onDevice, weekly } from './pages/device.ts'
import { exposed } from './pages/exposed.ts'
import { signReceipt } from './pages/receipts.ts'
import { axe, modulePixels, overflow, readQr } from './pages/screen.ts'
import {
  gone,
  HALF_A_MILLIMETRE,
  OPERATORS_PASSPHRASE,
  type Stage,
  secretOfServer,
  setStage,
  TEXTS,
} from './pages/stage.ts'

const WIDTHS = [320, 390, 768, 1024, 1440, 1920]

let stage: Stage
let page: Page

beforeAll(async () => {
  stage = await setStage()
  page = stage.page
})

afterAll(async () => {
  await stage?.close()
})

const make = () => page.getByRole('button', { name: 'Make the room' })
const ready = () => page.getByRole('heading', { name: 'The room is ready. Nobody is in it yet.' })

describe('a receipt', () => {
  const verdict = (text: string) => page.getByRole('status').getByText(text)

  it('is accepted from the file that the goodbye page hands over', async () => {
    await stage.goodbye(gone('ended', stage.receipt))
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download receipt' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('balint-receipt-2026-11-26.txt')
    const path = await file.path()
    await page.goto(`${stage.url}/verify`)
    await page.locator('input[type=file]').setInputFiles(path)
    await verdict('This receipt is sound.').waitFor()
    for (const said of ['Lena', 'Thursday group', 'Ruth and Ioana', '13:02 to 14:01']) {
      await page.getByRole('article').getByText(said).waitFor()
    }
  })

  it('is refused after any one byte of it is changed', async () => {
    const line = formatReceipt(stage.receipt)
    const body = line.indexOf('.') + 20
    const signature = line.lastIndexOf('.') + 30
    const disclosure = line.indexOf('~') + 70
    for (const at of [body, signature, disclosure]) {
      const other = line[at] === 'A' ? 'B' : 'A'
      await page.goto(`${stage.url}/verify`)
      await page
        .getByLabel('or paste what stands in it')
        .fill(line.slice(0, at) + other + line.slice(at + 1))
      await page.getByRole('button', { name: 'Check it' }).click()
      await page.locator('.verdict--not').waitFor()
      expect(await page.getByText('This receipt is sound.').count(), `byte ${at}`).toBe(0)
    }
  })

  it('is refused when another server signed it', async () => {
    const foreign = await signReceipt(new Uint8Array(32).fill(7), TEXTS)
    await page.goto(`${stage.url}/verify`)
    await page.getByLabel('or paste what stands in it').fill(formatReceipt(foreign))
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await verdict('This server did not sign this receipt.').waitFor()
  })

  it('travels as a QR code that checks itself, and leaves the address bar', async () => {
    await stage.goodbye(gone('ended', stage.receipt))
    await page.getByText('As a QR code').click()
    const code = page.locator('.gone__code svg')
    await code.scrollIntoViewIfNeeded()
    expect(await modulePixels(code)).toBeGreaterThanOrEqual(3)
    const address = await readQr(code, stage.reader)
    expect(address).toBe(`${stage.url}/verify#${formatReceipt(stage.receipt)}`)
    // The second as a mail filter writes it.
    for (const way of [address, address.replace('#', '%23')]) {
      await page.goto(way)
      await verdict('This receipt is sound.').waitFor()
      expect(page.url()).toBe(`${stage.url}/verify`)
    }
  })

  it('is asked for before the one page that holds it is left, and no more once it is kept', async () => {
    const askedOnLeaving = async (): Promise<string[]> => {
      const asked: string[] = []
      const hear = (dialog: { type(): string }) => asked.push(dialog.type())
      page.on('dialog', hear)
      await page.goto(`${stage.url}/how`)
      page.off('dialog', hear)
      return asked
    }
    await stage.goodbye(gone('ended', stage.receipt))
    await page.getByText('As a QR code').click()
    expect(await askedOnLeaving()).toEqual(['beforeunload'])
    await stage.goodbye(gone('ended', stage.receipt))
    await page.getByRole('button', { name: 'Download receipt' }).click()
    expect(await askedOnLeaving()).toEqual([])
  })

  it('says so when it is a trial receipt', async () => {
    const trial = await signReceipt(secretOfServer(), TEXTS, true)
    await stage.goodbye(gone('ended', trial))
    await page.getByText('Trial receipt', { exact: true }).waitFor()
    await page.goto(`${stage.url}/verify#${formatReceipt(trial)}`)
    await verdict('It is a trial receipt').waitFor()
  })
})

describe('the goodbye page', () => {
  it('says in each case what has happened, and gives the heading the focus', async () => {
    const said: Readonly<Record<Gone['view']['why'], string>> = {
      ended: 'It is gone.',
      parted: 'It is gone.',
      cap: 'It is gone.',
      empty: 'It is gone.',
      left: 'You have left.',
      removed: 'A leader has asked you to leave.',
      'turned-away': 'You were not let in.',
      'stays-there': 'Your chair stays where it is.',
      'link-renewed': 'Your link has been replaced.',
      moved: 'Your chair is on another page.',
    }
    for (const why of Object.keys(said) as (keyof typeof said)[]) {
      const unseated = ['turned-away', 'stays-there', 'link-renewed', 'moved'].includes(why)
      await stage.goodbye(gone(why, unseated ? null : stage.receipt))
      const heading = page.getByRole('heading', { level: 1 })
      expect(await heading.textContent()).toBe(said[why])
      expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true)
    }
  })

  it('prints the receipt and its QR code, without the rest', async () => {
    await stage.goodbye(gone('ended', stage.receipt))
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(false)
    expect(await page.getByText('was present at a Balint group session').isVisible()).toBe(true)
    const code = page.locator('.gone__paper svg')
    expect(await modulePixels(code)).toBeGreaterThanOrEqual(HALF_A_MILLIMETRE)
    await page.emulateMedia({ media: 'screen' })
  })
})

/** As through a proxy, from another machine. */
async function fromElsewhere(during: () => Promise<void>): Promise<void> {
  await page.setExtraHTTPHeaders({ 'x-forwarded-for': '203.0.113.9' })
  await during()
  await page.setExtraHTTPHeaders({})
}

const passphrase = () => page.getByLabel('Operators’ passphrase')

describe('the operators’ page', () => {
  it('is open on this machine, and tells what it sees', async () => {
    await page.goto(`${stage.url}/status`)
    const heading = page.getByRole('heading', { level: 1 })
    await heading.waitFor()
    expect(await page.getByText('Seen from this machine only').isVisible()).toBe(true)
    expect(await page.getByText('people in chairs, 0 at doors').isVisible()).toBe(true)
    const rows = page.locator('.ready li')
    expect(await rows.locator('b').allTextContents()).toEqual(
      expect.arrayContaining(['New rooms', 'Media', 'Secret', 'Relay (TURN)']),
    )
    await page.getByRole('button', { name: /^Copy as text/ }).click()
    await page.getByRole('button', { name: 'Copied: how this server is' }).waitFor()
  })

  it('opens from elsewhere with the passphrase, and says what is wrong with another', async () => {
    await fromElsewhere(async () => {
      await page.goto(`${stage.closedUrl}/status`)
      await passphrase().fill('twelve loud machines')
      await page.keyboard.press('Enter')
      await page.getByText('That is not it, or none is set on this server.').waitFor()
      expect(await passphrase().inputValue()).toBe('twelve loud machines')
      await passphrase().fill(OPERATORS_PASSPHRASE)
      await page.keyboard.press('Enter')
      await page.getByText('Opened with the operators’ passphrase').waitFor()
    })
  })
})

const DAY = 86_400_000

describe('a device that is not to be believed', () => {
  const tomorrow = () =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(Date.now() + DAY)

  it.each([
    [-3 * DAY, 'about 3 days behind'],
    [7 * 60_000, 'about 7 minutes ahead'],
    [30 * 3_600_000, 'about 30 hours ahead'],
  ])('%i ms off: days are the server’s, and it is told so once', async (off, said) => {
    const { fragments } = await weekly(stage.url)
    await onDevice(stage.context, { off }, async (there) => {
      await there.goto(stage.url)
      await there.getByText('On a day').click()
      await expect
        .poll(() => there.getByLabel('Day', { exact: true }).inputValue())
        .toBe(tomorrow())
      expect(await there.getByText(said).count()).toBe(1)
      await there.goto(`${stage.url}/r#${fragments.members[0]}`)
      await there.getByText(said).waitFor()
      const lead = await there.locator('.refused .lead').textContent()
      expect(lead).toMatch(/0[67]:20 your time, 12:50 in Kolkata/)
      expect(await there.getByText(said).count()).toBe(1)
    })
  })

  it('a zone that is not known falls back to UTC and says so', async () => {
    const { fragments } = await weekly(stage.url)
    await onDevice(stage.context, { zone: 'Etc/Unknown' }, async (there) => {
      await there.goto(stage.url)
      await there.getByText('On a day').click()
      await there.getByText('Times are shown in UTC.').waitFor()
      expect(await there.getByLabel('Time zone').inputValue()).toBe('UTC')
      await there.goto(`${stage.url}/r#${fragments.members[0]}`)
      await there.getByText('Times are shown in UTC.').waitFor()
      expect(await there.locator('.refused .lead').textContent()).toContain('07:20 UTC')
    })
  })
})

describe('a series in a zone that the device does not know', () => {
  it('opens all the same, shows its dates by the clocks there, and says so', async () => {
    const { fragments } = await weekly(stage.url)
    await onDevice(stage.context, { lacks: 'Asia/Kolkata' }, async (there) => {
      await there.goto(`${stage.url}/r#${fragments.members[0]}`)
      await there.getByText('You are early').waitFor()
      expect(await there.locator('.refused .lead').textContent()).toMatch(/0[67]:20 your time/)
      await there.getByText('does not know the time zone Asia/Kolkata').waitFor()
      const dates = await there.locator('.seriesearly__when').allTextContents()
      expect(dates).toHaveLength(4)
      for (const date of dates) expect(date).toMatch(/, 13:00 to 14:00$/)
      expect(await there.getByRole('button', { name: /Calendar file/ }).count()).toBe(0)
      await there.goto(`${stage.url}/dates#leader~${fragments.leader}`)
      await there.getByRole('textbox', { name: 'Your leader’s link' }).fill(fragments.leader)
      await there.getByRole('button', { name: 'Show the dates' }).click()
      await there.getByText('Change the dates on another one.').first().waitFor()
    })
  })
})

describe('a series whose dates change', () => {
  it('comes from the leader’s link behind the #, and goes into calendars with name, place and number', async () => {
    const { fragments } = await weekly(stage.url)
    const members = `${stage.url}/r#${fragments.members[0]}`
    const calendar = () => calendarOf(page)
    await page.goto(members)
    const planned = await calendar()
    expect(planned('SEQUENCE')).toEqual(['0', '0', '0', '0'])
    expect(planned('LOCATION')).toEqual([])
    await page.goto(`${stage.url}/dates#leader~${fragments.leader}`)
    await page.getByText('takes place').nth(1).click()
    expect(page.url()).toBe(`${stage.url}/dates`)
    await page.getByRole('button', { name: 'Make the note' }).click()
    await page.getByLabel(/^Members’ link/).fill('hello')
    await page.getByRole('button', { name: 'Calendar file of all dates' }).click()
    await page.getByText('This is not the link for all members').first().waitFor()
    await page.getByLabel(/^Members’ link/).fill(`Here it is: ${members}`)
    const changed = await calendar()
    expect(changed('UID').toSorted()).toEqual(planned('UID').toSorted())
    expect(changed('SEQUENCE')).toEqual(['1', '1', '1', '1'])
    expect(changed('STATUS').filter((status) => status === 'CANCELLED')).toHaveLength(1)
    expect(changed('SUMMARY')[0]).toBe('Tuesday group')
    expect(changed('LOCATION')[0]).toContain(fragments.members[0])
    const note = await page.getByRole('textbox', { name: 'The note alone' }).inputValue()
    await page.goto(members)
    await page.getByText('These dates are as your link was made.').waitFor()
    await page.goto(note)
    await page.getByText('These are the dates as your leaders have changed them.').waitFor()
    await page.getByText('Put your link in').click()
    const own = await calendar()
    expect(own('UID').toSorted()).toEqual(planned('UID').toSorted())
    expect(own('LOCATION')[0]).toContain(`${fragments.members[0]}~dates~`)
  })
})

describe('every page', () => {
  const PATHS = ['/', '/how', '/leaders', '/verify', '/receipts', '/status', '/nowhere']

  const everyScreen = async (look: (name: string) => Promise<void>) => {
    for (const path of PATHS) {
      await page.goto(stage.url + path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await look(path)
    }
    await page.goto(`${stage.url}/verify#${formatReceipt(stage.receipt)}`)
    await page.getByText('This receipt is sound.').waitFor()
    await look('/verify, sound')
    for (const why of ['ended', 'left', 'removed', 'turned-away'] as const) {
      await stage.goodbye(gone(why, why === 'turned-away' ? null : stage.receipt))
      await look(`goodbye, ${why}`)
    }
    await page.goto(`${stage.url}/`)
    await page.getByText('On a day').click()
    await page.getByText('Monthly').click()
    await page.getByText('One each').click()
    await page.getByRole('textbox', { name: 'What the group calls itself' }).fill(TEXTS.label)
    for (const summary of await page.locator('summary').all()) await summary.click()
    await look('/, unfolded')
    await make().click()
    await ready().waitFor()
    await look('invitations')
    const leaders = await page
      .getByRole('textbox', { name: 'Leader’s link', exact: true })
      .inputValue()
    await fromElsewhere(async () => {
      await page.goto(`${stage.closedUrl}/status`)
      await passphrase().waitFor()
      await look('/status, closed')
    })
    await page.goto(`${stage.url}/dates`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await look('/dates')
    await page.getByRole('textbox', { name: 'Your leader’s link' }).fill(leaders)
    await page.getByRole('button', { name: 'Show the dates' }).click()
    await page.getByText('takes place').nth(1).click()
    await page.getByRole('button', { name: 'Add a date' }).click()
    await look('/dates, a form')
    await page.getByRole('button', { name: 'Make the note' }).click()
    await page.getByRole('heading', { name: 'The dates are changed' }).waitFor()
    await look('/dates, a note')
    // Whoever has an early link sees the dates as they were, gives the page the note, and sees them as they are.
    const note = await page.getByRole('textbox', { name: 'The note alone' }).inputValue()
    await page.goto(`${stage.url}/`)
    await page.goto(leaders)
    await page.getByRole('heading', { name: 'The dates of this series' }).waitFor()
    expect(await page.locator('.refused__dates ol li').count()).toBe(10)
    expect(await page.getByText('These dates are as your link was made.').isVisible()).toBe(true)
    await page.getByText('Have the dates changed?').click()
    await look('early, with its dates')
    await page.getByRole('textbox', { name: 'The note from your leader' }).fill(`Hello\n${note}`)
    await page.getByRole('button', { name: 'Take the new dates' }).click()
    await page.getByText('These are the dates as your leaders have changed them.').waitFor()
    await page.getByText('Have the dates changed?').click()
    expect(await page.locator('.refused__dates ol li').count()).toBe(11)
    await look('early, with changed dates')
  }

  it('checks a receipt from one saved file, with the network off', async () => {
    await page.goto(`${stage.url}/verify`)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByText('Keep this check as a file').click(),
    ])
    expect(file.suggestedFilename()).toBe('check-receipts.html')
    const folder = mkdtempSync(join(tmpdir(), 'balint-room-check-'))
    const saved = join(folder, 'check-receipts.html')
    await file.saveAs(saved)
    const alone = await stage.context.newPage()
    await stage.context.setOffline(true)
    try {
      await alone.goto(pathToFileURL(saved).href)
      const line = formatReceipt(stage.receipt)
      await alone.getByRole('textbox').fill(line)
      await alone.getByRole('button', { name: 'Check it' }).click()
      await alone.getByText('This receipt is sound.').waitFor()
      expect(await alone.locator('dd').first().textContent()).toBe(TEXTS.name)
      expect(await axe(alone)).toEqual([])
      expect(await exposed(alone, Object.values(TEXTS))).toEqual([])
      await alone.getByRole('textbox').fill(line.replace(/.~/, '~'))
      await alone.getByRole('button', { name: 'Check it' }).click()
      await alone.getByText('This is not a whole receipt.').waitFor()
    } finally {
      await stage.context.setOffline(false)
      await alone.close()
      rmSync(folder, { recursive: true })
    }
  })

  it('gives axe nothing to find, and fits every width from 320 px', async () => {
    await everyScreen(async (name) => {
      expect(await axe(page), name).toEqual([])
      expect(await exposed(page, Object.values(TEXTS)), name).toEqual([])
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 })
        expect(await overflow(page), `${name} at ${width}`).toBeLessThanOrEqual(0)
      }
      await page.setViewportSize({ width: 390, height: 900 })
      for (const setting of ['text spacing', '24 px type', 'as it is'] as const) {
        await set(page, setting)
        expect(await cut(page), `${name}, ${setting}`).toEqual([])
      }
      await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
      expect(await unseen(page, stage.reader), `forced colours, ${name}`).toEqual([])
      await page.emulateMedia({ forcedColors: 'none', colorScheme: null })
    })
  })

  it('has complained of nothing, asked nobody else for anything, and kept nothing', async () => {
    expect(stage.complaints).toEqual([])
    expect(await stage.context.cookies()).toEqual([])
  })
})

/** Making a room: the start page and the invitations page in a real browser. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { peekInvitation } from '../../shared/invitation.ts'
import { readLink } from '../../shared/link.ts'
import { axe, modulePixels, overflow, readQr } from './pages/screen.ts'
import { HALF_A_MILLIMETRE, PASSPHRASE, type Stage, setStage } from './pages/stage.ts'

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
const linkOf = (name: string) => page.getByRole('textbox', { name, exact: true }).inputValue()
const fragmentOf = (link: string): string => link.slice(link.indexOf('#') + 1)

describe('the start page', () => {
  it('sends the form back to what is to be put right, and unfolds it', async () => {
    await page.goto(`${stage.url}/`)
    await page.getByText('Edit the minutes').click()
    const work = page.getByRole('spinbutton', { name: 'Group work, minutes' })
    await work.fill('200')
    await page.getByText('Edit the minutes').click()
    await make().click()
    await expect.poll(() => work.evaluate((input) => input === document.activeElement)).toBe(true)
    expect(await page.getByRole('alert').first().textContent()).toBe(
      'One thing above is to be put right.',
    )
    expect(await work.getAttribute('aria-invalid')).toBe('true')
    await work.fill('40')
    await expect.poll(() => page.getByRole('alert').first().textContent()).toBe('')
    expect(await page.getByText('70 minutes in all').isVisible()).toBe(true)
  })

  it('makes a room by the keyboard alone', async () => {
    await page.goto(`${stage.url}/`)
    await page.getByRole('textbox', { name: 'What the group calls itself' }).focus()
    await page.keyboard.type('Thursday group')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowRight')
    expect(await page.getByRole('radio', { name: 'On a day' }).isChecked()).toBe(true)
    await page.keyboard.press('ArrowLeft')
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press('Tab')
      if (await make().evaluate((button) => button === document.activeElement)) break
    }
    await page.keyboard.press('Enter')
    await ready().waitFor()
    expect(await ready().evaluate((heading) => heading === document.activeElement)).toBe(true)
  })

  it('asks for the passphrase where the server wants one, and says when it is another', async () => {
    await page.goto(`${stage.closedUrl}/`)
    await make().click()
    const field = page.getByLabel('Passphrase of this server')
    await field.waitFor()
    await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true)
    await field.fill('something else')
    await make().click()
    await page.getByText('That is not the passphrase of this server. Try again.').waitFor()
    await field.fill(PASSPHRASE)
    await make().click()
    await ready().waitFor()
  })
})

describe('the invitations page', () => {
  it('shows links of every role with the keys that belong to each, and nothing in the address', async () => {
    await page.goto(`${stage.url}/`)
    await page.getByRole('textbox', { name: 'What the group calls itself' }).fill('Thursday group')
    await make().click()
    await ready().waitFor()
    expect(page.url()).toBe(`${stage.url}/`)
    const links = {
      l: await linkOf('Leader’s link'),
      c: await linkOf('Co-leader’s link'),
      m: await linkOf('Members’ link'),
      o: await linkOf('Observer’s link'),
    }
    for (const [role, link] of Object.entries(links)) {
      const read = readLink(fragmentOf(link))
      if (!read.ok) throw new Error(read.code)
      expect(peekInvitation(read.invitation)?.e).toBe(role)
      expect(read.leadersSecret !== undefined, role).toBe(role === 'l' || role === 'c')
    }
    expect(links.m.length).toBeLessThanOrEqual(400)
  })

  it('copies a link and says so once', async () => {
    await page.getByRole('button', { name: 'Copy: Members’ link' }).click()
    await page.getByText('Members’ link: copied.').waitFor({ state: 'attached' })
    await page.getByRole('button', { name: 'Copied: Members’ link' }).waitFor()
    const elsewhere = await stage.context.newPage()
    await elsewhere.goto(`${stage.url}/verify`)
    const field = elsewhere.getByLabel('or paste what stands in it')
    await field.focus()
    await elsewhere.keyboard.press('Control+V')
    expect(await field.inputValue()).toBe(await linkOf('Members’ link'))
    await elsewhere.close()
  })

  it('has a QR code that a screenshot gives back, at 3 px a module or more', async () => {
    const link = await linkOf('Members’ link')
    for (const width of [1440, 390, 320]) {
      await page.setViewportSize({ width, height: 900 })
      const code = page.getByRole('img', { name: 'QR code of the members’ link' })
      await code.scrollIntoViewIfNeeded()
      expect(await modulePixels(code)).toBeGreaterThanOrEqual(3)
      expect(await readQr(code, stage.reader)).toBe(link)
    }
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  it('hands over a calendar file, with the link only when wanted', async () => {
    const link = await linkOf('Members’ link')
    const fileAfterPress = async (): Promise<string> => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Calendar file' }).click(),
      ])
      expect(file.suggestedFilename()).toBe('balint-group.ics')
      return readFileSync(await file.path(), 'utf8').replaceAll('\r\n ', '')
    }
    const plain = await fileAfterPress()
    expect(plain).toContain('SUMMARY:Thursday group')
    expect(plain).not.toContain('/r#')
    await page.getByText('Put the members’ link in').click()
    expect(await fileAfterPress()).toContain(link)
  })

  it('prints the members’ card alone', async () => {
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('textbox', { name: 'Leader’s link' }).isVisible()).toBe(false)
    expect(await page.locator('.card svg.qr').isVisible()).toBe(true)
    expect(await page.locator('.card').count()).toBe(1)
    expect(await modulePixels(page.locator('.card svg.qr'))).toBeGreaterThanOrEqual(
      HALF_A_MILLIMETRE,
    )
    await page.emulateMedia({ media: 'screen' })
  })

  it('gives each member a link and each date of a series its place', async () => {
    await page.goto(`${stage.url}/`)
    await page.getByText('On a day').click()
    await page.getByText('Weekly').click()
    await page.getByLabel('How many dates, 2 to 30').fill('4')
    await page.getByText('4 dates', { exact: true }).click()
    await page.locator('.dates .tick').nth(1).click()
    await page.getByText('3 of 4 dates').waitFor()
    await page.getByText('One each').click()
    await make().click()
    await ready().waitFor()
    await page.getByText('3 dates, every week from').waitFor()
    await page.getByText('Whoever holds a series link can open all its dates.').waitFor()
    const chairs = await Promise.all(
      Array.from({ length: 7 }, async (_, at) => {
        const read = readLink(fragmentOf(await linkOf(`Member’s link ${at + 1}`)))
        return read.ok ? peekInvitation(read.invitation)?.p : read.code
      }),
    )
    expect(chairs).toEqual([2, 3, 4, 5, 6, 7, 8])
    const last = page.locator('.inv__each details').last()
    await last.locator('summary').click()
    const code = last.getByRole('img')
    await code.scrollIntoViewIfNeeded()
    expect(await readQr(code, stage.reader)).toBe(await linkOf('Member’s link 7'))
  })

  it('prints a card for each, with every date and the zone whole on it', async () => {
    await page.emulateMedia({ media: 'print' })
    const cards = await page.locator('.card').all()
    expect(cards).toHaveLength(7)
    for (const card of cards) {
      expect(await card.getByText(/^All times are [\w/ ]+ time\.$/).isVisible()).toBe(true)
      const whole = await card.evaluate((element) => {
        const { bottom, right } = element.getBoundingClientRect()
        return [...element.querySelectorAll('li')].map((line) => {
          const box = line.getBoundingClientRect()
          return box.height > 0 && box.bottom <= bottom && box.right <= right
        })
      })
      expect(whole).toEqual([true, true, true])
    }
    await page.emulateMedia({ media: 'screen' })
  })

  it('asks before it is left, because the links are nowhere else', async () => {
    let asked = false
    page.once('dialog', (dialog) => {
      asked = dialog.type() === 'beforeunload'
    })
    await page.getByRole('button', { name: 'Copy all of them' }).click()
    await page.goto(`${stage.url}/how`)
    expect(asked).toBe(true)
  })
})

it('has complained of nothing, asked nobody else for anything, and kept nothing', async () => {
  expect(stage.complaints).toEqual([])
  expect(await stage.context.cookies()).toEqual([])
})

describe('a link that is opened over a slow line', () => {
  it('is out of the address before the room has loaded, and read when it has', async () => {
    const slow = await stage.context.newPage()
    let arrive = (): void => undefined
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve
    })
    await slow.route('**/assets/RoomPage*', async (route) => {
      await arrived
      await route.continue()
    })
    await slow.goto(`${stage.url}/r#not-a-link`, { waitUntil: 'commit' })
    await slow.waitForFunction(() => document.readyState !== 'loading' && location.hash === '')
    expect(await slow.getByText('The end of this link is missing').count()).toBe(0)
    arrive()
    await slow.getByText('The end of this link is missing').first().waitFor()
    expect(new URL(slow.url()).hash).toBe('')
    await slow.close()
  })
})

describe('another language', () => {
  it('greets a German browser, changes at a press, and stays with the tab', async () => {
    const context = await stage.context.browser()?.newContext({ locale: 'de-AT' })
    if (!context) throw new Error('no browser')
    const tab = await context.newPage()
    const heading = (name: string | RegExp) => tab.getByRole('heading', { level: 1, name })
    const press = (name: string) => tab.getByRole('button', { name, exact: true }).click()
    const menu = tab.locator('header summary')
    const language = () => tab.evaluate(() => [document.documentElement.lang, window.name])
    await tab.goto(`${stage.url}/`)
    await heading(/^Ein Raum für/).waitFor()
    expect(await language()).toEqual(['de', ''])
    expect(await tab.title()).toContain('Ein Raum')
    expect(await axe(tab)).toEqual([])
    await tab.setViewportSize({ width: 390, height: 844 })
    expect(await overflow(tab)).toBeLessThanOrEqual(0)
    // What is written stays: the page was not opened anew.
    const name = tab.getByRole('textbox', { name: 'Wie sich die Gruppe nennt' })
    await name.fill('Donnerstagsgruppe')
    // A menu: away again by Escape, with the focus where it was, or when one goes on elsewhere.
    await menu.focus()
    await tab.keyboard.press('Enter')
    const hungarian = tab.getByRole('button', { name: 'Magyar' })
    await hungarian.waitFor()
    expect(await axe(tab)).toEqual([])
    expect(await overflow(tab)).toBeLessThanOrEqual(0)
    await tab.keyboard.press('Tab')
    await tab.keyboard.press('Escape')
    await hungarian.waitFor({ state: 'hidden' })
    expect(await menu.evaluate((summary) => summary === document.activeElement)).toBe(true)
    await menu.click()
    await hungarian.waitFor()
    await name.click()
    await hungarian.waitFor({ state: 'hidden' })
    await menu.click()
    await press('English')
    await heading(/^A room for/).waitFor()
    await hungarian.waitFor({ state: 'hidden' })
    const english = tab.getByRole('textbox', { name: 'What the group calls itself' })
    expect(await english.inputValue()).toBe('Donnerstagsgruppe')
    expect(await language()).toEqual(['en-GB', 'en.'])
    await tab.goto(`${stage.url}/how`)
    await heading('How a session goes').waitFor()
    // A language that does not come leaves the one there is, and says so; the next press asks once more.
    await tab.route(/\/assets\/german-/, (route) => route.abort())
    await menu.click()
    await press('Deutsch')
    await tab.getByText('Deutsch did not come. Check your line, then press it again.').waitFor()
    await tab.unroute(/\/assets\/german-/)
    await menu.click()
    await press('Deutsch')
    await heading('So verläuft eine Sitzung').waitFor()
    expect(await language()).toEqual(['de', 'de.'])
    await tab.reload()
    await heading('So verläuft eine Sitzung').waitFor()
    // Where it does not come at the beginning, the page begins in English and says so.
    await tab.route(/\/assets\/german-/, (route) => route.abort())
    await tab.reload()
    await heading('How a session goes').waitFor()
    await tab.getByText('Deutsch did not come. Check your line, then press it again.').waitFor()
    expect((await language())[0]).toBe('en-GB')
    await tab.unroute(/\/assets\/german-/)
    await menu.click()
    await press('Deutsch')
    await heading('So verläuft eine Sitzung').waitFor()
    await context.close()
  })

  it('runs from the side from which it is read', async () => {
    const context = await stage.context.browser()?.newContext({ locale: 'ar-EG' })
    if (!context) throw new Error('no browser')
    const tab = await context.newPage()
    const direction = () =>
      tab.evaluate(() => [document.documentElement.lang, document.documentElement.dir])
    await tab.goto(`${stage.url}/how`)
    await tab.getByRole('heading', { level: 1, name: 'كيف تسير الجلسة' }).waitFor()
    expect(await direction()).toEqual(['ar', 'rtl'])
    await tab.locator('header summary').click()
    await tab.getByRole('button', { name: 'English', exact: true }).click()
    await tab.getByRole('heading', { level: 1, name: 'How a session goes' }).waitFor()
    expect(await direction()).toEqual(['en-GB', 'ltr'])
    await context.close()
  })
})

/** A coordinator's year at `/scheme`, in a browser that hands files over and takes them from a field. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatReceipt } from '../../shared/receipt.ts'
import { keptBy } from './drive/complaints.ts'
import { signReceipt } from './pages/receipts.ts'
import { axe, overflow } from './pages/screen.ts'
import { gone, type Stage, secretOfServer, setStage, TEXTS } from './pages/stage.ts'

let stage: Stage
let page: Page
/** Everything that the page asked of the server, addresses and bodies. */
const asked: string[] = []

beforeAll(async () => {
  stage = await setStage()
  page = stage.page
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showOpenFilePicker')
    Reflect.deleteProperty(window, 'showSaveFilePicker')
  })
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`))
})

afterAll(async () => {
  await stage?.close()
})

const SCHEME = 'Northern Quillfeather scheme'
const SITES = ['Ashfield Quenby', 'Moorgate Quenby']
const button = (name: string | RegExp) => page.getByRole('button', { name })

/** A list as a German Excel writes it: semicolons, UTF-16 with its mark. */
function traineesList(count: number, change: (name: string, at: number) => string | null): Buffer {
  const rows = Array.from({ length: count }, (_, at) => change(`Quorra Person${at}`, at))
  const text = ['Name;Base trust;Grade;Mon am;Thu pm', ...rows.filter((row) => row !== null)]
  return Buffer.from(`\uFEFF${text.join('\r\n')}`, 'utf16le')
}

async function give(name: string, file: { name: string; buffer: Buffer }): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await button(name).click()
  await (await chooser).setFiles({ ...file, mimeType: 'application/octet-stream' })
}

async function saved(name: string | RegExp): Promise<Buffer> {
  const download = page.waitForEvent('download')
  await button(name).click()
  return readFileSync(await (await download).path())
}

describe('a scheme', () => {
  it('is begun, and takes in a list with what is wrong mended at its row', async () => {
    await page.goto(`${stage.url}/scheme`)
    await button(/Start a new plan/).click()
    await page.getByLabel('Name of the scheme').fill(SCHEME)
    await page.getByLabel('First day of the term').fill('2030-01-07')
    await page.getByLabel('Last day of the term').fill('2030-03-29')
    await button('Begin').click()
    await page.getByRole('heading', { name: 'Trainees and leaders' }).waitFor()
    const list = traineesList(18, (name, at) => {
      const site = at === 7 ? 'Ashfeild Quenby' : SITES[at % 2]
      return `${name};${site};CT${(at % 3) + 1};;${at === 5 ? '' : 'x'}`
    })
    await give('Bring in a list', { name: 'autumn.csv', buffer: list })
    await page.getByText('Row 7 has no days.').waitFor()
    await button('It is Ashfield Quenby').click()
    await page.getByRole('checkbox', { name: 'Thursday afternoon' }).check({ force: true })
    await button('Take 18 in').click()
    await page.getByText('18 trainees, 0 leaders').waitFor()
    const leaders = ['Ruth', 'Helen', 'Marek', 'Joan']
      .map((name) => `${name} Quill,${SITES[0]},Thu`)
      .join('\n')
    await give('Bring in a list', {
      name: 'leaders.csv',
      buffer: Buffer.from(`Name,Site,Days\n${leaders}`),
    })
    await page.getByRole('radio', { name: 'Leaders' }).check({ force: true })
    await button('Take 4 in').click()
    await page.getByText('18 trainees, 4 leaders').waitFor()
  })

  it('takes back and does again what was done last', async () => {
    await button('Undo: the list leaders.csv').click()
    await page.getByText('18 trainees, 0 leaders').waitFor()
    await button('Redo: the list leaders.csv').click()
    await page.getByText('18 trainees, 4 leaders').waitFor()
  })

  it('is given its times', async () => {
    await button('Term').click()
    await page.getByLabel('Day', { exact: true }).selectOption('thu')
    await page.getByLabel('Time', { exact: true }).fill('13:00')
    await button('Add the time').click()
    await page.getByText('Thursdays, 13:00').first().waitFor()
  })

  it('is planned in a worker, its groups kept and changed by hand, each move with its cost', async () => {
    await button('Groups').click()
    await button('Plan the groups').click()
    await button('Use these groups').click({ timeout: 30_000 })
    await page.getByRole('heading', { name: 'Two groups for 18 trainees' }).waitFor()
    await page.getByText('18 of 18 placed.').waitFor()
    await button('Keep this: Thursday A').click()
    await page
      .getByRole('list', { name: 'People in Thursday B' })
      .getByRole('button')
      .first()
      .click()
    await page.getByRole('heading', { name: /^Move / }).waitFor()
    await page.getByRole('radio', { name: /To Thursday A/ }).check({ force: true })
    await button(/^Move: To Thursday A/).click()
    await page.getByText(/10 trainees: /).waitFor()
    await button(/^Undo: moved/).click()
    await page.getByText(/10 trainees: /).waitFor({ state: 'detached' })
  })

  it('has a rota: what a leader’s absence leaves open is named, and somebody free stands in', async () => {
    await button('Rota').click()
    const table = page.getByRole('table')
    const leader = table.getByRole('row').nth(1).getByRole('button').nth(1)
    const name = (await leader.textContent()) ?? ''
    const away = async (first: string, back: string) => {
      // By keyboard alone.
      await leader.press('Enter')
      await page.getByRole('heading', { name: `${name} is away` }).waitFor()
      await page.getByLabel('First day').fill(first)
      await page.getByLabel('Back on').fill(back)
    }
    await away('2030-01-10', '2030-01-11')
    await page.getByText('Leads Thursday B at 13:00.').first().waitFor()
    await button('Put it in the rota').press('Enter')
    await page
      .getByRole('button', { name: 'Thursday A, Thursday 10 January', exact: true })
      .press('Enter')
    await page.getByText('Thursday A, one leader, and two are wanted').waitFor()
    await button('This date does not run').press('Enter')
    await page.getByText('Every date to come has its leaders.').waitFor()
    await button(/^Undo: a date of/).click()
    await button(/^Undo: .* away/).click()
    // The second group goes into the first, and its leaders are free again.
    await page.getByRole('button', { name: 'Thursday B', exact: true }).click()
    await page.getByLabel('From', { exact: true }).fill('2030-02-01')
    await page.getByLabel('The group closes').selectOption({ label: 'into Thursday A' })
    await button('Close the group').click()
    await page.getByText('closed from 1 February').waitFor()
    await away('2030-02-07', '2030-02-15')
    await page
      .getByRole('radio', { name: /, all 2 dates/ })
      .first()
      .press('Space')
    await button('Put it in the rota').click()
    await button(/^Thursday A, Thursday 7 February: 13:00 with/).waitFor()
    await page.getByText('Every date to come has its leaders.').waitFor()
    await button(/^Undo: .* away/).click()
    await button('Undo: closed Thursday B').click()
  })

  it('has one link a person signed by a server that hears no name, and handed over as a list', async () => {
    await button('Invitations').click()
    await button('Make the links').click()
    await page.getByText('22 links: 18 trainees, 4 leaders.').waitFor()
    await page.getByRole('radio', { name: /A list for mail merge/ }).check({ force: true })
    const list = (await saved('Save a list of 22')).toString('utf8')
    const links = [...list.matchAll(/https?:[^"]+/g)].map(([link]) => link)
    expect(new Set(links).size).toBe(22)
    expect(links.filter((link) => link.length <= 400)).toHaveLength(18)
    await button('Undo: list for 22').click()
    await page.getByText('not yet').first().waitFor()
    // A trainee's link in a tab of its own: the door is early, and says the first date.
    const member = links.find((link) => !/#(co-)?leader~/.test(link)) ?? ''
    const other = await stage.context.newPage()
    await other.goto(member)
    await other
      .getByText(/10 January/)
      .first()
      .waitFor()
    await other.close()
  })

  it('gives each leader a file, which opens as a page of all their dates and goes nowhere', async () => {
    await page.getByText('A leader’s page of all their dates').click()
    const file = await saved('Save the file of Ruth Quill')
    const own = await stage.context.newPage()
    await own.goto(`${stage.url}/my-groups`)
    const field = own.locator('input[type=file]')
    await field.setInputFiles({ name: 'x.json', mimeType: '', buffer: Buffer.from('{}') })
    await own.getByText('This is not a leader’s file').waitFor()
    await field.setInputFiles({ name: 'ruth.json', mimeType: '', buffer: file })
    await own
      .getByRole('heading', { name: /^Thursday [AB]: Thursday 10 January at 13:00/ })
      .waitFor()
    await own.getByText('from 12:40 that day').first().waitFor()
    await own.getByRole('button', { name: '4 more' }).click()
    expect(await own.locator('.leader__dates li').count()).toBe(12)
    for (const width of [1440, 390]) {
      await own.setViewportSize({ width, height: 900 })
      expect(await axe(own), `${width}`).toEqual([])
      expect(await overflow(own), `${width}`).toBeLessThanOrEqual(0)
    }
    expect(await keptBy(own)).toEqual([])
    await own.close()
  })

  it('is saved sealed, warns until it is, and opens with its passphrase alone', async () => {
    const warns = () =>
      page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })))
    expect(await warns()).toBe(true)
    await button('Passphrase: not sealed').click()
    await page.getByLabel('Passphrase of the file').fill('seven quiet chairs')
    await page.getByLabel('Once more').fill('seven quiet chairs')
    await button('Seal from the next saving on').click()
    const file = await saved(/^Save$/)
    await page.getByText(/Saved as a copy/).waitFor()
    expect(await warns()).toBe(false)
    expect(file.toString()).not.toMatch(/quorra|quill/i)
    await page.reload()
    await give('Choose the file', { name: 'northern.plan', buffer: file })
    const passphrase = page.getByLabel('Passphrase', { exact: true })
    await passphrase.fill('another')
    await button('Open the plan').click()
    await page.getByText('That is not the passphrase').waitFor()
    await passphrase.fill('seven quiet chairs')
    await button('Open the plan').click()
    await page.getByText('18 trainees, 4 leaders').waitFor()
    await button('Invitations').click()
    await page.getByText('22 links: 18 trainees, 4 leaders.').waitFor()
  })

  it('counts receipts that are brought, and says which do not count', async () => {
    await button('Receipts').click()
    await give('Choose files', {
      name: 'lena.txt',
      buffer: Buffer.from(formatReceipt(stage.receipt)),
    })
    await page.getByText('1 receipt looked at: 0 counted, 1 not counted.').waitFor()
    await page.getByText(/^lena.txt: signed for “Thursday group”, which is no group/).waitFor()
    await page
      .getByRole('row', { name: /Q\. P\./ })
      .first()
      .waitFor()
  })

  it('begins the next term with last term’s groups, which the plan keeps together', async () => {
    await button('Term').click()
    await page.getByText('The next term', { exact: true }).click()
    await button('Begin the next term').click()
    expect(await page.getByLabel('First day', { exact: true }).first().inputValue()).toBe(
      '2030-03-30',
    )
    await button('Groups').click()
    await button('Plan the groups').click()
    await button('Use these groups').click({ timeout: 30_000 })
    await page.getByText('18 of 18 placed.').waitFor()
    for (const name of ['Thursday A', 'Thursday B'])
      await page.getByRole('heading', { name, exact: true }).waitFor()
    await button('Undo: these groups').click()
    await button('Undo: the next term').click()
  })

  it('gives axe nothing to find in any part, and fits from 390 px', async () => {
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 })
      for (const part of ['People', 'Term', 'Groups', 'Rota', 'Invitations', 'Receipts']) {
        await page.getByRole('navigation').getByRole('button', { name: part }).click()
        await page.getByRole('heading', { level: 1 }).waitFor()
        expect(await axe(page), `${part} ${width}`).toEqual([])
        expect(await overflow(page), `${part} ${width}`).toBeLessThanOrEqual(0)
      }
    }
  })

  it('leaves nothing in the browser, and no name of it goes anywhere', async () => {
    expect(await keptBy(page)).toEqual([])
    expect(asked.filter((one) => /quenby|quill|quorra|northern/i.test(one))).toEqual([])
    expect(asked.length).toBeGreaterThan(10)
    expect(stage.complaints).toEqual([])
  })
})

describe('a trainee’s own receipts', () => {
  it('are added up from files and from a photograph of a code, and printed as one page', async () => {
    const own = await stage.context.newPage()
    const sent: string[] = []
    own.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
    await stage.goodbye(gone('ended', stage.receipt))
    await page.getByText('As a QR code').click()
    const photograph = await page.locator('.gone__code svg').screenshot()
    await own.goto(`${stage.url}/receipts`)
    const receipts = await Promise.all(
      [-1, -2].map((weeks) => signReceipt(secretOfServer(), TEXTS, false, weeks)),
    )
    const texts = [...receipts, stage.receipt].map((file) => formatReceipt(file))
    await own.locator('input[type=file]').setInputFiles([
      ...texts.map((text, at) => ({
        name: `${at}.txt`,
        mimeType: 'text/plain',
        buffer: Buffer.from(text),
      })),
      { name: 'code.png', mimeType: 'image/png', buffer: photograph },
      { name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('no receipt') },
    ])
    await own.getByRole('heading', { name: '3 of 4 receipts are good.' }).waitFor()
    await own.getByText('note.txt: This is not a whole receipt.').waitFor()
    await own.getByText('177 minutes in all').waitFor()
    await own.getByLabel('How many').fill('4')
    await own.getByText('3 of 4. 1 still missing.').waitFor()
    await own.getByLabel('Counted in').selectOption('units')
    await own.getByText('3 of 4. 1 still missing.').waitFor()
    for (const width of [1440, 390]) {
      await own.setViewportSize({ width, height: 900 })
      expect(await axe(own), `${width}`).toEqual([])
      expect(await overflow(own), `${width}`).toBeLessThanOrEqual(0)
    }
    await own.emulateMedia({ media: 'print' })
    await own.getByRole('heading', { name: 'Balint groups attended' }).waitFor()
    expect(await own.getByRole('row', { name: /59 Thursday group Ruth and Ioana/ }).count()).toBe(3)
    expect(await own.getByRole('button').count()).toBe(0)
    expect(sent.filter((one) => texts.some((text) => one.includes(text.slice(0, 200))))).toEqual([])
    expect(await keptBy(own)).toEqual([])
    await own.close()
  })
})

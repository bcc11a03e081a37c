/** What people do on each page, to the end of it: between them the visits ask for every file, request and socket that there is. */
import type { Page } from 'playwright-core'
import { LANGUAGE_IDS, LANGUAGES, type LanguageId } from '../../../client/text/languages.ts'
import { writeLeadersFile } from '../../../shared/leadersFile.ts'
import { formatReceipt } from '../../../shared/receipt.ts'
import { signReceipt } from '../pages/receipts.ts'
import { secretOfServer, TEXTS } from '../pages/stage.ts'
import type { Ground } from './ground.ts'
import { planATerm } from './schemeVisit.ts'

export interface Visit {
  readonly name: string
  /** Resolves when all that was wanted has come. */
  readonly run: (page: Page, ground: Ground) => Promise<void>
}

const heading = (page: Page, name?: RegExp) =>
  page.getByRole('heading', { level: 1, ...(name && { name }) }).waitFor()
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()

const goesTo = (path: string): Visit => ({
  name: path,
  run: async (page, { server }) => {
    await page.goto(server.url + path)
    await heading(page)
  },
})

/** Agrees, and comes to the door. */
export async function knock(page: Page, name: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Name on your chair' }).fill(name)
  for (const tick of ['I agree to these', 'I am in a private place'])
    await page.getByRole('checkbox', { name: tick }).check({ force: true })
  await press(page, 'Come to the door')
}

/** Opens a link to the room and what one comes with, and comes to the door. */
export async function comeIn(page: Page, link: string, name: string): Promise<void> {
  await page.goto(link)
  await press(page, 'Open camera and microphone')
  await page.getByRole('button', { name: 'Microphone on' }).waitFor()
  await knock(page, name)
}

/** The room has its looks, and the line carries sound and picture. */
export async function isSeated(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Your controls' }).waitFor()
  await page.getByRole('button', { name: 'Microphone open', exact: true }).waitFor()
  await page.waitForFunction(
    () => getComputedStyle(document.documentElement).backgroundColor !== 'rgba(0, 0, 0, 0)',
  )
}

/** The page says its words in a language that comes later, and stays as it was where it does not. */
const speaks = (id: LanguageId): Visit => ({
  name: `/, ${id}`,
  run: async (page, { server }) => {
    await page.goto(server.url)
    await page.locator('header summary').click()
    await press(page, LANGUAGES[id].name)
    await page.locator(`html[lang="${LANGUAGES[id].tag}"]`).waitFor()
  },
})

let guests = 0

/** The cheapest first: a file that several ask for is cut off from the first of them. */
export const VISITS: readonly Visit[] = [
  goesTo('/how'),
  goesTo('/leaders'),
  goesTo('/nowhere'),
  goesTo('/status'),
  goesTo('/sign-in'),
  {
    name: '/verify',
    run: async (page, { server }) => {
      const receipt = await signReceipt(secretOfServer(), TEXTS)
      await page.goto(`${server.url}/verify`)
      await page.getByLabel('or paste what stands in it').fill(formatReceipt(receipt))
      await press(page, 'Check it')
      await page.getByText('This receipt is sound.').waitFor()
      const coming = page.waitForEvent('download')
      await page.getByText('Keep this check as a file').click()
      await coming
    },
  },
  {
    name: '/receipts',
    run: async (page, { server }) => {
      const receipt = formatReceipt(await signReceipt(secretOfServer(), TEXTS))
      await page.goto(`${server.url}/receipts`)
      const files = page.locator('input[type=file]')
      const text = { name: 'one.txt', mimeType: 'text/plain', buffer: Buffer.from(receipt) }
      await files.setInputFiles([text, { ...text, name: 'code.png', mimeType: 'image/png' }])
      await page.getByRole('heading', { name: '1 of 2 receipts is good.' }).waitFor()
    },
  },
  {
    name: '/my-groups',
    run: async (page, { server, series }) => {
      const link = `${server.url}/r#${series.fragments.leader}`
      await page.goto(`${server.url}/my-groups`)
      await page.locator('input[type=file]').setInputFiles({
        name: 'mine.json',
        mimeType: 'application/json',
        buffer: Buffer.from(writeLeadersFile([{ link, only: null }])),
      })
      await page.locator('.leader__dates li').first().waitFor()
    },
  },
  { name: '/scheme', run: (page, { server }) => planATerm(page, server.url) },
  {
    name: '/dates',
    run: async (page, { server, series }) => {
      await page.goto(`${server.url}/dates`)
      const link = `${server.url}/r#${series.fragments.leader}`
      await page.getByRole('textbox', { name: 'Your leader’s link' }).fill(link)
      await press(page, 'Show the dates')
      await page.getByText('takes place').nth(1).click()
      await press(page, 'Make the note')
      await page.getByRole('heading', { name: 'The dates are changed' }).waitFor()
    },
  },
  {
    name: '/try',
    run: async (page, { server }) => {
      await page.goto(`${server.url}/try`)
      await press(page, 'Open camera and microphone')
      await page.getByRole('button', { name: 'Microphone on' }).waitFor()
      await page
        .getByText(/^Everything gets through/)
        .first()
        .waitFor()
    },
  },
  {
    name: '/',
    run: async (page, { server }) => {
      await page.goto(server.url)
      await page.getByText(/^Built from/).waitFor()
      await press(page, 'Make the room')
      await heading(page, /The room is ready/)
      const coming = page.waitForEvent('download')
      await press(page, 'Calendar file')
      await coming
    },
  },
  {
    name: '/r',
    run: async (page, ground) => {
      guests += 1
      await comeIn(page, ground.memberLink(), `Ana ${guests}`)
      await isSeated(page)
      await press(page, 'Leave')
      await page.getByRole('alertdialog').getByRole('button', { name: 'Leave' }).click()
      await heading(page, /You have left/)
    },
  },
  ...LANGUAGE_IDS.filter((id) => LANGUAGES[id].load !== null).map(speaks),
]

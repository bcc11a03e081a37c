/** A plan at `/scheme` as far as its workers, its solver and its files go: everything of it that is fetched later. */
import type { Page } from 'playwright-core'

const TRAINEES = Array.from({ length: 8 }, (_, at) => `Person${at},Ashfield,x`).join('\n')
const LEADERS = ['Ruth', 'Helen'].map((name) => `${name},Ashfield,Thu`).join('\n')

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

async function bring(page: Page, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await button(page, 'Bring in a list').click()
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
}

export async function planATerm(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/scheme`)
  await button(page, /Start a new plan/).click()
  await page.getByLabel('Name of the scheme').fill('Northern')
  await page.getByLabel('First day of the term').fill('2030-01-07')
  await page.getByLabel('Last day of the term').fill('2030-03-29')
  await button(page, 'Begin').click()
  await bring(page, 'autumn.csv', `Name,Site,Thu pm\n${TRAINEES}`)
  await button(page, 'Take 8 in').click()
  await bring(page, 'leaders.csv', `Name,Site,Days\n${LEADERS}`)
  await page.getByRole('radio', { name: 'Leaders' }).check({ force: true })
  await button(page, 'Take 2 in').click()
  await button(page, 'Term').click()
  await page.getByLabel('Day', { exact: true }).selectOption('thu')
  await page.getByLabel('Time', { exact: true }).fill('13:00')
  await button(page, 'Add the time').click()
  await button(page, 'Public holidays of').click()
  await button(page, 'Lay them in').click()
  await page.getByText(/laid in/).waitFor()
  await button(page, 'Groups').click()
  await button(page, 'Plan the groups').click()
  await page.getByText(/^.*No plan (can be|is) better than this one/).waitFor()
  await button(page, 'Use these groups').click()
  await button(page, 'Invitations').click()
  await button(page, 'Make the links').click()
  await page.getByText('10 links: 8 trainees, 2 leaders.').waitFor()
  await page.getByRole('radio', { name: /A list for mail merge/ }).check({ force: true })
  const list = page.waitForEvent('download')
  await button(page, 'Save a list of 10').click()
  await list
}

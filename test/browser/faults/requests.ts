/** What people press that asks the server for something, with what stands there when it has answered. */
import type { Page } from 'playwright-core'
import { formatReceipt } from '../../../shared/receipt.ts'
import { signReceipt } from '../pages/receipts.ts'
import { secretOfServer, TEXTS } from '../pages/stage.ts'
import type { Ground } from './ground.ts'

export interface Asking {
  readonly name: string
  readonly open: (page: Page, ground: Ground) => Promise<void>
  readonly acts: readonly {
    readonly act: (page: Page) => Promise<void>
    readonly came: (page: Page) => Promise<void>
  }[]
}

/** The file that a page hands over, once it does. */
const files = new WeakMap<Page, Promise<unknown>>()

const press = (page: Page, name: string) => page.getByRole('button', { name }).click()

export const ASKING: readonly Asking[] = [
  {
    name: '/status',
    open: async (page, { server }) => void (await page.goto(`${server.url}/status`)),
    // It asks by itself every few seconds.
    acts: [{ act: async () => undefined, came: (page) => page.locator('.ready').waitFor() }],
  },
  {
    name: '/verify',
    open: async (page, { server }) => {
      await page.goto(`${server.url}/verify`)
      const receipt = await signReceipt(secretOfServer(), TEXTS)
      await page.getByLabel('or paste what stands in it').fill(formatReceipt(receipt))
    },
    acts: [
      {
        act: (page) => press(page, 'Check it'),
        came: (page) => page.getByText('This receipt is sound.').waitFor(),
      },
    ],
  },
  {
    name: '/verify, to keep',
    open: async (page, { server }) => {
      files.set(page, page.waitForEvent('download', { timeout: 0 }))
      await page.goto(`${server.url}/verify`)
    },
    acts: [
      {
        act: (page) => page.getByText('Keep this check as a file').click(),
        came: async (page) => void (await files.get(page)),
      },
    ],
  },
  {
    name: '/dates',
    open: async (page, { server, series }) => {
      await page.goto(`${server.url}/dates`)
      const link = `${server.url}/r#${series.fragments.leader}`
      await page.getByRole('textbox', { name: 'Your leader’s link' }).fill(link)
      await press(page, 'Show the dates')
      await page.getByText('takes place').nth(1).click()
    },
    acts: [
      {
        act: (page) => press(page, 'Make the note'),
        came: (page) => page.getByRole('heading', { name: 'The dates are changed' }).waitFor(),
      },
    ],
  },
  {
    name: '/',
    open: async (page, { server }) => void (await page.goto(server.url)),
    acts: [
      {
        act: (page) => press(page, 'Make the room'),
        came: (page) => page.getByRole('heading', { name: /The room is ready/ }).waitFor(),
      },
    ],
  },
]

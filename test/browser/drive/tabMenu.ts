/** What a person does by the menu of a tab, and no page can: duplicate it, open again what was closed. Chromium has it for extensions. */
import { fileURLToPath } from 'node:url'
import type { BrowserContext, Page, Worker } from 'playwright-core'

const EXTENSION = fileURLToPath(new URL('../fixtures/tabsExtension', import.meta.url))

/** For `launchPersistentContext`. */
export const WITH_TAB_MENU = {
  ignoreDefaultArgs: ['--disable-extensions'],
  args: [
    `--disable-extensions-except=${EXTENSION}`,
    `--load-extension=${EXTENSION}`,
    '--disable-features=DisableLoadExtensionCommandLineSwitch',
  ],
} as const

interface Tab {
  readonly id: number
  readonly url: string
}
/** As much of an extension's own interface as is used here. */
interface Extension {
  readonly chrome: {
    readonly tabs: {
      query(wanted: Readonly<Record<string, never>>): Promise<readonly Tab[]>
      duplicate(id: number): Promise<unknown>
    }
    readonly sessions: { restore(): Promise<unknown> }
  }
}

const workerOf = async (context: BrowserContext): Promise<Worker> =>
  context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker')

async function opens(context: BrowserContext, act: () => Promise<unknown>): Promise<Page> {
  const [page] = await Promise.all([context.waitForEvent('page'), act()])
  await page.waitForLoadState()
  return page
}

/** The last tab at this address, once more, with its history. */
export async function duplicate(context: BrowserContext, url: string): Promise<Page> {
  const worker = await workerOf(context)
  return opens(context, () =>
    worker.evaluate(async (address) => {
      const { tabs } = (globalThis as unknown as Extension).chrome
      const tab = (await tabs.query({})).findLast((each) => each.url === address)
      if (tab === undefined) throw new Error(`no tab at ${address}`)
      await tabs.duplicate(tab.id)
    }, url),
  )
}

/** The tab that was closed last. */
export async function reopen(context: BrowserContext): Promise<Page> {
  const worker = await workerOf(context)
  return opens(context, () =>
    worker.evaluate(() => (globalThis as unknown as Extension).chrome.sessions.restore()),
  )
}

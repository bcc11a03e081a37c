/** One window of WebKitGTK, by its own WebDriver (W3C WebDriver over HTTP): no driver that the tests have speaks to it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freeTcpPort } from '../media/contract/freePorts.ts'

const DRIVER = '/usr/bin/WebKitWebDriver'
const LIBRARIES = '/usr/lib'
const LOOK_MS = 100
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

/** What drives WebKitGTK here (Debian's `webkit2gtk-driver`), or null. */
export function findWebKit(): { readonly driver: string; readonly browser: string } | null {
  if (!existsSync(DRIVER)) return null
  const browser = readdirSync(LIBRARIES)
    .flatMap((machine) =>
      ['4.1', '4.0'].map((version) =>
        join(LIBRARIES, machine, `webkit2gtk-${version}`, 'MiniBrowser'),
      ),
    )
    .find((file) => existsSync(file))
  return browser === undefined ? null : { driver: DRIVER, browser }
}

export class WebKitWindow {
  readonly #process: ChildProcess
  readonly #session: string

  private constructor(process: ChildProcess, session: string) {
    this.#process = process
    this.#session = session
  }

  /** `display` as X names it. */
  static async open(display: string): Promise<WebKitWindow> {
    const found = findWebKit()
    if (found === null) throw new Error('There is no WebKitGTK here')
    const port = await freeTcpPort()
    const child = spawn(found.driver, [`--port=${port}`], {
      stdio: 'ignore',
      // Its sandbox wants namespaces of its own, which a container may not give.
      env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
    })
    const base = `http://127.0.0.1:${port}`
    for (let tries = 0; tries < 100 && !(await answers(`${base}/status`)); tries += 1)
      await pause(LOOK_MS)
    const { sessionId } = await ask<{ readonly sessionId: string }>('POST', `${base}/session`, {
      capabilities: {
        alwaysMatch: {
          'webkitgtk:browserOptions': { binary: found.browser, args: ['--automation'] },
        },
      },
    })
    return new WebKitWindow(child, `${base}/session/${sessionId}`)
  }

  async goTo(url: string): Promise<void> {
    await ask('POST', `${this.#session}/url`, { url })
  }

  /** The window's width, in CSS pixels, as near as the desktop lets it be. */
  async widen(width: number): Promise<void> {
    await ask('POST', `${this.#session}/window/rect`, { width, height: 900 })
  }

  /** What an expression in the page comes to. */
  read<T>(expression: string): Promise<T> {
    return ask<T>('POST', `${this.#session}/execute/sync`, {
      script: `return (${expression})`,
      args: [],
    })
  }

  /** Until an expression comes to something true. */
  async until(expression: string, withinMs: number): Promise<void> {
    const end = performance.now() + withinMs
    while (!(await this.read<boolean>(`Boolean(${expression})`))) {
      if (performance.now() > end) throw new Error(`never: ${expression}`)
      await pause(LOOK_MS)
    }
  }

  /** A person's tap on what an XPath names. */
  async tap(xpath: string): Promise<void> {
    const found = await this.#find(xpath)
    await ask('POST', `${this.#session}/element/${found}/click`, {})
  }

  async type(xpath: string, text: string): Promise<void> {
    const found = await this.#find(xpath)
    await ask('POST', `${this.#session}/element/${found}/value`, { text })
  }

  async close(): Promise<void> {
    await ask('DELETE', this.#session).catch(() => null)
    this.#process.kill()
  }

  async #find(xpath: string): Promise<string> {
    const element = await ask<Record<string, string>>('POST', `${this.#session}/element`, {
      using: 'xpath',
      value: xpath,
    })
    return element[ELEMENT] ?? ''
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok
  } catch {
    return false
  }
}

async function ask<T>(method: string, url: string, body?: object): Promise<T> {
  const answer = await fetch(url, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const { value } = (await answer.json()) as { readonly value: T & { readonly message?: string } }
  if (!answer.ok) throw new Error(`${method} ${new URL(url).pathname}: ${value?.message ?? ''}`)
  return value
}

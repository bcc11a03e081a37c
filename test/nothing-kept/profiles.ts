/** Three people, each with a browser of their own whose profile lies in a folder and is read after the browser has gone. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openContext, openProfile } from '../browser/drive/browser.ts'
import type { Complaints } from '../browser/drive/complaints.ts'
import { Person } from '../browser/drive/person.ts'

export interface Profile {
  readonly folder: string
  readonly person: Person
  /** In a private window of this browser, as the invitations page advises on shared computers. */
  readonly isPrivate: boolean
  /** Chromium's own record of everything it asked of the network. */
  readonly networkLog: string
  /** Ends the browser: what it writes, it has written. */
  close(): Promise<void>
}

export const temporaryFolder = (name: string): string =>
  mkdtempSync(join(tmpdir(), `balint-room-${name}-`))

export const removeFolder = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })

export async function openPerson(
  name: string,
  complaints: Complaints,
  options: { readonly isPrivate: boolean; readonly logs: string },
): Promise<Profile> {
  const folder = temporaryFolder('profile')
  const networkLog = join(options.logs, `${name}.json`)
  const window = { width: 1280, height: 800 }
  const usual = await openProfile(folder, window, [`--log-net-log=${networkLog}`])
  const browser = usual.browser()
  if (browser === null) throw new Error('the profile has no browser')
  const context = options.isPrivate ? await openContext(browser, window) : usual
  return {
    folder,
    networkLog,
    isPrivate: options.isPrivate,
    person: await Person.using(context, name, window, complaints),
    close: () => usual.close(),
  }
}

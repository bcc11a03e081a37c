/** A screen that nobody looks at, for browsers with real windows: some of what browsers do, they do only there. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { findXvfb } from '../../chromium.mjs'

export interface Display {
  /** For the environment of what opens windows on it. */
  readonly name: string
  close(): void
}

export async function openDisplay(): Promise<Display> {
  const xvfb = findXvfb()
  if (xvfb === null) return { name: process.env.DISPLAY ?? '', close: () => undefined }
  const args = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp']
  const child = spawn(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const number = child.stdio[3]
  if (!number) throw new Error('Xvfb has no way to say its number')
  const said = await Promise.race([once(number, 'data'), once(child, 'exit').then(() => [])])
  if (said.length === 0) throw new Error('Xvfb ended')
  return { name: `:${String(said[0]).trim()}`, close: () => child.kill() }
}

/** One file on each side asks the machine what time it is; everybody else is told, and can be told another in a test. */
import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, it } from 'vitest'

const ASKS = /\bDate\.now\b|\bperformance\.now\b|\bnew Date\(\)|\bhrtime\b/

const asking = (side: string): readonly string[] =>
  readdirSync(side, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => posix.join(side, file))
    .filter((file) => ASKS.test(readFileSync(file, 'utf8')))

it('asks for the time in one file a side, and nowhere in what is shared', () => {
  expect(asking('server')).toEqual(['server/clock.ts'])
  expect(asking('client')).toEqual(['client/device/serverClock.ts'])
  expect(asking('shared')).toEqual([])
})

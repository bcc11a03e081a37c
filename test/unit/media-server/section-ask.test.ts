import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { SectionAsk } from '../../../server/media/embedded/sectionAsk.ts'
import type { SectionCount } from '../../../server/media/embedded/sections.ts'

let lacking: SectionCount | null
let said: SectionCount[]
let ask: SectionAsk
const pass = (ms: number): void => void vi.advanceTimersByTime(ms)
const need = (): void => ask.need(Date.now())
const offered = (brought: boolean): void => ask.offered(brought, Date.now())

beforeEach(() => {
  vi.useFakeTimers()
  lacking = { audio: 1, video: 1 }
  said = []
  ask = new SectionAsk(
    () => lacking,
    (sections) => said.push(sections),
  )
})
afterEach(() => vi.useRealTimers())

it('asks once for all that gathers', () => {
  need()
  lacking = { audio: 2, video: 2 }
  need()
  pass(20)
  expect(said).toEqual([{ audio: 2, video: 2 }])
})

it('waits for what it has asked for, whatever else comes to be lacking, and then asks for the rest', () => {
  need()
  pass(20)
  for (let more = 2; more < 12; more += 1) {
    lacking = { audio: more, video: more }
    need()
    pass(30)
  }
  offered(false)
  pass(30)
  expect(said).toHaveLength(1)
  lacking = { audio: 10, video: 10 }
  offered(true)
  pass(20)
  expect(said).toEqual([
    { audio: 1, video: 1 },
    { audio: 10, video: 10 },
  ])
})

it('asks once more when no offer has come for long, and not when nothing is lacking', () => {
  need()
  pass(20)
  need()
  pass(4_100)
  expect(said).toHaveLength(2)
  lacking = null
  offered(true)
  pass(5_000)
  expect(said).toHaveLength(2)
  ask.need(Date.now())
  ask.stop()
  lacking = { audio: 1, video: 0 }
  pass(5_000)
  expect(said).toHaveLength(2)
})

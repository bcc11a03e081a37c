import { describe, expect, it } from 'vitest'
import {
  bury,
  type ClaimAsk,
  claim,
  type Directory,
  emptyDirectory,
  join,
  leave,
  look,
  release,
  renew,
} from '../../../server/machines/directory.ts'
import { newTenure, released } from '../../../server/machines/tenure.ts'
import { TIMES } from '../../../server/machines/times.ts'

const epoch = 'first'
const come = (directory: Directory, node: string, rooms: number, now = 0): Directory =>
  join(
    directory,
    { node, epoch, address: node, rooms, takes: true, held: [], unbroken: false },
    now,
  ).directory
const two = come(come(emptyDirectory(epoch), 'one', 5), 'two', 3)
const asked: ClaimAsk = {
  node: 'one',
  epoch,
  label: 'label',
  room: 'room',
  settled: true,
  owed: [],
  by: 3_000,
}

describe('the directory', () => {
  it('gives a room of nobody to whoever asks, and says so to everybody else', () => {
    const { directory, answer } = claim(two, asked, 1)
    expect(answer).toEqual({ kind: 'yours' })
    expect(claim(directory, { ...asked, node: 'two' }, 2).answer).toEqual({
      kind: 'theirs',
      node: 'one',
    })
  })

  it('takes no claim that comes late, of another epoch, or of a node whose lease is over', () => {
    const kind = (ask: ClaimAsk, now: number) => claim(two, ask, now).answer.kind
    expect(kind(asked, asked.by)).toBe('void')
    expect(kind({ ...asked, epoch: 'second' }, 1)).toBe('void')
    expect(kind({ ...asked, by: TIMES.lease + 2 }, TIMES.lease + 1)).toBe('void')
  })

  it('keeps an ended room closed until its window closes, and another date of its series open', () => {
    const { directory } = claim(two, asked, 1)
    const after = bury(release(directory, asked, 1), asked.room, 2_000)
    expect(claim(after, { ...asked, node: 'two' }, 1_999).answer).toEqual({ kind: 'ended' })
    expect(claim(after, { ...asked, node: 'two' }, 2_000).answer).toEqual({ kind: 'yours' })
    expect(claim(after, { ...asked, room: 'next date' }, 3).answer).toEqual({ kind: 'yours' })
  })

  it('lets a room that moves on be taken at once, and nobody give away what another has', () => {
    const { directory } = claim(two, asked, 1)
    const mine = { ...asked, node: 'two' }
    expect(release(directory, mine, 1)).toBe(directory)
    expect(release(directory, asked, asked.by)).toBe(directory)
    expect(claim(release(directory, asked, 1), mine, 2).answer).toEqual({ kind: 'yours' })
  })

  it('names who has a room, and the living node with the fewest rooms of those that take any', () => {
    const { directory } = claim(two, asked, 1)
    expect(look(directory, 'label', 2).holder).toBe('one')
    const far = come(directory, 'three', 9)
    const least = ['la', 'lb', 'lc'].map((label) => look(far, label, 2).least)
    expect(new Set(least)).toEqual(new Set(['one', 'two']))
    expect(look(directory, 'label', TIMES.lease)).toEqual({ holder: null, least: null })
    const { directory: goes } = renew(two, { node: 'two', epoch, rooms: 0, takes: false }, 1)
    expect(look(goes, 'label', 2)).toEqual({ holder: null, least: 'one' })
    expect(look(leave(goes, 'one'), 'label', 2)).toEqual({ holder: null, least: null })
  })

  it('forgets at a node what it has released', () => {
    const held = { ...newTenure('one'), held: new Set(['label', 'other']) }
    expect([...released(held, 'label').held]).toEqual(['other'])
  })
})

import { describe, expect, it } from 'vitest'
import { reachIn } from '../../../client/media/secondLock.ts'
import { seatOfIdentity } from '../../../shared/mediaIdentity.ts'
import { seatedView } from './seatedView.ts'

describe('the second lock', () => {
  it('reaches only seats whose right holds, never oneself', () => {
    const reach = reachIn(seatedView({ you: 3, heard: [0, 2, 3], seen: [1, 3] }))
    expect([...reach.heard]).toEqual([0, 2])
    expect([...reach.seen]).toEqual([1])
  })

  it('plays nobody to a seat that does not hear, shows nobody to one that does not see', () => {
    const says = { you: 3, heard: [0, 2], seen: [0, 2] }
    expect(reachIn(seatedView({ ...says, hears: false })).heard.size).toBe(0)
    expect(reachIn(seatedView({ ...says, hears: false })).seen.size).toBe(2)
    expect(reachIn(seatedView({ ...says, sees: false })).seen.size).toBe(0)
  })

  it('shows nobody in a room of sound only, and reaches nobody while the room resumes', () => {
    const says = { you: 3, heard: [0, 2], seen: [0, 2] }
    expect(reachIn(seatedView({ ...says, audioOnly: true }))).toMatchObject({ seen: new Set() })
    const resuming = reachIn(seatedView({ ...says, at: 'resuming' }))
    expect(resuming.heard.size + resuming.seen.size).toBe(0)
  })

  it('knows a seat by its identity and nothing else by any', () => {
    expect(['seat-0', 'seat-9', 'seat-15'].map(seatOfIdentity)).toEqual([0, 9, 15])
    for (const other of ['seat-16', 'seat-01', 'seat-', 'Seat-1', 'seat-1 ', 'x', '', 'seat-1e0']) {
      expect(seatOfIdentity(other)).toBeNull()
    }
  })
})

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLineChecks } from '../../../server/media/lineChecks.ts'

/** A media server that only remembers which rooms are open. */
function openRooms() {
  const rooms = new Set<string>()
  const media = {
    openRoom: (room: string) => void rooms.add(room),
    closeRoom: (room: string) => void rooms.delete(room),
  }
  return { rooms, media }
}

describe('lines looked at from the door', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('have an empty room each, which is gone after twelve seconds', () => {
    const { rooms, media } = openRooms()
    const checks = createLineChecks(media)
    const places = [checks.open(() => undefined), checks.open(() => undefined)]
    expect(new Set(places.map((place) => place?.room)).size).toBe(2)
    expect(rooms.size).toBe(2)
    vi.advanceTimersByTime(12_000)
    expect(rooms.size).toBe(0)
  })

  it('are bounded, and free again when the first are over', () => {
    const { rooms, media } = openRooms()
    const checks = createLineChecks(media)
    const places = Array.from({ length: 100 }, () => checks.open(() => undefined))
    expect(places.filter((place) => place !== null)).toHaveLength(64)
    expect(rooms.size).toBe(64)
    vi.advanceTimersByTime(12_000)
    expect(checks.open(() => undefined)).not.toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { allIn } from '../../../client/room/desk/allIn.ts'
import { guestMarks } from '../../../client/room/desk/guestMarks.ts'
import { door as text } from '../../../client/text/deskDoor.ts'

const waits = (guest: number, role: 'member' | 'observer' = 'member') => ({
  guest,
  role,
  nameVersion: guest + 10,
})
const read = (guest: number) => ({ guest, name: `Guest ${guest}`, mismatch: false })

describe('"Let all in"', () => {
  it('is about each by the name that was seen', () => {
    expect(allIn([waits(1), waits(2)], [read(1), read(2)], new Set())).toEqual([
      { guest: 1, seen: 11 },
      { guest: 2, seen: 12 },
    ])
  })

  it('leaves out who was put off, whose name does not fit or is not read yet, and observers', () => {
    const guests = [waits(1), waits(2), waits(3), waits(4), waits(5, 'observer'), waits(6)]
    const names = [
      read(1),
      read(2),
      { guest: 3, name: '', mismatch: true },
      { guest: 4, name: null, mismatch: false },
      read(5),
    ]
    expect(allIn(guests, names, new Set([1]))).toEqual([{ guest: 2, seen: 12 }])
  })
})

describe('what a leader is told of somebody at the door', () => {
  const guest = { guest: 1, role: 'member', presents: false, askingOccupant: false } as const
  const desk = { observer: null }

  it('that it is the presenter, whatever name they give now', () => {
    const again = { ...guest, presents: true }
    expect(guestMarks(again, undefined, false, desk)).toContain(text.presents)
    expect(guestMarks(guest, undefined, false, desk)).not.toContain(text.presents)
  })

  it('that a name does not fit its seal, or is somebody else’s here', () => {
    const opened = { nameTaken: true, mismatch: true }
    expect(guestMarks(guest, opened, false, desk)).toEqual([text.nameTaken, text.mismatch])
    expect(guestMarks(guest, opened, true, desk)).not.toContain(text.nameTaken)
  })
})

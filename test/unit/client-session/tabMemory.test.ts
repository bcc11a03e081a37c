import { describe, expect, it } from 'vitest'
import { ServerClock } from '../../../client/device/serverClock.ts'
import { openRoomSession } from '../../../client/session/openRoomSession.ts'
import { ARRIVING } from '../../../client/session/ownTab.ts'
import { afterRefusal } from '../../../client/session/refusals.ts'
import { readTabMemory, takeIn, writeTabMemory } from '../../../client/session/tabMemory.ts'
import { secureRandom } from '../../../shared/sealing/bytes.ts'

const memory = { fragment: 'a.b.c.d', ticket: 'ticket', date: 3 }

describe('what the tab remembers', () => {
  it('reads back as it was written, and nothing else reads as it', () => {
    expect(readTabMemory(writeTabMemory(memory))).toEqual(memory)
    for (const name of ['', 'popup', 'balint-room:', 'balint-room:{}', 'balint-room:nonsense']) {
      expect(readTabMemory(name)).toBe(null)
    }
    expect(readTabMemory(`balint-room:${JSON.stringify({ ...memory, name: 'Ana' })}`)).toBe(null)
  })

  it('is a link alone while the room has not loaded, however long', () => {
    const link = { fragment: 'x'.repeat(50_000), ticket: null, date: null }
    expect(takeIn('', `${ARRIVING}${link.fragment}`)).toEqual(link)
    expect(takeIn('#a.b.c.d', `${ARRIVING}x`)).toEqual({ ...link, fragment: 'a.b.c.d' })
  })

  it('serves a reload, and a ticket only beside its own link', () => {
    const name = writeTabMemory(memory)
    expect(takeIn('', name)).toEqual(memory)
    expect(takeIn('#a.b.c.d', name)).toEqual(memory)
    expect(takeIn('#a.b.c.e', name)).toEqual({ fragment: 'a.b.c.e', ticket: null, date: null })
    // A fragment that is no link at all puts out none.
    expect(takeIn('#top', name)).toEqual(memory)
    expect(takeIn('#top', '')).toEqual({ fragment: 'top', ticket: null, date: null })
    expect(takeIn('', '')).toBe(null)
  })
})

describe('a page', () => {
  const opened = (fragment: string) => {
    const session = openRoomSession({
      origin: 'http://room.test',
      fragment,
      tab: { read: () => '', write: () => undefined },
      random: secureRandom,
      clock: new ServerClock({ wall: () => 0, passed: () => 0 }),
    })
    const snapshot = session.snapshot()
    return snapshot.stage === 'refused' ? snapshot.refusal.code : snapshot.stage
  }

  it('tells a link that is not there from one that is none', () => {
    expect(opened('')).toBe('link-missing')
    expect(opened('#')).toBe('link-missing')
    expect(opened('#nonsense!')).toBe('link-malformed')
    expect(opened('#a.b')).toBe('link-cut-off')
  })
})

describe('a refusal', () => {
  const held = { ticket: true, copy: true, beenIn: true }
  it('drops the ticket or copy that has stopped, once', () => {
    expect(afterRefusal('ticket-refused', held)).toBe('without-ticket')
    expect(afterRefusal('ticket-refused', { ...held, ticket: false })).toBe('stop')
    expect(afterRefusal('room-elsewhere', { ...held, beenIn: false })).toBe('later')
    expect(afterRefusal('copy-too-old', held)).toBe('without-copy')
    expect(afterRefusal('not-a-copy', { ...held, copy: false })).toBe('stop')
  })

  it('is waited out where the moment is wrong and the page has been in the room', () => {
    expect(afterRefusal('draining', held)).toBe('later')
    expect(afterRefusal('draining', { ...held, beenIn: false })).toBe('stop')
    expect(afterRefusal('room-ended', held)).toBe('stop')
    expect(afterRefusal('link-altered', held)).toBe('stop')
  })
})

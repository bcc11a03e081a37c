import { describe, expect, it } from 'vitest'
import { allLinks, mailOf } from '../../../client/pages/invitations/Handing.tsx'
import type { NewRoom } from '../../../client/pages/invitations/newRoom.ts'
import { presetAgenda } from '../../../shared/session/presets.ts'

const link = (whose: string) => `https://room.example/r#${whose}`
const room: NewRoom = {
  trial: false,
  links: {
    leader: link('leader~a'),
    coLeader: link('co-leader~b'),
    members: [link('c'), link('d')],
    observer: link('observer~e'),
  },
  plan: {
    agenda: presetAgenda('sixty'),
    chairs: 4,
    members: 'personal',
    when: {
      kind: 'series',
      rule: {
        firstStart: '2026-10-22T19:00',
        zone: 'Europe/London',
        minutes: 60,
        every: 'week',
        count: 2,
        without: [],
      },
    },
    words: { label: 'Thursday group', rules: [], strip: false },
  },
}

describe('a mail', () => {
  it('has every date with its zone, the link and no other, and what to bring', () => {
    const mail = mailOf(room, link('d'), ' Kofi ')
    expect(mail).toContain('Dear Kofi,')
    expect(mail).toContain('Thursday group')
    // The clocks change between the two.
    expect(mail).toContain('Thursday 22 October 2026, 19:00 to 20:00')
    expect(mail).toContain('Thursday 29 October 2026, 19:00 to 20:00')
    expect(mail).toContain('Europe/London time')
    expect(mail).toContain('headphones')
    expect(mail).toContain('https://room.example/try')
    expect(mail.match(/r#\S+/g)).toEqual(['r#d'])
    expect(mailOf(room, link('d'), '')).toContain('Hello,')
  })
})

describe('the file of all links', () => {
  it('says whose each link is, by name where one was written', () => {
    const file = allLinks(room, new Map([[link('d'), 'Kofi']]))
    expect(file).toContain('Leader’s link:\nhttps://room.example/r#leader~a\n')
    expect(file).toContain('Member’s link 1:\nhttps://room.example/r#c\n')
    expect(file).toContain('Member’s link 2 (Kofi):\nhttps://room.example/r#d\n')
    expect(file.match(/r#\S+/g)).toHaveLength(5)
  })
})

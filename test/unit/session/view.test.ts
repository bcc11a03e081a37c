import { describe, expect, it } from 'vitest'
import { seatedView, type ViewExtras } from '../../../shared/seatedView.ts'
import { ANA, ask, BEN, CARO, LEADER, roomIn, START, tell } from './people.ts'

const extras: ViewExtras = {
  commitments: new Map([[ANA, 'commitment-of-ana']]),
  wordGiven: false,
  guests: [
    {
      guest: 3,
      role: 'member',
      personal: null,
      since: START,
      name: 'sealed-name',
      commitment: 'c',
      nameVersion: 1,
      presents: false,
      mayHave: [],
      askingOccupant: false,
    },
  ],
  retaken: [],
  earlier: false,
  offerNewLink: true,
  seenLinks: ['member'],
  latecomers: 0,
  moveAsked: false,
  draining: false,
  trial: false,
  isSeries: false,
}

describe('the view of a seat', () => {
  let session = ask(roomIn('group-work'), ANA, { type: 'signal', kind: 'need-pause' })
  session = ask(session, LEADER, { type: 'ask-quietly', seat: ANA })
  session = ask(session, LEADER, { type: 'close-microphone', seat: BEN })
  session = tell(session, { type: 'observer-asked', guest: 3 })
  session = ask(session, CARO, { type: 'answer-observer', yes: false })
  session = tell(session, { type: 'seat-removed', seat: 5, bar: 'member:4' })
  const view = (seat: number) => seatedView(session, seat, extras, START + 5_000)

  it('holds nothing of the leaders’ in a member’s', () => {
    const text = JSON.stringify(view(CARO))
    for (const word of [
      'need-pause',
      'sealed-name',
      'member:4',
      'refused',
      'phaseStartedAt',
      'plannedEnd',
      'offerNewLink',
      'seenLinks',
    ]) {
      expect(text).not.toContain(word)
      if (word !== 'refused') expect(JSON.stringify(view(LEADER))).toContain(word)
    }
    expect(view(CARO).desk).toBe(null)
    expect(view(CARO).you).toMatchObject({ signals: [], check: null, askedAboutObserver: false })
  })

  it('tells who has answered about an observer to nobody, the leaders included', () => {
    expect(JSON.stringify(view(LEADER))).not.toContain('answered')
    expect(view(LEADER).desk?.observer).toEqual({ guest: 3, outcome: 'waiting' })
    expect(view(BEN).you.askedAboutObserver).toBe(true)
  })

  it('shows a person their own signals and the check that waits for them', () => {
    expect(view(ANA).you.signals.map((signal) => signal.kind)).toEqual(['need-pause'])
    expect(view(ANA).you.check).toMatchObject({ seat: ANA, answer: 'waiting' })
  })

  it('marks a closed microphone to leaders and its owner, and the right to everybody', () => {
    const closed = (seat: number) =>
      view(seat).chairs.find((chair) => chair.seat === BEN)?.microphoneClosed
    expect([LEADER, BEN, CARO].map(closed)).toEqual([true, true, false])
    expect(view(CARO).chairs.find((chair) => chair.seat === BEN)?.mayBeHeard).toBe(false)
    expect(view(CARO).chairs.find((chair) => chair.seat === ANA)).toMatchObject({
      mayBeHeard: false,
      mayBeSeen: true,
      commitment: 'commitment-of-ana',
    })
  })

  it('keeps time on the desk alone, and warns of the cap in its last quarter of an hour', () => {
    expect(view(LEADER).desk).toMatchObject({ phaseMinutes: 30, minutesToCap: null })
    const late = seatedView(session, LEADER, extras, START + (6 * 60 - 14) * 60_000)
    expect(late.desk?.minutesToCap).toBe(14)
  })
})

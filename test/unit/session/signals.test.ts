import { describe, expect, it } from 'vitest'
import type { Session } from '../../../shared/session/session.ts'
import {
  ANA,
  ask,
  BEN,
  CARO,
  CO_LEADER,
  DAN,
  LEADER,
  OBSERVER,
  refusal,
  roomIn,
  START,
  tell,
} from './people.ts'

describe('private signals', () => {
  it('from the window are the presenter’s while sitting back, and the newest stands for all', () => {
    const work = roomIn('group-work')
    expect(refusal(work, BEN, { type: 'signal', kind: 'need-pause' })).toBe('not-the-presenter')
    expect(refusal(roomIn('presentation'), ANA, { type: 'signal', kind: 'need-pause' })).toBe(
      'not-the-presenter',
    )
    const needs = ask(work, ANA, { type: 'signal', kind: 'need-pause' })
    const right = ask(needs, ANA, { type: 'signal', kind: 'all-right' })
    expect(right.signals.map((signal) => signal.kind)).toEqual(['all-right'])
    expect(ask(right, LEADER, { type: 'bring-back' }).signals).toEqual([])
  })

  it('show who of the leaders has seen them, and can be taken back by their sender', () => {
    const sent = ask(roomIn('group-work'), BEN, { type: 'signal', kind: 'need-moment' })
    const [signal] = sent.signals
    if (!signal) throw new Error('no signal')
    const seen = ask(sent, CO_LEADER, { type: 'seen', signal: signal.id })
    expect(seen.signals[0]?.seenBy).toEqual([CO_LEADER])
    expect(refusal(seen, CO_LEADER, { type: 'seen', signal: signal.id })).toBe('already-so')
    expect(refusal(seen, CARO, { type: 'seen', signal: signal.id })).toBe('leaders-only')
    expect(refusal(seen, CARO, { type: 'take-back-signal', signal: signal.id })).toBe(
      'no-such-signal',
    )
    expect(ask(seen, BEN, { type: 'take-back-signal', signal: signal.id }).signals).toEqual([])
  })

  it('offer a case in Case call only, and lapse with it', () => {
    const kind = 'might-have-case' as const
    expect(refusal(roomIn('presentation'), BEN, { type: 'signal', kind })).toBe('not-in-this-phase')
    const offered = ask(roomIn('case-call'), BEN, { type: 'signal', kind })
    expect(ask(offered, LEADER, { type: 'next-phase' }).signals).toEqual([])
  })

  it('stand for who steps out and for whose curtain is drawn, and go with it', () => {
    const out = ask(roomIn('group-work'), BEN, { type: 'step-out' })
    expect(out.seats.find((seat) => seat.id === BEN)?.presence).toBe('stepped-out')
    expect(out.signals.map((signal) => signal.kind)).toEqual(['step-out'])
    expect(refusal(out, BEN, { type: 'signal', kind: 'need-moment' })).toBe('not-seated')
    const moved = ask(out, LEADER, { type: 'next-phase' })
    expect(moved.signals).toHaveLength(1)
    expect(ask(moved, BEN, { type: 'come-back-in' }).signals).toEqual([])
    expect(tell(moved, { type: 'seat-returned', seat: BEN }).signals).toEqual([])
    const drawn = ask(roomIn('group-work'), BEN, { type: 'curtain', on: true })
    expect(drawn.signals.map((signal) => signal.kind)).toEqual(['someone-came-in'])
    expect(ask(drawn, BEN, { type: 'curtain', on: false }).signals).toEqual([])
  })
})

describe('asking quietly', () => {
  it('waits for one answer of one seat', () => {
    const asked = ask(roomIn('group-work'), CO_LEADER, { type: 'ask-quietly', seat: ANA })
    const [check] = asked.checks
    if (!check) throw new Error('no check')
    expect(refusal(asked, LEADER, { type: 'ask-quietly', seat: ANA })).toBe('already-so')
    expect(refusal(asked, BEN, { type: 'answer-check', check: check.id, answer: 'yes' })).toBe(
      'no-such-signal',
    )
    const answered = ask(asked, ANA, { type: 'answer-check', check: check.id, answer: 'not-now' })
    expect(answered.checks).toMatchObject([{ seat: ANA, answer: 'not-now' }])
    expect(ask(answered, LEADER, { type: 'ask-quietly', seat: ANA }).checks).toHaveLength(1)
  })
})

describe('the question about an observer', () => {
  const asked = tell(roomIn('opening'), { type: 'observer-asked', guest: 7 })

  it('goes to everybody here, leaders apart', () => {
    expect(asked.observer?.asked).toEqual([ANA, BEN, CARO, DAN])
    expect(refusal(asked, LEADER, { type: 'answer-observer', yes: true })).toBe(
      'no-observer-question',
    )
    const watched = tell(roomIn('opening'), { type: 'seat-taken', seat: OBSERVER })
    expect(tell(watched, { type: 'observer-asked', guest: 8 }).observer?.asked).not.toContain(
      OBSERVER,
    )
  })

  it('is agreed only when all have said yes, and says nothing before all have answered', () => {
    const three = [ANA, BEN, CARO].reduce(
      (session, seat) => ask(session, seat, { type: 'answer-observer', yes: seat !== BEN }),
      asked,
    )
    expect(three.observer?.outcome).toBe('waiting')
    const all = ask(three, DAN, { type: 'answer-observer', yes: true })
    expect(all.observer?.outcome).toBe('not-everybody')
    const agreed = [ANA, BEN, CARO, DAN].reduce(
      (session, seat) => ask(session, seat, { type: 'answer-observer', yes: true }),
      asked,
    )
    expect(agreed.observer?.outcome).toBe('everybody')
  })

  it('takes silence for a no, and does not wait for who has left', () => {
    expect(tell(asked, { type: 'observer-time-up' }).observer?.outcome).toBe('not-everybody')
    const three = [ANA, BEN, CARO].reduce(
      (session, seat) => ask(session, seat, { type: 'answer-observer', yes: true }),
      asked,
    )
    expect(tell(three, { type: 'seat-lost', seat: DAN }).observer?.outcome).toBe('waiting')
    expect(tell(three, { type: 'seat-left', seat: DAN }).observer?.outcome).toBe('everybody')
  })

  const answered = (session: Session, yes: (seat: number) => boolean): Session =>
    [ANA, BEN, CARO, DAN]
      .filter((seat) => session.observer?.asked.includes(seat))
      .reduce((on, seat) => ask(on, seat, { type: 'answer-observer', yes: yes(seat) }), session)

  it('is put to whoever sits down or comes back meanwhile, too', () => {
    const without = tell(tell(roomIn('opening'), { type: 'seat-left', seat: DAN }), {
      type: 'seat-lost',
      seat: CARO,
    })
    const waiting = tell(without, { type: 'observer-asked', guest: 7 })
    expect(waiting.observer?.asked).toEqual([ANA, BEN])
    const joined = tell(tell(waiting, { type: 'seat-taken', seat: DAN }), {
      type: 'seat-returned',
      seat: CARO,
    })
    expect(joined.observer).toMatchObject({ asked: [ANA, BEN, DAN, CARO], outcome: 'waiting' })
    expect(answered(joined, () => true).observer?.outcome).toBe('everybody')
  })

  it('is put to all again when somebody sits down after "everybody", so that one no has no name', () => {
    const waiting = tell(tell(roomIn('opening'), { type: 'seat-left', seat: DAN }), {
      type: 'observer-asked',
      guest: 7,
    })
    const agreed = answered(waiting, () => true)
    expect(agreed.observer?.outcome).toBe('everybody')
    const joined = tell(agreed, { type: 'seat-taken', seat: DAN }, START + 30_000)
    expect(joined.observer).toEqual({
      guest: 7,
      at: START + 30_000,
      asked: [ANA, BEN, CARO, DAN],
      answered: [],
      refused: false,
      outcome: 'waiting',
    })
  })

  it('asks nobody of those who sit down after "not everybody", nor leaders or observers', () => {
    const over = tell(asked, { type: 'observer-time-up' })
    const left = tell(over, { type: 'seat-left', seat: DAN })
    expect(tell(left, { type: 'seat-taken', seat: DAN }).observer?.outcome).toBe('not-everybody')
    const leads = tell(tell(asked, { type: 'seat-lost', seat: LEADER }), {
      type: 'seat-returned',
      seat: LEADER,
    })
    expect(leads.observer?.asked).toEqual([ANA, BEN, CARO, DAN])
  })
})

describe('rounds', () => {
  it('go clockwise from the leader’s neighbour, each with a turn and Pass', () => {
    const open = ask(roomIn('opening'), LEADER, { type: 'open-round', kind: 'arrival' })
    expect(open.round?.order).toEqual([ANA, BEN, CO_LEADER, CARO, DAN, LEADER])
    expect(refusal(open, BEN, { type: 'round-done', passed: false })).toBe('not-your-turn')
    const passed = ask(open, ANA, { type: 'round-done', passed: true })
    expect(passed.round).toMatchObject({ turn: 1, passed: [ANA] })
    const said = ask(passed, LEADER, { type: 'round-done', passed: false })
    expect(said.round?.turn).toBe(2)
    const gone = tell(said, { type: 'seat-left', seat: ANA })
    expect(gone.round).toMatchObject({ turn: 1, order: [BEN, CO_LEADER, CARO, DAN, LEADER] })
    expect(ask(gone, LEADER, { type: 'next-phase' }).round).toBe(null)
  })

  it('of associations are the members’ own, the presenter’s never', () => {
    const open = ask(roomIn('group-work'), LEADER, { type: 'open-round', kind: 'association' })
    expect(open.round?.order).toEqual([BEN, CARO, DAN])
    expect(refusal(open, LEADER, { type: 'open-round', kind: 'parting' })).toBe('not-in-this-phase')
  })
})

describe('chairs', () => {
  it('are added at the end of the ring, up to fourteen; nobody else moves', () => {
    let session = roomIn('opening')
    const before = session.ring
    session = ask(session, LEADER, { type: 'add-chair' })
    expect(session.ring).toEqual([...before, 6])
    while (session.ring.length < 14) session = ask(session, LEADER, { type: 'add-chair' })
    expect(refusal(session, LEADER, { type: 'add-chair' })).toBe('no-chair-left')
    expect(session.seats).toHaveLength(16)
  })

  it('count the time that their person was here', () => {
    let session = roomIn('opening')
    session = tell(session, { type: 'seat-lost', seat: BEN }, START + 60_000)
    session = tell(session, { type: 'seat-returned', seat: BEN }, START + 90_000)
    session = tell(session, { type: 'seat-lost', seat: BEN }, START + 100_000)
    expect(session.seats.find((seat) => seat.id === BEN)?.presentFor).toBe(70_000)
  })

  it('raise their generation with each taking, so that older tickets stop', () => {
    const taken = tell(roomIn('opening'), { type: 'seat-taken', seat: BEN })
    expect(taken.seats.find((seat) => seat.id === BEN)?.generation).toBe(2)
    const removed = tell(taken, { type: 'seat-removed', seat: BEN, bar: 'member:1' })
    expect(removed.barred).toEqual(['member:1'])
    expect(removed.seats.find((seat) => seat.id === BEN)).toMatchObject({
      presence: 'free',
      generation: 2,
    })
  })
})

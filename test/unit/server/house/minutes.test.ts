/** Minutes are a person's: over lost lines, other devices, chairs left and given back, and a crash; never twice for one minute. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chairAt } from '../../../../server/rooms/house/chairs.ts'
import { receiptOf } from '../../../../server/rooms/house/goodbyes.ts'
import { readCopy } from '../../../../server/rooms/roomCopy.ts'
import { isSame, type Stay, withStay } from '../../../../server/rooms/stay.ts'
import copies from '../../golden/copies.json' with { type: 'json' }
import { knock, LINKS } from './steps.ts'
import { type Link, START, type TestPage, World } from './world.ts'

const MINUTE = 60_000

/** A room with its leader, whose every move is named. */
class Evening {
  readonly world = new World()
  readonly leader: TestPage

  constructor() {
    this.leader = this.opens(0, LINKS.leader)
  }

  opens(person: number, link: Link, from?: TestPage): TestPage {
    const page = this.world.newPage(person, link, from)
    this.world.connect(page)
    knock(this.world, page)
    return page
  }

  lets(page: TestPage): TestPage {
    const guest = this.world.house?.door.guests.find((each) => each.page.line === page.line)
    this.asks({ type: 'let-in', guest: guest?.guest ?? 0 })
    return page
  }

  asks(command: Extract<Parameters<World['happens']>[0], { type: 'asked-at-desk' }>['command']) {
    const line = this.leader.line ?? ''
    expect(this.world.happens({ type: 'asked-at-desk', line, command })).toEqual({ kind: 'ok' })
  }

  leaves({ line }: TestPage): void {
    this.world.happens({ type: 'left', line: line ?? '' })
  }

  passes(minutes: number): void {
    this.world.advance(minutes * MINUTE)
  }

  seatOf({ ticket }: TestPage): number {
    return ticket?.seat ?? -1
  }

  /** What the receipt of whoever sits by this page would say now: minutes, and minutes from its start to its end. */
  says(page: TestPage): { readonly minutes: number; readonly from: number } | null {
    const { house, now } = this.world
    const chair = house === null ? undefined : chairAt(house, this.seatOf(page))
    const receipt = house === null || chair === undefined ? null : receiptOf(house, chair, now)
    return receipt && { minutes: receipt.minutes, from: (receipt.start - START) / MINUTE }
  }
}

describe('minutes', () => {
  test('go on over a lost line, without the time away', () => {
    const evening = new Evening()
    const ana = evening.lets(evening.opens(2, LINKS.member))
    evening.passes(20)
    evening.world.lose(ana)
    evening.passes(5)
    evening.world.connect(ana)
    evening.passes(10)
    expect(evening.says(ana)).toEqual({ minutes: 30, from: 0 })
  })

  test('go on in the next chair of whoever was sent to the door, over a reload of the page too', () => {
    const evening = new Evening()
    const ana = evening.lets(evening.opens(2, LINKS.member))
    evening.passes(20)
    evening.asks({ type: 'send-to-door', seat: evening.seatOf(ana) })
    evening.passes(5)
    evening.lets(ana)
    const reloaded = evening.world.newPage(2, LINKS.member, ana)
    evening.world.connect(reloaded)
    evening.passes(10)
    expect(evening.says(reloaded)).toEqual({ minutes: 30, from: 0 })
    evening.asks({ type: 'send-to-door', seat: evening.seatOf(reloaded) })
    evening.lets(reloaded)
    evening.passes(10)
    expect(evening.says(reloaded)).toEqual({ minutes: 40, from: 0 })
  })

  test.each([
    ['a leader’s link', 1, LINKS.coLeader],
    ['a personal link', 6, LINKS.personal],
    ['the same name as committed to', 2, LINKS.member],
  ] as const)('go on for whoever leaves and comes again by %s', (_by, person, link) => {
    const evening = new Evening()
    const first = evening.opens(person, link)
    if (link !== LINKS.coLeader) evening.lets(first)
    evening.passes(20)
    evening.leaves(first)
    evening.passes(7)
    const again = evening.opens(person, link)
    if (link !== LINKS.coLeader) evening.lets(again)
    evening.passes(10)
    expect(evening.says(again)).toEqual({ minutes: 30, from: 0 })
  })

  test('go on when a chair is given back to another device', () => {
    const evening = new Evening()
    const laptop = evening.lets(evening.opens(2, LINKS.member))
    const seat = evening.seatOf(laptop)
    evening.passes(20)
    evening.world.lose(laptop)
    evening.passes(5)
    const phone = evening.opens(3, LINKS.member)
    const guest = evening.world.house?.door.guests[0]?.guest ?? 0
    evening.asks({ type: 'give-chair', guest, seat })
    evening.passes(10)
    expect(evening.says(phone)).toEqual({ minutes: 30, from: 0 })
  })

  test('are nobody else’s in the chair that somebody has left', () => {
    const evening = new Evening()
    const ana = evening.lets(evening.opens(2, LINKS.member))
    evening.passes(20)
    evening.leaves(ana)
    const ben = evening.lets(evening.opens(3, LINKS.member))
    evening.passes(10)
    expect(evening.says(ben)).toEqual({ minutes: 10, from: 20 })
  })

  test('are counted once while one person has two chairs', () => {
    const evening = new Evening()
    const laptop = evening.lets(evening.opens(2, LINKS.member))
    evening.passes(10)
    const phone = evening.lets(evening.opens(2, LINKS.member))
    evening.passes(10)
    expect(evening.seatOf(phone)).not.toBe(evening.seatOf(laptop))
    expect(evening.says(laptop)).toEqual({ minutes: 20, from: 0 })
    expect(evening.says(phone)).toEqual({ minutes: 20, from: 0 })
    evening.leaves(laptop)
    evening.passes(10)
    expect(evening.says(phone)).toEqual({ minutes: 30, from: 0 })
  })

  test('are in the copies, and go on after a crash', () => {
    const evening = new Evening()
    const ana = evening.opens(1, LINKS.coLeader)
    evening.passes(20)
    evening.leaves(ana)
    evening.passes(5)
    evening.world.crash()
    evening.world.connect(evening.leader)
    evening.passes(1)
    const again = evening.opens(1, LINKS.coLeader)
    evening.passes(10)
    expect(evening.says(again)).toEqual({ minutes: 30, from: 0 })
  })

  test('a copy of an earlier release knows of none', () => {
    for (const { copy } of copies.copies) {
      expect(readCopy(JSON.stringify({ format: 1, ...copy }))?.stays).toEqual([])
    }
  })
})

const stays = fc
  .array(fc.tuple(fc.nat(100), fc.nat(100), fc.nat(3)), { minLength: 1, maxLength: 12 })
  .map((times) =>
    times.map(
      ([from, length, person]): Stay => ({
        marks: [`own ${person}`],
        from,
        until: from + length,
        presentFor: length,
      }),
    ),
  )

test('whatever stretches a person had, no minute counts twice, and having had one counts', () => {
  fc.assert(
    fc.property(stays, (all) => {
      const kept = all.reduce((sum: readonly Stay[], each) => withStay(sum, each), [])
      for (const stay of kept) {
        const theirs = all.filter(({ marks }) => isSame(marks, stay.marks))
        const minutes = new Set(
          theirs.flatMap(({ from, presentFor }) =>
            Array.from({ length: presentFor }, (_, at) => from + at),
          ),
        )
        expect(stay.presentFor).toBeLessThanOrEqual(minutes.size)
        expect(stay.presentFor).toBeGreaterThanOrEqual(
          Math.max(...theirs.map(({ presentFor }) => presentFor)),
        )
        // Told of the same again, it is the same: copies may bring it twice.
        expect(withStay(kept, { ...stay }).at(-1)).toEqual(stay)
      }
      expect(kept.length).toBe(new Set(all.map(({ marks }) => marks[0])).size)
    }),
  )
})

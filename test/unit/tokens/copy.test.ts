/** Every copy of the state has one length, whatever is in it: read back whole, and read by a page that only sees its size. */
import { expect, it } from 'vitest'
import { type RoomCopy, sealCopy } from '../../../server/rooms/roomCopy.ts'
import { createTokens } from '../../../server/tokens/tokens.ts'
import { secureRandom, toBase64Url, utf8 } from '../../../shared/sealing/bytes.ts'
import { newSession } from '../../../shared/session/newSession.ts'
import { presetAgenda } from '../../../shared/session/presets.ts'
import type { SignalKind } from '../../../shared/session/session.ts'

const now = 1_765_000_000_000
const secret = utf8('a secret of the tests, long enough')
const drawn = (bytes: number): string => toBase64Url(secureRandom(bytes))
const KINDS: readonly SignalKind[] = [
  'need-pause',
  'all-right',
  'come-back',
  'might-have-case',
  'need-moment',
  'step-out',
  'technical-help',
  'someone-came-in',
]

const empty: RoomCopy = {
  room: drawn(16),
  session: newSession({
    incarnation: drawn(16),
    agenda: presetAgenda('sixty'),
    plannedStart: now,
    plannedMinutes: 60,
    chairs: 2,
    strip: true,
    now,
  }),
  occupants: [],
  latecomers: 0,
  receiptTexts: {},
  chosenAt: 1,
  awayWithCase: { seat: 2, generation: 3, commitment: 'A'.repeat(43) },
  offerNewLink: false,
  stays: [],
}

/** All 16 seats, every signal of each seen by both leaders, checks, bars, a longest agenda; what is drawn cannot be compressed. */
function fullest(): RoomCopy {
  const session = newSession({
    incarnation: drawn(16),
    agenda: { ...presetAgenda('two-cases'), phases: presetAgenda('two-cases').phases },
    plannedStart: now,
    plannedMinutes: 90,
    chairs: 14,
    strip: true,
    now,
  })
  const ids = session.seats.map(({ id }) => id)
  const time = () => now + Math.floor(Math.random() * 20_000_000)
  return {
    ...empty,
    session: {
      ...session,
      version: 999_999,
      nextId: 999_999,
      barred: ids.map((id) => `co-leader:${id}`),
      seats: session.seats.map((seat) => ({
        ...seat,
        presence: 'stepped-out',
        generation: 12,
        since: time(),
        presentFor: time(),
        hereSince: time(),
      })),
      signals: ids.flatMap((seat) =>
        KINDS.map((kind, at) => ({
          id: 9_000 + at * 16 + seat,
          seat,
          kind,
          at: time(),
          seenBy: [0, 1],
        })),
      ),
      checks: ids.map((seat) => ({
        id: 8_000 + seat,
        seat,
        at: time(),
        answer: 'not-now' as const,
        seenBy: [0, 1],
      })),
      round: { kind: 'association', order: ids, turn: 3, passed: ids },
      observer: {
        guest: 9_999,
        at: time(),
        asked: ids,
        answered: ids,
        refused: true,
        outcome: 'not-everybody',
      },
    },
    occupants: ids.map((seat) => ({ seat, commitment: drawn(32), own: true })),
    latecomers: 99,
    receiptTexts: {
      label: Array.from({ length: 16 }, () => drawn(32)),
      leaders: Array.from({ length: 16 }, () => drawn(32)),
    },
    offerNewLink: true,
    stays: Array.from({ length: 24 }, () => ({
      marks: [
        `own ${ids[5]}`,
        `name ${drawn(9)}`,
        ...[4, 5, 6, 7].map(
          (seat) => `${session.incarnation.slice(0, 12)} ${seat} ${time() - now}`,
        ),
      ],
      from: time(),
      until: time(),
      presentFor: time() - now,
    })),
  }
}

it('is as long for the fullest room as for an empty one, and reads back', async () => {
  const { copy } = await createTokens({ secret }, () => now)
  const sealed = await sealCopy(fullest(), copy, now)
  const bare = await sealCopy(empty, copy, now)
  expect(sealed.length).toBe(bare.length)
  expect(JSON.parse((await copy.open(sealed, now)) ?? '').session.version).toBe(999_999)
})

it('reads back at every size, also past its one length', async () => {
  const { copy } = await createTokens({ secret }, () => now)
  for (const bytes of [0, 1, 5_000, 6_139, 6_140, 40_000]) {
    const json = JSON.stringify({ drawn: drawn(bytes) })
    expect(await copy.open(await copy.seal(json, now), now)).toBe(json)
  }
})

/** The mark of a group's rules in its links, and what a page makes of it. */
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { agreement, standingOf } from '../../../client/session/agreement.ts'
import { signRoom } from '../../../server/rooms/signRoom.ts'
import { createTokens } from '../../../server/tokens/tokens.ts'
import { peekInvitation } from '../../../shared/invitation.ts'
import { markOfRules, RulesMarkSchema } from '../../../shared/rulesMark.ts'
import { secureRandom } from '../../../shared/sealing/bytes.ts'

const secret = (fill: number) => new Uint8Array(32).fill(fill)
const RULES = ['What is said stays here.', 'I may pass.']

describe('the mark', () => {
  test('is the same for the same words under one secret, and for nothing else', async () => {
    const mark = await markOfRules(secret(1), RULES)
    expect(v.is(RulesMarkSchema, mark)).toBe(true)
    expect(await markOfRules(secret(1), [...RULES])).toBe(mark)
    const others = await Promise.all([
      markOfRules(secret(2), RULES),
      markOfRules(secret(1), RULES.toReversed()),
      markOfRules(secret(1), [RULES.join('')]),
      markOfRules(secret(1), []),
    ])
    expect(new Set([mark, ...others]).size).toBe(5)
  })

  test('is written for good: links out there hold it', async () => {
    expect(await markOfRules(secret(1), RULES)).toMatchInlineSnapshot(`"aZ1"`)
  })
})

test('every link of a room carries it', async () => {
  const tokens = await createTokens({ secret: secret(3) })
  const mark = await markOfRules(secret(1), RULES)
  const request = {
    agenda: '03',
    when: { kind: 'once', start: 1_795_000_000_000, minutes: 60, zone: 'UTC' },
    chairs: 6,
    members: 'personal',
    verifier: 'BBBBBBBBBBBBBBBBBBBBBA',
    rulesMark: mark,
  } as const
  const signed = await signRoom(request, tokens, secureRandom, request.when.start)
  if (!signed.ok) throw new Error(signed.code)
  const { leader, coLeader, members, observer } = signed.reply.invitations
  const marks = [leader, coLeader, ...members, observer].map((one) => peekInvitation(one)?.k)
  expect(marks).toEqual(Array.from({ length: 7 }, () => mark))
})

test('what was ticked counts for those words alone, and what was owed for none', () => {
  expect(standingOf(agreement.ticked(), RULES)).toBe('none')
  agreement.tick(RULES)
  expect(standingOf(agreement.ticked(), RULES)).toBe('agreed')
  expect(standingOf(agreement.ticked(), ['Others.'])).toBe('changed')
  agreement.owe()
  expect(standingOf(agreement.ticked(), RULES)).toBe('owed')
  agreement.tick(null)
  expect(standingOf(agreement.ticked(), RULES)).toBe('none')
})

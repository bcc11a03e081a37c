/** Whose account may make rooms. */
import { describe, expect, test } from 'vitest'
import { isAllowed, readAllowed } from '../../../server/signIn/allowed.ts'

const ANA = { sub: '1', email: 'Ana@Example.ORG', email_verified: true, groups: ['a', 'leaders'] }

describe('a rule that holds is enough', () => {
  test.each([
    ['anybody', ANA, true],
    ['anybody', {}, true],
    ['domain=example.org', ANA, true],
    ['domain=other.org,domain=EXAMPLE.org', ANA, true],
    ['groups=leaders', ANA, true],
    ['groups=lead', ANA, false],
    ['domain=example.org', { ...ANA, email_verified: false }, false],
    // Some providers let people write their own address there and say nothing of having checked it.
    ['domain=example.org', { sub: '1', email: 'ana@example.org' }, false],
    ['domain=example.org', { ...ANA, email_verified: 'true' }, false],
    ['domain=example.org', { ...ANA, email: 'ana@sub.example.org' }, false],
    ['domain=example.org', { ...ANA, email: 'ana@example.org@evil.org' }, false],
    ['domain=example.org', { ...ANA, email: 'example.org' }, false],
    ['domain=example.org', { ...ANA, email: '@example.org' }, false],
    ['domain=example.org', { ...ANA, email: ['ana@example.org'] }, false],
    ['roles=leader', { roles: 'leader' }, true],
    ['roles=leader', { roles: 'leader admin' }, false],
    ['roles=leader', { roles: { leader: true } }, false],
    ['https://example.org/role=urn:x:balint', { 'https://example.org/role': 'urn:x:balint' }, true],
    ['constructor=Object', {}, false],
    ['roles=undefined', {}, false],
    ['roles=', {}, null],
    ['=leader', {}, null],
    ['', {}, null],
  ])('%s of %j: %s', (rules, claims, may) => {
    const allowed = readAllowed(rules.split(','))
    expect(allowed === null ? null : isAllowed(allowed, claims)).toBe(may)
  })
})

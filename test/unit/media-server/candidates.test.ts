/** What a browser is told of our addresses: what the operator says first, this machine's own kept, each once. */
import { expect, test } from 'vitest'
import { candidatesFor } from '../../../server/media/embedded/candidates.ts'

const OWN = [
  'candidate:1 1 UDP 2122317823 192.168.1.5 7882 typ host',
  'candidate:2 1 UDP 2122317567 fd00::5 7882 typ host',
]

const told = (lines: readonly string[]) =>
  lines.map((line) => {
    const [, component, protocol, priority, address, port, , type] = line.split(' ')
    return { component, protocol, priority: Number(priority), address, port, type }
  })

test('several announced addresses of both kinds, then the ones of this machine', () => {
  const lines = candidatesFor(OWN, 7883, {
    addresses: ['203.0.113.7', '2001:db8::7'],
    only: false,
  })
  const found = told(lines)
  expect(found.map((each) => each.address)).toEqual([
    '203.0.113.7',
    '2001:db8::7',
    '192.168.1.5',
    'fd00::5',
  ])
  expect(found.slice(0, 2).map((each) => each.port)).toEqual(['7883', '7883'])
  for (const each of found)
    expect(each).toMatchObject({ component: '1', protocol: 'UDP', type: 'host' })
  const priorities = found.map((each) => each.priority)
  expect([...priorities].sort((a, b) => b - a)).toEqual(priorities)
  expect(new Set(priorities).size).toBe(4)
  expect(new Set(lines.map((line) => line.split(' ')[0])).size).toBe(4)
})

test('an announced address that this machine has is told once', () => {
  const lines = candidatesFor(OWN, 7882, { addresses: ['192.168.1.5'], only: false })
  expect(told(lines).map((each) => each.address)).toEqual(['192.168.1.5', 'fd00::5'])
})

test('with nothing announced they are told as they were found, and with nothing else allowed not at all', () => {
  expect(candidatesFor(OWN, 7882, { addresses: [], only: false })).toEqual(OWN)
  expect(told(candidatesFor(OWN, 7882, { addresses: ['198.51.100.1'], only: true }))).toHaveLength(
    1,
  )
})

test('a second port for relays: the same addresses again, each below every one at the first', () => {
  for (const only of [false, true]) {
    const announced = { addresses: ['203.0.113.7'], only }
    const without = told(candidatesFor(OWN, 7882, announced))
    const found = told(candidatesFor(OWN, 7882, { ...announced, relayPort: 7883 }))
    const [first, second] = [found.slice(0, without.length), found.slice(without.length)]
    expect(first).toEqual(without)
    expect(second.map(({ address }) => address)).toEqual(without.map(({ address }) => address))
    expect(new Set(second.map(({ port }) => port))).toEqual(new Set(['7883']))
    expect(Math.max(...second.map(({ priority }) => priority))).toBeLessThan(
      Math.min(...first.map(({ priority }) => priority)),
    )
  }
})

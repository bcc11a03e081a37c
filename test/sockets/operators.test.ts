/** Who sees `/api/status` and `/metrics`, and that both tell of a real room what is so, and nothing more. */
import * as v from 'valibot'
import { afterEach, expect, test } from 'vitest'
import { StatusSchema } from '../../shared/status.ts'
import {
  enter,
  letIn,
  makeRoom,
  startTestServer,
  type TestServer,
  waitAtTheDoor,
} from './harness.ts'
import { requestOf } from './requestOf.ts'

const PASSPHRASE = 'sixteen letters or more'

let server: TestServer
afterEach(() => server.stop())

const ask = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  requestOf(server.server.port, path, { headers })

test('from this machine it is seen, by no other name and through no proxy', async () => {
  server = await startTestServer()
  expect((await ask('/api/status')).status).toBe(200)
  expect((await ask('/metrics')).status).toBe(200)
  const { port } = server.server
  for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`])
    expect((await ask('/metrics', { host })).status).toBe(200)
  const passedOn: readonly Readonly<Record<string, string>>[] = [
    { host: 'balint.example.org' },
    { 'x-forwarded-for': '127.0.0.1' },
    { 'x-real-ip': '127.0.0.1' },
    { forwarded: 'for=127.0.0.1' },
    { via: '1.1 proxy' },
  ]
  for (const headers of passedOn)
    for (const path of ['/metrics', '/api/status']) {
      const { status, body } = await ask(path, headers)
      expect([headers, status, body]).toEqual([headers, 401, '{"code":"operators-only"}'])
    }
})

test('from elsewhere the passphrase opens it, and guessing has an end', async () => {
  server = await startTestServer({
    env: { OPERATORS_PASSPHRASE: PASSPHRASE, TRUSTED_PROXIES: '127.0.0.1' },
  })
  const from = (address: string, passphrase: string) =>
    ask('/api/status', { 'x-forwarded-for': address, authorization: `Bearer ${passphrase}` })
  const seen = await from('203.0.113.5', PASSPHRASE)
  expect(seen.status).toBe(200)
  expect(v.parse(StatusSchema, JSON.parse(seen.body)).seen).toBe('passphrase')
  const codes: unknown[] = []
  for (let guess = 0; guess < 11; guess++) {
    const answer = await from('203.0.113.6', `${PASSPHRASE}${guess}`)
    codes.push(v.parse(v.object({ code: v.string() }), JSON.parse(answer.body)).code)
  }
  expect(codes.slice(0, 10).every((code) => code === 'operators-only')).toBe(true)
  expect(codes[10]).toBe('too-fast')
  // The right one is not told apart either; another address is not kept out by it.
  expect((await from('203.0.113.6', PASSPHRASE)).status).toBe(429)
  expect((await from('203.0.113.7', PASSPHRASE)).status).toBe(200)
})

test('without a passphrase in the settings no passphrase opens it', async () => {
  server = await startTestServer({ env: { TRUSTED_PROXIES: '127.0.0.1' } })
  for (const authorization of ['Bearer ', 'Bearer null', 'Bearer undefined', 'Basic eDp5']) {
    const answer = await ask('/metrics', { 'x-forwarded-for': '203.0.113.5', authorization })
    expect(answer.status).toBe(401)
  }
})

test('it tells of rooms, people and doors as they are, and names nobody', async () => {
  server = await startTestServer()
  const room = await makeRoom(server)
  const leader = await enter(room, 'leader', 'Ruth Canary')
  const member = await waitAtTheDoor(room, 'member', 'Ana Canary')
  const status = async () => v.parse(StatusSchema, JSON.parse((await ask('/api/status')).body))
  const before = await status()
  expect(before).toMatchObject({
    seen: 'this-machine',
    rooms: { living: 1, most: 1000, waiting: 0 },
    people: { seated: 1, atDoors: 1 },
    secret: 'set',
    newRooms: 'taken',
    certificateUntil: null,
  })
  await letIn(leader, member)
  expect((await status()).people).toEqual({ seated: 2, atDoors: 0 })
  const metrics = (await ask('/metrics')).body
  expect(metrics).toContain('\nbalint_people{at="chair"} 2\n')
  const all = metrics + (await ask('/api/status')).body
  expect(all).not.toMatch(/canary|ruth|ana\b/i)
  expect(all).not.toContain(server.server.rooms.all()[0]?.plan.id)
  leader.close()
  member.close()
})

test('on its way out it says that new rooms go elsewhere', async () => {
  server = await startTestServer()
  void server.server.drain(0)
  const { newRooms } = v.parse(StatusSchema, JSON.parse((await ask('/api/status')).body))
  expect(newRooms).toBe('draining')
})

/** What every HTTP answer carries, and what the routes say. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readClientFiles } from '../../server/http/clientFiles.ts'
import { MakeRoomReplySchema } from '../../shared/makeRoom.ts'
import { makeRoom, startTestServer, type TestServer } from './harness.ts'
import { type Answer, requestOf } from './requestOf.ts'
import { testClock } from './testClock.ts'

const HASHED = '/assets/Room-B_x-9Zq1.js'

let server: TestServer
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'balint-pages-'))
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><title>Balint Room</title>${' '.repeat(600)}`,
  )
  writeFileSync(join(folder, 'app-1.js'), `export const a = 1 //${'x'.repeat(600)}`)
  writeFileSync(join(folder, 'app-1.js.map'), '{}')
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, HASHED), 'export const b = 2')
  writeFileSync(join(folder, 'assets', 'plain.js'), 'export const c = 3')
  server = await startTestServer({ files: readClientFiles(folder) })
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true })
})

const ask = (
  path: string,
  method = 'GET',
  headers: Readonly<Record<string, string>> = {},
  body = '',
) => requestOf(server.server.port, path, { method, headers, body })

const ROUTES: readonly (readonly [string, string, number])[] = [
  ['GET', '/', 200],
  ['HEAD', '/', 200],
  ['GET', '/r', 200],
  ['GET', '/r%23eyJhbGciOi.payload.signature.secret', 200],
  ['GET', '/r%2523eyJ', 200],
  ['GET', '/R/?url=%23eyJ', 200],
  ['GET', '/r%', 200],
  ['GET', '/verify%23eyJ.a.b~WyJ', 200],
  ['GET', '/Dates%23leader~eyJ', 200],
  ['GET', '/verify/eyJ', 404],
  ['GET', '/verify', 200],
  ['GET', '/app-1.js', 200],
  ['GET', '/app-1.js.map', 404],
  ['GET', '/healthz', 200],
  ['GET', '/readyz', 200],
  ['GET', '/api/status', 200],
  ['GET', '/metrics', 200],
  ['POST', '/metrics', 404],
  ['GET', '/.well-known/jwks.json', 200],
  ['GET', '/.well-known/receipt-keys.jwt', 200],
  ['GET', '/verify/offline', 404],
  ['GET', '/.well-known/security.txt', 404],
  ['GET', '/nothing/here', 404],
  ['GET', '/../../etc/passwd', 404],
  ['GET', '/%2e%2e/%2e%2e/etc/passwd', 404],
  ['GET', '/%', 404],
  ['GET', '/api/rooms', 404],
  ['POST', '/api/rooms', 400],
  ['GET', '/api/ended', 404],
  ['POST', '/api/ended', 400],
  ['POST', '/api/series/dates', 400],
  ['POST', '/', 404],
  ['PUT', '/r', 404],
  ['OPTIONS', '/api/rooms', 404],
  ['GET', '/socket.io/?EIO=4&transport=polling', 200],
  ['POST', '/socket.io/?EIO=4&transport=polling', 400],
  ['GET', '/socket.io/?EIO=4&transport=polling&j=0', 404],
  ['GET', '/socket.io/?EIO=4&transport=websocket', 404],
  ['GET', '/socket.io/socket.io.js', 404],
  ['GET', '/media/rtc/v1/validate', 401],
  ['GET', '/media/anything', 404],
]

describe('headers', () => {
  test.each(ROUTES)('%s %s → %i carries all of them', async (method, path, status) => {
    const answer = await ask(path, method)
    expect(answer.status).toBe(status)
    const { headers } = answer
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['x-frame-options']).toBe('DENY')
    expect(headers['cross-origin-opener-policy']).toBe('same-origin')
    expect(headers['permissions-policy']).toContain('camera=(self)')
    expect(headers['permissions-policy']).toContain('geolocation=()')
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("style-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    for (const unwanted of ['etag', 'last-modified', 'set-cookie', 'x-powered-by', 'server']) {
      expect(headers[unwanted]).toBeUndefined()
    }
    expect(headers['access-control-allow-origin']).toBeUndefined()
  })

  test('WebAssembly may be compiled by the page of schemes and its planner, and nowhere else', async () => {
    const policyOf = async (path: string) =>
      String((await ask(path, 'GET')).headers['content-security-policy'])
    for (const path of ['/scheme', '/scheme/', '/assets/planner-AbCd-_12.js']) {
      expect(await policyOf(path)).toContain("script-src 'self' 'wasm-unsafe-eval';")
    }
    for (const path of [
      '/',
      '/r',
      '/schemes',
      '/scheme/x',
      '/dates',
      '/assets/index-AbCd-_12.js',
    ]) {
      expect(await policyOf(path)).toContain("script-src 'self';")
    }
  })

  test('a file named after its content is kept, and nothing beside it', async () => {
    for (const method of ['GET', 'HEAD']) {
      const { status, headers } = await ask(HASHED, method)
      expect(status).toBe(200)
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
      expect(headers['x-content-type-options']).toBe('nosniff')
    }
    // Of an earlier build, or never there: a later look may find it.
    for (const path of [
      '/assets/Room-B_x-9Zq2.js',
      '/assets/plain.js',
      '/r/assets/a-12345678.js',
    ]) {
      expect((await ask(path)).headers['cache-control'], path).toBe('no-store')
    }
    expect((await ask(HASHED, 'POST')).headers['cache-control']).toBe('no-store')
  })

  test('no answer is ever "not modified"', async () => {
    const answer = await ask('/app-1.js', 'GET', {
      'if-none-match': '*',
      'if-modified-since': new Date().toUTCString(),
    })
    expect(answer.status).toBe(200)
  })

  test('files are compressed for who can read that', async () => {
    expect((await ask('/app-1.js', 'GET', { 'accept-encoding': 'gzip' })).headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-type': 'text/javascript; charset=utf-8',
    })
    expect((await ask('/app-1.js')).body).toContain('export const a')
  })

  test('an upgrade to nowhere is closed', async () => {
    const closed = ask('/nowhere', 'GET', {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-key': 'x3JJHMbDL1EzLkh9GBhXDw==',
      'sec-websocket-version': '13',
    })
    await expect(closed).rejects.toThrow()
  })
})

describe('making a room', () => {
  const post = (body: unknown, type = 'application/json'): Promise<Answer> =>
    ask('/api/rooms', 'POST', { 'content-type': type }, JSON.stringify(body))

  const request = (more: object = {}) => ({
    agenda: '03',
    when: { kind: 'once', start: Date.now(), minutes: 60, zone: 'Europe/Berlin' },
    chairs: 10,
    members: 'shared',
    verifier: 'AAAAAAAAAAAAAAAAAAAAAA',
    ...more,
  })

  test('signs a link a role, or one for each chair', async () => {
    const shared = await post(request())
    expect(shared.status).toBe(201)
    const reply = v.parse(MakeRoomReplySchema, JSON.parse(shared.body))
    expect(reply.invitations.members).toHaveLength(1)
    expect(reply.receiptsTrial).toBe(false)
    const personal = await post(request({ members: 'personal' }))
    expect(
      v.parse(MakeRoomReplySchema, JSON.parse(personal.body)).invitations.members,
    ).toHaveLength(8)
  })

  test('refuses what is none, by a code', async () => {
    const wrong: readonly (readonly [unknown, string])[] = [
      [{}, 'bad-message'],
      [request({ more: 1 }), 'bad-message'],
      [request({ chairs: 15 }), 'bad-message'],
      [request({ agenda: '!!' }), 'bad-message'],
      [request({ verifier: 'x' }), 'bad-message'],
      [request({ when: { kind: 'once', start: 0, minutes: 60, zone: 'UTC' } }), 'link-over'],
    ]
    for (const [body, code] of wrong) {
      const answer = await post(body)
      expect(answer.status).toBe(400)
      expect(JSON.parse(answer.body)).toEqual({ code })
    }
    expect((await post(request(), 'text/plain')).status).toBe(400)
    const broken = await ask('/api/rooms', 'POST', { 'content-type': 'application/json' }, '{"a":')
    expect(JSON.parse(broken.body)).toEqual({ code: 'bad-message' })
  })

  test('asks for the passphrase where there is one, and counts wrong ones', async () => {
    const closed = await startTestServer({ env: { ROOM_CREATION: 'token:open sesame' } })
    const ask = async (passphrase?: string): Promise<unknown> => {
      const response = await fetch(`${closed.url}/api/rooms`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(request(passphrase === undefined ? {} : { passphrase })),
      })
      const body: { code?: string } = await response.json()
      return body.code ?? response.status
    }
    expect(await ask()).toBe('room-creation-closed')
    expect(await ask('open sesame')).toBe(201)
    for (let tried = 0; tried < 9; tried += 1) expect(await ask('x')).toBe('room-creation-closed')
    expect(await ask('x')).toBe('too-fast')
    await closed.stop()
  })

  test('the public keys are public, and hold no private part', async () => {
    const jwks = JSON.parse((await ask('/.well-known/jwks.json')).body)
    expect(jwks.keys).toHaveLength(1)
    expect(jwks.keys[0]).toMatchObject({ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA' })
    expect(jwks.keys[0].d).toBeUndefined()
  })

  test('no log line has a room, a link or an address in it', async () => {
    const room = await makeRoom(server)
    const text = JSON.stringify(server.logs)
    expect(text).not.toContain(room.reply.roomId)
    expect(text).not.toContain(room.invitation('leader').slice(-20))
    expect(text.replaceAll(server.server.url, '')).not.toMatch(/127\.0\.0\.1|::1/)
  })
})

test('security.txt names the contact, and is good for less than a year from when it is asked for', async () => {
  const clock = testClock()
  const named = await startTestServer({
    clock,
    env: {
      SECURITY_CONTACT: 'mailto:security@example.org',
      PUBLIC_URL: 'https://balint.example.org',
      TRUSTED_PROXIES: '127.0.0.1',
    },
  })
  try {
    const expiry = async (): Promise<number> => {
      const answer = await fetch(`${named.url}/.well-known/security.txt`)
      expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
      const text = await answer.text()
      expect(text).toMatch(/^Contact: mailto:security@example\.org$/m)
      expect(text).toMatch(
        /^Canonical: https:\/\/balint\.example\.org\/\.well-known\/security\.txt$/m,
      )
      return Date.parse(/^Expires: (\S+)$/m.exec(text)?.[1] ?? '')
    }
    const first = await expiry()
    expect(first).toBeGreaterThan(clock.now())
    expect(first).toBeLessThan(clock.now() + 365 * 86_400_000)
    clock.skip(3_600_000)
    expect(await expiry()).toBeGreaterThanOrEqual(first + 3_600_000)
  } finally {
    await named.stop()
  }
})

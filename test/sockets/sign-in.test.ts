/** Rooms made by people of an organisation alone: our server, and a real OpenID provider beside it. */
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MakeRoomReplySchema } from '../../shared/makeRoom.ts'
import { secureRandom } from '../../shared/sealing/bytes.ts'
import { deriveRoomKeys, makeSecret } from '../../shared/sealing/keys.ts'
import { SignedInSchema, type SignInBegun, SignInBegunSchema } from '../../shared/signIn.ts'
import { roomRequest, startTestServer, type TestServer } from './harness.ts'
import { CLIENT, type Organisation, signInAs, startOrganisation } from './organisation.ts'
import { type TestClock, testClock } from './testClock.ts'

const PUBLIC_URL = 'http://localhost:3999'
const RETURN_TO = `${PUBLIC_URL}/sign-in`

let organisation: Organisation
let server: TestServer
let clock: TestClock
beforeAll(async () => {
  organisation = await startOrganisation(RETURN_TO)
  clock = testClock()
  server = await startServer(organisation.issuer)
})
afterAll(async () => {
  await server.stop()
  await organisation.close()
})

const startServer = (issuer: string, env: Readonly<Record<string, string>> = {}) =>
  startTestServer({
    clock,
    env: {
      ROOM_CREATION: 'oidc',
      OIDC_ISSUER: issuer,
      OIDC_ALLOWED: 'groups=balint-leaders',
      OIDC_SCOPES: 'openid groups',
      PUBLIC_URL,
      ...CLIENT,
      ...env,
    },
  })

const ask = async (path: string, body: object, url = server.url) => {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: response.status, answer: (await response.json()) as unknown }
}
const begin = async (url = server.url): Promise<SignInBegun> =>
  v.parse(SignInBegunSchema, (await ask('/api/sign-in', {}, url)).answer)
const finish = (begun: SignInBegun, returned: string, url = server.url) =>
  ask('/api/signed-in', { attempt: begun.attempt, returned }, url)
const comeBackAs = (who: string, begun: SignInBegun) => signInAs(who, begun.url, RETURN_TO)

const makeRoomWith = async (pass?: string) => {
  const keys = await deriveRoomKeys(makeSecret(secureRandom))
  return ask('/api/rooms', { ...(await roomRequest(keys)), ...(pass && { pass }) })
}
const refusal = (status: number, code: string) => ({ status, answer: { code } })

describe('whoever the organisation lets', () => {
  test('signs in, and makes rooms for half an hour', async () => {
    expect(await makeRoomWith()).toEqual(refusal(401, 'sign-in-needed'))
    const begun = await begin()
    const { status, answer } = await finish(begun, await comeBackAs('ruth', begun))
    expect(status).toBe(201)
    const { pass } = v.parse(SignedInSchema, answer)
    const made = await makeRoomWith(pass)
    expect(made.status).toBe(201)
    expect(v.is(MakeRoomReplySchema, made.answer)).toBe(true)
    expect((await makeRoomWith(pass)).status).toBe(201)
    clock.skip(30 * 60_000 + 1_000)
    expect(await makeRoomWith(pass)).toEqual(refusal(401, 'sign-in-needed'))
  })

  test('is nobody to this server: neither pass nor log has a name in it', async () => {
    const begun = await begin()
    const { answer } = await finish(begun, await comeBackAs('ruth', begun))
    const { pass } = v.parse(SignedInSchema, answer)
    const claims = JSON.parse(Buffer.from(pass.split('.')[1] ?? '', 'base64url').toString())
    expect(Object.keys(claims).sort()).toEqual(['aud', 'exp', 'iat'])
    expect(JSON.stringify(server.logs)).not.toMatch(/ruth|example\.org/)
    expect(server.logs).toContainEqual({ event: 'sign-in', outcome: 'signed-in' })
  })
})

describe('nobody else', () => {
  test('an account without the claim is told so', async () => {
    const begun = await begin()
    expect(await finish(begun, await comeBackAs('paul', begun))).toEqual(
      refusal(403, 'sign-in-refused'),
    )
  })

  test('an address that nobody has verified is in no domain', async () => {
    const other = await startServer(organisation.issuer, {
      OIDC_ALLOWED: 'domain=example.org',
      OIDC_SCOPES: 'openid email',
    })
    for (const [who, status] of [
      ['eve', 403],
      ['paul', 201],
    ] as const) {
      const begun = await begin(other.url)
      const finished = await finish(begun, await comeBackAs(who, begun), other.url)
      expect(finished.status, who).toBe(status)
    }
    await other.stop()
  })

  test('what came back is the answer to one attempt, once', async () => {
    const [mine, theirs] = [await begin(), await begin()]
    const returned = await comeBackAs('ruth', mine)
    // Handed to somebody else's page: their attempt has another state and another proof of its maker.
    expect(await finish(theirs, returned)).toEqual(refusal(400, 'sign-in-failed'))
    const swapped = returned.replace(mine.state, theirs.state)
    expect(await finish(theirs, swapped)).toEqual(refusal(400, 'sign-in-failed'))
    expect(await finish(mine, swapped)).toEqual(refusal(400, 'sign-in-failed'))
    expect((await finish(mine, returned)).status).toBe(201)
    expect((await finish(mine, returned)).status).toBe(400)
  })

  test('whoever says no at the organisation, or comes back with nothing, is not signed in', async () => {
    const begun = await begin()
    for (const returned of [
      '?',
      `?state=${begun.state}`,
      `?error=access_denied&state=${begun.state}`,
      `?code=guess&state=${begun.state}`,
      `?code=${'x'.repeat(5_000)}&state=${begun.state}`,
    ]) {
      expect(await finish(begun, returned), returned).toEqual(refusal(400, 'sign-in-failed'))
    }
  })

  test('an attempt is over after a quarter of an hour, and cannot be written by hand', async () => {
    const begun = await begin()
    const returned = await comeBackAs('ruth', begun)
    for (const attempt of ['', 'x.y', `${begun.attempt.slice(0, -2)}AA`, `${begun.attempt}.`]) {
      expect(await finish({ ...begun, attempt }, returned)).toEqual(refusal(400, 'sign-in-failed'))
    }
    clock.skip(15 * 60_000 + 1_000)
    expect(await finish(begun, returned)).toEqual(refusal(400, 'sign-in-failed'))
  })

  test('another kind of token is no pass', async () => {
    const begun = await begin()
    for (const pass of ['x', begun.attempt, 'a.b.c']) {
      expect(await makeRoomWith(pass)).toEqual(refusal(401, 'sign-in-needed'))
    }
  })
})

test('a provider that is away is named, and asked again the next time', async () => {
  const passing = await startOrganisation(RETURN_TO)
  const port = Number(new URL(passing.issuer).port)
  await passing.close()
  const other = await startServer(passing.issuer)
  expect(await ask('/api/sign-in', {}, other.url)).toEqual(refusal(503, 'sign-in-away'))
  const back = await startOrganisation(RETURN_TO, port)
  const begun = await begin(other.url)
  const returned = await comeBackAs('ruth', begun)
  await back.close()
  expect(await finish(begun, returned, other.url)).toEqual(refusal(503, 'sign-in-away'))
  expect(other.logs).toContainEqual({ event: 'sign-in', outcome: 'away' })
  await other.stop()
})

test('sign-ins are counted, for each of them asks the organisation’s own server', async () => {
  const other = await startTestServer({
    clock,
    limits: { signInsPerAddress: { burst: 2, perSecond: 0.001 } },
    env: {
      ROOM_CREATION: 'oidc',
      OIDC_ISSUER: organisation.issuer,
      OIDC_ALLOWED: 'anybody',
      PUBLIC_URL,
      ...CLIENT,
    },
  })
  await begin(other.url)
  await begin(other.url)
  expect(await ask('/api/sign-in', {}, other.url)).toEqual(refusal(429, 'too-fast'))
  await other.stop()
})

test('a server that asks for no account has no such way', async () => {
  const open = await startTestServer()
  expect((await ask('/api/sign-in', {}, open.url)).status).toBe(404)
  await open.stop()
})

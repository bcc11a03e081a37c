/** An organisation's real OpenID provider on loopback, and a person who signs in there without a browser. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

export interface Organisation {
  readonly issuer: string
  close(): Promise<void>
}

/** What its accounts say of themselves, by the name typed at its sign-in. */
const ACCOUNTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  ruth: { email: 'ruth@example.org', email_verified: true, groups: ['staff', 'balint-leaders'] },
  paul: { email: 'paul@example.org', email_verified: true, groups: ['staff'] },
  eve: { email: 'eve@example.org', email_verified: false, groups: ['staff'] },
}

export const CLIENT = { OIDC_CLIENT_ID: 'balint-room', OIDC_CLIENT_SECRET: 's'.repeat(32) }

/** `returnTo`: the address it sends browsers back to. `port`: where it was before, 0 for any. */
export async function startOrganisation(returnTo: string, port = 0): Promise<Organisation> {
  const http = createServer()
  await new Promise<void>((resolve) => http.listen(port, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.OIDC_CLIENT_ID,
        client_secret: CLIENT.OIDC_CLIENT_SECRET,
        redirect_uris: [returnTo],
        token_endpoint_auth_method: 'client_secret_post',
        // A loopback address by http is a native application's there.
        application_type: 'native',
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], groups: ['groups'] },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: async () => ({ sub: id, ...ACCOUNTS[id] }),
    }),
    // Said, so that the provider does not warn of them.
    ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    features: { devInteractions: { enabled: true } },
    cookies: { keys: ['a key of the tests'] },
  })
  http.on('request', provider.callback())
  return {
    issuer,
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve())
        http.closeAllConnections()
      }),
  }
}

/** Signs in as `who` and agrees to everything; answers with the query that the browser is sent back with. */
export async function signInAs(who: string, url: string, returnTo: string): Promise<string> {
  const cookies = new Map<string, string>()
  let next: { readonly url: string; readonly form?: URLSearchParams } = { url }
  for (let step = 0; step < 12; step++) {
    if (next.url.startsWith(returnTo)) return new URL(next.url).search
    const answer: Response = await fetch(next.url, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
      ...(next.form === undefined ? {} : { method: 'POST', body: next.form }),
    })
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/)
      cookies.set(name, value)
    }
    const location = answer.headers.get('location')
    if (location !== null) {
      next = { url: new URL(location, next.url).href }
      continue
    }
    const page = await answer.text()
    const action = /<form[^>]* action="([^"]+)"/.exec(page)?.[1]
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1]
    if (action === undefined || prompt === undefined) throw new Error(page)
    const form = new URLSearchParams({ prompt, login: who, password: 'any' })
    next = { url: new URL(action, next.url).href, form }
  }
  throw new Error('the provider never sent the browser back')
}

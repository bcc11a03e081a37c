/**
 * The organisation's own sign-in: OpenID Connect by code with PKCE (RFC 7636). Of what the provider answers, one thing leaves
 * this file: whether this account may make rooms. Names, addresses and tokens are dropped with the call.
 */
import * as oidc from 'openid-client'
import { isLoopback } from '../mediaAddresses.ts'
import { type Allowed, type Claims, claimsFor, isAllowed } from './allowed.ts'

export interface SignInConfig {
  /** Where the provider is discovered: its `iss`. */
  readonly issuer: string
  readonly clientId: string
  /** Null: a public client, held by PKCE alone. */
  readonly clientSecret: string | null
  readonly scopes: string
  readonly allowed: Allowed
}

/** What the page keeps sealed between its two questions. */
export interface Attempt {
  readonly verifier: string
  readonly state: string
  readonly nonce: string
}

export type Begun =
  | { readonly ok: true; readonly url: string; readonly attempt: Attempt }
  | { readonly ok: false; readonly code: 'sign-in-away' }

export type Finished =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'sign-in-away' | 'sign-in-failed' | 'sign-in-refused' }

/** Seconds that one answer of the provider's may take. */
const TIMEOUT = 8

export class Provider {
  readonly #config: SignInConfig
  readonly #returnTo: string
  #discovered: Promise<oidc.Configuration> | null = null

  /** `returnTo`: the page that the provider sends the browser back to, as it is registered there. */
  constructor(config: SignInConfig, returnTo: string) {
    this.#config = config
    this.#returnTo = returnTo
  }

  /** Where the browser is to go, and what its answer will be checked by. Never rejects. */
  async begin(): Promise<Begun> {
    try {
      const provider = await this.#discover()
      const attempt: Attempt = {
        verifier: oidc.randomPKCECodeVerifier(),
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
      }
      const url = oidc.buildAuthorizationUrl(provider, {
        redirect_uri: this.#returnTo,
        scope: this.#config.scopes,
        code_challenge: await oidc.calculatePKCECodeChallenge(attempt.verifier),
        code_challenge_method: 'S256',
        state: attempt.state,
        nonce: attempt.nonce,
      })
      return { ok: true, url: url.href, attempt }
    } catch {
      return { ok: false, code: 'sign-in-away' }
    }
  }

  /** Whether the account behind `answer` (the query the browser came back with) may make rooms. Never rejects. */
  async finish(attempt: Attempt, answer: string): Promise<Finished> {
    let provider: oidc.Configuration
    try {
      provider = await this.#discover()
    } catch {
      return { ok: false, code: 'sign-in-away' }
    }
    try {
      const claims = await this.#claims(provider, attempt, answer)
      return isAllowed(this.#config.allowed, claims)
        ? { ok: true }
        : { ok: false, code: 'sign-in-refused' }
    } catch (error) {
      if (!isAway(error)) return { ok: false, code: 'sign-in-failed' }
      this.#discovered = null
      return { ok: false, code: 'sign-in-away' }
    }
  }

  /** Those of the ID token; where one that is judged is not in it, those that the provider tells besides. */
  async #claims(provider: oidc.Configuration, attempt: Attempt, answer: string): Promise<Claims> {
    const here = new URL(this.#returnTo)
    here.search = answer
    const tokens = await oidc.authorizationCodeGrant(provider, here, {
      pkceCodeVerifier: attempt.verifier,
      expectedState: attempt.state,
      expectedNonce: attempt.nonce,
      idTokenExpected: true,
    })
    const claims = tokens.claims()
    const wanted = claimsFor(this.#config.allowed)
    const whole = wanted.every((name) => claims?.[name] !== undefined)
    const subject = claims?.sub
    if (whole || subject === undefined || !provider.serverMetadata().userinfo_endpoint) {
      return claims ?? {}
    }
    return { ...(await oidc.fetchUserInfo(provider, tokens.access_token, subject)), ...claims }
  }

  /** Found once and kept; a provider that was away is asked for again at the next attempt. */
  #discover(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.#config
    const url = new URL(issuer)
    const found =
      this.#discovered ??
      oidc.discovery(
        url,
        clientId,
        undefined,
        clientSecret === null ? oidc.None() : oidc.ClientSecretPost(clientSecret),
        {
          timeout: TIMEOUT,
          // By http on this machine alone, for trying it out; the schema refuses any other.
          execute: isLoopback(url.hostname) ? [oidc.allowInsecureRequests] : [],
        },
      )
    this.#discovered = found
    found.catch(() => {
      if (this.#discovered === found) this.#discovered = null
    })
    return found
  }
}

/** Not a word of the provider's, but its silence: no connection, too late, or a fault of its own. */
const isAway = (error: unknown): boolean =>
  error instanceof oidc.ClientError
    ? error.code === 'OAUTH_TIMEOUT' ||
      (error.cause instanceof Response && error.cause.status >= 500)
    : error instanceof TypeError

/**
 * Configuration from environment variables alone, checked before anything starts. A contradiction or a misspelt name
 * stops the start with one sentence; nothing is guessed.
 */
import * as v from 'valibot'
import { contradiction } from './configContradictions.ts'
import { CONFIG_NAMES, type ConfigName, meantName } from './configNames.ts'
import { type Checked, EnvironmentSchema } from './configSchema.ts'
import { type MediaAddresses, mediaAddresses } from './mediaAddresses.ts'
import type { SignInConfig } from './signIn/provider.ts'

export type RoomCreation =
  | { readonly by: 'anybody' }
  | { readonly by: 'passphrase'; readonly passphrase: string }
  | { readonly by: 'account'; readonly signIn: SignInConfig }

export interface Config {
  readonly host: string
  /** 0 lets the system choose; for tests. */
  readonly port: number
  /** Origin by which browsers reach this server; null: whatever address they came by. */
  readonly publicUrl: string | null
  /** Paths of PEM files; null: plain HTTP. */
  readonly tls: { readonly cert: string; readonly key: string } | null
  /** Null: one is drawn at start, and links die with the process. */
  readonly secret: Uint8Array | null
  readonly previousSecret: Uint8Array | null
  /** Public keys (base64url) whose secrets are gone, by which receipts of years ago are still checked. */
  readonly formerKeys: readonly string[]
  readonly mediaUdpPort: number
  readonly mediaAddresses: MediaAddresses
  readonly mediaProcesses: number
  /** A TURN server of the operator's and the secret shared with it; null: none. */
  readonly turn: { readonly urls: readonly string[]; readonly secret: string } | null
  /** A LiveKit server of the operator's carries the media; null: the embedded media server does. */
  readonly livekit: {
    readonly url: string
    readonly apiKey: string
    readonly apiSecret: string
  } | null
  /** Several processes are one service; null: this one is alone. */
  readonly machines: {
    readonly redis: string
    /** Where the others reach this one, and where it listens for them. */
    readonly host: string
    readonly port: number
  } | null
  readonly roomCreation: RoomCreation
  /** Opens `/status` and `/metrics` from elsewhere; null: they are seen from this machine alone. */
  readonly operatorsPassphrase: string | null
  /** Addresses or networks whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[]
  /** Where faults are reported to in private, a `mailto:` or `https:` address; null: nowhere is named. */
  readonly securityContact: string | null
  readonly drainMinutes: number
}

export type ReadConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly sentence: string }

type Environment = Readonly<Record<string, string | undefined>>

/** A variable that is set to nothing is one that is not set: compose files write `${NAME:-}`. */
function ownVariables(env: Environment): Partial<Record<ConfigName, string>> {
  return Object.fromEntries(
    CONFIG_NAMES.map((name) => [name, env[name]?.trim()]).filter(([, value]) => value),
  )
}

function misnamed(env: Environment): string | null {
  for (const [name, value] of Object.entries(env)) {
    if (!value) continue
    const meant = meantName(name)
    if (meant !== null && !env[meant])
      return `${name} is set, but is not known: did you mean ${meant}?`
  }
  return null
}

function creationOf(checked: Checked): RoomCreation {
  const { ROOM_CREATION: text, OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_ALLOWED } = checked
  if (OIDC_ISSUER !== undefined && OIDC_CLIENT_ID !== undefined && OIDC_ALLOWED != null) {
    return {
      by: 'account',
      signIn: {
        issuer: OIDC_ISSUER,
        clientId: OIDC_CLIENT_ID,
        clientSecret: checked.OIDC_CLIENT_SECRET ?? null,
        scopes: checked.OIDC_SCOPES,
        allowed: OIDC_ALLOWED,
      },
    }
  }
  return text === undefined || text === 'open'
    ? { by: 'anybody' }
    : { by: 'passphrase', passphrase: text.slice('token:'.length) }
}

function machinesOf({ REDIS_URL: redis, NODE_ADDRESS: address }: Checked): Config['machines'] {
  if (redis === undefined || address === undefined) return null
  const { hostname, port } = new URL(`tcp://${address}`)
  return { redis, host: hostname, port: Number(port) }
}

/** The configuration that an environment describes, or the one sentence that says what is wrong with it. */
export function readConfig(env: Environment): ReadConfig {
  const wrongName = misnamed(env)
  if (wrongName !== null) return { ok: false, sentence: wrongName }
  const parsed = v.safeParse(EnvironmentSchema, ownVariables(env), { abortEarly: true })
  if (!parsed.success) return { ok: false, sentence: parsed.issues[0].message }
  const checked = parsed.output
  const wrong = contradiction(checked)
  if (wrong !== null) return { ok: false, sentence: wrong }
  return {
    ok: true,
    config: {
      host: checked.HOST,
      port: checked.PORT,
      publicUrl: checked.PUBLIC_URL ?? null,
      tls:
        checked.TLS_CERT !== undefined && checked.TLS_KEY !== undefined
          ? { cert: checked.TLS_CERT, key: checked.TLS_KEY }
          : null,
      secret: checked.SERVER_SECRET ?? null,
      previousSecret: checked.SERVER_SECRET_PREVIOUS ?? null,
      formerKeys: checked.RECEIPT_FORMER_KEYS ?? [],
      mediaUdpPort: checked.MEDIA_UDP_PORT,
      mediaAddresses: mediaAddresses({
        host: checked.HOST,
        mediaHost: checked.MEDIA_HOST,
        announced: checked.MEDIA_ANNOUNCED_IP ?? [],
        publicUrl: checked.PUBLIC_URL,
      }),
      mediaProcesses: checked.MEDIA_PROCESSES,
      turn:
        checked.TURN_URLS !== undefined && checked.TURN_SECRET !== undefined
          ? { urls: checked.TURN_URLS, secret: checked.TURN_SECRET }
          : null,
      livekit:
        checked.LIVEKIT_URL !== undefined &&
        checked.LIVEKIT_API_KEY !== undefined &&
        checked.LIVEKIT_API_SECRET !== undefined
          ? {
              url: checked.LIVEKIT_URL,
              apiKey: checked.LIVEKIT_API_KEY,
              apiSecret: checked.LIVEKIT_API_SECRET,
            }
          : null,
      machines: machinesOf(checked),
      roomCreation: creationOf(checked),
      operatorsPassphrase: checked.OPERATORS_PASSPHRASE ?? null,
      trustedProxies: checked.TRUSTED_PROXIES ?? [],
      securityContact: checked.SECURITY_CONTACT ?? null,
      drainMinutes: checked.DRAIN_MINUTES,
    },
  }
}

/**
 * Configuration from environment variables alone, checked before anything starts. A contradiction, a misspelt name or a
 * variable of a later version stops the start with one sentence; nothing is guessed.
 */
import { isIP } from 'node:net'
import * as v from 'valibot'
import { CONFIG_NAMES, type ConfigName, LATER_NAMES, meantName } from './configNames.ts'

export type RoomCreation =
  | { readonly by: 'anybody' }
  | { readonly by: 'passphrase'; readonly passphrase: string }

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
  readonly mediaUdpPort: number
  readonly mediaAnnouncedIp: string | null
  readonly mediaProcesses: number
  readonly roomCreation: RoomCreation
  /** Addresses or networks whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[]
  readonly drainMinutes: number
}

export type ReadConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly sentence: string }

type Environment = Readonly<Record<string, string | undefined>>

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/
const SECRET_LENGTH = 32
const PASSPHRASE_LENGTH = 8

const number = (least: number, most: number, sentence: string) =>
  v.pipe(
    v.string(),
    v.regex(/^\d{1,5}$/, sentence),
    v.transform(Number),
    v.minValue(least, sentence),
    v.maxValue(most, sentence),
  )

const isOrigin = (text: string): boolean => {
  const url = URL.canParse(text) ? new URL(text) : null
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === text.replace(/\/$/, '')
}

const isNetwork = (text: string): boolean => {
  const [address = '', bits, ...rest] = text.split('/')
  const version = isIP(address)
  if (version === 0 || rest.length > 0) return false
  return (
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
  )
}

const secret = (name: string) =>
  v.pipe(
    v.string(),
    v.minLength(
      SECRET_LENGTH,
      `${name} is shorter than ${SECRET_LENGTH} characters: give it 32 random bytes, for instance from "openssl rand -base64 32".`,
    ),
    v.transform((text) => new TextEncoder().encode(text)),
  )

const EnvironmentSchema = v.object({
  HOST: v.optional(
    v.pipe(
      v.string(),
      v.check(
        (host) => isIP(host) !== 0 || /^[a-z0-9.-]+$/i.test(host),
        'HOST is not an address or a host name.',
      ),
    ),
    '127.0.0.1',
  ),
  PORT: v.optional(number(0, 65_535, 'PORT is not a number from 0 to 65535.'), '3000'),
  PUBLIC_URL: v.optional(
    v.pipe(
      v.string(),
      v.check(
        isOrigin,
        'PUBLIC_URL is not an origin such as https://balint.example.org, without a path.',
      ),
      v.transform((url) => url.replace(/\/$/, '')),
    ),
  ),
  TLS_CERT: v.optional(v.string()),
  TLS_KEY: v.optional(v.string()),
  SERVER_SECRET: v.optional(secret('SERVER_SECRET')),
  SERVER_SECRET_PREVIOUS: v.optional(secret('SERVER_SECRET_PREVIOUS')),
  MEDIA_UDP_PORT: v.optional(
    number(0, 65_535, 'MEDIA_UDP_PORT is not a number from 0 to 65535.'),
    '7882',
  ),
  MEDIA_ANNOUNCED_IP: v.optional(
    v.pipe(
      v.string(),
      v.check((ip) => isIP(ip) !== 0, 'MEDIA_ANNOUNCED_IP is not an IP address.'),
    ),
  ),
  MEDIA_PROCESSES: v.optional(number(1, 16, 'MEDIA_PROCESSES is not a number from 1 to 16.'), '1'),
  ROOM_CREATION: v.optional(
    v.pipe(
      v.string(),
      v.check(
        (text) => text === 'open' || text.startsWith('token:'),
        'ROOM_CREATION is neither "open" nor "token:" with a passphrase.',
      ),
      v.check(
        (text) => text === 'open' || text.length >= 'token:'.length + PASSPHRASE_LENGTH,
        `The passphrase in ROOM_CREATION is shorter than ${PASSPHRASE_LENGTH} characters.`,
      ),
    ),
  ),
  TRUSTED_PROXIES: v.optional(
    v.pipe(
      v.string(),
      v.transform((text) => text.split(',').map((part) => part.trim())),
      v.check(
        (parts) => parts.every(isNetwork),
        'TRUSTED_PROXIES is not a list of addresses or networks such as 10.0.0.1,192.168.0.0/16.',
      ),
    ),
  ),
  DRAIN_MINUTES: v.optional(number(0, 360, 'DRAIN_MINUTES is not a number from 0 to 360.'), '30'),
})

type Checked = v.InferOutput<typeof EnvironmentSchema>

/** A variable that is set to nothing is one that is not set: compose files write `${NAME:-}`. */
function ownVariables(env: Environment): Partial<Record<ConfigName, string>> {
  return Object.fromEntries(
    CONFIG_NAMES.map((name) => [name, env[name]?.trim()]).filter(([, value]) => value),
  )
}

function misnamed(env: Environment): string | null {
  for (const [name, value] of Object.entries(env)) {
    if (!value) continue
    if (LATER_NAMES.some((later) => later === name)) {
      return `${name} is set, but this version has no use for it yet: unset it.`
    }
    const meant = meantName(name)
    if (meant !== null && !env[meant])
      return `${name} is set, but is not known: did you mean ${meant}?`
  }
  return null
}

function contradiction(env: Checked): string | null {
  const local = LOOPBACK.test(env.HOST)
  const https = env.PUBLIC_URL?.startsWith('https:')
  if ((env.TLS_CERT === undefined) !== (env.TLS_KEY === undefined)) {
    return 'TLS_CERT and TLS_KEY belong together: set both or neither.'
  }
  if (env.TLS_CERT !== undefined && https === false) {
    return 'PUBLIC_URL begins with http:, but TLS_CERT is set: this server would answer https only.'
  }
  if (https && env.TLS_CERT === undefined && env.TRUSTED_PROXIES === undefined) {
    return 'PUBLIC_URL begins with https:, but neither TLS_CERT nor TRUSTED_PROXIES says who speaks TLS.'
  }
  if (https === false && !LOOPBACK.test(new URL(env.PUBLIC_URL ?? '').hostname)) {
    return 'PUBLIC_URL begins with http:, where browsers give no camera or microphone: use https.'
  }
  if (env.SERVER_SECRET_PREVIOUS !== undefined && env.SERVER_SECRET === undefined) {
    return 'SERVER_SECRET_PREVIOUS is set without SERVER_SECRET.'
  }
  if (
    env.SERVER_SECRET !== undefined &&
    env.SERVER_SECRET_PREVIOUS !== undefined &&
    Buffer.compare(env.SERVER_SECRET, env.SERVER_SECRET_PREVIOUS) === 0
  ) {
    return 'SERVER_SECRET and SERVER_SECRET_PREVIOUS are the same.'
  }
  if (env.MEDIA_UDP_PORT + env.MEDIA_PROCESSES - 1 > 65_535) {
    return 'MEDIA_PROCESSES needs more ports above MEDIA_UDP_PORT than there are.'
  }
  if (!local && env.ROOM_CREATION === undefined) {
    return 'HOST is open to others, but ROOM_CREATION does not say who may make rooms: set it to "open" or to "token:" with a passphrase.'
  }
  return null
}

const creationOf = (text: string | undefined): RoomCreation =>
  text === undefined || text === 'open'
    ? { by: 'anybody' }
    : { by: 'passphrase', passphrase: text.slice('token:'.length) }

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
      mediaUdpPort: checked.MEDIA_UDP_PORT,
      mediaAnnouncedIp: checked.MEDIA_ANNOUNCED_IP ?? null,
      mediaProcesses: checked.MEDIA_PROCESSES,
      roomCreation: creationOf(checked.ROOM_CREATION),
      trustedProxies: checked.TRUSTED_PROXIES ?? [],
      drainMinutes: checked.DRAIN_MINUTES,
    },
  }
}

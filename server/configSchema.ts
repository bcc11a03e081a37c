/** What each environment variable may say by itself: one schema, each refusal one sentence that names its variable. */
import { isIP } from 'node:net'
import * as v from 'valibot'
import type { ConfigName } from './configNames.ts'
import {
  isContact,
  isIssuer,
  isLiveKitAddress,
  isNetwork,
  isOrigin,
  isPublicKey,
  isRedis,
  list,
  NODE,
  number,
  SECRET_LENGTH,
  secret,
  TURN_URL,
} from './configValues.ts'
import { readAllowed } from './signIn/allowed.ts'

const PASSPHRASE_LENGTH = 8
const TURN_SECRET_LENGTH = 16
const OPERATORS_LENGTH = 16
/** Browsers warn of more than four TURN servers and slow down; two addresses of each kind are enough for anybody. */
const MOST_TURN_URLS = 4
const MOST_ANNOUNCED = 8
/** A change of the secret each month for eight years. */
const MOST_FORMER_KEYS = 100

const VARIABLES = {
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
  RECEIPT_FORMER_KEYS: v.optional(
    list(
      (keys) => keys.length <= MOST_FORMER_KEYS && keys.every(isPublicKey),
      'RECEIPT_FORMER_KEYS is not a list of public keys with commas between them, each the x of a key as /.well-known/jwks.json has it.',
    ),
  ),
  MEDIA_UDP_PORT: v.optional(
    number(0, 65_535, 'MEDIA_UDP_PORT is not a number from 0 to 65535.'),
    '7882',
  ),
  MEDIA_HOST: v.optional(
    v.pipe(
      v.string(),
      v.check((ip) => isIP(ip) !== 0, 'MEDIA_HOST is not an IP address.'),
    ),
  ),
  MEDIA_ANNOUNCED_IP: v.optional(
    list(
      (parts) => parts.length <= MOST_ANNOUNCED && parts.every((ip) => isIP(ip) !== 0),
      `MEDIA_ANNOUNCED_IP is not a list of IP addresses, ${MOST_ANNOUNCED} at most, such as 203.0.113.7,2001:db8::7.`,
    ),
  ),
  TURN_URLS: v.optional(
    list(
      (parts) => parts.length <= MOST_TURN_URLS && parts.every((url) => TURN_URL.test(url)),
      `TURN_URLS is not a list of TURN addresses, ${MOST_TURN_URLS} at most, such as turn:turn.example.org:3478,turns:turn.example.org:443?transport=tcp.`,
    ),
  ),
  TURN_SECRET: v.optional(
    v.pipe(
      v.string(),
      v.minLength(
        TURN_SECRET_LENGTH,
        `TURN_SECRET is shorter than ${TURN_SECRET_LENGTH} characters: give it and the TURN server 32 random bytes, for instance from "openssl rand -hex 32".`,
      ),
    ),
  ),
  LIVEKIT_URL: v.optional(
    v.pipe(
      v.string(),
      v.check(
        isLiveKitAddress,
        'LIVEKIT_URL is not the address of a LiveKit server such as wss://livekit.example.org, without a path.',
      ),
      v.transform((url) => url.replace(/\/$/, '')),
    ),
  ),
  LIVEKIT_API_KEY: v.optional(v.string()),
  LIVEKIT_API_SECRET: v.optional(
    v.pipe(
      v.string(),
      v.minLength(
        SECRET_LENGTH,
        `LIVEKIT_API_SECRET is shorter than ${SECRET_LENGTH} characters: LiveKit itself asks for that many.`,
      ),
    ),
  ),
  MEDIA_PROCESSES: v.optional(number(1, 16, 'MEDIA_PROCESSES is not a number from 1 to 16.'), '1'),
  REDIS_URL: v.optional(
    v.pipe(
      v.string(),
      v.check(isRedis, 'REDIS_URL is not the address of a Redis such as redis://10.0.0.9:6379.'),
    ),
  ),
  NODE_ADDRESS: v.optional(
    v.pipe(
      v.string(),
      v.check(
        (text) => NODE.test(text) && Number(text.replace(/^.*:/, '')) <= 65_535,
        'NODE_ADDRESS is not an address and a port such as 10.0.0.5:3100.',
      ),
    ),
  ),
  ROOM_CREATION: v.optional(
    v.pipe(
      v.string(),
      v.check(
        (text) => text === 'open' || text === 'oidc' || text.startsWith('token:'),
        'ROOM_CREATION is neither "open" nor "oidc" nor "token:" with a passphrase.',
      ),
      v.check(
        (text) => !text.startsWith('token:') || text.length >= 'token:'.length + PASSPHRASE_LENGTH,
        `The passphrase in ROOM_CREATION is shorter than ${PASSPHRASE_LENGTH} characters.`,
      ),
    ),
  ),
  OIDC_ISSUER: v.optional(
    v.pipe(
      v.string(),
      v.check(
        isIssuer,
        'OIDC_ISSUER is not the address of a provider such as https://login.example.org/tenant, as its tokens name it.',
      ),
    ),
  ),
  OIDC_CLIENT_ID: v.optional(v.string()),
  OIDC_CLIENT_SECRET: v.optional(v.string()),
  OIDC_SCOPES: v.optional(
    v.pipe(
      v.string(),
      v.check(
        (text) => text.split(/\s+/).includes('openid'),
        'OIDC_SCOPES does not hold the scope openid, such as "openid email groups".',
      ),
    ),
    'openid email',
  ),
  OIDC_ALLOWED: v.optional(
    v.pipe(
      v.string(),
      v.transform((text) => readAllowed(text.split(',').map((part) => part.trim()))),
      v.check(
        (allowed) => allowed !== null,
        'OIDC_ALLOWED is neither "anybody" nor a list such as domain=example.org,groups=balint-leaders.',
      ),
    ),
  ),
  OPERATORS_PASSPHRASE: v.optional(
    v.pipe(
      v.string(),
      v.minLength(
        OPERATORS_LENGTH,
        `OPERATORS_PASSPHRASE is shorter than ${OPERATORS_LENGTH} characters.`,
      ),
    ),
  ),
  TRUSTED_PROXIES: v.optional(
    list(
      (parts) => parts.every(isNetwork),
      'TRUSTED_PROXIES is not a list of addresses or networks such as 10.0.0.1,192.168.0.0/16.',
    ),
  ),
  SECURITY_CONTACT: v.optional(
    v.pipe(
      v.string(),
      v.check(
        isContact,
        'SECURITY_CONTACT is not an address such as mailto:security@example.org or https://example.org/security.',
      ),
    ),
  ),
  DRAIN_MINUTES: v.optional(number(0, 360, 'DRAIN_MINUTES is not a number from 0 to 360.'), '30'),
} satisfies Readonly<Record<ConfigName, v.GenericSchema>>

export const EnvironmentSchema = v.object(VARIABLES)
export type Checked = v.InferOutput<typeof EnvironmentSchema>

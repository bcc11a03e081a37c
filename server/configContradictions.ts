/** What variables say together that cannot be: one sentence each. */
import type { Checked } from './configSchema.ts'
import { isLoopback, mediaAddressFault } from './mediaAddresses.ts'

/** The first thing in these variables that contradicts another, as a sentence; null when all agree. */
export function contradiction(env: Checked): string | null {
  const local = isLoopback(env.HOST)
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
  if (https === false && !isLoopback(new URL(env.PUBLIC_URL ?? '').hostname)) {
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
    return 'HOST is open to others, but ROOM_CREATION does not say who may make rooms: set it to "open", to "oidc" or to "token:" with a passphrase.'
  }
  const account = accountFault(env)
  if (account !== null) return account
  if ((env.TURN_URLS === undefined) !== (env.TURN_SECRET === undefined)) {
    return 'TURN_URLS and TURN_SECRET belong together: set both or neither.'
  }
  if ((env.REDIS_URL === undefined) !== (env.NODE_ADDRESS === undefined)) {
    return 'REDIS_URL and NODE_ADDRESS belong together: set both or neither.'
  }
  if (env.REDIS_URL !== undefined && env.SERVER_SECRET === undefined) {
    return 'REDIS_URL is set without SERVER_SECRET: all processes of one service need the same.'
  }
  const livekit = [env.LIVEKIT_URL, env.LIVEKIT_API_KEY, env.LIVEKIT_API_SECRET]
  if (new Set(livekit.map((part) => part === undefined)).size > 1) {
    return 'LIVEKIT_URL, LIVEKIT_API_KEY and LIVEKIT_API_SECRET belong together: set all or none.'
  }
  return mediaAddressFault({
    host: env.HOST,
    mediaHost: env.MEDIA_HOST,
    announced: env.MEDIA_ANNOUNCED_IP ?? [],
    publicUrl: env.PUBLIC_URL,
  })
}

/** Signing in with the organisation's account: all that it takes, or none of it. */
function accountFault(env: Checked): string | null {
  const asked = env.ROOM_CREATION === 'oidc'
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_ALLOWED } = env
  const said = [OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_ALLOWED]
  if (!asked && said.some((part) => part !== undefined)) {
    return 'OIDC_ISSUER and what belongs to it are set, but ROOM_CREATION is not "oidc".'
  }
  if (!asked) return null
  if (OIDC_ISSUER === undefined || OIDC_CLIENT_ID === undefined) {
    return 'ROOM_CREATION is "oidc": set OIDC_ISSUER and OIDC_CLIENT_ID, as the provider has them.'
  }
  if (OIDC_ALLOWED == null) {
    return 'ROOM_CREATION is "oidc", but OIDC_ALLOWED does not say whose accounts may make rooms: set it to "anybody" or to a list such as domain=example.org,groups=balint-leaders.'
  }
  if (env.PUBLIC_URL === undefined) {
    return 'ROOM_CREATION is "oidc": set PUBLIC_URL, where the provider sends browsers back to (/sign-in there).'
  }
  return null
}

/** The forms that a variable's value may have, each as the schema asks for it. */
import { isIP } from 'node:net'
import * as v from 'valibot'
import { isLoopback } from './mediaAddresses.ts'

/** Characters of a secret, at least. */
export const SECRET_LENGTH = 32
/** RFC 7065. */
export const TURN_URL = /^turns?:(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(:\d{1,5})?(\?transport=(udp|tcp))?$/i

export const number = (least: number, most: number, sentence: string) =>
  v.pipe(
    v.string(),
    v.regex(/^\d{1,5}$/, sentence),
    v.transform(Number),
    v.minValue(least, sentence),
    v.maxValue(most, sentence),
  )

/** Values with commas between them. */
export const list = (holds: (parts: readonly string[]) => boolean, sentence: string) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.split(',').map((part) => part.trim())),
    v.check<string[], string>(holds, sentence),
  )

export const isOrigin = (text: string): boolean => {
  const url = URL.canParse(text) ? new URL(text) : null
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === text.replace(/\/$/, '')
}

export const isRedis = (text: string): boolean =>
  /^rediss?:\/\/[^/]+(\/\d*)?$/.test(text) && URL.canParse(text)

/** A host, an IPv6 address in brackets, and a port. */
export const NODE = /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+):\d{1,5}$/i

export const isLiveKitAddress = (text: string): boolean =>
  /^wss?:\/\//.test(text) && isOrigin(text.replace(/^ws/, 'http'))

/** By https; by http on this machine alone. */
export const isIssuer = (text: string): boolean => {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || url.search !== '' || url.hash !== '') return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))
}

/** One line, as a field of security.txt is. */
export const isContact = (text: string): boolean =>
  /^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/.test(text) && URL.canParse(text)

/** 32 bytes as base64url. */
export const isPublicKey = (text: string): boolean =>
  /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/.test(text)

export const isNetwork = (text: string): boolean => {
  const [address = '', bits, ...rest] = text.split('/')
  const version = isIP(address)
  if (version === 0 || rest.length > 0) return false
  return (
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
  )
}

export const secret = (name: string) =>
  v.pipe(
    v.string(),
    v.minLength(
      SECRET_LENGTH,
      `${name} is shorter than ${SECRET_LENGTH} characters: give it 32 random bytes, for instance from "openssl rand -base64 32".`,
    ),
    v.transform((text) => new TextEncoder().encode(text)),
  )

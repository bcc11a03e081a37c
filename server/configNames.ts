/** The names of the environment variables, and how a misspelt one is found. */

export const CONFIG_NAMES = [
  'HOST',
  'PORT',
  'PUBLIC_URL',
  'TLS_CERT',
  'TLS_KEY',
  'SERVER_SECRET',
  'SERVER_SECRET_PREVIOUS',
  'RECEIPT_FORMER_KEYS',
  'MEDIA_UDP_PORT',
  'MEDIA_HOST',
  'MEDIA_ANNOUNCED_IP',
  'MEDIA_PROCESSES',
  'TURN_URLS',
  'TURN_SECRET',
  'LIVEKIT_URL',
  'LIVEKIT_API_KEY',
  'LIVEKIT_API_SECRET',
  'REDIS_URL',
  'NODE_ADDRESS',
  'ROOM_CREATION',
  'OIDC_ISSUER',
  'OIDC_CLIENT_ID',
  'OIDC_CLIENT_SECRET',
  'OIDC_SCOPES',
  'OIDC_ALLOWED',
  'OPERATORS_PASSPHRASE',
  'TRUSTED_PROXIES',
  'SECURITY_CONTACT',
  'DRAIN_MINUTES',
] as const

export type ConfigName = (typeof CONFIG_NAMES)[number]

/** Edits (insert, delete, replace, swap of neighbours) between two names; Damerau–Levenshtein, restricted. */
export function editsBetween(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)]
  const cell = (row: number, column: number): number => rows[row]?.[column] ?? 0
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    rows.push(row)
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? cell(i - 2, j - 2) + 1
          : Number.POSITIVE_INFINITY
      row.push(
        Math.min(cell(i - 1, j) + 1, (row[j - 1] ?? 0) + 1, cell(i - 1, j - 1) + same, swapped),
      )
    }
  }
  return cell(a.length, b.length)
}

const KNOWN: readonly string[] = CONFIG_NAMES

/**
 * The known name that an unknown one was probably meant to be, or null. Names of four letters are too near to foreign
 * variables for more than one edit, and `HOST` with a letter more is everybody's, so short ones must differ by a swap.
 */
export function meantName(name: string): string | null {
  if (KNOWN.includes(name)) return null
  const upper = name.toUpperCase().replaceAll('-', '_')
  const near = KNOWN.find((known) =>
    known.length <= 4
      ? upper.length === known.length &&
        upper !== known &&
        editsBetween(upper, known) === 1 &&
        sameLetters(upper, known)
      : editsBetween(upper, known) <= 2,
  )
  return near ?? null
}

const sameLetters = (a: string, b: string): boolean =>
  [...a].sort().join('') === [...b].sort().join('')

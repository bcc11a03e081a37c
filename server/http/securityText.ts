/** Where a fault is reported to in private: `/.well-known/security.txt` (RFC 9116). */

/** Days that the file is good for: RFC 9116 §2.5.5 asks for less than a year. It is written anew for each who asks. */
const GOOD_DAYS = 180
const DAY = 86_400_000

/** The file's text; `contact` is a `mailto:` or `https:` address, `now` in epoch ms. */
export function securityText(contact: string, publicUrl: string | null, now: number): string {
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${new Date(now + GOOD_DAYS * DAY).toISOString()}`,
    'Preferred-Languages: en',
  ]
  if (publicUrl !== null) lines.push(`Canonical: ${publicUrl}/.well-known/security.txt`)
  return `${lines.join('\n')}\n`
}

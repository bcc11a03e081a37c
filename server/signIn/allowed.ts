/** Whose account may make rooms: decided by the claims that the organisation's provider signs, and by nothing a person types. */

/** One way to be allowed: a verified address in a domain, or a claim that is or contains a value. */
export type Rule =
  | { readonly by: 'domain'; readonly domain: string }
  | { readonly by: 'claim'; readonly name: string; readonly value: string }

/** `anybody`: whoever the provider knows. Otherwise one rule that holds is enough. */
export type Allowed = 'anybody' | readonly Rule[]

const RULE = /^([^=\s]{1,200})=(\S.{0,300})$/

/** Rules as OIDC_ALLOWED writes them: `domain=example.org`, `groups=balint-leaders`; null when one cannot be read. */
export function readAllowed(parts: readonly string[]): Allowed | null {
  if (parts.length === 1 && parts[0] === 'anybody') return 'anybody'
  const rules: Rule[] = []
  for (const part of parts) {
    const [, name, value] = RULE.exec(part) ?? []
    if (name === undefined || value === undefined) return null
    rules.push(
      name === 'domain'
        ? { by: 'domain', domain: value.toLowerCase() }
        : { by: 'claim', name, value },
    )
  }
  return rules.length === 0 ? null : rules
}

/** The claims by which these rules are judged. */
export const claimsFor = (allowed: Allowed): readonly string[] =>
  allowed === 'anybody'
    ? []
    : [
        ...new Set(
          allowed.flatMap((rule) =>
            rule.by === 'domain' ? ['email', 'email_verified'] : [rule.name],
          ),
        ),
      ]

export type Claims = Readonly<Record<string, unknown>>

/** Whether these claims are let make rooms. An address that the provider calls unverified is nobody's. */
export const isAllowed = (allowed: Allowed, claims: Claims): boolean =>
  allowed === 'anybody' || allowed.some((rule) => holds(rule, claims))

function holds(rule: Rule, claims: Claims): boolean {
  if (rule.by === 'domain') {
    const { email, email_verified: verified } = claims
    return (
      typeof email === 'string' &&
      verified === true &&
      email.slice(email.lastIndexOf('@') + 1).toLowerCase() === rule.domain &&
      email.lastIndexOf('@') > 0
    )
  }
  const claim = Object.hasOwn(claims, rule.name) ? claims[rule.name] : undefined
  return Array.isArray(claim) ? claim.includes(rule.value) : String(claim ?? '') === rule.value
}

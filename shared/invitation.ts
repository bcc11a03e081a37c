/**
 * Invitations: what the server signs, how it is written in few characters, and the link that carries it.
 * The claims travel as a positional JSON array, because a member's link must scan as a QR code.
 */
import * as v from 'valibot'
import { whole } from './bounds.ts'
import { type LinkParts, type ReadLink, readLink } from './link.ts'
import { RulesMarkSchema } from './rulesMark.ts'
import { fromBase64Url, textOf } from './sealing/bytes.ts'
import { MinutesSchema, type SeriesRule, SeriesRuleSchema, ZoneNameSchema } from './series.ts'
import type { Every } from './seriesDates.ts'
import {
  FIRST_MEMBER_SEAT,
  isLeading,
  MOST_CHAIRS,
  ROLE_NAMES,
  ROLES,
  type Role,
} from './session/seat.ts'
import { kindsByCode } from './tables.ts'

export { compactAgenda, expandAgenda } from './compactAgenda.ts'
export { formatLink, type LinkParts, type ReadLink, readLink } from './link.ts'

export type RoleLetter = (typeof ROLES)[Role]['letter']

export const letterOf = (role: Role): RoleLetter => ROLES[role].letter
const ROLE_OF = new Map(ROLE_NAMES.map((role) => [letterOf(role), role]))

export const ROLE_LETTERS: readonly RoleLetter[] = ROLE_NAMES.map(letterOf)

/** The role of an invitation; its letter is one of the table's, or it would not have been read. */
export const roleOf = (claims: InvitationClaims): Role => ROLE_OF.get(claims.e) ?? 'observer'

/** 128 random bits as base64url: a room's or a series' id, and a verifier. */
export const Id128Schema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{21}[AQgw]$/))

export const CompactAgendaSchema = v.pipe(
  v.string(),
  v.minLength(2),
  v.maxLength(75),
  v.regex(/^[0-9A-Za-z_.!-]+$/),
)

/** Chairs in the circle, both leaders' included. */
export const ChairsSchema = whole(3, MOST_CHAIRS)

const EpochSecondsSchema = whole(1_600_000_000, 5_000_000_000)

const common = {
  /** Role. */
  e: v.picklist(ROLE_LETTERS),
  /** A personal link's chair, as a seat number; absent from shared links. */
  p: v.optional(whole(FIRST_MEMBER_SEAT, MOST_CHAIRS - 1)),
  /** Site, for schemes of several; not used yet. */
  t: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{1,8}$/))),
  /** Compact agenda: see `compactAgenda`. */
  a: CompactAgendaSchema,
  n: ChairsSchema,
  /** Verifier of the admission proof. */
  v: Id128Schema,
  /** Generation of the shared member link; older ones stop. */
  g: whole(0, 10_000),
  /** Mark of the group's rules (`rulesMark.ts`); links of earlier releases have none. */
  k: v.optional(RulesMarkSchema),
}

export const InvitationClaimsSchema = v.union([
  v.strictObject({
    ...common,
    /** Room id. */
    r: Id128Schema,
    /** Planned start in epoch seconds, minutes, and the zone it was planned in. */
    w: v.strictTuple([EpochSecondsSchema, MinutesSchema, ZoneNameSchema]),
  }),
  v.strictObject({
    ...common,
    /** Series id. */
    s: Id128Schema,
    w: SeriesRuleSchema,
  }),
])

export type InvitationClaims = v.InferOutput<typeof InvitationClaimsSchema>
export type RoomInvitation = Extract<InvitationClaims, { r: string }>
export type SeriesInvitation = Extract<InvitationClaims, { s: string }>

export const isSeries = (claims: InvitationClaims): claims is SeriesInvitation => 's' in claims

/** The zone in which its times were planned, which this platform need not know. */
export const zoneOfClaims = (claims: InvitationClaims): string =>
  isSeries(claims) ? claims.w.zone : claims.w[2]

/** How often, by its code in links: written for good, and never given again. */
const EVERY = {
  week: { code: 0 },
  fortnight: { code: 1 },
  month: { code: 2 },
  'month-nth': { code: 3 },
  'month-last': { code: 4 },
} as const satisfies Readonly<Record<Every, { readonly code: number }>>
const EVERY_BY_CODE = kindsByCode(EVERY)
const MINUTE = 60_000

const packSeries = (rule: SeriesRule): readonly (string | number)[] => [
  Date.parse(`${rule.firstStart}:00Z`) / MINUTE,
  rule.zone,
  rule.minutes,
  EVERY[rule.every].code,
  rule.count,
  rule.without.reduce((bits, index) => bits + 2 ** index, 0),
]

const PackedSeriesSchema = v.pipe(
  v.strictTuple([
    whole(0, 60_000_000),
    v.string(),
    v.number(),
    whole(0, 99),
    v.number(),
    whole(0, 2 ** 30 - 1),
  ]),
  v.transform(([firstStart, zone, minutes, every, count, without]) => ({
    firstStart: new Date(firstStart * MINUTE).toISOString().slice(0, 16),
    zone,
    minutes,
    every: EVERY_BY_CODE.get(every),
    count,
    without: Array.from({ length: 30 }, (_, index) => index).filter(
      (index) => Math.floor(without / 2 ** index) % 2 === 1,
    ),
  })),
)

const PackedSchema = v.pipe(
  v.string(),
  v.maxLength(1_000),
  v.parseJson(),
  v.array(v.unknown()),
  v.minLength(9),
  v.maxLength(10),
)

/** First in the array: the audience. No other kind of token begins so. */
const AUDIENCE = 'i'

/** Between the agenda and the mark of the rules: no agenda holds it. */
const RULES_FOLLOW = '~'

/** The agenda, and the mark where there is one; whatever else stands there is refused by the schema. */
function splitAgenda(packed: unknown): { readonly a: unknown; readonly k?: string } {
  if (typeof packed !== 'string') return { a: packed }
  const at = packed.indexOf(RULES_FOLLOW)
  return at < 0 ? { a: packed } : { a: packed.slice(0, at), k: packed.slice(at + 1) }
}

/** The claims as they are signed: `["i", role, id, chair, agenda[~rules], chairs, verifier, generation, when, site?]`. */
export function packClaims(claims: InvitationClaims): string {
  const series = isSeries(claims)
  return JSON.stringify([
    AUDIENCE,
    claims.e,
    series ? claims.s : claims.r,
    claims.p ?? 0,
    claims.k === undefined ? claims.a : `${claims.a}${RULES_FOLLOW}${claims.k}`,
    claims.n,
    claims.v,
    claims.g,
    series ? packSeries(claims.w) : claims.w,
    ...(claims.t === undefined ? [] : [claims.t]),
  ])
}

/** The claims of their packed form, checked whole, or null. Never throws. */
export function unpackClaims(packed: string): InvitationClaims | null {
  const parsed = v.safeParse(PackedSchema, packed)
  if (!parsed.success) return null
  const [audience, e, id, p, agenda, n, verifier, g, when, t] = parsed.output
  if (audience !== AUDIENCE) return null
  const series = v.safeParse(PackedSeriesSchema, when)
  const claims = v.safeParse(InvitationClaimsSchema, {
    e,
    ...(p === 0 ? {} : { p }),
    ...(t === undefined ? {} : { t }),
    ...splitAgenda(agenda),
    n,
    v: verifier,
    g,
    ...(series.success ? { s: id, w: series.output } : { r: id, w: when }),
  })
  return claims.success ? claims.output : null
}

/**
 * What an invitation says, unproved: for the page's own words before the server has looked at it. Null when
 * it is not an invitation at all.
 */
export function peekInvitation(invitation: string): InvitationClaims | null {
  const [, payload = ''] = invitation.split('.')
  const bytes = fromBase64Url(payload)
  const packed = bytes === null ? null : textOf(bytes)
  return packed === null ? null : unpackClaims(packed)
}

export type OpenedLink =
  | ({ readonly ok: true; readonly claims: InvitationClaims } & LinkParts)
  | Extract<ReadLink, { ok: false }>

/**
 * A link's fragment with what its invitation says, unproved. A leader's link that ends with the room's secret
 * has lost its second half and counts as cut off.
 */
export function openLink(fragment: string): OpenedLink {
  const link = readLink(fragment)
  if (!link.ok) return link
  const claims = peekInvitation(link.invitation)
  if (claims === null) return { ok: false, code: 'link-malformed' }
  if (isLeading(roleOf(claims)) && link.leadersSecret === undefined)
    return { ok: false, code: 'link-cut-off' }
  return { ...link, claims }
}

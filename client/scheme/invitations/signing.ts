/**
 * Making a scheme's links: each group's secrets are drawn here and stay in the file; the server gets dates, chairs and
 * verifiers. Groups go a few at a time, and what is signed is kept, so that a cut loses nothing that was done.
 */
import * as v from 'valibot'
import type { ErrorCode } from '../../../shared/answer.ts'
import { compactAgenda } from '../../../shared/compactAgenda.ts'
import { markOfRules } from '../../../shared/rulesMark.ts'
import type { Group, GroupSeries, Scheme } from '../../../shared/scheme/document.ts'
import { chairsFor, seriesRuleOf, unsigned, withSeats } from '../../../shared/scheme/invitations.ts'
import { secureRandom, toBase64Url } from '../../../shared/sealing/bytes.ts'
import { deriveAdmission, makeSecret, verifierOf } from '../../../shared/sealing/keys.ts'
import type { PresetId } from '../../../shared/session/agenda.ts'
import { presetAgenda } from '../../../shared/session/presets.ts'
import {
  SCHEME_LINKS_PATH,
  SignSchemeReplySchema,
  type SignSchemeRequest,
} from '../../../shared/signScheme.ts'
import { postJson, refusalIn } from '../../session/postJson.ts'
import { rulesOf } from '../../session/settings.ts'
import { wordsFor } from './links.ts'

/** Groups in one request: the body stays small, and a slow line shows progress. */
const AT_ONCE = 10

/** What the server asks for before it signs. */
export interface Right {
  readonly passphrase?: string
  /** What signing in with the organisation's account gave. */
  readonly pass?: string
}

export type Signed =
  | { readonly kind: 'signed' }
  | { readonly kind: 'refused'; readonly code: ErrorCode | 'unreachable' }

const presetFor = (minutes: number): PresetId => (minutes >= 75 ? 'ninety' : 'sixty')

async function draft(scheme: Scheme, group: Group) {
  const found = seriesRuleOf(scheme, group)
  if (found === null) return null
  const secret = makeSecret(secureRandom)
  const request: SignSchemeRequest['series'][number] = {
    agenda: compactAgenda(presetAgenda(presetFor(scheme.term.minutes))),
    chairs: chairsFor(scheme.term, group),
    verifier: await verifierOf(await deriveAdmission(secret)),
    rulesMark: await markOfRules(secret, rulesOf(wordsFor(scheme, group))),
    rule: found.rule,
  }
  return { group, secret, leadersSecret: makeSecret(secureRandom), request }
}

async function signSome(
  scheme: Scheme,
  groups: readonly Group[],
  right: Right,
  origin: string,
): Promise<readonly GroupSeries[] | (Signed & { kind: 'refused' })> {
  const drafts = (await Promise.all(groups.map((group) => draft(scheme, group)))).flatMap(
    (each) => each ?? [],
  )
  const question: SignSchemeRequest = { series: drafts.map(({ request }) => request), ...right }
  const answer = await postJson(SCHEME_LINKS_PATH, question)
  const reply = v.safeParse(SignSchemeReplySchema, answer)
  if (!reply.success) return { kind: 'refused', code: refusalIn(answer) }
  const { signed, receiptsTrial } = reply.output
  return drafts.flatMap(({ group, secret, leadersSecret, request }, at) => {
    const one = signed[at]
    if (!one) return []
    const { leader, coLeader, members } = one.invitations
    const series: GroupSeries = {
      group: group.id,
      origin,
      id: one.roomId,
      secret: toBase64Url(secret),
      leadersSecret: toBase64Url(leadersSecret),
      rule: request.rule,
      leader,
      coLeader,
      members,
      seats: members.map(() => null),
      trial: receiptsTrial,
    }
    return [withSeats(series, group)]
  })
}

/** Signs whatever is not signed yet. `onSome` takes each part that is done. Never throws. */
export async function signScheme(
  scheme: Scheme,
  right: Right,
  origin: string,
  onSome: (series: readonly GroupSeries[]) => void,
): Promise<Signed> {
  const groups = unsigned(scheme)
  for (let from = 0; from < groups.length; from += AT_ONCE) {
    const some = await signSome(scheme, groups.slice(from, from + AT_ONCE), right, origin)
    if ('kind' in some) return some
    onSome(some)
  }
  return { kind: 'signed' }
}

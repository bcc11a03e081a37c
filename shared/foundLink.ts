/**
 * A link's fragment in whatever a person pastes or a mail program opens: whole or in pieces, with words around it, encoded, or
 * within a filter's own address. One reader for the paste field and for the page's address. Never throws.
 */
import { decodeCreatorsWords } from './creatorsWords.ts'
import { peekInvitation, roleOf } from './invitation.ts'
import { FRAGMENT_LIMIT, type ReadLink, readLink } from './link.ts'
import { readingsOf, runAt } from './mailedText.ts'
import { isLeading } from './session/seat.ts'

export type FoundLink =
  | { readonly ok: true; readonly fragment: string }
  | { readonly ok: false; readonly code: 'link-malformed' | 'link-cut-off' }

const OWN = /[A-Za-z0-9_.-]/
/** Where a link may begin: after a `#`, with an invitation's first letters, or with the text itself. */
const BEGINNINGS = /#|(?<![A-Za-z0-9_.-])(?=e\s*y\s*J)|^\s*/g
/** A member's link has its length by itself: two parts, a signature and a secret of 43 characters each. */
const MEMBERS = /^[\w-]+\.[\w-]+\.[\w-]{43}\.[\w-]{43}/
const LEADERS = /^[\w-]+\.[\w-]+\.[\w-]{43}\.[\w-]{43}\.[\w-]{43}\.[\w-]/
/** Places in one reading at which a link is looked for. */
const MOST_TRIES = 200
/** What a sentence or a chat's marks leave on the end. */
const TRAILING = /[._-]+$/

/** Everything that could be the link in this run, the longest first. */
function endingsOf({ text, breaks }: ReturnType<typeof runAt>): readonly string[] {
  if (LEADERS.test(text)) {
    const cuts = [text.length, ...[...breaks].reverse()].map((at) => text.slice(0, at))
    return cuts.filter((cut) => LEADERS.test(cut)).flatMap(withoutTrailing)
  }
  const members = MEMBERS.exec(text)?.[0]
  const rest = members === undefined ? '' : text.slice(members.length)
  const ends = /^[._-]*$/.test(restBeforeBreak(rest, breaks, members))
  return members !== undefined && ends ? [members] : withoutTrailing(text)
}

/** What follows a member's link before the next white space. */
function restBeforeBreak(
  rest: string,
  breaks: readonly number[],
  members: string | undefined,
): string {
  const from = members?.length ?? 0
  const next = breaks.find((at) => at >= from)
  return next === undefined ? rest : rest.slice(0, next - from)
}

const withoutTrailing = (text: string): readonly string[] => {
  const bare = text.replace(TRAILING, '')
  return bare === text ? [text] : [text, bare]
}

function* candidates(said: string): Generator<readonly string[]> {
  for (const reading of readingsOf(said)) {
    let tries = 0
    for (const { index, 0: mark } of reading.matchAll(BEGINNINGS)) {
      if (++tries > MOST_TRIES) break
      const run = runAt(reading, index + mark.length, OWN, FRAGMENT_LIMIT)
      if (run.text !== '') yield endingsOf(run)
    }
  }
}

/** `readLink`, and a leader's link that has lost its second half counts as cut off. */
function readWhole(fragment: string): ReadLink {
  const link = readLink(fragment)
  if (!link.ok || link.leadersSecret !== undefined) return link
  const claims = peekInvitation(link.invitation)
  return claims !== null && isLeading(roleOf(claims)) ? { ok: false, code: 'link-cut-off' } : link
}

/** An alteration that is not undone yet may leave a link's form and break what is written in its invitation. */
const isLegible = (link: ReadLink): boolean => link.ok && peekInvitation(link.invitation) !== null

/** The first whole link in a text, as far as its form tells; else what is wrong with what stands there. */
export function findLink(said: string): FoundLink {
  let begins = false
  let shaped: string | null = null
  for (const endings of candidates(said)) {
    for (const fragment of endings) {
      const link = readWhole(fragment)
      if (isLegible(link)) return { ok: true, fragment }
      if (link.ok) shaped ??= fragment
      else begins ||= link.code === 'link-cut-off' && fragment.startsWith('eyJ')
    }
  }
  if (shaped !== null) return { ok: true, fragment: shaped }
  if (begins) return { ok: false, code: 'link-cut-off' }
  const bare = said.replace(/\s+/g, '')
  const link = readLink(bare.slice(bare.indexOf('#') + 1))
  return { ok: false, code: link.ok ? 'link-malformed' : link.code }
}

/** The same, where words may follow a leader's link: it ends as soon as the creator's own words in it are whole. */
export async function findWholeLink(said: string): Promise<FoundLink> {
  for (const endings of candidates(said)) {
    for (const fragment of [...endings].reverse()) {
      const link = readWhole(fragment)
      if (!link.ok || !isLegible(link)) continue
      if (link.words === undefined || (await decodeCreatorsWords(link.words)) !== null) {
        return { ok: true, fragment }
      }
    }
  }
  return findLink(said)
}

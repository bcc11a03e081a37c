/** What a page says when something around it has failed, word for word as it stands in the texts. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { dates } from '../../../client/text/en/dates.ts'
import { invitations } from '../../../client/text/en/invitations.ts'
import { lineNote } from '../../../client/text/en/lines.ts'
import { lineCheck } from '../../../client/text/en/media.ts'
import { lost, notDone } from '../../../client/text/en/room.ts'
import { arrive, connecting } from '../../../client/text/en/roomDoor.ts'
import { schemeGroups } from '../../../client/text/en/schemeGroups.ts'
import { schemeLinks } from '../../../client/text/en/schemeLinks.ts'
import { schemeTerm } from '../../../client/text/en/schemeTerm.ts'
import { site } from '../../../client/text/en/site.ts'
import { start } from '../../../client/text/en/start.ts'
import { statusWords } from '../../../client/text/en/status.ts'
import { verify } from '../../../client/text/en/verify.ts'
import { LANGUAGE_IDS, LANGUAGES } from '../../../client/text/languages.ts'

/** What stands in the document before anything else has come. */
const first = /id="first-late">([^<]+)/.exec(
  readFileSync(new URL('../../../client/index.html', import.meta.url), 'utf8'),
)?.[1]

const SENTENCES: readonly string[] = [
  first ?? '',
  site.late.slow,
  site.late['asked-again'],
  site.late['new-build'],
  site.stopped.title,
  start.problem.unreachable,
  start.problem.newBuild,
  invitations.calendar.missing,
  dates.fault.unreachable,
  verify.noKeys.head,
  verify.offline.missing,
  statusWords.unreachable.heading,
  lineCheck.unsure,
  lineCheck.media.blocked,
  ...LANGUAGE_IDS.map((id) => site.language.missing(LANGUAGES[id].name)),
  schemeGroups.run.failed,
  schemeGroups.run.noGap,
  schemeLinks.hand.missing,
  schemeTerm.holidays.missing,
  ...Object.values(connecting.why),
  arrive.lineLost,
  lost.title,
  notDone,
  lineNote.coming.title,
  lineNote.newBuild.title,
  lineNote.blocked.title,
  lineNote.comingBack.title,
]

/** Resolves with what is said, as soon as it stands there for the eye; fails with what stands there instead. */
export async function saysWhy(page: Page, within = 60_000): Promise<string> {
  try {
    const found = await page.waitForFunction(firstSaid, SENTENCES, {
      timeout: within,
      polling: 200,
    })
    return (await found.jsonValue()) ?? ''
  } catch (error) {
    const stands = await page.ariaSnapshot({ timeout: 5_000 }).catch(() => 'nothing')
    throw new Error(`${error}\n${stands.slice(-1_500)}`)
  }
}

/** Runs in the page. */
function firstSaid(sentences: readonly string[]): string | null {
  if (!document.body) return null
  const isPending = (link: HTMLLinkElement) =>
    link.rel === 'stylesheet' &&
    link.parentElement === document.head &&
    link.sheet === null &&
    link.media !== 'print'
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode
    const said = sentences.find((sentence) => nodeValue?.includes(sentence))
    if (!said || !parentElement?.checkVisibility({ opacityProperty: true })) continue
    // A browser draws nothing before the stylesheets of the head have come.
    if ([...document.querySelectorAll('link')].some(isPending)) return null
    if (parentElement.closest('.sr') === null) return said
  }
  return null
}

/** A language of the tests' own: every sentence in brackets and two fifths longer. What is not bracketed on a page was hard-coded. */
import type { Catalogue } from '../../../client/text/catalogue.ts'
import * as board from '../../../client/text/en/board.ts'
import * as controls from '../../../client/text/en/controls.ts'
import * as dates from '../../../client/text/en/dates.ts'
import * as deskDoor from '../../../client/text/en/deskDoor.ts'
import * as deskPanels from '../../../client/text/en/deskPanels.ts'
import * as deskPhases from '../../../client/text/en/deskPhases.ts'
import * as deskSignals from '../../../client/text/en/deskSignals.ts'
import * as errors from '../../../client/text/en/errors.ts'
import * as feelings from '../../../client/text/en/feelings.ts'
import * as goodbye from '../../../client/text/en/goodbye.ts'
import * as how from '../../../client/text/en/how.ts'
import * as invitations from '../../../client/text/en/invitations.ts'
import * as leaderPage from '../../../client/text/en/leaderPage.ts'
import * as lines from '../../../client/text/en/lines.ts'
import * as making from '../../../client/text/en/making.ts'
import * as media from '../../../client/text/en/media.ts'
import * as notices from '../../../client/text/en/notices.ts'
import * as ownReceipts from '../../../client/text/en/ownReceipts.ts'
import * as phases from '../../../client/text/en/phases.ts'
import * as room from '../../../client/text/en/room.ts'
import * as roomDesk from '../../../client/text/en/roomDesk.ts'
import * as roomDoor from '../../../client/text/en/roomDoor.ts'
import * as roomPhases from '../../../client/text/en/roomPhases.ts'
import * as roomPrompts from '../../../client/text/en/roomPrompts.ts'
import * as scheme from '../../../client/text/en/scheme.ts'
import * as schemeDays from '../../../client/text/en/schemeDays.ts'
import * as schemeGroups from '../../../client/text/en/schemeGroups.ts'
import * as schemeIntake from '../../../client/text/en/schemeIntake.ts'
import * as schemeLinks from '../../../client/text/en/schemeLinks.ts'
import * as schemePeople from '../../../client/text/en/schemePeople.ts'
import * as schemeReceipts from '../../../client/text/en/schemeReceipts.ts'
import * as schemeRota from '../../../client/text/en/schemeRota.ts'
import * as schemeTerm from '../../../client/text/en/schemeTerm.ts'
import * as seriesPage from '../../../client/text/en/seriesPage.ts'
import * as signIn from '../../../client/text/en/signIn.ts'
import * as site from '../../../client/text/en/site.ts'
import * as soundSheet from '../../../client/text/en/soundSheet.ts'
import * as start from '../../../client/text/en/start.ts'
import * as status from '../../../client/text/en/status.ts'
import * as verify from '../../../client/text/en/verify.ts'
import * as when from '../../../client/text/en/when.ts'
import * as zones from '../../../client/text/en/zones.ts'

export const english: Catalogue = {
  board,
  controls,
  dates,
  deskDoor,
  deskPanels,
  deskPhases,
  deskSignals,
  errors,
  feelings,
  goodbye,
  how,
  invitations,
  leaderPage,
  lines,
  making,
  media,
  notices,
  ownReceipts,
  phases,
  room,
  roomDesk,
  roomDoor,
  roomPhases,
  roomPrompts,
  scheme,
  schemeDays,
  schemeGroups,
  schemeIntake,
  schemeLinks,
  schemePeople,
  schemeReceipts,
  schemeRota,
  schemeTerm,
  seriesPage,
  signIn,
  site,
  soundSheet,
  start,
  status,
  verify,
  when,
  zones,
}

const longer = (sentence: string): string =>
  sentence === '' ? '' : `[${sentence}${'·'.repeat(Math.ceil(sentence.length * 0.4))}]`

/** The same words, each sentence changed; what takes part in grammar takes the same things. */
function changed(value: unknown): unknown {
  if (typeof value === 'string') return longer(value)
  if (typeof value === 'function') return (...given: unknown[]) => changed(value(...given))
  if (Array.isArray(value)) return value.map(changed)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, changed(inner)]))
  return value
}

export const pseudo = changed(english) as Catalogue

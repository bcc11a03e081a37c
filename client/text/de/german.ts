/** All that the page says, in German. */
import type { Catalogue } from '../catalogue.ts'
import * as board from './board.ts'
import * as controls from './controls.ts'
import * as dates from './dates.ts'
import * as deskDoor from './deskDoor.ts'
import * as deskPanels from './deskPanels.ts'
import * as deskPhases from './deskPhases.ts'
import * as deskSignals from './deskSignals.ts'
import * as errors from './errors.ts'
import * as feelings from './feelings.ts'
import * as goodbye from './goodbye.ts'
import * as how from './how.ts'
import * as invitations from './invitations.ts'
import * as leaderPage from './leaderPage.ts'
import * as lines from './lines.ts'
import * as making from './making.ts'
import * as media from './media.ts'
import * as notices from './notices.ts'
import * as ownReceipts from './ownReceipts.ts'
import * as phases from './phases.ts'
import * as room from './room.ts'
import * as roomDesk from './roomDesk.ts'
import * as roomDoor from './roomDoor.ts'
import * as roomPhases from './roomPhases.ts'
import * as roomPrompts from './roomPrompts.ts'
import * as scheme from './scheme.ts'
import * as schemeDays from './schemeDays.ts'
import * as schemeGroups from './schemeGroups.ts'
import * as schemeIntake from './schemeIntake.ts'
import * as schemeLinks from './schemeLinks.ts'
import * as schemePeople from './schemePeople.ts'
import * as schemeReceipts from './schemeReceipts.ts'
import * as schemeRota from './schemeRota.ts'
import * as schemeTerm from './schemeTerm.ts'
import * as seriesPage from './seriesPage.ts'
import * as signIn from './signIn.ts'
import * as site from './site.ts'
import * as soundSheet from './soundSheet.ts'
import * as start from './start.ts'
import * as status from './status.ts'
import * as verify from './verify.ts'
import * as when from './when.ts'
import * as zones from './zones.ts'

export const catalogue: Catalogue = {
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

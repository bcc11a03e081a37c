/** Every section of a language, by name: what a language has to say, and nothing besides. */
import type * as board from './en/board.ts'
import type * as controls from './en/controls.ts'
import type * as dates from './en/dates.ts'
import type * as deskDoor from './en/deskDoor.ts'
import type * as deskPanels from './en/deskPanels.ts'
import type * as deskPhases from './en/deskPhases.ts'
import type * as deskSignals from './en/deskSignals.ts'
import type * as errors from './en/errors.ts'
import type * as feelings from './en/feelings.ts'
import type * as goodbye from './en/goodbye.ts'
import type * as how from './en/how.ts'
import type * as invitations from './en/invitations.ts'
import type * as leaderPage from './en/leaderPage.ts'
import type * as lines from './en/lines.ts'
import type * as making from './en/making.ts'
import type * as media from './en/media.ts'
import type * as notices from './en/notices.ts'
import type * as ownReceipts from './en/ownReceipts.ts'
import type * as phases from './en/phases.ts'
import type * as room from './en/room.ts'
import type * as roomDesk from './en/roomDesk.ts'
import type * as roomDoor from './en/roomDoor.ts'
import type * as roomPhases from './en/roomPhases.ts'
import type * as roomPrompts from './en/roomPrompts.ts'
import type * as scheme from './en/scheme.ts'
import type * as schemeDays from './en/schemeDays.ts'
import type * as schemeGroups from './en/schemeGroups.ts'
import type * as schemeIntake from './en/schemeIntake.ts'
import type * as schemeLinks from './en/schemeLinks.ts'
import type * as schemePeople from './en/schemePeople.ts'
import type * as schemeReceipts from './en/schemeReceipts.ts'
import type * as schemeRota from './en/schemeRota.ts'
import type * as schemeTerm from './en/schemeTerm.ts'
import type * as seriesPage from './en/seriesPage.ts'
import type * as signIn from './en/signIn.ts'
import type * as site from './en/site.ts'
import type * as soundSheet from './en/soundSheet.ts'
import type * as start from './en/start.ts'
import type * as status from './en/status.ts'
import type * as verify from './en/verify.ts'
import type * as when from './en/when.ts'
import type * as zones from './en/zones.ts'
import type { Words } from './words.ts'

export interface Catalogue {
  readonly board: Words<typeof board>
  readonly controls: Words<typeof controls>
  readonly dates: Words<typeof dates>
  readonly deskDoor: Words<typeof deskDoor>
  readonly deskPanels: Words<typeof deskPanels>
  readonly deskPhases: Words<typeof deskPhases>
  readonly deskSignals: Words<typeof deskSignals>
  readonly errors: Words<typeof errors>
  readonly feelings: Words<typeof feelings>
  readonly goodbye: Words<typeof goodbye>
  readonly how: Words<typeof how>
  readonly invitations: Words<typeof invitations>
  readonly leaderPage: Words<typeof leaderPage>
  readonly lines: Words<typeof lines>
  readonly making: Words<typeof making>
  readonly media: Words<typeof media>
  readonly notices: Words<typeof notices>
  readonly ownReceipts: Words<typeof ownReceipts>
  readonly phases: Words<typeof phases>
  readonly room: Words<typeof room>
  readonly roomDesk: Words<typeof roomDesk>
  readonly roomDoor: Words<typeof roomDoor>
  readonly roomPhases: Words<typeof roomPhases>
  readonly roomPrompts: Words<typeof roomPrompts>
  readonly scheme: Words<typeof scheme>
  readonly schemeDays: Words<typeof schemeDays>
  readonly schemeGroups: Words<typeof schemeGroups>
  readonly schemeIntake: Words<typeof schemeIntake>
  readonly schemeLinks: Words<typeof schemeLinks>
  readonly schemePeople: Words<typeof schemePeople>
  readonly schemeReceipts: Words<typeof schemeReceipts>
  readonly schemeRota: Words<typeof schemeRota>
  readonly schemeTerm: Words<typeof schemeTerm>
  readonly seriesPage: Words<typeof seriesPage>
  readonly signIn: Words<typeof signIn>
  readonly site: Words<typeof site>
  readonly soundSheet: Words<typeof soundSheet>
  readonly start: Words<typeof start>
  readonly status: Words<typeof status>
  readonly verify: Words<typeof verify>
  readonly when: Words<typeof when>
  readonly zones: Words<typeof zones>
}

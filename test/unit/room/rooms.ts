/** Rooms for the tests of the screens’ decisions: the real session core and view, with names. */
import type { Company } from '../../../client/room/people.ts'
import type { InRoom } from '../../../client/session/context.tsx'
import { seatedView } from '../../../shared/seatedView.ts'
import type { SeatId } from '../../../shared/session/seat.ts'
import { NAMES } from '../../browser/fixtures/galleryPeople.ts'
import { SCENES, Story } from '../../browser/fixtures/galleryScenes.ts'
import { NO_EXTRAS } from '../session/viewExtras.ts'

export const NOW = Date.parse('2026-11-26T13:41:00Z')

/** The story of a scene with nine people. */
export function storyOf(scene: string, people = 9): Story {
  const tell = SCENES[scene]
  if (!tell) throw new Error(`no scene ${scene}`)
  return tell(new Story(people, NOW))
}

export const names = NAMES

export function companyOf(story: Story, seat: SeatId): Company {
  const view = seatedView(story.session, seat, NO_EXTRAS, story.now)
  return { view, names }
}

export const roomOf = (story: Story, seat: SeatId, part: Partial<InRoom> = {}): InRoom => ({
  stage: 'room',
  ...companyOf(story, seat),
  names,
  seating: { seat, ticket: '', media: '', isNew: false },
  settings: { label: 'Thursday group', rules: [], lanes: [], leaderNames: [] },
  guests: [],
  notes: [],
  words: [],
  line: { state: 'live' },
  unreadable: false,
  awaitsKey: false,
  keyless: [],
  ...part,
})

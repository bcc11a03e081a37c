/** The door as leaders see it on their desk. */
import type { SeenLink } from '../../../shared/seenLink.ts'
import { byCount } from './grammar.ts'

export const door = {
  title: 'At the door',
  isAt: (name: string) => `${name} is at the door`,
  opening: 'Someone is at the door',
  nameless: 'Someone',
  since: (time: string) => `since ${time}`,
  role: {
    leader: 'by the leader’s link',
    'co-leader': 'by the co-leader’s link',
    member: '',
    observer: 'would like to observe',
  },
  letIn: 'Let in',
  all: 'Let all in',
  later: 'Later',
  waiting: (count: number) => byCount(count, 'One waits at the door', `${count} wait at the door`),
  show: 'Show',
  turnAway: 'Turn away',
  giveChair: (name: string) => `Give ${name}’s chair back`,
  ask: 'Ask the group',
  asking: 'The group is being asked, each in private.',
  everybody: 'Everybody agrees.',
  notEverybody: 'Not everybody agrees. The observer stays outside.',
  nameTaken: 'This name is already in the room.',
  mismatch: 'This name does not fit its seal. Ask who it is before letting anyone in.',
  occupant: 'The person on that chair is being asked whether it is their link.',
  presents: 'The presenter, come again. Let in, they have their own chair as before.',
  moreFor: (name: string) => `More for ${name}`,
  keyless: (name: string) =>
    `Since somebody left, the room has another key, and ${name} has come on another device without it.`,
  letRead: (name: string) => `Let ${name} read and hear`,
  retaken: (name: string) => `${name}’s chair was taken again with its own link.`,
  earlier: 'Some at the door were in this room before the restart. Go back to it?',
  earlierNote:
    'Whoever had a chair then has it again. The others wait at the door, and come in one by one.',
  earlierYes: 'Go back to it',
  earlierNo: 'Stay in this one',
  locked: 'The door is locked',
  lock: 'Lock the door',
  lockNote: 'Nobody new comes to the door. Whoever has a chair comes back to it.',
  knock: 'Knock softly when someone comes',
  needs: 'Sound softly when someone needs a pause, or is not all right',
  renew: 'New member link; the old one stops',
  renewNote:
    'Whoever was removed came by the shared link. A new one keeps it from opening this room again.',
  /** A mail filter has written this link into an address, whose path servers see. */
  seenLink: {
    member:
      'A mail filter has changed the members’ link on its way, so that its secret reached the server. Make a new member link here, so that nobody else comes in by the old one; next time send it as text that no filter opens.',
    personal:
      'A mail filter has changed a member’s own link on its way, so that its secret reached the server. Lock the door once everybody is in. For the next time make a new room, and send its links as text that no filter opens.',
    leader:
      'A mail filter has changed the leader’s link on its way, so that its secret reached the server. Others may use it: make a new room for the next time, and send its links as text that no filter opens.',
    'co-leader':
      'A mail filter has changed the co-leader’s link on its way, so that its secret reached the server. Others may use it: make a new room for the next time, and send its links as text that no filter opens.',
    observer:
      'A mail filter has changed the observer’s link on its way, so that its secret reached the server. Nobody comes in by it unasked. For the next time make a new room, and send its links as text that no filter opens.',
  } satisfies Record<SeenLink, string>,
  seenRead: 'I have read it',
  renewAnyTime:
    'If the members’ link has reached the wrong person. Whoever has a chair keeps it; the new link is shown at the door.',
  renewSeriesNote: 'The old links of later dates can still open an empty room of their own.',
  renewSeries: 'New links for the remaining dates',
  newDates: 'The changed dates, to be opened before the leaders’ links',
  newLink: 'New member link',
  memberLink: 'Members’ link',
  showMember: 'Members’ link, once more',
  showMemberNote: 'For somebody who cannot find theirs. It is shown at the door.',
  /** In the order in which they are made: leader, co-leader, observer, members. */
  newLinkOf: (at: number) =>
    ['Leader’s new link', 'Co-leader’s new link', 'Observer’s new link'][at] ??
    `Member’s new link ${at - 2}`,
} as const

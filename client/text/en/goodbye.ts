/** After the room: what became of everything, the receipt, and three questions to take home. */
import type { GoneView } from '../../../shared/pageView.ts'

interface Parting {
  readonly heading: string
  readonly lead: string
  /** At the right of the head. */
  readonly note: string
}

const closed: Parting = {
  heading: 'It is gone.',
  lead: 'The room has closed and forgotten itself. There is nothing to delete.',
  note: 'The room is closed',
}

export const goodbye = {
  title: 'It is gone',
  parting: {
    ended: closed,
    parted: {
      ...closed,
      lead: 'The group is over. The leaders stay for a while among themselves; when they go, the room forgets itself. There is nothing to delete.',
      note: 'The group is over',
    },
    cap: {
      ...closed,
      lead: 'A room lives six hours at most, and this one has come to its end. There is nothing to delete.',
    },
    empty: {
      ...closed,
      lead: 'Everybody had been away for ten minutes, so the room has closed and forgotten itself. There is nothing to delete.',
    },
    left: {
      heading: 'You have left.',
      lead: 'The room goes on until a leader ends it. Then it forgets itself, and you with it.',
      note: 'You have left the room',
    },
    removed: {
      heading: 'A leader has asked you to leave.',
      lead: 'Your chair is no longer yours. If you do not know why, write to your leader.',
      note: 'You are no longer in the room',
    },
    'turned-away': {
      heading: 'You were not let in.',
      lead: 'A leader has turned you away at the door. If you think this is not meant for you, write to the person who sent the link.',
      note: 'You are not in the room',
    },
    'stays-there': {
      heading: 'Your chair stays where it is.',
      lead: 'On the other page somebody pressed “Stay here”, so this one was not let in. If that was not you, tell your leader.',
      note: 'You sit on another page',
    },
    'link-renewed': {
      heading: 'Your link has been replaced.',
      lead: 'The leaders have made a new link for this group, and the old one has stopped. Ask them for the new one.',
      note: 'You are not in the room',
    },
    moved: {
      heading: 'Your chair is on another page.',
      lead: 'Your link is open there now, so this page has let go of it. You can close this page.',
      note: 'You sit on another page',
    },
  } satisfies Readonly<Record<GoneView['why'], Parting>>,

  kept: {
    caption: 'What there was and where it is now',
    was: 'What there was',
    is: 'Where it is now',
    voices: 'Voices and faces',
    voicesIs: 'passed through sealed, never recorded',
    board: 'The board',
    boardIs: 'wiped; no copy is left',
    boardStays: 'stays with the group until Closing, then wiped',
    notes: 'The leaders’ notes to each other',
    notesIs: 'forgotten when the room closed',
    notesStay: 'forgotten when the room closes',
    names: 'Names and chairs',
    namesIs: 'forgotten when the room closed',
    namesAt: (time: string) => `forgotten at ${time}, when the room closed`,
    nameStays: 'your name is forgotten when the room closes',
    links: 'The links',
    linksIs: 'no longer open this room',
    linkStays: 'lead to the door while the room is open',
    log: 'The server’s log',
    logIs: 'says that a room ran and for how long; no name, word or address',
    receipt: 'Your receipt',
    receiptIs: 'on this page only, until you close it',
  },

  stays: {
    heading: 'If the case stays with you',
    text: 'Tell a leader. That is what they are there for. This was not therapy and nobody is assessing you.',
  },
  log: {
    heading: 'For your own log, if you keep one',
    questions: [
      'What stayed with me, and where in the body?',
      'Whose side was I on, and when did that change?',
      'What would I not have imagined alone?',
    ],
    copy: 'Copy the questions',
    what: 'The questions',
  },

  receipt: {
    name: 'Attendance receipt',
    present: 'was present at a Balint group session',
    someone: 'The holder of this receipt',
    date: 'Date',
    span: 'From, to',
    zone: (span: string, zone: string) => `${span}, ${zone} time`,
    minutes: 'Minutes present',
    group: 'Group',
    leaders: 'Led by',
    mode: 'Mode',
    online: 'Online, live',
    signed: (address: string) => `Signed by the room’s server. Check it at ${address}`,
    trial: 'Trial receipt',
    trialText:
      'This server has no lasting secret, so nobody can check this receipt once it has restarted.',
    openText:
      'Anybody may make a room on this server, so the receipt shows that a room ran, not who led it.',
    download: 'Download receipt',
    file: (date: string) => `balint-receipt-${date}.txt`,
    print: 'Print',
    qr: 'As a QR code',
    qrLabel: 'QR code of this receipt, with the address that checks it',
    qrNote: 'Point a phone’s camera at it to keep the receipt there, or to check it.',
    only: 'This is the only copy. Close this page and it cannot be made again. It does not say who presented, what was said or who else was there.',
    none: 'There is no receipt: the server had none to give when you left.',
  },

  again: 'To the start page',
} as const

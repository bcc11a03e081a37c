/** The way in: name, ground rules, devices, waiting at the door; and what each refusal offers as a way on. */

export const arrive = {
  title: 'Arriving',
  seenLeader:
    'A mail filter has changed this link on its way, so that its secret reached the server. Make a new room, and send its links as text that no filter opens; a link that was read may be used by others.',
  seenMember:
    'A mail filter has changed your link on its way, so that its secret reached the server. Tell your leader: a new link is needed.',
  name: 'Name on your chair',
  nameHint: 'A first name is enough. It is forgotten when the room closes.',
  nameProblem: 'Your chair needs a name, of up to 40 letters.',
  rules: 'What we agree to',
  agree: 'I agree to these',
  private: 'I am in a private place, door shut, alerts off',
  ownRules: 'The group has rules of its own, and they have come now. Read them, then tick again.',
  rulesAwaited:
    'Your group has rules of its own. They are sealed, and come with your leader. Come to the door meanwhile: you are asked to agree to them once they are here.',
  rulesCame: 'The group’s rules have come. Read them, and tick.',
  aloneProblem: 'One tick is needed before the door.',
  agreeProblem: 'Two ticks are needed before the door.',
  go: 'Come to the door',
  going: 'Knocking softly',
  notStored: 'Neither tick is stored.',
  stripOn: 'In this group leaders can pass each other written notes; those are erased too.',
  observerPresent: 'An observer is in the room today, and was agreed to by everybody there.',
  observer: 'You come as an observer. Everybody in the room is asked first, each in private.',
  noSelf:
    'In the room you will not see yourself. Your chair carries a mark while your camera is on.',
  seal: 'Your name, voice and picture are sealed in your browser. The server carries them and cannot open them.',
  atDoor: 'You are at the door.',
  atDoorSay: (leader: string | null) =>
    `${leader ? `${leader} knows you are here and lets people in one by one.` : 'A leader lets people in one by one.'} You can close your eyes for a minute.`,
  noLeader:
    'No leader is here yet. You are let in when one comes. You can close your eyes for a minute.',
  askingGroup: 'The group is being asked whether you may observe. This takes a minute at most.',
  askingOccupant:
    'This link is open on another page. That page is being asked whether you may move here.',
  lineLost: 'Your line has dropped. It tries again by itself; your place at the door is kept.',
  leave: 'Leave the door',
  devices: 'Camera and microphone',
  devicesLoading: 'One moment. Looking for camera and microphone.',
  heading: (label: string, span: string) => (label ? `${label}, ${span}` : span),
  from: (day: string, time: string) => `The door opens ${day} at ${time}.`,
  cannotEncrypt:
    'This browser cannot seal sound and picture, so nobody would hear or see you here. Open the link in a current Chrome, Edge, Firefox or Safari.',
} as const

/** Before the door: what is in the way when nothing comes. */
export const connecting = {
  title: 'The room does not come yet.',
  why: {
    'server-away':
      'The server does not answer. Either it is away for a moment, or this device has no line. This page tries again by itself, every second.',
    'another-answers':
      'Something else answers in the server’s place. A guest network may want you to sign in first: open any other page, sign in there, and come back. A filter may block this address: then take another network, such as your phone’s.',
    'sockets-blocked':
      'The server answers, and this network lets no lasting line through. This page tries another way by itself. If it stays like this, try another network, such as your phone’s.',
    'no-view':
      'The line is slow: nothing has come for a while. This page tries again by itself. If it stays like this, try another network.',
    'not-secure':
      'This address begins with http. Browsers give the keys that seal a room only to addresses that begin with https. Ask the person who sent the link for its https address.',
    'cannot-seal':
      'This browser could not make the keys of this link. Open the link in a current Chrome, Edge, Firefox or Safari.',
  },
  now: 'Try now',
} as const

/** Let in before the group's own rules had come. */
export const ownRules = {
  title: 'The group has rules of its own.',
  say: 'They came after you had ticked the usual ones. Read them before you go on.',
  sayOwed: 'They have come now. Read them before you go on.',
  agree: 'I agree to these',
  leave: 'Leave',
} as const

/** Camera and microphone before the day. */
export const trying = {
  title: 'Try your camera and microphone.',
  say: 'Sound and picture stay on this device. The line to the room is tried too.',
} as const

export const refusal = {
  title: 'The door stays closed.',
  early: 'You are early.',
  earlySay: 'This page opens the door by itself when it is time.',
  missing: 'Which room is it?',
  over: 'It is over.',
  again: 'Try again',
  reload: 'Reload the page',
  start: 'Make a room of your own',
  how: 'How a session goes',
} as const

export const pasting = {
  label: 'Your link',
  hint: 'Pasted here, it stays out of the address bar and of the browser’s history.',
  open: 'Open it',
  empty: 'Paste the link you were sent.',
} as const

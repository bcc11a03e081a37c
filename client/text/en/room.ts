/** The room's words that everyone in it sees: chairs, controls, the window seat. Notices, desk, door and prompts have files of their own. */

export const room = {
  /** Stands for a name that has not been opened yet. */
  someone: 'Someone',
  resuming: 'One moment. The room is finding its place again.',
  landmarks: {
    phase: 'Where we are',
    chairs: 'The circle',
    alcove: 'The window seat',
    controls: 'Your controls',
    desk: 'Leaders’ desk',
    observers: 'Outside the circle',
    seat: 'Your seat by the window',
  },
  ok: 'All right',
  close: 'Close',
  roles: {
    leader: 'Leader',
    'co-leader': 'Co-leader',
    observer: 'Observer',
    presenter: 'Presenter',
    you: 'you',
    leadingNow: 'leading now',
  },
  secondCase: 'Second case',
} as const

export const chair = {
  yours: 'Your chair',
  yoursShort: 'You',
  ownCamera: {
    on: 'Your camera is on',
    off: 'Your camera is off',
    rests: 'Your picture rests',
    away: 'Your camera is held',
    unsent: 'Nobody sees you now',
  },
  ownCameraShort: {
    on: 'Camera on',
    off: 'Camera off',
    rests: 'Picture rests',
    away: 'Camera held',
    unsent: 'Not seen now',
  },
  /** Under it, where there is room. */
  ownCameraWhy: {
    rests: 'They hear you; they see your name.',
    away: 'This device has given it to something else.',
    unsent: 'Sound and picture do not get through.',
  },
  rests: 'picture rests',
  seeYourself: 'See yourself',
  seeing: 'Only you see this',
  off: {
    'camera-off': 'here, listening',
    'sound-only': 'here, sound only',
    unopened: 'not sealed, so not shown',
    thin: 'here, listening',
    away: 'sound and picture are coming back',
    cut: 'here without sound and picture',
  },
  spokenOff: {
    'camera-off': 'line live, camera off',
    'sound-only': 'line live, sound only',
    unopened: 'not sealed, so not shown',
    thin: 'line thin, picture rests',
    away: 'sound and picture are coming back',
    cut: 'here without sound and picture',
  },
  curtain: 'someone has come in',
  curtainShort: 'a moment',
  lost: 'has lost the line',
  lostShort: 'line lost',
  steppedOut: 'has stepped out',
  steppedOutShort: 'stepped out',
  kept: (name: string) => `${name}’s chair is kept`,
  keptShort: (name: string) => `${name}’s chair`,
  yourKept: 'Your chair is kept',
  free: 'A free chair',
  /** For screen readers: "Kofi, line live". */
  spoken: (name: string, roles: readonly string[], state: string) =>
    [name, ...roles, state].filter(Boolean).join(', '),
  states: {
    live: 'line live',
    thin: 'line thin',
    rests: 'line live, picture rests',
    unheard: 'sound and picture do not get through',
    lost: 'line lost, chair kept',
    kept: 'sitting back, chair kept',
    'stepped-out': 'stepped out, chair kept',
    curtain: 'someone has come in, camera and microphone closed',
    free: 'free chair',
    apart: 'in the room',
    bare: 'chair kept',
    turn: 'has the word',
  },
} as const

export const alcove = {
  empty: 'The window seat is empty',
  was: (name: string) => `${name} was sitting back`,
  sittingBack: (name: string) => `${name} is sitting back`,
  edge: 'listening, camera on',
  rests: 'listening, picture rests',
  cameraOff: 'camera off, listening',
  hidden: 'hidden, listening',
  lost: 'line lost, the seat is kept',
  steppedOut: 'stepped out, the seat is kept',
} as const

export const windowSeat = {
  title: 'You are sitting back.',
  say: 'Nobody will ask you anything. We will come back to you.',
  microphone: 'Your microphone stays closed until you return.',
  ways: 'How the group sees you',
  way: {
    edge: ['Camera at the edge', 'your camera is on'],
    'camera-off': ['Camera off', 'your name and an empty window'],
    hidden: ['Hide me from the group’s view', 'leaders still know you are here'],
  },
  edgeClosed: 'your camera is off',
  edgeNote: 'the group sees you in the window',
  openCamera: 'Open your camera',
  private: 'Only the leaders see this',
  'need-pause': 'I need a pause',
  'all-right': 'I’m all right',
  'come-back': 'I’d like to come back',
  volume: 'Listening volume',
} as const

export const asks = {
  check: 'Is it all right to go on?',
  checkNote: 'A leader asks quietly. Only the leaders see your answer.',
  checkYes: 'Yes, go on',
  checkNotNow: 'Not now',
  observer: 'Someone would like to observe. Is that all right for you?',
  observerNote: 'Your answer is private. Only “everybody” or “not everybody” is shown.',
  observerYes: 'Yes',
  observerNo: 'Rather not',
  move: 'Your link was opened elsewhere. Move there?',
  moveNote: 'If that was not you, stay here and tell the leaders.',
  moveYes: 'Move there',
  moveNo: 'Stay here',
  hear: 'Tap once, so that you can hear.',
  hearYes: 'Hear the group',
} as const

/** Asked once, when what something else has closed may open again. */
export const opening = {
  broughtBack: 'You are back in the circle.',
  words({ microphone, camera }: { readonly microphone: boolean; readonly camera: boolean }) {
    if (microphone && camera) {
      return {
        title: 'Your microphone and camera are closed.',
        note: 'They stay closed until you open them.',
      }
    }
    return microphone
      ? {
          title: 'Your microphone is closed.',
          note: 'It stays closed until you open it.',
        }
      : { title: 'Your camera is closed.', note: 'It stays closed until you open it.' }
  },
  microphone: 'Open my microphone',
  camera: 'Open my camera',
  later: 'Later',
} as const

export const lost = {
  title: 'Your line has dropped.',
  say: 'Your chair is kept. The group waits about two minutes, then works on. You will come back to the same place.',
  trying: 'It tries again by itself. Please do not reload the page.',
  now: 'Try now',
  soundOnly: 'Come back with sound only',
  soundOnlySet: 'You come back with sound only.',
  lane: 'What you see is where everyone was sitting. No frozen faces are kept on screen.',
  back: 'Your line is back.',
} as const

export const round = {
  arrival: 'A word of arrival, each in turn',
  association: 'What comes to mind, each in turn',
  parting: 'A word of parting, each in turn',
  yourTurn: 'It is with you now.',
  turnOf: (name: string) => `It is with ${name} now.`,
  next: (name: string) => `Then ${name}.`,
  over: 'Everyone has had the word.',
  said: 'I have said mine',
  pass: 'Pass',
  passed: 'passed',
  done: 'has spoken',
} as const

export const words = {
  arrival: 'A word for how you arrive',
  parting: 'A word for how you leave',
  list: 'The words',
} as const

/** Why something did not go through, where no other sentence is near: shown quietly beside what was pressed. */
export const notDone = 'That did not go through. Try once more.'

export const boardMini = {
  title: 'The board',
  open: 'is open',
} as const

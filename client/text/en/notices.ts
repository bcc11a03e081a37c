/** What the room says by itself of what has just happened, and what stands over everything while it lasts. */
import { byCount, listed } from './grammar.ts'

export const notices = {
  paused: 'The group is pausing for a moment.',
  pausedNote: 'Nobody has to say anything.',
  silence: 'We are silent together.',
  silenceNote: 'All microphones are closed until a leader ends it.',
  presenterLost: (name: string) => `${name}’s line has dropped. We wait.`,
  presenterLeft: 'The presenter has left. We wait.',
  presenterLeftNote: 'A leader says how we go on.',
  presenterLostNote: (name: string) => `${name}’s place is kept.`,
  noLeader: 'No leader is here at present.',
  noLeaderNote: 'The room waits. Stay as you are; the phase holds.',
  leaderless: 'No leader has been here for two minutes.',
  leaderlessNote: (presenter: string) =>
    `${presenter} sits by the window and cannot be heard. Leave the case where it is, and speak of something else, until a leader is back.`,
  /** To whoever sits back: nothing but a leader opens their microphone, and what they can do is seen without a word. */
  leaderlessYours:
    'The group has been asked to leave your case where it is. Only a leader can let you speak. Step out, by “Leave”, and everybody sees that you have; your chair is kept.',
  leaderLost: (gone: string, now: string) => `${gone}’s line has dropped. ${now} is leading now.`,
  leaderLostYou: (gone: string) => `${gone}’s line has dropped. You are leading now.`,
  leaderOut: (gone: string, now: string) => `${gone} has stepped out. ${now} is leading now.`,
  leaderOutYou: (gone: string) => `${gone} has stepped out. You are leading now.`,
  leaderLostNote: (gone: string) => `Nothing else changes. ${gone}’s chair is kept.`,
  draining: 'This room’s server will restart soon. Nothing is lost; you come back by yourself.',
  observers: (names: readonly string[]) =>
    `${listed(names)} ${byCount(names.length, 'is', 'are')} observing`,
  late: 'Someone has joined.',
  unreadable: 'A piece of writing could not be opened and was left out.',
  /** Since somebody was removed, where this page has come without the room's present key. */
  awaitsKey: 'You cannot hear or read yet.',
  awaitsKeyNote:
    'Somebody has left, and the room has another key since. A leader can give it to you with one tap. Otherwise, leave and come to the door again.',
  hasKey: 'You have the room’s key now.',
  unopened: (name: string) => `${name}’s sound and picture are not sealed, so they are not played.`,
  othersClosed:
    'All microphones but the presenter’s are closed. Open yours when you want to speak.',
  soundOnly: 'Sound only, for everyone.',
  stripOn: 'Leaders can pass each other notes; they are erased at the end.',
  /** By a leader, or because the server came back without knowing who spoke. */
  microphoneClosed: 'Your microphone is closed. A leader allows it again; then you open it.',
  microphoneAllowed: 'You may open your microphone again.',
  phase: (name: string, say: string) => `${name}. ${say}`,
  boardOpen: 'The board is open.',
  boardRead: 'The board is for reading now.',
  boardClosed: 'The board is closed.',
  steppedOut: (name: string) => `${name} has stepped out. The chair is kept.`,
  lineLost: (name: string) => `${name}’s line has dropped. The chair is kept.`,
  returned: (name: string) => `${name} is back.`,
  cameBack: (name: string) => `${name} is back in the circle.`,
} as const

/** What stands under the circle and in one's own panel: the controls, what may be told to the leaders, leaving, sound and picture. */
import { byCount, listed } from './grammar.ts'

export const controls = {
  microphone: {
    on: 'Microphone open',
    off: 'Microphone closed',
    onShort: 'Mic open',
    offShort: 'Mic closed',
    notNow: 'Microphone: not in this phase',
    notNowShort: 'Mic: not now',
    silence: 'Closed while we are silent',
    silenceShort: 'Silence',
    byLeader: 'Closed by a leader',
    byLeaderShort: 'Leader closed',
    away: 'Microphone held',
    awayShort: 'Mic held',
    unheard: 'Open, not heard now',
    unheardShort: 'Not heard now',
    unsealed: 'Microphone: not in this browser',
    unsealedShort: 'Mic: not here',
  },
  camera: {
    on: 'Camera on',
    off: 'Camera off',
    notNow: 'Camera: not in this phase',
    notNowShort: 'Not now',
    rests: 'Camera on, resting',
    restsShort: 'Cam resting',
    away: 'Camera held',
    awayShort: 'Cam held',
    unseen: 'On, not seen now',
    unseenShort: 'Not seen now',
    unsealed: 'Camera: not in this browser',
    unsealedShort: 'Cam: not here',
    onShort: 'Camera on',
    offShort: 'Camera off',
  },
  curtainOn: 'Curtain drawn: nobody sees or hears you',
  curtainOff: 'Curtain open',
  cameIn: 'Someone has come in',
  cameInShort: 'Someone’s in',
  comeBackIn: 'Come back in',
  comeBackInShort: 'Back in',
  tell: 'Tell the leaders',
  tellShort: 'Tell leaders',
  more: 'More',
  leave: 'Leave',
  volume: 'Listening volume',
  volumeShort: 'Volume',
  window: 'Window seat',
  desk: 'Desk',
  problems: {
    refused:
      'The browser does not let this page use it. Allow it beside the address, then press again.',
    missing: 'No such device is found. Plug one in, then press again.',
    'in-use': 'Another program is using it. Close that program, then press again.',
    insecure: 'Browsers allow this only on a secure address (https).',
    'no-devices':
      'The page is open inside another app, which gives no microphone or camera. Open the link in Safari or Chrome itself.',
    unknown: 'It did not open. Press again, or choose another device.',
  },
  away: {
    microphone:
      'This device has given your microphone to something else: a ringing phone, perhaps. Nobody hears you. It is taken up again by itself; press to try now.',
    camera:
      'This device has given your camera to something else, or it is covered. It is taken up again by itself; press to try now.',
  },
  silent: 'No sound comes from your microphone. Is it switched off, or the wrong one?',
} as const

export const tell = {
  title: 'Only the leaders see this',
  'might-have-case': 'I might have a case',
  'need-moment': 'I need a moment',
  'technical-help': 'Technical help, please',
  stepOut: 'I have to step out',
  stepOutNote: 'Your chair is kept. You come back without the door.',
  sent: 'The leaders have it. Press again to take it back.',
  waits: 'No leader is here. They see it as soon as one comes.',
  seenBy: (names: readonly string[]) =>
    `${listed(names)} ${byCount(names.length, 'has', 'have')} seen it. Press again to take it back.`,
} as const

export const leave = {
  title: 'Leave the room?',
  say: 'Your receipt is offered as you leave. To come back you come to the door again.',
  sayUnshown: (cards: number) =>
    byCount(
      cards,
      'A card of yours is not shown to anyone yet. It goes with you.',
      `${cards} cards of yours are not shown to anyone yet. They go with you.`,
    ),
  sayPresenter: 'The case is yours. The leaders are told, and the group waits.',
  sayLeader: 'The other leader keeps the desk. The room stays open.',
  sayOnlyLeader: 'You are the only leader here. The group waits without you; nobody is promoted.',
  go: 'Leave',
  stay: 'Stay',
  stepOut: 'Step out instead',
} as const

export const steppedOut = {
  title: 'You have stepped out.',
  say: 'Your chair is kept. Nobody sees or hears you, and you hear nobody.',
  back: 'Come back in',
} as const

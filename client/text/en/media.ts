/** Camera, microphone, speaker and line at the door. */

export const devices = {
  onlyYou: 'Only you can see this',
  preview: 'Your camera preview',
  closed: 'Camera and microphone are closed.',
  cameraClosed: 'Your camera is closed.',
  asking: 'The browser asks whether this page may use them.',
  open: 'Open camera and microphone',
  camera: { on: 'Camera on', off: 'Camera off' },
  microphone: { on: 'Microphone on', off: 'Microphone off' },
  level: 'Microphone',
  levelName: 'Microphone level',
  say: 'Say a few words.',
  heard: 'We can hear you.',
  headphones: 'Headphones found.',
  notOpen: 'Your microphone is closed.',
  silent:
    'This microphone gives no sound at all. Look for a switch on it, or choose another one below.',
  choose: 'Choose devices',
  which: { microphone: 'Microphone', camera: 'Camera', speaker: 'Speaker' },
  unnamed: { microphone: 'Microphone', camera: 'Camera', speaker: 'Speaker' },
  usual: 'The usual one',
  afterOpening: 'The browser names them once they are open.',
  testSpeaker: 'Play a soft tone',
  toneFailed: 'This speaker does not play. Choose another one.',
  again: 'Try again',
} as const

/** What to do when a device does not open. */
export const problems = {
  microphone: {
    refused:
      'This page may not use the microphone. Press the sign beside the address at the top, allow the microphone, then try again.',
    missing:
      'No microphone was found. Plug one in and it is taken by itself. Without one you can listen, and not speak.',
    'in-use': 'Another program has the microphone. Close it there, then try again.',
    insecure:
      'Browsers open microphones on secure addresses only. Ask for an address that begins with https.',
    'no-devices':
      'This page is open inside another app, or in a browser that gives no microphone. Copy the link and open it in Safari, Chrome, Edge or Firefox itself.',
    unknown: 'The microphone does not open. Plug it in again, or restart the browser.',
  },
  camera: {
    refused:
      'This page may not use the camera. Press the sign beside the address at the top, allow the camera, then try again.',
    missing:
      'No camera was found. Plug one in and it is taken by itself. You can also take part without one.',
    'in-use': 'Another program has the camera. Close it there, then try again.',
    insecure:
      'Browsers open cameras on secure addresses only. Ask for an address that begins with https.',
    'no-devices':
      'This page is open inside another app, or in a browser that gives no camera. Copy the link and open it in Safari, Chrome, Edge or Firefox itself.',
    unknown: 'The camera does not open. Plug it in again, or restart the browser.',
  },
}

export const lineCheck = {
  title: 'Connection',
  checking: 'Looking whether sound and picture get through.',
  allWell: 'Everything gets through.',
  goesRound: 'Everything gets through, by a way round.',
  notAll: 'Something does not get through.',
  unsure: 'Not everything could be looked at.',
  again: 'Look again',
  room: { works: 'The room answers.', fails: 'The room does not answer at the moment.' },
  sealing: {
    works: 'This browser can seal sound and picture.',
    fails: 'This browser cannot seal sound and picture, so it takes part in neither.',
  },
  media: {
    straight: 'Sound and picture get through, by their own way.',
    turn: 'This network blocks video’s own way. It goes round by a relay; pictures may be smaller, voices come whole.',
    port: 'This network blocks video’s own way. It goes round by the web’s port; pictures may be smaller, voices come whole.',
    blocked:
      'This network blocks sound and picture, by every way there is. Another network, for instance a phone’s, lets them through.',
    unknown: 'Whether sound and picture get through could not be looked at now.',
  },
} as const

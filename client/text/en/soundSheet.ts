/** The sheet for one's own sound and picture, and the help that leads there. */

export const soundSheet = {
  title: 'Sound and picture',
  close: 'Close',
  goesOn: (phase: string) => `${phase} goes on. You hear it.`,
  microphone: 'Microphone',
  speaker: 'Speaker',
  camera: 'Camera',
  usual: 'The usual one',
  tone: 'Soft tone',
  toneFailed: 'This speaker does not play. Choose another one.',
  onlyYou: 'Only you can see this. It goes when you close the sheet.',
  cameraOff: 'Your camera is off. It is shown here once you open it.',
  voices: 'One voice, for you alone',
  nobodyTold: 'Nobody is told.',
  everyone: 'Show everyone',
  voice: (name: string) => `How loud ${name} is for you`,
  audioOnly: 'Only sound for me',
  audioOnlyNote: 'You see nobody; they still see you.',
  keys: 'Keys for the controls',
  keysNote: 'M microphone, C camera, S someone has come in.',
  keysNotePresenter: 'S someone has come in, P I need a pause, A I’m all right.',
} as const

/** How loud one voice is for oneself, from quiet to loud. */
export const loudness = {
  muchQuieter: 'much quieter',
  quieter: 'quieter',
  aLittleQuieter: 'a little quieter',
  asItComes: 'as it comes',
  aLittleLouder: 'a little louder',
  louder: 'louder',
  muchLouder: 'much louder',
}

export const help = {
  open: 'Help',
  title: 'Where we are',
  keys: 'Keys',
  keysOff: 'They are switched off, in “Sound and picture”.',
  keysFor: { m: 'microphone', c: 'camera', s: 'someone has come in' },
  keysForPresenter: { s: 'someone has come in', p: 'I need a pause', a: 'I’m all right' },
  saidBefore: 'What was said',
  nothingSaid: 'Nothing has been said yet.',
  trouble: 'My sound or picture does not work',
  troubleNote: 'Try microphone, speaker and camera, without anybody being told.',
  still: 'Still not well? “Technical help, please” tells the leaders, and nobody else.',
} as const

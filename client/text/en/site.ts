/** The site on every page: its name, its pages, and the words for copying, printing and waiting. */
export const site = {
  name: 'Balint Room',
  title: (page: string) => `${page} · Balint Room`,
  loading: 'One moment.',
  /** Said while a part of the page does not come. */
  late: {
    slow: 'This takes longer than usual. It is still on its way.',
    'asked-again': 'A part of this page has not come. It is asked for again every few seconds.',
    'new-build':
      'The server has a newer version of this page by now. Open the page again; in the room your chair is kept.',
    open: 'Open the page again',
  },
  /** The page cannot go on. */
  stopped: {
    title: 'This page has stopped.',
    say: 'Something in it broke. Nothing was sent on, and nothing is kept. If it happens again, switch off the browser’s translation and its extensions for this page.',
    back: 'Open the page again',
  },
  stoppedRoom: {
    title: 'This page has stopped.',
    say: 'Your microphone and camera are closed. The room goes on, and your chair is kept. If it happens again, switch off the browser’s translation and its extensions for this page.',
    back: 'Back to my chair',
  },
  language: {
    label: 'Language',
    missing: (name: string) => `${name} did not come. Check your line, then press it again.`,
  },
  pages: 'About the room',
  page: {
    '/how': 'How a session goes',
    '/leaders': 'For leaders',
    '/verify': 'Check a receipt',
    '/receipts': 'Add up your receipts',
  },
  home: 'Make a room',
  copy: 'Copy',
  copied: 'Copied',
  copiedWhat: (what: string) => `${what}: copied.`,
  copyRefused: 'This browser does not let the page copy. The text is marked; copy it by hand.',
  print: 'Print',
  optional: 'optional',
} as const

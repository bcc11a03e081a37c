/** The site on every page: its name, its pages, and the words for copying, printing and waiting. */
export const site = {
  name: 'Balint Room',
  title: (page: string) => `${page} · Balint Room`,
  loading: 'One moment.',
  pages: 'About the room',
  page: {
    '/how': 'How a session goes',
    '/leaders': 'For leaders',
    '/verify': 'Check a receipt',
  },
  home: 'Make a room',
  copy: 'Copy',
  copied: 'Copied',
  copiedWhat: (what: string) => `${what}: copied.`,
  copyRefused: 'This browser does not let the page copy. The text is marked; copy it by hand.',
  print: 'Print',
  optional: 'optional',
  and: (names: readonly string[]): string =>
    names.length < 2
      ? (names[0] ?? '')
      : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1] ?? ''}`,
} as const

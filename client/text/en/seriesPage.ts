/** A series' own page, while its door is shut: the next date, all dates, and what to bring. */
export const seriesPage = {
  heading: (day: string, span: string) => `${day}, ${span}.`,
  opens: (time: string) =>
    `The door opens at ${time}. Until then there is nothing to do here; this page turns into the door by itself.`,
  bring: {
    heading: 'What to bring',
    things: [
      { head: 'A door that shuts.', text: 'Alone, headphones in, alerts off.' },
      { head: 'A screen with room for faces.', text: 'A phone works; it is second best.' },
      {
        head: 'Nothing written.',
        text: 'If somebody stays on your mind, that is enough. You need not have a case.',
      },
    ],
  },
  chair: 'Your chair is the same each time',
  yours: {
    heading: 'This link is yours alone',
    text: 'It opens every date on this page. Whoever has it can come to the door with it, so do not hand it on.',
  },
  leads: {
    heading: 'This link leads',
    text: 'It holds the desk of every date on this page. Keep it where you keep keys.',
  },
  cannot: {
    heading: 'If you cannot come',
    text: 'Tell whoever sent you the link. Nothing is noted here; your chair stays and is empty that day.',
  },
  only: 'Only the next one',
  states: { been: 'has been', next: 'next', none: 'no group' },
} as const
